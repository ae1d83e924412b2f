package org.outturn.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Findings for a program to read, errors first, then warnings, then notes, each as found.
///
/// An object with `errors`, `warnings`, `notes` and `accepted` (how many), and `findings`, a list
/// of objects:
///
/// | key | |
/// | --- | --- |
/// | `code` | as `outturn explain` knows it |
/// | `severity` | `error`, `warning`, `note` or `accepted` |
/// | `message` | one fact |
/// | `place` | as a person reads it; the same in parts: `file`, `sheet`, `cell`, `line`, `paper` |
/// | `excerpt` | the offending text |
/// | `notes` | a list of further facts |
/// | `help` | what to do |
/// | `acceptance` | of an accepted one: its `reason` and the `post` that answers for it |
///
/// What has nothing to say is left out; `code`, `severity` and `message` are always there.
public final class FindingsJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private FindingsJson() {}

  /// The same text for the same findings on every machine.
  public static String print(List<Finding> findings) {
    ObjectNode root = JSON.createObjectNode();
    for (Severity severity : Severity.values()) {
      root.put(severity.plural(), findings.stream().filter(f -> f.severity() == severity).count());
    }
    root.set(
        "findings",
        list(findings.stream().sorted(Comparator.comparing(Finding::severity)).toList()));
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

  /// The list alone, in the order given.
  public static ArrayNode list(List<Finding> findings) {
    return JSON.createArrayNode().addAll(findings.stream().map(FindingsJson::object).toList());
  }

  /// Reads such a list back.
  ///
  /// @throws IllegalArgumentException if it is none, or names a code that there is not
  public static List<Finding> read(JsonNode list) {
    List<Finding> findings = new ArrayList<>();
    for (JsonNode object : list) {
      List<String> notes = new ArrayList<>();
      object.path("notes").forEach(note -> notes.add(note.asText()));
      findings.add(
          new Finding(
              Code.valueOf(text(object, "code")),
              Severity.valueOf(text(object, "severity").toUpperCase(Locale.ROOT)),
              location(object),
              text(object, "excerpt"),
              text(object, "message"),
              notes,
              text(object, "help"),
              acceptance(object)));
    }
    return findings;
  }

  private static Optional<Acceptance> acceptance(JsonNode object) {
    return Optional.ofNullable(object.get("acceptance"))
        .map(by -> new Acceptance(text(by, "reason"), text(by, "post")));
  }

  private static Location location(JsonNode object) {
    String file = text(object, "file");
    String place = text(object, "place");
    if (object.has("paper")) {
      String paper = text(object, "paper");
      return new Location.InPaper(paper, place.substring(paper.length() + ", ".length()));
    }
    if (object.has("line")) {
      return new Location.InLine(file, object.path("line").asInt());
    }
    if (object.has("cell")) {
      return Location.InCell.of(file, text(object, "sheet"), text(object, "cell"));
    }
    if (object.has("sheet")) {
      return new Location.InSheet(file, text(object, "sheet"));
    }
    return object.has("file") ? new Location.InFile(file) : new Location.Run();
  }

  private static String text(JsonNode object, String key) {
    return object.path(key).asText("");
  }

  private static ObjectNode object(Finding finding) {
    ObjectNode object = JSON.createObjectNode();
    object.put("code", finding.code().name());
    object.put("severity", finding.severity().word());
    object.put("message", finding.message());
    put(object, "place", finding.location().text());
    switch (finding.location()) {
      case Location.InCell place -> {
        put(object, "file", place.file());
        put(object, "sheet", place.sheet());
        put(object, "cell", place.cell());
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
    finding
        .acceptance()
        .ifPresent(
            by -> object.putObject("acceptance").put("reason", by.reason()).put("post", by.post()));
    return object;
  }

  private static void put(ObjectNode object, String key, String text) {
    if (!text.isEmpty()) {
      object.put(key, text);
    }
  }
}
