package org.outturn.figure;

import java.math.BigDecimal;
import java.util.Optional;

/// Which way is better. It decides ratings, words and arrows.
public sealed interface Polarity {
  record HigherIsBetter() implements Polarity {}

  record LowerIsBetter() implements Polarity {}

  /// Off the plan on either side is worse.
  record PlanIsBest(BigDecimal plan) implements Polarity {}

  /// Neither way is better: a count that only informs.
  record None() implements Polarity {}

  /// By how much a figure has become better; negative where it has become worse.
  ///
  /// @return nothing where neither way is better
  default Optional<BigDecimal> gain(BigDecimal before, BigDecimal now) {
    return switch (this) {
      case HigherIsBetter _ -> Optional.of(now.subtract(before));
      case LowerIsBetter _ -> Optional.of(before.subtract(now));
      case PlanIsBest(BigDecimal plan) ->
          Optional.of(before.subtract(plan).abs().subtract(now.subtract(plan).abs()));
      case None _ -> Optional.empty();
    };
  }
}
