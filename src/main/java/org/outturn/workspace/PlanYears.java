package org.outturn.workspace;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.figure.Quarter;

/// The days within which the dates of a plan should lie: `years:` of a return in council.yaml.
///
/// @param first the beginning of a financial year, or a day before it
/// @param last counted in
public record PlanYears(LocalDate first, LocalDate last) {
  /// Plans are written for three to five years, and keep the dates of what was done at their start.
  private static final int YEARS_BACK = 5;

  private static final int YEARS_AHEAD = 10;

  private static final Pattern NAME =
      Pattern.compile("(?<first>\\d{4}-\\d{2}) to (?<last>\\d{4}-\\d{2})");

  public PlanYears {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a plan ends after it begins");
    }
  }

  /// @param text two financial years: `2024-25 to 2028-29`
  static Optional<PlanYears> named(String text) {
    Matcher matcher = NAME.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Quarter.named(matcher.group("first") + "-Q1")
        .flatMap(
            first ->
                Quarter.named(matcher.group("last") + "-Q4")
                    .filter(last -> first.compareTo(last) < 0)
                    .map(last -> new PlanYears(first.start(), last.end())));
  }

  /// Where nobody has said which years a plan has: wide enough for any that still runs.
  public static PlanYears about(Quarter quarter) {
    return new PlanYears(
        quarter.start().minusYears(YEARS_BACK), quarter.end().plusYears(YEARS_AHEAD));
  }

  public boolean hold(LocalDate date) {
    return !date.isBefore(first) && !date.isAfter(last);
  }
}
