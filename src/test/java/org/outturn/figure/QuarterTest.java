package org.outturn.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

  @ParameterizedTest
  @CsvSource({
    "2025-26-Q1, 2025-04-01, 2025-06-30, 2024-25-Q4",
    "2025-26-Q4, 2026-01-01, 2026-03-31, 2025-26-Q3",
    "1999-00-Q3, 1999-10-01, 1999-12-31, 1999-00-Q2"
  })
  void aQuarterKnowsItsDaysAndTheOneBefore(
      String name, LocalDate start, LocalDate end, String previous) {
    Quarter quarter = Quarter.named(name).orElseThrow();
    assertThat(quarter.start()).isEqualTo(start);
    assertThat(quarter.end()).isEqualTo(end);
    assertThat(quarter.previous().name()).isEqualTo(previous);
    assertThat(quarter.previous()).isLessThan(quarter);
    assertThat(quarter.name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"2025-26-Q1, 2025/26", "2025-26-Q4, 2025/26", "1999-00-Q2, 1999/00"})
  void aFinancialYearIsNamedByBothItsYears(String name, String year) {
    assertThat(Quarter.named(name).map(Quarter::year)).contains(year);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5})
  void aYearHasFourQuarters(int number) {
    assertThatThrownBy(() -> new Quarter(2025, number))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-27-Q1", "2025-26-Q5", "2025-26", "Q1"})
  void otherFoldersAreNoQuarters(String name) {
    assertThat(Quarter.named(name)).isEmpty();
  }
}
