package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.figure.Quarter;

/// What stands above a table in the third quarter of 2025/26.
class PeriodAboveTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Position at 30 September 2025          | RET037",
        "Position at 30.09.2025                 | RET037",
        "April to September 2025                | RET037",
        "Quarter 2 of 2025/26                   | RET037",
        "Budget monitoring: second quarter      | RET037",
        "Performance, Q3 2024/25                | RET037",
        "Budget monitoring extract: period 6    | RET037",
        "Period: 9 of 31.12.2O25                | RET014",
        "Position at 31 December 2025           | -",
        "April to December 2025                 | -",
        "Quarter 3 of 2025/26                   | -",
        "Budget monitoring extract: period 9    | -",
        "Change since quarter 2                 | -",
        "Balances from 31 March 2025            | -",
        "Updated on 9 January 2026              | -",
        "Council Plan 2024-27                   | -"
      })
  void isOfTheQuarterThatIsReported(String title, String code) {
    assertThat(found(title)).isEqualTo(code == null ? "" : code);
  }

  @ParameterizedTest
  @CsvSource({"Quarter 3 compared with quarter 2", "Q3: at 31 December and 30 September 2025"})
  void namesEarlierQuartersBesideThePresentOne(String title) {
    assertThat(found(title)).isEmpty();
  }

  private static String found(String title) {
    Received received =
        new Received.Sheets(
            new Quarter(2025, 3),
            List.of(Sheets.of(List.of(title, "Service|Budget|Forecast", "Roads|10|12"))));
    return new PeriodAbove(new Quarter(2025, 3))
        .in(received).stream().map(f -> f.code().name()).collect(Collectors.joining(" "));
  }
}
