package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.figure.Unit;
import org.outturn.finding.Finding;

/// Totals among the rows of a table of any columns, in £000.
class SubtotalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // three rows and their total, each half a unit out at most
        "60 | 30 |",
        "62 | 30 |",
        "63 | 30 | staff of sub-total is stated as 63, but is 60",
        "57 | 30 | staff of sub-total is stated as 57, but is 60",
        "60 | 31 |",
        "60 | 32 | staff of sub-total is stated as 32, but is 30",
        // a running total
        "60 | 90 |",
        "   | 90 |",
      })
  void areHeldAgainstTheRowsAboveThem(String first, String second, String expected) {
    List<Finding> findings =
        new FreeTableKind()
            .read(
                Sheets.expected("staff", "table", Unit.THOUSANDS),
                Sheets.received(
                    List.of(
                        "Service|Staff",
                        "Law|10",
                        "Land|20",
                        "Print|30",
                        "Sub-total|" + (first == null ? "" : first),
                        "Cars|30",
                        "Sub-total|" + second,
                        "Total|90")),
                Optional.empty())
            .findings();

    assertThat(findings)
        .extracting(Finding::message)
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }
}
