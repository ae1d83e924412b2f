package org.outturn.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.document.Block;
import org.outturn.document.Inline;
import org.outturn.finding.Code;

/// Periods in a paper for the fourth quarter of 2025/26.
class StalePeriodTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          This report covers the third quarter.                     | 1
          This report covers the fourth quarter.                    | 0
          This report covers Q3 and Q4.                             | 0
          The third quarter went well.                              | 0
          This report was set for the third quarter.                | 0
          Progress is set against the third quarter.                | 0
          The position is unlike that of the third quarter.         | 0
          The result (as at Q3) is good.                            | 0
          This report follows the 2024/25 accounts.                 | 0
          This report is for 2024/25.                               | 1
          ! Performance in quarter 3                                | 1
          ! The 2024/25 accounts                                    | 1
          ! Performance in quarter 4                                | 0
          ! Legal in quarter 3                                      | 1
          """)
  void theThirdQuarterIsNotThePresentOne(String text, int found) {
    assertThat(Prose.check(text)).hasSize(found).allMatch(one -> one.code() == Code.NAR004);
  }

  @ParameterizedTest
  @CsvSource({
    "Performance in quarter 3, 1",
    "Performance in quarter 4, 0",
    "Performance at Q3, 1",
    "Performance since quarter 3, 0",
    "Legal at Q3, 0",
  })
  void aHeadingMayBeOfThePresent(String heading, int found) {
    assertThat(Prose.check("# " + heading + "\nWords.")).hasSize(found);
  }

  @Test
  void aFactIsOfAnyTime() {
    Block facts =
        new Block.KeyValues(
            List.of(
                new Block.KeyValues.Entry(
                    List.of(Inline.text("Earlier reports")),
                    List.of(Inline.text("This report in the third quarter")))));

    assertThat(NarrativeRules.check(Prose.manuscript(List.of(facts)), _ -> {})).isEmpty();
  }
}
