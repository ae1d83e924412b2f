package org.outturn.figure;

import org.outturn.figure.Scale.Level;

/// When an overspend becomes amber or red: past a share of the budget and, where the council wants
/// it, past an amount as well. Underspends are rated by their size like overspends.
///
/// @param amberAbove % of budget past which a variance is amber
/// @param redAbove % of budget past which it is red
/// @param andAbove an amount below which every variance is green
public record Tolerance(Percent amberAbove, Percent redAbove, Money andAbove) {
  public Tolerance {
    if (redAbove.compareTo(amberAbove) < 0) {
      throw new IllegalArgumentException("red begins before amber");
    }
  }

  public Rating rate(Variance variance, Scale scale) {
    Money size = variance.amount().abs();
    if (size.compareTo(andAbove) <= 0) {
      return computed(scale, Level.GREEN, "variance within the amount tolerated");
    }
    Level level =
        variance
            .percent()
            .map(Percent::abs)
            .map(
                share ->
                    share.compareTo(redAbove) > 0
                        ? Level.RED
                        : share.compareTo(amberAbove) > 0 ? Level.AMBER : Level.GREEN)
            .orElse(Level.RED);
    return computed(scale, level, "variance as a share of revised budget");
  }

  private static Rating computed(Scale scale, Level level, String why) {
    return new Rating.Computed(scale.at(level), why);
  }
}
