package org.outturn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.outturn.figure.Quarter;
import org.outturn.finding.Finding;
import org.outturn.finding.FindingsJson;
import org.outturn.publish.OutputFolder;

/// Everything a run has made and found, before any of it is written.
///
/// @param quarter none where the workspace itself was at fault
record Edition(Optional<Quarter> quarter, List<Draft> drafts, List<Finding> findings) {
  private static final String FINDINGS = "findings.json";

  Edition {
    drafts = List.copyOf(drafts);
    // What is wrong in a house style or a shared template is found once for each paper.
    findings = findings.stream().distinct().toList();
  }

  static Edition none(List<Finding> findings) {
    return new Edition(Optional.empty(), List.of(), findings);
  }

  /// Where nothing is to be written.
  Outcome outcome() {
    return new Outcome(
        drafts.stream()
            .filter(draft -> !draft.isStopped())
            .map(draft -> new Outcome.Built(draft.paper(), List.of()))
            .toList(),
        drafts.stream()
            .filter(Draft::isStopped)
            .map(draft -> new Outcome.Stopped(draft.paper(), draft.stops()))
            .toList(),
        findings);
  }

  /// Writes every paper that nothing stops, and the findings; removes what an earlier run made of
  /// the others.
  Outcome publish(Order order) throws IOException {
    if (quarter.isEmpty()) {
      return outcome();
    }
    OutputFolder output = folder(order, quarter.get());
    List<Finding> found = new ArrayList<>(findings);
    List<Outcome.Built> built = new ArrayList<>();
    List<Outcome.Stopped> stopped = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.isStopped()) {
        for (String name : draft.names()) {
          for (Format format : Format.values()) {
            output.remove(order.audience().fileOf(name, format)).ifPresent(found::add);
          }
        }
        stopped.add(new Outcome.Stopped(draft.paper(), draft.stops()));
        continue;
      }
      List<String> files = new ArrayList<>();
      List<String> unwritten = new ArrayList<>();
      for (Format format : order.formats()) {
        String file = order.audience().fileOf(draft.paper(), format);
        Optional<Finding> refused = output.write(file, draft.files().get(format));
        refused.ifPresent(found::add);
        (refused.isEmpty() ? files : unwritten).add(output.path(file));
      }
      if (unwritten.isEmpty()) {
        built.add(new Outcome.Built(draft.paper(), files));
      } else {
        stopped.add(
            new Outcome.Stopped(
                draft.paper(), unwritten.stream().map(f -> f + " cannot be written").toList()));
      }
    }
    output
        .leftOver(Arrays.stream(Format.values()).map(f -> "." + f.word()).toList())
        .ifPresent(found::add);
    output
        .write(FINDINGS, FindingsJson.print(found).getBytes(StandardCharsets.UTF_8))
        .ifPresent(found::add);
    return new Outcome(built, stopped, found);
  }

  private static OutputFolder folder(Order order, Quarter quarter) {
    Path folder = order.out().orElse(order.workspace().resolve("build")).resolve(quarter.name());
    return new OutputFolder(folder);
  }
}
