package org.outturn.check.consistency;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RowPlace.Said;
import org.outturn.returns.ServicePlan;
import org.outturn.returns.ServicePlan.Action;

/// An action that ends long after the last of its activities: something that it needs is not
/// planned, or its deadline is not the one that is worked to.
final class ActionAfterActivities implements Rule {
  private static final int FEWEST = 2;

  /// In less than half a year what has been done is still reported, measured and closed.
  private static final int MONTHS = 6;

  @Override
  public Code code() {
    return Code.RET117;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.all(ServicePlan.class).stream()
        .flatMap(plan -> plan.actions().stream())
        .flatMap(action -> idle(action, submission.quarter()).stream())
        .toList();
  }

  private Optional<Finding> idle(Action action, Quarter quarter) {
    List<LocalDate> ends =
        action.activities().stream()
            .flatMap(activity -> Deadlines.of(activity.deadline(), quarter).stream())
            .toList();
    // One without an end may last as long as the action.
    if (ends.size() < FEWEST || ends.size() < action.activities().size()) {
      return Optional.empty();
    }
    LocalDate last = Collections.max(ends);
    return Deadlines.of(action.deadline(), quarter)
        .filter(end -> YearMonth.from(end).isAfter(YearMonth.from(last).plusMonths(MONTHS)))
        .map(
            end ->
                Finding.of(
                        code(),
                        action.place().of(Said.DUE),
                        "the action is due on %s, but the last of its activities on %s"
                            .formatted(end, last))
                    .excerpt(action.title())
                    .help("add the activities that are missing, or correct the deadline"));
  }
}
