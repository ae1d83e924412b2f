package org.outturn.check.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.TargetDate;

/// A target date that no running plan can have: a slip of the hand such as 1931.
final class DateOutsidePlan implements Rule {
  /// Plans are written for three to five years, and keep the dates of what was done at their start.
  private static final int YEARS_BACK = 5;

  private static final int YEARS_AHEAD = 10;

  @Override
  public Code code() {
    return Code.RET021;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission
        .entries()
        .flatMap(entry -> outside(entry, submission.quarter()).stream())
        .toList();
  }

  private Optional<Finding> outside(Entry entry, Quarter quarter) {
    return entry
        .due()
        .flatMap(TargetDate::latest)
        .filter(date -> isOutside(date, quarter))
        .map(
            date ->
                Finding.of(
                        code(),
                        entry.place(),
                        "target date %s is far from this quarter".formatted(date))
                    .excerpt(entry.due().map(TargetDate::words).orElse(""))
                    .note(
                        "dates from %s to %s are expected".formatted(first(quarter), last(quarter)))
                    .help("correct the year"));
  }

  static boolean isOutside(LocalDate date, Quarter quarter) {
    return date.isBefore(first(quarter)) || date.isAfter(last(quarter));
  }

  private static LocalDate first(Quarter quarter) {
    return quarter.start().minusYears(YEARS_BACK);
  }

  private static LocalDate last(Quarter quarter) {
    return quarter.end().plusYears(YEARS_AHEAD);
  }
}
