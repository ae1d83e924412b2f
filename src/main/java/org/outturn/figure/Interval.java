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
    middle = middle.stripTrailingZeros();
    halfStep = halfStep.stripTrailingZeros();
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

  /// The same, wider by a tolerance on both sides.
  public Interval within(BigDecimal tolerance) {
    return new Interval(middle, halfStep.add(tolerance));
  }

  public boolean isExact() {
    return halfStep.signum() == 0;
  }

  /// Whether a % may have been worked out from what stood behind this and a base before they were
  /// rounded. A base that may have been nil allows any large %.
  ///
  /// @param percent points, with half a step of their own
  public boolean mayBeShareOf(Interval base, Interval percent) {
    BigDecimal size = base.middle.abs();
    BigDecimal least = size.subtract(base.halfStep).max(BigDecimal.ZERO);
    BigDecimal most = size.add(base.halfStep);
    // Multiplied out, so that nothing is divided and rounded: low / base <= high % and so on.
    BigDecimal low = lowest().scaleByPowerOfTen(2);
    BigDecimal high = highest().scaleByPowerOfTen(2);
    BigDecimal baseOfLow = low.signum() >= 0 ? most : least;
    BigDecimal baseOfHigh = high.signum() > 0 ? least : most;
    return low.compareTo(percent.highest().multiply(baseOfLow)) <= 0
        && high.compareTo(percent.lowest().multiply(baseOfHigh)) >= 0;
  }

  private BigDecimal lowest() {
    return middle.subtract(halfStep);
  }

  private BigDecimal highest() {
    return middle.add(halfStep);
  }

  /// Whether both may have been the same amount.
  public boolean meets(Interval other) {
    return middle.subtract(other.middle).abs().compareTo(halfStep.add(other.halfStep)) <= 0;
  }
}
