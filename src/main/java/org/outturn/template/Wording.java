package org.outturn.template;

import java.util.Optional;
import org.outturn.figure.Basis;
import org.outturn.figure.Money;
import org.outturn.figure.Variance;

/// The words for a difference, which follow from its sign and its basis. A movement between two
/// reports has words of its own, since it is never an underspend.
///
/// @param word "underspend", "reduction"
/// @param phrase with its article: "an underspend"; for nil "no variance"
/// @param direction "favourable"; nothing for a movement, which is neither good nor bad
record Wording(String word, String phrase, Optional<String> direction) {

  /// @return nothing for an amount that is no difference
  static Optional<Wording> of(Money difference, Basis basis) {
    return switch (basis) {
      case VARIANCE -> {
        Variance.Wording wording = Variance.Wording.of(difference);
        yield Optional.of(
            new Wording(wording.word(), wording.phrase(), Optional.of(wording.direction())));
      }
      case MOVEMENT ->
          Optional.of(
              switch (difference.sign()) {
                case 1 -> new Wording("increase", "an increase", Optional.empty());
                case 0 -> new Wording("no movement", "no movement", Optional.empty());
                default -> new Wording("reduction", "a reduction", Optional.empty());
              });
      case TIMING ->
          Optional.of(
              switch (difference.sign()) {
                case 1 ->
                    new Wording(
                        "spending brought forward", "spending brought forward", Optional.empty());
                case 0 -> new Wording("no slippage", "no slippage", Optional.empty());
                default -> new Wording("slippage", "slippage", Optional.empty());
              });
      case ORIGINAL_BUDGET, BUDGET_CHANGE, BUDGET, PROFILE -> Optional.empty();
      case ACTUAL_TO_DATE, FORECAST, PROVISIONAL_OUTTURN -> Optional.empty();
      case FINAL_OUTTURN, REPORTED, PLAIN -> Optional.empty();
    };
  }
}
