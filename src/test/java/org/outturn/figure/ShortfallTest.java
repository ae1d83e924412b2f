package org.outturn.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.figure.Scale.Level;
import org.outturn.figure.Scale.Point;

class ShortfallTest {
  private static final Scale RAG =
      new Scale(
          "rag",
          "Rating",
          List.of(
              point("Green", Level.GREEN), point("Amber", Level.AMBER), point("Red", Level.RED)),
          List.of());

  private static Point point(String word, Level level) {
    return new Point(word, "●", level, "", List.of());
  }

  private static Polarity polarity(String word, BigDecimal target) {
    return switch (word) {
      case "higher" -> new Polarity.HigherIsBetter();
      case "lower" -> new Polarity.LowerIsBetter();
      case "close" -> new Polarity.PlanIsBest(target);
      default -> new Polarity.None();
    };
  }

  @ParameterizedTest
  @CsvSource({
    // polarity, target, actual, amber within, rating
    "higher, 100, 100, , GREEN",
    "higher, 100, 120, , GREEN",
    "higher, 100, 98, , GREEN",
    "higher, 100, 97.9, , AMBER",
    "higher, 100, 90, , AMBER",
    "higher, 100, 89.99, , RED",
    "lower, 20, 20.4, , GREEN",
    "lower, 20, 22, , AMBER",
    "lower, 20, 22.4, , RED",
    "lower, 20, 3, , GREEN",
    "close, 12, 12, , GREEN",
    "close, 12, 13.1, , AMBER",
    "close, 12, 10.9, , AMBER",
    "close, 12, 10.7, , RED",
    "higher, 96.8, 94.5, 2.5, AMBER",
    "higher, 96.8, 94.2, 2.5, RED",
    "higher, 96.8, 94.3, 2.5, AMBER",
    "lower, 0, 0, , GREEN",
    "lower, 0, 1, , RED",
    "higher, -100, -102, , GREEN",
    "higher, -100, -105, , AMBER",
    "higher, -100, -111, , RED",
  })
  void aMissIsRatedByItsShareOfTheTarget(
      String way, BigDecimal target, BigDecimal actual, BigDecimal within, Level level) {
    Shortfall rule = new Shortfall(Percent.of("2"), Percent.of("10"));
    assertThat(
            rule.rate(polarity(way, target), target, actual, Optional.ofNullable(within), RAG)
                .orElseThrow()
                .level())
        .isEqualTo(level);
  }

  @Test
  void withoutABetterWayNothingIsRated() {
    Shortfall rule = new Shortfall(Percent.ZERO, Percent.of("10"));
    assertThat(
            rule.rate(new Polarity.None(), BigDecimal.TEN, BigDecimal.ONE, Optional.empty(), RAG))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "100,  ,    target met",
    "99,   ,    target missed by no more than 2%",
    "91,   ,    target missed by no more than 10%",
    "89,   ,    target missed by more than 10%",
    "97,   5.0, target missed by no more than 5.0",
    "94.9, 5.0, target missed by more than 5.0",
  })
  void theRatingSaysWhy(BigDecimal actual, BigDecimal within, String why) {
    Shortfall rule = new Shortfall(Percent.of("2"), Percent.of("10"));
    BigDecimal target = new BigDecimal(100);
    assertThat(
            rule.rate(
                    new Polarity.HigherIsBetter(), target, actual, Optional.ofNullable(within), RAG)
                .orElseThrow()
                .why())
        .isEqualTo(why);
  }

  @Test
  void amberMayBeLeftOut() {
    Shortfall rule = new Shortfall(Percent.of("5"), Percent.of("5"));
    BigDecimal target = new BigDecimal(100);
    assertThat(
            List.of("95", "94").stream()
                .map(BigDecimal::new)
                .map(
                    actual ->
                        rule.rate(
                                new Polarity.HigherIsBetter(),
                                target,
                                actual,
                                Optional.empty(),
                                RAG)
                            .orElseThrow()
                            .level()))
        .containsExactly(Level.GREEN, Level.RED);
  }

  @Test
  void aToleranceIsNotNegative() {
    assertThatThrownBy(() -> new Shortfall(Percent.of("-1"), Percent.of("2")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a tolerance is not negative");
  }

  @Test
  void redDoesNotBeginBeforeAmber() {
    assertThatThrownBy(() -> new Shortfall(Percent.of("10"), Percent.of("2")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("red begins before amber");
  }
}
