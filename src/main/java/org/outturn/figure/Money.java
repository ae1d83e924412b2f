package org.outturn.figure;

import java.math.BigDecimal;
import java.util.Locale;

/// An amount in pounds, exact. Equal amounts are equal however many noughts they were written with.
public record Money(BigDecimal pounds) implements Comparable<Money> {
  public static final Money ZERO = new Money(BigDecimal.ZERO);

  public Money {
    pounds = pounds.stripTrailingZeros();
  }

  public static Money pounds(String amount) {
    return new Money(new BigDecimal(amount));
  }

  /// @param unit one of money: [Unit#POUNDS], [Unit#THOUSANDS], [Unit#MILLIONS]
  public static Money of(BigDecimal amount, Unit unit) {
    return new Money(amount.multiply(unit.pounds()));
  }

  public Money plus(Money other) {
    return new Money(pounds.add(other.pounds));
  }

  public Money minus(Money other) {
    return new Money(pounds.subtract(other.pounds));
  }

  public Money negated() {
    return new Money(pounds.negate());
  }

  public Money abs() {
    return new Money(pounds.abs());
  }

  public int sign() {
    return pounds.signum();
  }

  /// As findings write it, unrounded: `-£8,903,000`.
  @Override
  public String toString() {
    int places = pounds.scale() > 0 ? Math.max(2, pounds.scale()) : 0;
    return (sign() < 0 ? "-£" : "£") + String.format(Locale.UK, "%,." + places + "f", pounds.abs());
  }

  @Override
  public int compareTo(Money other) {
    return pounds.compareTo(other.pounds);
  }
}
