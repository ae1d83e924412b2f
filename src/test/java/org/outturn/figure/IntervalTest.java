package org.outturn.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
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

  @ParameterizedTest
  @CsvSource({"0, 0, true", "1, 0, false", "1, 1, true", "2, 1, false"})
  void aToleranceWidensBothSides(BigDecimal apart, BigDecimal tolerance, boolean meet) {
    Interval exact = Interval.exactly(BigDecimal.TEN);
    assertThat(exact.within(tolerance).meets(Interval.exactly(BigDecimal.TEN.add(apart))))
        .isEqualTo(meet);
    assertThat(exact.within(tolerance).meets(Interval.exactly(BigDecimal.TEN.subtract(apart))))
        .isEqualTo(meet);
  }

  @Test
  void aDifferenceOfRoundedAmountsIsAsUncertainAsBoth() {
    Interval budget = Interval.printed(new BigDecimal("39.7"), 1, BigDecimal.ONE);
    Interval outturn = Interval.printed(new BigDecimal("40"), 0, BigDecimal.ONE);
    assertThat(outturn.minus(budget))
        .isEqualTo(new Interval(new BigDecimal("0.3"), new BigDecimal("0.55")));
  }

  /// Totals of up to ten amounts in pence, each rounded to its own place as a spreadsheet does.
  @RepeatedTest(200)
  void aTotalMeetsItsRoundedPartsUntilItIsChangedByMoreThanTheirRounding(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    BigDecimal total = BigDecimal.ZERO;
    Interval sum = Interval.exactly(BigDecimal.ZERO);
    for (int i = random.nextInt(1, 11); i > 0; i--) {
      BigDecimal part = pence(random, 900_000_000);
      total = total.add(part);
      sum = sum.plus(rounded(part, random.nextInt(-3, 3)));
    }
    Interval stated = rounded(total, random.nextInt(-3, 3));
    assertThat(sum.meets(stated)).as("%s of %s", stated, sum).isTrue();

    BigDecimal rounding = sum.halfStep().add(stated.halfStep());
    BigDecimal more = rounding.add(rounding).add(new BigDecimal("0.01"));
    assertThat(sum.meets(new Interval(stated.middle().add(more), stated.halfStep()))).isFalse();
    assertThat(sum.meets(new Interval(stated.middle().subtract(more), stated.halfStep())))
        .isFalse();
  }

  private static Interval rounded(BigDecimal pounds, int places) {
    return Interval.printed(pounds.setScale(places, RoundingMode.HALF_UP), places, BigDecimal.ONE);
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
    // 99.5 to 100.5 on 199.5 to 200.5: 49.6259 % to 50.3759 %.
    " 100,  200,   49.6, true",
    " 100,  200,   49.5, false",
    " 100,  200,   50.4, true",
    " 100,  200,   50.5, false",
    "-100,  200,  -49.6, true",
    "-100,  200,  -49.5, false",
    "-100,  200,  -50.4, true",
    "-100,  200,  -50.5, false",
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

  /// Where nothing was rounded, only the % itself will do.
  @ParameterizedTest
  @CsvSource({
    " 50, 200,  25,     true",
    " 50, 200,  25.001, false",
    " 50, 200,  24.999, false",
    "-50, 200, -25,     true",
    "-50, 200, -25.001, false",
    "-50, 200, -24.999, false",
    "-50, 200,  25,     false",
    "  0, 200,   0,     true",
  })
  void aPercentageOfExactFiguresIsExact(
      BigDecimal variance, BigDecimal budget, BigDecimal percent, boolean may) {
    assertThat(
            Interval.exactly(variance)
                .mayBeShareOf(Interval.exactly(budget), Interval.exactly(percent)))
        .isEqualTo(may);
  }

  /// A budget of 0 in £000 may be £400, and £3,000 a great share of it; but the sign stays.
  @ParameterizedTest
  @CsvSource({
    " 3,  900, true",
    " 3, -900, false",
    "-3, -900, true",
    "-3,  900, false",
    " 0,  900, false",
    " 0, -900, false",
    " 0,    0, true",
  })
  void aBudgetThatMayBeNilAllowsAnyLargePercentageOfTheRightSign(
      BigDecimal variance, BigDecimal percent, boolean may) {
    assertThat(
            Interval.exactly(variance)
                .mayBeShareOf(
                    Interval.printed(BigDecimal.ZERO, 0, BigDecimal.ONE),
                    Interval.exactly(percent)))
        .isEqualTo(may);
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
