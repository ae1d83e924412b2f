package org.outturn.figure;

import java.math.BigDecimal;
import org.outturn.figure.Scale.Level;

/// When an overspend becomes amber or red: past a share of the budget and, where the council wants
/// it, past an amount as well. An underspend is green: it is not "over budget", whatever its size.
///
/// @param amberAbove % of budget past which an overspend is amber
/// @param redAbove % of budget past which it is red; any overspend of a nil budget is past it
/// @param andAbove an amount up to which every overspend is green, whatever its %
public record Tolerance(Percent amberAbove, Percent redAbove, Money andAbove) implements Bands {
  public Tolerance {
    if (redAbove.compareTo(amberAbove) < 0) {
      throw new IllegalArgumentException("red begins before amber");
    }
    if (amberAbove.points().signum() < 0 || andAbove.sign() < 0) {
      throw new IllegalArgumentException("a tolerance is not negative");
    }
  }

  public Rating.Computed rate(Variance variance, Scale scale) {
    if (variance.amount().compareTo(andAbove) <= 0) {
      String why =
          variance.amount().sign() <= 0
              ? "not over budget"
              : "over budget by no more than the amount tolerated";
      return new Rating.Computed(scale.at(Level.GREEN), why);
    }
    return variance
        .percent()
        .map(share -> byShare(share, scale))
        .orElseGet(() -> new Rating.Computed(scale.at(Level.RED), "over a nil budget"));
  }

  private Rating.Computed byShare(Percent share, Scale scale) {
    if (share.compareTo(redAbove) > 0) {
      return new Rating.Computed(scale.at(Level.RED), overBy(redAbove));
    }
    return share.compareTo(amberAbove) > 0
        ? new Rating.Computed(scale.at(Level.AMBER), overBy(amberAbove))
        : new Rating.Computed(scale.at(Level.GREEN), "over budget by no more than " + amberAbove);
  }

  private String overBy(Percent limit) {
    boolean withAmount = andAbove.pounds().compareTo(BigDecimal.ZERO) > 0;
    return "over budget by more than " + limit + (withAmount ? " and " + andAbove : "");
  }
}
