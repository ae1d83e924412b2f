package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Severity;

/// Returns with nothing wrong in them, headed and laid out as councils do in many ways: what is
/// found in one of them, a note aside, is false. Each folder of `src/test/resources/headings` is a
/// workspace with returns of one kind.
class HeadingsTest {
  private static final Path RETURNS = Path.of("src/test/resources/headings");
  private static final Path PAGE = Path.of("src/docs/checks.md");

  @TempDir Path outputs;

  /// @param first how many were read without a finding at first
  /// @param still those in which something is found
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "action-plan | 1 | ''",
        "budget-monitoring | 2 | ''",
        "capital-monitoring | 2 | '02'",
        "capital-programme | 2 | '03'",
        "commitments | 1 | '03 04'",
        "indicators | 2 | ''",
        "recommendations | 1 | '03 05 06'",
        "revenue-monitoring | 0 | ''",
        "risk-register | 0 | ''",
        "service-plan | 1 | '03 04'",
        "table | 3 | '02'",
        "variance-analysis | 0 | '01 02 03'",
        "virements | 0 | '02 03'",
      })
  void findsNothingInCleanReturns(String kind, int first, String still) throws IOException {
    List<String> found = found(kind);
    assertThat(String.join(" ", found)).isEqualTo(still);
    int all = count(kind);
    assertThat(Files.readString(PAGE))
        .contains("| %s | %d | %d | %d |".formatted(kind, all, first, all - found.size()));
  }

  private List<String> found(String kind) throws IOException {
    Order order =
        new Order(
            RETURNS.resolve(kind),
            Optional.empty(),
            List.of(),
            List.of(),
            Audience.PUBLIC,
            Optional.of(outputs),
            LocalDate.of(2026, 1, 20),
            Severity.ERROR);
    return new Pipeline(Path.of("templates"), _ -> {})
        .check(order).findings().stream()
            .filter(finding -> finding.severity() != Severity.NOTE)
            .filter(finding -> finding.code() != Code.WSP008)
            .map(HeadingsTest::file)
            .distinct()
            .sorted()
            .toList();
  }

  private static String file(Finding finding) {
    return finding.location().file().replaceFirst("^.*/", "").replaceFirst("\\.csv$", "");
  }

  private static int count(String kind) throws IOException {
    try (Stream<Path> files = Files.list(RETURNS.resolve(kind).resolve("2025-26-Q3/returns"))) {
      return (int) files.count();
    }
  }
}
