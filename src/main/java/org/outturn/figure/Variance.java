package org.outturn.figure;

import java.util.Optional;

/// Actual less budget, by CIPFA's practice for budget monitoring: for net cost and expenditure a
/// positive variance is an overspend and adverse; for income kept as negative amounts the same
/// subtraction holds.
public record Variance(Money amount, Money budget) {

  /// @param actual a forecast or outturn, on a basis that compares with the budget's
  /// @return nothing where either has no value
  /// @throws IllegalArgumentException if the bases do not belong together: kinds of return find
  ///   that out, and report it, before they subtract
  public static Optional<Variance> of(Figure budget, Figure actual) {
    if (!actual.basis().comparesWith(budget.basis())) {
      throw new IllegalArgumentException(
          "%s does not compare with %s".formatted(actual.basis().words(), budget.basis().words()));
    }
    return budget.money().flatMap(planned -> actual.money().map(spent -> between(planned, spent)));
  }

  private static Variance between(Money budget, Money actual) {
    return new Variance(actual.minus(budget), budget);
  }

  /// Variance over the size of the revised budget, so that its sign always agrees with the
  /// variance.
  ///
  /// @return nothing where the budget is nil
  public Optional<Percent> percent() {
    return Percent.share(amount.pounds(), budget.pounds());
  }

  public Wording wording() {
    return Wording.of(amount);
  }

  /// The word for a variance, which follows from its sign and is never typed by hand.
  public enum Wording {
    OVERSPEND("overspend", "an overspend", "adverse"),
    UNDERSPEND("underspend", "an underspend", "favourable"),
    ON_BUDGET("on budget", "no variance", "nil");

    private final String word;
    private final String phrase;
    private final String direction;

    Wording(String word, String phrase, String direction) {
      this.word = word;
      this.phrase = phrase;
      this.direction = direction;
    }

    public static Wording of(Money variance) {
      int sign = variance.sign();
      return sign > 0 ? OVERSPEND : sign < 0 ? UNDERSPEND : ON_BUDGET;
    }

    public String word() {
      return word;
    }

    /// With its article: "an underspend".
    public String phrase() {
      return phrase;
    }

    /// "adverse" or "favourable".
    public String direction() {
      return direction;
    }
  }
}
