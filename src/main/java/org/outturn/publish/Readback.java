package org.outturn.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads a finished file back, all of it: what it shows, and what only a program would find in it.
final class Readback {
  private Readback() {}

  /// @param file its name, whose ending says what it is
  static List<Trace> of(String file, byte[] content) {
    String ending = file.substring(file.lastIndexOf('.') + 1);
    try {
      return switch (ending) {
        case "pdf" -> PdfReadback.of(content);
        case "docx", "xlsx", "ods" -> PackageReadback.of(content);
        case "json" -> json(content);
        default -> lines(content);
      };
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read back".formatted(file), e);
    }
  }

  /// Its escapes would hide words from a plain search.
  private static List<Trace> json(byte[] content) throws IOException {
    List<Trace> traces = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(content)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue() || token == JsonToken.FIELD_NAME) {
          traces.add(Trace.said(place(parser), parser.getText()));
        }
      }
    }
    return traces;
  }

  /// A pointer without its escapes, which would hide words as well.
  private static String place(JsonParser parser) {
    String pointer = parser.getParsingContext().pathAsPointer().toString();
    return pointer.replace("~1", "/").replace("~0", "~");
  }

  private static List<Trace> lines(byte[] content) {
    List<Trace> traces = new ArrayList<>();
    List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      traces.add(Trace.said("line " + (i + 1), lines.get(i)));
    }
    return traces;
  }
}
