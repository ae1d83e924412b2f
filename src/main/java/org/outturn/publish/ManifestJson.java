package org.outturn.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.figure.Quarter;
import org.outturn.finding.FindingsJson;
import org.outturn.publish.Manifest.Entry;
import org.outturn.publish.Manifest.Output;
import org.outturn.publish.Manifest.PrintedFigure;

/// A manifest as a file. Keys and lists stand in a fixed order.
public final class ManifestJson {
  /// Raised when a reader of the last form would misread the new one.
  private static final int SCHEMA = 1;

  private static final ObjectMapper JSON = new ObjectMapper();

  private ManifestJson() {}

  public static byte[] write(Manifest manifest) {
    ObjectNode root = JSON.createObjectNode();
    root.put("schema", SCHEMA);
    root.put("tool", manifest.tool());
    root.put("quarter", manifest.quarter().name());
    put(root, "sources", manifest.sources());
    root.set("findings", FindingsJson.list(manifest.findings()));
    root.set("common", list(manifest.common()));
    ArrayNode papers = root.putArray("papers");
    manifest.papers().forEach(entry -> papers.add(object(entry)));
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    try {
      return (JSON.writer(printer).writeValueAsString(root) + "\n")
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode object(Entry entry) {
    ObjectNode object = JSON.createObjectNode();
    object.put("paper", entry.paper());
    object.put("file", entry.file());
    object.put("status", entry.isStopped() ? "stopped" : "built");
    entry.stops().forEach(object.putArray("stops")::add);
    object.put("checkedAgainst", entry.checkedAgainst().hex());
    put(object, "inputs", entry.inputs());
    object.set("outputs", list(entry.outputs()));
    object.set("findings", FindingsJson.list(entry.findings()));
    ArrayNode figures = object.putArray("figures");
    for (PrintedFigure figure : entry.figures()) {
      figures.addObject().put("address", figure.address()).put("printed", figure.printed());
    }
    return object;
  }

  private static ArrayNode list(List<Output> outputs) {
    ArrayNode list = JSON.createArrayNode();
    for (Output output : outputs) {
      list.addObject()
          .put("file", output.file())
          .put("sha256", output.sha256().hex())
          .put("size", output.size());
    }
    return list;
  }

  private static void put(ObjectNode object, String key, SortedMap<String, String> named) {
    ObjectNode inside = object.putObject(key);
    named.forEach(inside::put);
  }

  /// @return nothing where it is not a manifest of this form; what it lists is then unknown, and is
  ///   built again
  public static Optional<Manifest> read(byte[] json) {
    try {
      JsonNode root = JSON.readTree(json);
      return root.path("schema").asInt() == SCHEMA ? Optional.of(manifest(root)) : Optional.empty();
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Manifest manifest(JsonNode root) {
    List<Entry> papers = new ArrayList<>();
    root.required("papers").forEach(paper -> papers.add(entry(paper)));
    return new Manifest(
        text(root, "tool"),
        Quarter.named(text(root, "quarter")).orElseThrow(IllegalArgumentException::new),
        named(root.required("sources")),
        FindingsJson.read(root.required("findings")),
        outputs(root.required("common")),
        papers);
  }

  private static List<Output> outputs(JsonNode list) {
    List<Output> outputs = new ArrayList<>();
    for (JsonNode output : list) {
      outputs.add(
          new Output(
              text(output, "file"),
              new Sha256(text(output, "sha256")),
              output.required("size").asLong()));
    }
    return outputs;
  }

  private static Entry entry(JsonNode paper) {
    List<String> stops = new ArrayList<>();
    paper.required("stops").forEach(stop -> stops.add(stop.asText()));
    List<PrintedFigure> figures = new ArrayList<>();
    for (JsonNode figure : paper.required("figures")) {
      figures.add(new PrintedFigure(text(figure, "address"), text(figure, "printed")));
    }
    return new Entry(
        text(paper, "paper"),
        text(paper, "file"),
        stops,
        new Sha256(text(paper, "checkedAgainst")),
        named(paper.required("inputs")),
        outputs(paper.required("outputs")),
        FindingsJson.read(paper.required("findings")),
        figures);
  }

  private static SortedMap<String, String> named(JsonNode object) {
    SortedMap<String, String> named = new TreeMap<>();
    object.properties().forEach(one -> named.put(one.getKey(), one.getValue().asText()));
    return named;
  }

  private static String text(JsonNode object, String key) {
    return object.required(key).asText();
  }
}
