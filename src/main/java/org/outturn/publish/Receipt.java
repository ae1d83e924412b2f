package org.outturn.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.finding.Finding;
import org.outturn.finding.FindingsJson;

/// What a run notes for the next one, which can be over at once if all of it still holds: the file
/// `.sets/receipt-public.json`. It is no part of the published set, and nothing is lost with it: a
/// run without it looks into the settings and the manifest.
///
/// @param given what the run was given besides files, each a line
/// @param days spells of days, for all of which what was found holds
/// @param places keys of the places where its sources lie
/// @param sources seals of the files in them, by name
/// @param outputs seals of what stands in the output folder, by name
/// @param papers what became of each
/// @param findings told of them
public record Receipt(
    List<String> given,
    List<String> days,
    List<String> places,
    SortedMap<String, Seal> sources,
    SortedMap<String, Seal> outputs,
    List<Paper> papers,
    List<Finding> findings) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public Receipt {
    given = List.copyOf(given);
    days = List.copyOf(days);
    places = List.copyOf(places);
    papers = List.copyOf(papers);
    findings = List.copyOf(findings);
  }

  /// A paper.
  ///
  /// @param files from the output folder; none of one that is stopped
  /// @param stops why it is not published; none where it is
  public record Paper(String paper, List<String> files, List<String> stops) {
    public Paper {
      files = List.copyOf(files);
      stops = List.copyOf(stops);
    }
  }

  /// @param out the folder of all sets
  /// @param audience whose papers they are
  /// @return nothing where there is none that can be read
  /// @throws IOException if it is there and the system does not give it
  public static Optional<Receipt> read(Path out, String audience) throws IOException {
    try {
      return Optional.of(receipt(JSON.readTree(Files.readAllBytes(file(out, audience)))));
    } catch (NoSuchFileException | JsonProcessingException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// Takes the place of the last one.
  ///
  /// @throws IOException if it cannot be written
  public void write(Path out, String audience) throws IOException {
    Disk.replace(file(out, audience), (json() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static Path file(Path out, String audience) {
    return PublishedSet.workshops(out).resolve("receipt-%s.json".formatted(audience));
  }

  private String json() {
    ObjectNode root = JSON.createObjectNode();
    put(root, "given", given);
    put(root, "days", days);
    put(root, "places", places);
    put(root, "sources", sources);
    put(root, "outputs", outputs);
    ArrayNode all = root.putArray("papers");
    for (Paper paper : papers) {
      ObjectNode one = all.addObject().put("paper", paper.paper());
      put(one, "files", paper.files());
      put(one, "stops", paper.stops());
    }
    root.set("findings", FindingsJson.list(findings));
    return root.toString();
  }

  private static void put(ObjectNode object, String key, List<String> texts) {
    texts.forEach(object.putArray(key)::add);
  }

  private static void put(ObjectNode object, String key, Map<String, Seal> seals) {
    ObjectNode inside = object.putObject(key);
    seals.forEach((name, seal) -> inside.put(name, seal.text()));
  }

  private static Receipt receipt(JsonNode root) {
    List<Paper> papers = new ArrayList<>();
    root.required("papers")
        .forEach(
            one ->
                papers.add(
                    new Paper(
                        one.required("paper").asText(), texts(one, "files"), texts(one, "stops"))));
    return new Receipt(
        texts(root, "given"),
        texts(root, "days"),
        texts(root, "places"),
        seals(root, "sources"),
        seals(root, "outputs"),
        papers,
        FindingsJson.read(root.required("findings")));
  }

  private static List<String> texts(JsonNode object, String key) {
    List<String> texts = new ArrayList<>();
    object.required(key).forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static SortedMap<String, Seal> seals(JsonNode object, String key) {
    SortedMap<String, Seal> seals = new TreeMap<>();
    object
        .required(key)
        .properties()
        .forEach(one -> seals.put(one.getKey(), new Seal(one.getValue().asText())));
    return seals;
  }
}
