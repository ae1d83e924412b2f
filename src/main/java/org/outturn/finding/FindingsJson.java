package org.outturn.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;

/// Findings for a program to read, errors first, then warnings, then notes, each as found.
///
/// An object with `errors`, `warnings` and `notes` (how many), and `findings`, a list of objects:
///
/// | key | |
/// | --- | --- |
/// | `code` | as `outturn explain` knows it |
/// | `severity` | `error`, `warning` or `note` |
/// | `message` | one fact |
/// | `place` | as a person reads it; the same in parts: `file`, `sheet`, `cell`, `line`, `paper` |
/// | `excerpt` | the offending text |
/// | `notes` | a list of further facts |
/// | `help` | what to do |
///
/// What has nothing to say is left out; `code`, `severity` and `message` are always there.
public final class FindingsJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private FindingsJson() {}

  /// The same text for the same findings on every machine.
  public static String print(List<Finding> findings) {
    ObjectNode root = JSON.createObjectNode();
    for (Severity severity : Severity.values()) {
      root.put(
          severity.word() + "s", findings.stream().filter(f -> f.severity() == severity).count());
    }
    root.putArray("findings")
        .addAll(
            findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .map(FindingsJson::object)
                .toList());
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    try {
      return JSON.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode object(Finding finding) {
    ObjectNode object = JSON.createObjectNode();
    object.put("code", finding.code().name());
    object.put("severity", finding.severity().word());
    object.put("message", finding.message());
    put(object, "place", finding.location().text());
    switch (finding.location()) {
      case Location.InCell(String file, String sheet, String cell) -> {
        put(object, "file", file);
        put(object, "sheet", sheet);
        put(object, "cell", cell);
      }
      case Location.InLine(String file, int line) -> {
        put(object, "file", file);
        object.put("line", line);
      }
      case Location.InSheet(String file, String sheet) -> {
        put(object, "file", file);
        put(object, "sheet", sheet);
      }
      case Location.InFile(String file) -> put(object, "file", file);
      case Location.InPaper(String paper, String _) -> put(object, "paper", paper);
      case Location.Run _ -> {}
    }
    put(object, "excerpt", finding.excerpt());
    if (!finding.notes().isEmpty()) {
      finding.notes().forEach(object.putArray("notes")::add);
    }
    put(object, "help", finding.help());
    return object;
  }

  private static void put(ObjectNode object, String key, String text) {
    if (!text.isEmpty()) {
      object.put(key, text);
    }
  }
}
