package org.outturn.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Revised Budget             | REVISED  budget
          Revised budget (£'000)     | Revised budget
          Revised budget (£’000s)    | Revised budget
          £000 Revised budget        | Revised budget
          Revised budget £m          | Revised budget
          Revised budget (£ million) | Revised budget
          Revised budget '000s       | Revised budget
          Revised budget (000)       | Revised budget
          Children's Services        | Childrens service
          Children’s services        | Childrens service
          Audit & risk               | Audit and risk
          % variance                 | Per cent variance
          Percentage variance        | per cent variances
          Officer(s) responsible:    | officer responsible
          Café                       | cafe
          Year-end forecast          | Year end forecast
          Activities                 | Activity
          Deadline (4)               | Deadline
          """)
  void theSameHeadingsWrittenTwoWays(String one, String other) {
    assertThat(HeadingWords.of(one)).isEqualTo(HeadingWords.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Variance,            Variance %",
    "Budget 2024/25,      Budget 2025/26",
    "Expenditure,         Income",
    "Overspend,           Underspend",
    "Moneys,              £m"
  })
  void differentHeadingsStayDifferent(String one, String other) {
    assertThat(HeadingWords.of(one)).isNotEqualTo(HeadingWords.of(other));
  }

  @ParameterizedTest
  @CsvSource({"£000", "£'000", "(£m)", "£", "'-'"})
  void aUnitAloneSaysNothing(String unit) {
    assertThat(HeadingWords.of(unit)).isEmpty();
  }
}
