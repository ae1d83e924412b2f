package org.outturn.returns;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExposureTextTest {

  /// What a cell says, a "/" for each line break, and what is made of it: words and references.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Staff may leave (A)                     | Staff may leave [A]
          Staff may leave  (A, G, F & H)          | Staff may leave [A, G, F, H]
          Staff may leave (A, F and H).           | Staff may leave [A, F, H]
          Staff may leave (R1; R12)               | Staff may leave [R1, R12]
          Staff may leave (risks 3 and 4)         | Staff may leave [3, 4]
          Staff may leave/(K)                     | Staff may leave [K]
          Delays./Loss of skills (F)              | Delays. [], Loss of skills [F]
          Claims for equal pay (2025)             | Claims for equal pay (2025) []
          Forms (ICT) may fail                    | Forms (ICT) may fail []
          Systems may fail (ICT)                  | Systems may fail (ICT) []
          A, B and M                              | [A, B, M]
          R7                                      | [R7]
          None                                    | None []
          """)
  void referencesStandInClosingBracketsOrAlone(String text, String read) {
    assertThat(
            ExposureText.read(Sheets.cell(text.replace('/', '\n'))).stream()
                .map(exposure -> (exposure.words() + " " + exposure.risks()).strip())
                .collect(joining(", ")))
        .isEqualTo(read);
  }
}
