package org.outturn.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.testing.Golden;
import org.outturn.testing.Wording;

/// Prose as officers write it, about the sample's returns, with faults planted in it: how many are
/// found, how many missed, and how often something is found that is none. Each line of a text is a
/// paragraph, and says after `=>` what an attentive reader finds. `seeds` is written after papers
/// that councils have published; `other` is in other words for the same things.
class ProseCorpusTest {
  private static final Path FOLDER = Path.of("src/test/resources/cases/narrative");

  /// @param expected codes, one for each fault
  private record Line(int number, String words, List<String> expected) {}

  @ParameterizedTest
  @ValueSource(strings = {"seeds", "other"})
  void plantedFaultsAreFoundAndNothingElseIs(String name) throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    List<String> told = new ArrayList<>();
    List<String> paper = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    String[] returns = {};
    for (String text : Files.readAllLines(FOLDER.resolve(name + ".txt"))) {
      if (text.startsWith("== ")) {
        judge(lines, paper, returns, counts, told);
        returns = text.substring(3).split(" ");
        paper.clear();
        lines.clear();
      } else if (!text.isBlank()) {
        String[] parts = text.split(" => ");
        paper.add(parts[0]);
        lines.add(
            new Line(
                paper.size(),
                parts[0],
                parts.length > 1 ? Arrays.asList(parts[1].strip().split(" ")) : List.of()));
      }
    }
    judge(lines, paper, returns, counts, told);

    String table =
        counts.entrySet().stream()
            .map(
                code ->
                    "%s found %d missed %d false %d%n"
                        .formatted(
                            code.getKey(),
                            code.getValue()[0],
                            code.getValue()[1],
                            code.getValue()[2]))
            .collect(Collectors.joining());
    Golden.check(FOLDER.resolve(name + "-counts.txt"), table + String.join("", told));
  }

  private static void judge(
      List<Line> lines,
      List<String> paper,
      String[] returns,
      Map<String, int[]> counts,
      List<String> told) {
    if (lines.isEmpty()) {
      return;
    }
    List<Finding> found = Prose.check(String.join("\n", paper), returns);
    assertThat(found).allSatisfy(Wording::check);
    for (Line line : lines) {
      List<String> expected = new ArrayList<>(line.expected());
      for (Finding finding : found) {
        if (finding.location().equals(new Location.InLine("papers/prose.yaml", line.number()))) {
          String code = finding.code().name();
          boolean right = expected.remove(code);
          counts.computeIfAbsent(code, _ -> new int[3])[right ? 0 : 2]++;
          if (!right) {
            told.add("false %s %s: %s%n".formatted(code, finding.message(), line.words()));
          }
        }
      }
      for (String missed : expected) {
        counts.computeIfAbsent(missed, _ -> new int[3])[1]++;
        told.add("missed %s: %s%n".formatted(missed, line.words()));
      }
    }
    assertThat(found)
        .filteredOn(finding -> finding.code() != Code.NAR007)
        .as("where findings stand")
        .allSatisfy(
            finding ->
                assertThat(finding.location())
                    .isInstanceOfAny(Location.InLine.class, Location.InCell.class));
  }
}
