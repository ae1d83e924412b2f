package org.outturn.figure;

/// What an amount is an amount of. Figures of bases that do not belong together are never
/// subtracted.
public enum Basis {
  /// As the council set it before the year, without what has changed since.
  ORIGINAL_BUDGET("original budget"),
  /// What a virement, slippage from last year or an addition changes a budget by.
  BUDGET_CHANGE("change of the budget"),
  BUDGET("revised budget"),
  PROFILE("profile to date"),
  ACTUAL_TO_DATE("actual to date"),
  FORECAST("forecast outturn"),
  PROVISIONAL_OUTTURN("provisional outturn"),
  FINAL_OUTTURN("final outturn"),
  /// The position as an earlier or this report gave it.
  REPORTED("reported position"),
  /// A difference of an outturn or forecast and its budget.
  VARIANCE("variance against budget"),
  /// The part of a variance that only moves between years: never an underspend.
  TIMING("timing difference between years"),
  /// A difference of two reported positions: never an underspend.
  MOVEMENT("movement between reports"),
  /// A number without a financial basis.
  PLAIN("");

  private final String words;

  Basis(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// Whether an amount on this basis may be compared with one on the other.
  public boolean comparesWith(Basis budget) {
    return switch (this) {
      case FORECAST, PROVISIONAL_OUTTURN, FINAL_OUTTURN -> budget == BUDGET;
      case ACTUAL_TO_DATE -> budget == PROFILE;
      case REPORTED -> budget == REPORTED;
      case ORIGINAL_BUDGET, BUDGET_CHANGE, BUDGET, PROFILE -> false;
      case VARIANCE, TIMING, MOVEMENT, PLAIN -> false;
    };
  }
}
