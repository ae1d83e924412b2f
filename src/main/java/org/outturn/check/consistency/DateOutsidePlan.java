package org.outturn.check.consistency;

import java.util.List;
import java.util.Optional;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RowPlace.Said;
import org.outturn.returns.TargetDate;
import org.outturn.workspace.PlanYears;

/// A target date that the plan cannot have: a slip of the hand such as 1931.
final class DateOutsidePlan implements Rule {
  @Override
  public Code code() {
    return Code.RET021;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.returns().all().stream()
        .flatMap(
            one -> {
              PlanYears years = submission.years(one);
              return submission.entries(one).stream()
                  .flatMap(entry -> outside(entry, years, submission.quarter()).stream());
            })
        .toList();
  }

  private Optional<Finding> outside(Entry entry, PlanYears years, Quarter quarter) {
    return entry
        .due()
        .flatMap(TargetDate::latest)
        .filter(date -> !years.hold(date))
        .map(
            date ->
                Finding.of(
                        code(),
                        entry.place().of(Said.DUE),
                        "target date %s is outside the plan's years".formatted(date))
                    .excerpt(entry.due().map(TargetDate::words).orElse(""))
                    .note("dates from %s to %s are expected".formatted(years.first(), years.last()))
                    .help(new LikelyDate(years, quarter).help(date)));
  }
}
