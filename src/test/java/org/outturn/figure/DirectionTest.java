package org.outturn.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.figure.Scale.Level;
import org.outturn.figure.Scale.Point;

class DirectionTest {

  @ParameterizedTest
  @CsvSource({
    "higher, 5.10, 4.28, 0,    DECLINING",
    "lower,  5.10, 4.28, 0,    IMPROVING",
    "lower,  19.2, 22.4, 0,    DECLINING",
    "lower,  19.2, 19.2, 0,    STEADY",
    "higher, 81.6, 81.9, 0.5,  STEADY",
    "higher, 81.6, 82.1, 0.5,  IMPROVING",
    "plan,   90,   95,   0,    IMPROVING",
    "plan,   95,   106,  0,    DECLINING",
    "plan,   90,   110,  0,    STEADY",
    "none,   1,    2,    0,    NO_COMPARISON"
  })
  void polaritySaysWhichWayIsBetter(
      String polarity, BigDecimal before, BigDecimal now, BigDecimal least, Direction direction) {
    Polarity meant =
        switch (polarity) {
          case "higher" -> new Polarity.HigherIsBetter();
          case "lower" -> new Polarity.LowerIsBetter();
          case "plan" -> new Polarity.PlanIsBest(new BigDecimal(100));
          default -> new Polarity.None();
        };
    assertThat(Direction.of(meant, before, now, least)).isEqualTo(direction);
  }

  @ParameterizedTest
  @CsvSource({
    "RED,     AMBER,   IMPROVING",
    "GREEN,   AMBER,   DECLINING",
    "AMBER,   AMBER,   STEADY",
    "GREEN,   BLUE,    IMPROVING",
    "UNRATED, GREEN,   NO_COMPARISON",
    "RED,     UNRATED, NO_COMPARISON"
  })
  void ratingsAreComparedByWhatTheyAreWorth(Level before, Level now, Direction direction) {
    assertThat(Direction.of(rating(before), rating(now))).isEqualTo(direction);
  }

  @ParameterizedTest
  @CsvSource({
    "IMPROVING, DECLINING,     true",
    "IMPROVING, IMPROVING,     false",
    "IMPROVING, STEADY,        false",
    "DECLINING, IMPROVING,     true",
    "DECLINING, NO_COMPARISON, false",
    "STEADY,    DECLINING,     false",
    "STEADY,    STEADY,        false",
    "NO_COMPARISON, IMPROVING, false",
  })
  void onlyTheOtherWayTurnsADirection(Direction before, Direction now, boolean turned) {
    assertThat(before.isTurnedBy(now)).isEqualTo(turned);
  }

  @Test
  void everyDirectionIsAWordAsWellAsASign() {
    assertThat(Direction.values())
        .allSatisfy(direction -> assertThat(direction.word()).isNotBlank())
        .extracting(Direction::sign)
        .doesNotHaveDuplicates();
  }

  private static Rating rating(Level level) {
    return level == Level.UNRATED
        ? new Rating.NotRated("N/A")
        : new Rating.Judged(new Point(level.name(), "●", level, "", List.of()));
  }
}
