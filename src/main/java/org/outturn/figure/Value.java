package org.outturn.figure;

import java.math.BigDecimal;

/// What a known figure holds.
public sealed interface Value {

  /// @param halfStep half a unit in the last place in which the amount, or the amounts it was
  ///   computed from, came in, in pounds; nil where they came in exact
  record Amount(Money money, BigDecimal halfStep) implements Value {
    public static Amount exactly(Money money) {
      return new Amount(money, BigDecimal.ZERO);
    }

    public Interval interval() {
      return new Interval(money.pounds(), halfStep);
    }
  }

  record Share(Percent percent) implements Value {}

  /// A count, days, or an indicator's number.
  record Count(BigDecimal number) implements Value {}
}
