package org.outturn.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTest {

  @ParameterizedTest
  @CsvSource({
    "£-1200,   '-£1,200'",
    "12.3%,    12.3%",
    "12.34%,   12.34%",
    "12.345%,  12.35%",
    "12.3456d, 12.35",
    "48,       48",
    "n/a,      n/a",
    "broken,   not known",
  })
  void isAFigureWithTwoPlacesAtMost(String value, String quoted) {
    assertThat(Quoted.of(FigureLines.figure("a.b " + value))).isEqualTo(quoted);
  }
}
