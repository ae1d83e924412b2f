package org.outturn.returns;

import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.figure.Polarity;

/// Which way a measure is better, as returns say it.
public sealed interface PreferredOutcome {

  /// For tables: "Higher".
  String words();

  record Higher() implements PreferredOutcome {
    @Override
    public String words() {
      return "Higher";
    }
  }

  record Lower() implements PreferredOutcome {
    @Override
    public String words() {
      return "Lower";
    }
  }

  /// Off the target on either side is worse.
  record CloseToTarget() implements PreferredOutcome {
    @Override
    public String words() {
      return "Close to target";
    }
  }

  /// Off a value of its own on either side is worse.
  ///
  /// @param words "Close to 50%"
  record CloseTo(BigDecimal value, String words) implements PreferredOutcome {}

  /// Neither way is better: it only informs.
  record Neither() implements PreferredOutcome {
    @Override
    public String words() {
      return "None";
    }
  }

  /// @param target to which it may have to be close; without it neither way is better
  default Polarity polarity(Optional<BigDecimal> target) {
    return switch (this) {
      case Higher _ -> new Polarity.HigherIsBetter();
      case Lower _ -> new Polarity.LowerIsBetter();
      case CloseTo(BigDecimal value, String _) -> new Polarity.PlanIsBest(value);
      case CloseToTarget _ ->
          target.<Polarity>map(Polarity.PlanIsBest::new).orElse(new Polarity.None());
      case Neither _ -> new Polarity.None();
    };
  }
}
