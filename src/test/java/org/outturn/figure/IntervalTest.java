package org.outturn.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
  private static final BigDecimal THOUSAND = new BigDecimal(1000);

  @ParameterizedTest
  @CsvSource({"0, 500", "1, 50", "3, 0.5"})
  void aPrintedAmountStandsForHalfAStepEitherWay(int places, BigDecimal half) {
    assertThat(Interval.printed(new BigDecimal("12439"), places, THOUSAND))
        .isEqualTo(new Interval(new BigDecimal(12_439_000), half));
  }

  @ParameterizedTest
  @CsvSource({"3000, true", "3001, false", "-3000, true"})
  void intervalsMeetUpToTheSumOfTheirHalfSteps(BigDecimal apart, boolean meet) {
    Interval parts = new Interval(BigDecimal.ZERO, new BigDecimal(2500));
    assertThat(parts.meets(new Interval(apart, new BigDecimal(500)))).isEqualTo(meet);
  }

  /// A variance and a budget in whole units with a % to one place.
  @ParameterizedTest
  @CsvSource({
    " 640,  426,  150.2, true",
    " 640,  426, -150.5, false",
    " 640,  426,  151.0, false",
    "  -8, 1494,   -0.5, true",
    "  -8, 1494,    0.5, false",
    "-114,  -14, -814.3, true",
    "   0,  367,    0.0, true",
    // 304.5 to 305.5 on 1.5 to 2.5: 12180 % to 20367 %.
    " 305,    2, 20300.0, true",
    " 305,    2, 20400.0, false",
    " 384,    0,  100.0, false"
  })
  void aPercentageMayFollowFromRoundedFigures(
      BigDecimal variance, BigDecimal budget, BigDecimal percent, boolean may) {
    Interval part = Interval.printed(variance, 0, BigDecimal.ONE);
    Interval base = Interval.printed(budget, 0, BigDecimal.ONE);
    assertThat(part.mayBeShareOf(base, Interval.printed(percent, 1, BigDecimal.ONE)))
        .isEqualTo(may);
  }

  @Test
  void aPercentageOfTheUnroundedFiguresIsNeverRefused() {
    Random random = new Random(20260331);
    for (int i = 0; i < 20_000; i++) {
      BigDecimal budget = pence(random, 400_000_000).max(new BigDecimal("0.01"));
      BigDecimal variance = pence(random, 200_000_000);
      BigDecimal percent =
          variance
              .scaleByPowerOfTen(2)
              .divide(budget.abs(), MathContext.DECIMAL128)
              .setScale(1, RoundingMode.HALF_UP);
      Interval part = rounded(variance);
      assertThat(part.mayBeShareOf(rounded(budget), Interval.printed(percent, 1, BigDecimal.ONE)))
          .as("%s of %s as %s", variance, budget, percent)
          .isTrue();
    }
  }

  @Test
  void halfAStepIsNotNegative() {
    assertThatThrownBy(() -> new Interval(BigDecimal.ZERO, BigDecimal.ONE.negate()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static BigDecimal pence(Random random, int bound) {
    return BigDecimal.valueOf(random.nextInt(-bound, bound), 2);
  }

  private static Interval rounded(BigDecimal pounds) {
    BigDecimal thousands = pounds.divide(THOUSAND).setScale(0, RoundingMode.HALF_UP);
    return Interval.printed(thousands, 0, THOUSAND);
  }
}
