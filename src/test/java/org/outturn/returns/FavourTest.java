package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FavourTest {
  @ParameterizedTest
  @CsvSource({
    "ADV,             ADVERSE",
    "(A),             ADVERSE",
    "Overspend,       ADVERSE",
    "unfavourable,    ADVERSE",
    "FAV,             FAVOURABLE",
    "F,               FAVOURABLE",
    "underspent,      FAVOURABLE",
    "-,               NEITHER",
    "On budget,       NEITHER"
  })
  void theWordSaysWhichWayAVarianceGoes(String text, Favour favour) {
    assertThat(Favour.read(text)).contains(favour);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ok", "12", "see note 3"})
  void otherWordsSayNothing(String text) {
    assertThat(Favour.read(text)).isEmpty();
  }
}
