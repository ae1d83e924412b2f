package org.outturn.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// A percentage: 12.5 points are 12.5 %.
public record Percent(BigDecimal points) implements Comparable<Percent> {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  public static final Percent ZERO = new Percent(BigDecimal.ZERO);

  public Percent {
    points = points.stripTrailingZeros();
  }

  public static Percent of(String points) {
    return new Percent(new BigDecimal(points));
  }

  /// The share of a part in the size of the whole, so that its sign is the part's. Divided at 34
  /// digits.
  ///
  /// @return nothing where the whole is nil: "n/a", never 0 % or 100 %
  public static Optional<Percent> share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(
            new Percent(part.multiply(HUNDRED).divide(whole.abs(), MathContext.DECIMAL128)));
  }

  public Percent minus(Percent other) {
    return new Percent(points.subtract(other.points));
  }

  public Percent abs() {
    return new Percent(points.abs());
  }

  /// Plain digits: `150.2%`.
  @Override
  public String toString() {
    return points.toPlainString() + "%";
  }

  @Override
  public int compareTo(Percent other) {
    return points.compareTo(other.points);
  }
}
