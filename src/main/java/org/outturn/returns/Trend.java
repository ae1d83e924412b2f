package org.outturn.returns;

import java.util.Optional;
import org.outturn.figure.Direction;

/// Which way an indicator has moved, and against what that is said.
public record Trend(Direction direction, Against against) {

  static Trend none(Against why) {
    return new Trend(Direction.NO_COMPARISON, why);
  }

  /// The measure of the indicator that it is compared with.
  Optional<String> comparedWith() {
    return switch (against) {
      case PREVIOUS_QUARTER, PREVIOUS_QUARTER_REVISED -> Optional.of(Indicators.PREVIOUS_QUARTER);
      case SAME_QUARTER_LAST_YEAR -> Optional.of(Indicators.SAME_QUARTER_LAST_YEAR);
      case GAP_TO_PROFILE -> Optional.of(Indicators.ESTIMATE);
      case AS_STATED, NEW_DEFINITION, NEITHER_WAY_BETTER, NOTHING -> Optional.empty();
    };
  }

  /// What a direction of travel compares with, or why it cannot.
  public enum Against {
    PREVIOUS_QUARTER("the previous quarter"),
    /// Revised since it was reported.
    PREVIOUS_QUARTER_REVISED("the previous quarter, as revised"),
    /// For figures that rise all year and start again.
    SAME_QUARTER_LAST_YEAR("the same quarter last year"),
    /// How far a cumulative figure is from its profile, then and now.
    GAP_TO_PROFILE("the gap to profile of the previous quarter"),
    /// The return gives a direction, and no figures by which to tell.
    AS_STATED("as the return states it"),
    NEW_DEFINITION("a new definition breaks the series"),
    NEITHER_WAY_BETTER("neither way is better"),
    NOTHING("there is nothing to compare with");

    private final String words;

    Against(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
