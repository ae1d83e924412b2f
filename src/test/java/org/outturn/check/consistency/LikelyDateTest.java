package org.outturn.check.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.figure.Quarter;
import org.outturn.workspace.PlanYears;

/// What a date outside a plan's years most likely stands for, in December 2025.
class LikelyDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // there is no 31 September: a spreadsheet takes the day for the year
        "2031-09-26 | write 30 September 2026: a spreadsheet makes this date of \"31-Sep-26\","
            + " which there is not",
        "2030-02-26 | write 28 February 2026: a spreadsheet makes this date of \"30-Feb-26\", which"
            + " there is not",
        // a year alone
        "1905-07-18 | write the whole date: the year 2026 alone was typed",
        "1905-07-17 | write the whole date: the year 2025 alone was typed",
        // one figure, two in the wrong order, another century
        "2062-03-31 | correct the year: it most likely was 31 March 2026",
        "1926-03-31 | correct the year: it most likely was 31 March 2026",
        "2226-03-31 | correct the year: it most likely was 31 March 2026",
        "2035-10-01 | correct the year: it most likely was 1 October 2025",
        // of equals the nearest to now
        "2020-10-01 | correct the year: it most likely was 1 October 2025",
        "1812-05-05 | correct the year",
        "20266-03-31 | correct the year",
      })
  void proposesWhatMayHaveBeenMeant(String date, String help) {
    PlanYears years = new PlanYears(LocalDate.of(2024, 4, 1), LocalDate.of(2029, 3, 31));
    LocalDate typed = date.startsWith("20266") ? LocalDate.of(20266, 3, 31) : LocalDate.parse(date);

    assertThat(new LikelyDate(years, new Quarter(2025, 3)).help(typed)).isEqualTo(help);
  }
}
