package org.outturn.figure;

import java.math.BigDecimal;

/// What a known figure holds.
public sealed interface Value {

  /// @param halfStep half a unit in the last place in which the amount, or the amounts it was
  ///   computed from, came in, in pounds; nil where they came in exact
  record Amount(Money money, BigDecimal halfStep) implements Value {
    public Amount {
      halfStep = halfStep.stripTrailingZeros();
    }

    public static Amount exactly(Money money) {
      return new Amount(money, BigDecimal.ZERO);
    }
  }

  record Share(Percent percent) implements Value {}

  /// A count, days, or an indicator's number.
  record Count(BigDecimal number) implements Value {
    public Count {
      BigDecimal stripped = number.stripTrailingZeros();
      // The same object where it can be: a long return has a million.
      number = stripped.equals(number) ? number : stripped;
    }
  }

  /// What the value may have been before it was rounded: in pounds, points of a % or plain numbers.
  default Interval interval() {
    return switch (this) {
      case Amount(Money money, BigDecimal halfStep) -> new Interval(money.pounds(), halfStep);
      case Share(Percent percent) -> Interval.exactly(percent.points());
      case Count(BigDecimal number) -> Interval.exactly(number);
    };
  }

  /// A value of the same sort: an amount from pounds, a % from points, a count from a number.
  default Value of(Interval interval) {
    return switch (this) {
      case Amount _ -> new Amount(new Money(interval.middle()), interval.halfStep());
      case Share _ -> new Share(new Percent(interval.middle()));
      case Count _ -> new Count(interval.middle());
    };
  }
}
