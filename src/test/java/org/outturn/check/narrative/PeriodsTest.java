package org.outturn.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.figure.Quarter;

class PeriodsTest {
  private static final Quarter NOW = new Quarter(2025, 3);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the second quarter              | true
          Quarter 2                       | true
          Q2                              | true
          the 1st quarter                 | true
          quarter two                     | true
          the third quarter               | false
          Q3                              | false
          the final quarter               | false
          Q4 of 2024/25                   | true
          Q2 of 2026/27                   | false
          to 30 September 2025            | true
          to the end of September 2025    | true
          at 31 December 2025             | false
          to the end of May 2026          | false
          the 2024/25 outturn             | true
          the 2024-25 outturn             | true
          the 2025/26 outturn             | false
          the budget for 2026/2027        | false
          """)
  void aPeriodIsEarlierOrNot(String text, boolean earlier) {
    assertThat(Periods.in(text, NOW))
        .singleElement()
        .extracting(Periods.Period::isEarlier)
        .isEqualTo(earlier);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a quarter of the staff",
        "the plan for 2024–27",
        "room 2024/30",
        "on 17 February 2025",
        "in May 2024",
        "at 31 May 2025"
      })
  void otherWordsNameNone(String text) {
    assertThat(Periods.in(text, NOW)).isEmpty();
  }
}
