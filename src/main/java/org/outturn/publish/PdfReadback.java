package org.outturn.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// Reads a PDF back: the text of its pages through their fonts, and every string, name and text
/// stream among its objects, whether a page uses them or not. In fonts that hold only some letters
/// the bytes are glyph numbers, so that a search of the file itself would find nothing.
final class PdfReadback {
  private final PdfReader reader;
  private final List<Trace> traces = new ArrayList<>();

  private PdfReadback(PdfReader reader) {
    this.reader = reader;
  }

  static List<Trace> of(byte[] pdf) throws IOException {
    try (PdfReader reader = new PdfReader(pdf)) {
      PdfReadback readback = new PdfReadback(reader);
      readback.pages();
      readback.objects();
      return readback.traces;
    }
  }

  /// The text of each page.
  static List<String> pagesOf(byte[] pdf) throws IOException {
    try (PdfReader reader = new PdfReader(pdf)) {
      PdfTextExtractor extractor = new PdfTextExtractor(reader);
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        pages.add(extractor.getTextFromPage(page));
      }
      return pages;
    }
  }

  private void pages() throws IOException {
    PdfTextExtractor extractor = new PdfTextExtractor(reader);
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      String place = "page " + page;
      traces.add(Trace.said(place, extractor.getTextFromPage(page)));
      marks(place, reader.getPageContent(page));
    }
  }

  /// What a page says beside its text, such as the ActualText of a mark.
  private void marks(String place, byte[] content) throws IOException {
    PdfContentParser parser = new PdfContentParser(new PRTokeniser(content));
    List<PdfObject> operation = new ArrayList<>();
    while (!parser.parse(operation).isEmpty()) {
      for (PdfObject operand : operation) {
        if (operand instanceof PdfDictionary properties) {
          strings(place + ", marks", properties);
        }
      }
    }
  }

  private void objects() throws IOException {
    strings("properties", reader.getTrailer());
    for (int number = 1; number < reader.getXrefSize(); number++) {
      PdfObject object = reader.getPdfObject(number);
      if (object == null) {
        continue;
      }
      String place = placeOf(object);
      strings(place, object);
      if (object instanceof PRStream stream && holdsText(stream)) {
        traces.add(
            Trace.said(
                place, new String(PdfReader.getStreamBytes(stream), StandardCharsets.UTF_8)));
      }
    }
  }

  private static String placeOf(PdfObject object) {
    if (!(object instanceof PdfDictionary dictionary)) {
      return "other objects";
    }
    if (dictionary.contains(PdfName.TITLE) && dictionary.contains(PdfName.PARENT)) {
      return "bookmarks";
    }
    if (dictionary.contains(PdfName.S) && dictionary.contains(PdfName.P)) {
      return "tags";
    }
    if (holdsText(dictionary)) {
      return PdfName.METADATA.equals(dictionary.get(PdfName.TYPE)) ? "metadata" : "attachments";
    }
    return dictionary.contains(PdfName.PRODUCER) ? "properties" : "other objects";
  }

  private static boolean holdsText(PdfDictionary dictionary) {
    PdfObject type = dictionary.get(PdfName.TYPE);
    return PdfName.METADATA.equals(type) || PdfName.EMBEDDEDFILE.equals(type);
  }

  private void strings(String place, PdfObject object) {
    switch (object) {
      case PdfString string -> traces.add(Trace.said(place, string.toUnicodeString()));
      case PdfName name -> traces.add(Trace.coded(place, PdfName.decodeName(name.toString())));
      case PdfArray array -> array.getElements().forEach(element -> strings(place, element));
      case PdfDictionary dictionary ->
          dictionary
              .getKeys()
              .forEach(
                  key -> {
                    strings(place, key);
                    strings(place, dictionary.get(key));
                  });
      default -> {}
    }
  }
}
