package org.outturn.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.figure.Scale.Level;

/// When a missed target becomes amber or red: past a share of the target. By how much it is missed
/// follows from the polarity; a target that is met or beaten is green.
///
/// @param amberAbove % of the target past which a miss is amber; nil where any miss is
/// @param redAbove % of the target past which it is red; any miss of a nil target is past it
public record Shortfall(Percent amberAbove, Percent redAbove) implements Bands {
  public Shortfall {
    if (redAbove.compareTo(amberAbove) < 0) {
      throw new IllegalArgumentException("red begins before amber");
    }
    if (amberAbove.points().signum() < 0) {
      throw new IllegalArgumentException("a tolerance is not negative");
    }
  }

  /// @param amberWithin up to where a miss stays amber, in the unit of the target, in place of
  ///   [#redAbove]
  /// @return nothing where neither way is better
  public Optional<Rating.Computed> rate(
      Polarity polarity,
      BigDecimal target,
      BigDecimal actual,
      Optional<BigDecimal> amberWithin,
      Scale scale) {
    return polarity
        .gain(target, actual)
        .map(BigDecimal::negate)
        .map(
            miss -> {
              if (miss.signum() <= 0) {
                return new Rating.Computed(scale.at(Level.GREEN), "target met");
              }
              if (!isPast(amberAbove, miss, target)) {
                return new Rating.Computed(scale.at(Level.GREEN), within(amberAbove.toString()));
              }
              boolean amber =
                  amberWithin
                      .map(most -> miss.compareTo(most) <= 0)
                      .orElseGet(() -> !isPast(redAbove, miss, target));
              String most = amberWithin.map(BigDecimal::toPlainString).orElse(redAbove.toString());
              return amber
                  ? new Rating.Computed(scale.at(Level.AMBER), within(most))
                  : new Rating.Computed(scale.at(Level.RED), past(most));
            });
  }

  // The same few words are said of a hundred thousand lines, and are kept once.

  private static String within(String most) {
    return ("target missed by no more than " + most).intern();
  }

  private static String past(String most) {
    return ("target missed by more than " + most).intern();
  }

  /// Multiplied out, so that nothing is divided and rounded.
  private static boolean isPast(Percent limit, BigDecimal miss, BigDecimal target) {
    return miss.scaleByPowerOfTen(2).compareTo(limit.points().multiply(target.abs())) > 0;
  }
}
