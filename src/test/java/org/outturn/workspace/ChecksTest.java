package org.outturn.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Severity;
import org.outturn.testing.Folders;

class ChecksTest {
  private static final Path CLEAN = Path.of("src/test/resources/cases/workspace-clean/input");

  @TempDir private Path root;

  private Checks checks(String... lines) throws IOException {
    Folders.copy(CLEAN, root);
    Path council = root.resolve("council.yaml");
    Files.writeString(
        council, Files.readString(council) + "\nchecks:\n  " + String.join("\n  ", lines) + "\n");
    return new WorkspaceReader(
            List.of("revenue-monitoring", "action-plan", "table"), Path.of("templates"))
        .read(root)
        .value()
        .orElseThrow()
        .council()
        .checks();
  }

  private static Finding finding(Code code) {
    return Finding.of(code, new Location.Run(), "something");
  }

  @Test
  void aCouncilThatSetsNothingHearsEverythingAsItIs() {
    List<Finding> all = List.of(finding(Code.RET012), finding(Code.RET022), finding(Code.SRC005));

    assertThat(Checks.USUAL.settled(all)).isEqualTo(all);
    assertThat(Checks.USUAL.tolerance(Code.FIG009)).isEmpty();
  }

  @Test
  void whatIsOffIsNotHeardOf() throws IOException {
    Checks checks = checks("RET022: off");

    assertThat(checks.settled(finding(Code.RET022))).isEmpty();
    assertThat(checks.settled(finding(Code.RET023))).isPresent();
  }

  @Test
  void aFindingMattersAsTheCouncilSays() throws IOException {
    Checks checks = checks("FIG009: {severity: note, tolerance: 2.50}", "SRC005: error");

    assertThat(checks.settled(finding(Code.FIG009))).map(Finding::severity).contains(Severity.NOTE);
    assertThat(checks.settled(finding(Code.SRC005)))
        .map(Finding::severity)
        .contains(Severity.ERROR);
    assertThat(checks.tolerance(Code.FIG009)).contains(new BigDecimal("2.50"));
  }

  @ParameterizedTest
  @CsvSource({
    // its own setting, wherever it stands
    "FIG009, WARNING",
    "FIG007, NOTE",
    // what may be disputed
    "FIG204, NOTE",
    // what stands as it is
    "FIG001, ERROR",
    "RET012, ERROR"
  })
  void aCodeHoldsOverItsFamily(Code code, Severity expected) throws IOException {
    Checks checks = checks("FIG009: warning", "FIG: note", "RET: off");

    assertThat(checks.settled(finding(code))).map(Finding::severity).contains(expected);
  }

  @Test
  void aFamilyCanBeOffButForWhatStandsAsItIs() throws IOException {
    Checks checks = checks("RET: off");

    assertThat(checks.off()).contains(Code.RET022, Code.RET203).doesNotContain(Code.RET012);
  }

  @ParameterizedTest
  @EnumSource
  void nothingThatStandsAsItIsCanBeLowered(Code code) {
    assertThat(code.isSettable() || code.severity() == Severity.ERROR).isTrue();
    if (!code.isSettable()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Checks(Set.of(code), Map.of(), Map.of()));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Checks(Set.of(), Map.of(code, Severity.WARNING), Map.of()));
    }
  }

  @Test
  void leaksAndGapsStandAsTheyAre() {
    assertThat(List.of(Code.PUB101, Code.PUB105, Code.RET012, Code.FIG001, Code.TPL001))
        .noneMatch(Code::isSettable);
  }
}
