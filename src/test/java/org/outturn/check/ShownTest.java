package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {

  @ParameterizedTest
  @CsvSource({
    "Revised budget, revised budget",
    "FTE,            FTE",
    "Q3 actual,      Q3 actual",
    "A,              a",
    "'',             ''"
  })
  void aHeadingIsInsideASentence(String title, String words) {
    assertThat(Shown.inSentence(title)).isEqualTo(words);
  }
}
