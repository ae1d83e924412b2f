package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.figure.Direction;
import org.outturn.figure.Polarity;

class DirectionTextTest {

  @ParameterizedTest
  @CsvSource({
    // as written, where higher is better, where lower is better
    "Better, IMPROVING, IMPROVING",
    "worse, DECLINING, DECLINING",
    "No change, STEADY, STEADY",
    "↑, IMPROVING, DECLINING",
    "é, IMPROVING, DECLINING",
    "▼, DECLINING, IMPROVING",
    "ê, DECLINING, IMPROVING",
    "è, STEADY, STEADY",
  })
  void wordsSayWhetherItIsBetterAndArrowsWhichWayItMoves(
      String text, Direction higher, Direction lower) {
    assertThat(DirectionText.read(text, new Polarity.HigherIsBetter())).contains(higher);
    assertThat(DirectionText.read(text, new Polarity.LowerIsBetter())).contains(lower);
  }
}
