package org.outturn.figure;

/// What an amount is an amount of. Figures of bases that do not belong together are never
/// subtracted.
public enum Basis {
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
      case BUDGET, PROFILE, VARIANCE, MOVEMENT, PLAIN -> false;
    };
  }
}
