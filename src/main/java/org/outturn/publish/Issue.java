package org.outturn.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.publish.Manifest.PrintedFigure;
import org.outturn.publish.Reading.Line;

/// A paper as it was issued: the file `issue.json` beside what was issued.
///
/// @param version as the clerk names it: "1"
/// @param inputs what it was made from, by name, with hashes
/// @param outputs SHA-256 of its files, by name
/// @param reading what it says
public record Issue(
    String paper,
    String quarter,
    String version,
    SortedMap<String, String> inputs,
    SortedMap<String, String> outputs,
    Reading reading) {
  static final String FILE = "issue.json";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /// @param files by name
  public static Issue of(
      String paper,
      String quarter,
      String version,
      SortedMap<String, String> inputs,
      Map<String, byte[]> files,
      Reading reading) {
    SortedMap<String, String> outputs = new TreeMap<>();
    files.forEach((file, bytes) -> outputs.put(file, Sha256.of(bytes).hex()));
    return new Issue(paper, quarter, version, inputs, outputs, reading);
  }

  byte[] json() throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("paper", paper).put("quarter", quarter).put("version", version);
    ObjectNode from = root.putObject("inputs");
    inputs.forEach(from::put);
    ObjectNode files = root.putObject("outputs");
    outputs.forEach(files::put);
    ArrayNode figures = root.putArray("figures");
    for (PrintedFigure figure : reading.figures()) {
      figures.addObject().put("address", figure.address()).put("printed", figure.printed());
    }
    ArrayNode lines = root.putArray("lines");
    for (Line line : reading.lines()) {
      lines.addObject().put("place", line.place()).put("text", line.text());
    }
    return JSON.writeValueAsBytes(root);
  }

  static Issue read(byte[] json) throws IOException {
    JsonNode root = JSON.readTree(json);
    List<PrintedFigure> figures = new ArrayList<>();
    root.path("figures")
        .forEach(f -> figures.add(new PrintedFigure(text(f, "address"), text(f, "printed"))));
    List<Line> lines = new ArrayList<>();
    root.path("lines").forEach(l -> lines.add(new Line(text(l, "place"), text(l, "text"))));
    return new Issue(
        text(root, "paper"),
        text(root, "quarter"),
        text(root, "version"),
        named(root.path("inputs")),
        named(root.path("outputs")),
        new Reading(figures, lines));
  }

  private static SortedMap<String, String> named(JsonNode object) {
    SortedMap<String, String> named = new TreeMap<>();
    object.properties().forEach(one -> named.put(one.getKey(), one.getValue().asText()));
    return named;
  }

  private static String text(JsonNode object, String key) {
    return object.path(key).asText();
  }
}
