package org.outturn.figure;

import java.math.BigDecimal;

/// What an amount printed to a certain place may have been before it was rounded. Sums of rounded
/// figures are checked with intervals and never with a flat "plus or minus one".
///
/// @param halfStep half a unit in the last place printed; nil for an exact amount
public record Interval(BigDecimal middle, BigDecimal halfStep) {
  public Interval {
    if (halfStep.signum() < 0) {
      throw new IllegalArgumentException("half a step is not negative: " + halfStep);
    }
  }

  public static Interval exactly(BigDecimal amount) {
    return new Interval(amount, BigDecimal.ZERO);
  }

  /// An amount printed to a number of places: `12,439` in £000 stands for £12,438,500 to
  /// £12,439,500.
  public static Interval printed(BigDecimal amount, int places, BigDecimal unitSize) {
    BigDecimal half = new BigDecimal("0.5").scaleByPowerOfTen(-places);
    return new Interval(amount.multiply(unitSize), half.multiply(unitSize));
  }

  public Interval plus(Interval other) {
    return new Interval(middle.add(other.middle), halfStep.add(other.halfStep));
  }

  public Interval minus(Interval other) {
    return new Interval(middle.subtract(other.middle), halfStep.add(other.halfStep));
  }

  public boolean isExact() {
    return halfStep.signum() == 0;
  }

  /// Whether both may have been the same amount.
  public boolean meets(Interval other) {
    return middle.subtract(other.middle).abs().compareTo(halfStep.add(other.halfStep)) <= 0;
  }
}
