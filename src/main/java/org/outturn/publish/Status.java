package org.outturn.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How things stand in the output folder, for a monitor to read: the file `status.json` beside the
/// sets. It is written when it would say something new, and names no time: a scheduler knows when
/// it last ran.
///
/// @param quarter of the last run; blank where the workspace itself was at fault
/// @param result `built`, `stopped` or `not-published`
/// @param published names of the papers that are as this run would have them
/// @param standing names of those that can still be read as an earlier run made them, since this
///   one put nothing in the place of its set
/// @param stopped why each paper that is not published is not, by name
public record Status(
    String quarter,
    String result,
    List<String> published,
    List<String> standing,
    Map<String, List<String>> stopped,
    int errors,
    int warnings,
    int notes,
    int accepted) {
  /// Its name in the output folder.
  public static final String FILE = "status.json";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /// @throws IOException if it cannot be written
  public void write(Path out) throws IOException {
    Disk.replace(out.resolve(FILE), json());
  }

  /// As it is written.
  public byte[] json() {
    ObjectNode root = JSON.createObjectNode();
    root.put("quarter", quarter);
    root.put("result", result);
    published.forEach(root.putArray("published")::add);
    standing.forEach(root.putArray("standing")::add);
    ObjectNode reasons = root.putObject("stopped");
    stopped.forEach((paper, why) -> why.forEach(reasons.putArray(paper)::add));
    root.put("errors", errors)
        .put("warnings", warnings)
        .put("notes", notes)
        .put("accepted", accepted);
    return (root.toPrettyString().replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
