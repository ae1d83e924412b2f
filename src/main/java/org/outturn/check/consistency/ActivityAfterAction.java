package org.outturn.check.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RowPlace.Said;
import org.outturn.returns.ServicePlan;
import org.outturn.returns.ServicePlan.Action;
import org.outturn.returns.ServicePlan.Activity;

/// An activity that is to end after the action that it is part of; said of the action where all of
/// its activities are.
final class ActivityAfterAction implements Rule {

  @Override
  public Code code() {
    return Code.RET116;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.all(ServicePlan.class).stream()
        .flatMap(plan -> plan.actions().stream())
        .flatMap(action -> late(action, submission.quarter()))
        .toList();
  }

  private Stream<Finding> late(Action action, Quarter quarter) {
    Optional<LocalDate> end = Deadlines.of(action.deadline(), quarter);
    List<Activity> dated =
        action.activities().stream()
            .filter(activity -> Deadlines.of(activity.deadline(), quarter).isPresent())
            .toList();
    List<Activity> late =
        dated.stream()
            .filter(
                activity ->
                    end.filter(Deadlines.of(activity.deadline(), quarter).orElseThrow()::isAfter)
                        .isPresent())
            .toList();
    if (late.size() > 1 && late.size() == dated.size()) {
      return Stream.of(
          Finding.of(
                  code(),
                  action.place().of(Said.DUE),
                  "the action is due on %s, before each of its activities"
                      .formatted(end.orElseThrow()))
              .excerpt(action.title())
              .help("correct the deadline of the action, or those of its activities"));
    }
    return late.stream()
        .map(
            activity ->
                Finding.of(
                        code(),
                        activity.place().of(Said.DUE),
                        "the activity is due on %s, but its action on %s"
                            .formatted(
                                Deadlines.of(activity.deadline(), quarter).orElseThrow(),
                                end.orElseThrow()))
                    .excerpt(activity.title())
                    .help("correct one of the deadlines"));
  }
}
