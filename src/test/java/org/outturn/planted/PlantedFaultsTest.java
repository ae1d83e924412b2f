package org.outturn.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.Audience;
import org.outturn.Order;
import org.outturn.Pipeline;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Severity;

/// Plants each fault of `src/test/resources/planted` by itself, and compares what the checks say.
class PlantedFaultsTest {
  /// Of the form of a file rather than of what it says.
  private static final Set<Code> ASIDE = Set.of(Code.SRC006, Code.WSP008);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reading",
        "arithmetic",
        "consistency",
        "continuity",
        "narrative",
        "paper",
        "clean"
      })
  void findsWhatItIsSaidToFind(String family) throws IOException {
    List<String> said = new ArrayList<>();
    List<String> found = new ArrayList<>();
    StringBuilder log = new StringBuilder();
    String only = System.getProperty("only", "");
    for (Planted planted : Planted.of(family)) {
      if (!planted.what().matches(".*(" + only + ").*")) continue;
      said.add(planted.what() + ": " + planted.found());
      List<Finding> findings;
      try {
        findings = findings(planted, folder.resolve(String.valueOf(found.size())));
      } catch (RuntimeException e) {
        log.append("!!! ").append(planted.what()).append(" ").append(e).append("\n");
        continue;
      }
      List<String> told =
          findings.stream().map(PlantedFaultsTest::told).sorted().distinct().toList();
      found.add(planted.what() + ": " + told);
      log.append(told.equals(planted.found()) ? "ok  " : "### ")
          .append(planted.what())
          .append("\n");
      if (!told.equals(planted.found())) {
        log.append("      want ").append(planted.found()).append("\n");
        findings.forEach(
            f ->
                log.append("      got  ")
                    .append(told(f))
                    .append(" -- ")
                    .append(f.severity())
                    .append(" ")
                    .append(f.message())
                    .append(" | ")
                    .append(f.excerpt())
                    .append("\n"));
      }
    }
    Files.writeString(Path.of("/tmp/recall/" + family + ".txt"), log);
    assertThat(found).containsExactlyElementsOf(said);
  }

  private static List<Finding> findings(Planted planted, Path workspace) throws IOException {
    Quarters.write(planted, workspace);
    Order order =
        new Order(
            workspace,
            Optional.empty(),
            List.of(),
            List.of(),
            Audience.PUBLIC,
            Optional.of(workspace.resolve("outputs")),
            LocalDate.of(2026, 1, 20),
            Severity.ERROR);
    return new Pipeline(Path.of("templates"), _ -> {})
        .check(order).findings().stream()
            .filter(finding -> !ASIDE.contains(finding.code()))
            .toList();
  }

  /// Its code and where it stands, as the cases say it: `RET012 budget F3`.
  private static String told(Finding finding) {
    return "%s %s".formatted(finding.code(), place(finding.location())).strip();
  }

  private static String place(Location location) {
    String file = location.file().replaceFirst("^.*/", "").replaceFirst("\\.(csv|xls[xm]?)$", "");
    String sheet = location.sheet();
    String place =
        switch (location) {
          case Location.InCell(_, _, String cell) ->
              sheet.isEmpty() || sheet.equals(file)
                  ? file + " " + cell
                  : "%s %s %s".formatted(file, sheet, cell);
          case Location.InSheet _ ->
              sheet.isEmpty() || sheet.equals(file) ? file : "%s %s".formatted(file, sheet);
          case Location.InLine _, Location.InFile _, Location.InPaper _, Location.Run _ -> file;
        };
    return location.file().matches(".*-Q[12]/.*|.*Q3/returns/(kpi|delivery).*") ? place : place;
  }
}
