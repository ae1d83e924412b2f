package org.outturn.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.ActionPlan;
import org.outturn.returns.ActionPlan.Action;
import org.outturn.returns.ActionPlan.Objective;
import org.outturn.returns.Return;

/// An action, activity, indicator, commitment, recommendation or risk of last quarter that is not
/// in this quarter's return, nor named there as what an action was formerly.
final class VanishedAction implements Rule {

  @Override
  public Code code() {
    return Code.RET023;
  }

  @Override
  public List<Finding> check(Submission submission) {
    Stream<Finding> actions =
        submission.all(ActionPlan.class).stream()
            .flatMap(
                now ->
                    submission.before(now, ActionPlan.class).stream()
                        .flatMap(before -> vanished(before, now)));
    Stream<Finding> others =
        submission.returns().all().stream()
            .filter(one -> !(one instanceof ActionPlan))
            .flatMap(one -> vanished(one, submission));
    return Stream.concat(actions, others).toList();
  }

  private Stream<Finding> vanished(Return one, Submission submission) {
    List<Entry> now = Entry.of(one, submission.quarter()).toList();
    return submission.entriesBefore(one).stream()
        .filter(then -> now.stream().noneMatch(then::isSameAs))
        .flatMap(
            then ->
                now.stream()
                    .findFirst()
                    .map(
                        first ->
                            Finding.of(
                                    code(),
                                    first.place(),
                                    "%s %s of last quarter is missing"
                                        .formatted(then.what(), then.reference()))
                                .excerpt(then.title())
                                .note("last quarter it was at " + then.place().text())
                                .help("put it back, and say there if it has ended"))
                    .stream());
  }

  private Stream<Finding> vanished(ActionPlan before, ActionPlan now) {
    return before.objectives().stream().flatMap(objective -> vanished(objective, now));
  }

  private Stream<Finding> vanished(Objective before, ActionPlan now) {
    Optional<Objective> same =
        now.objectives().stream()
            .filter(objective -> objective.reference().equals(before.reference()))
            .findFirst();
    if (same.isEmpty()) {
      return now.objectives().stream()
          .findFirst()
          .map(first -> finding("objective", before.reference(), before.title(), first.place()))
          .map(finding -> finding.note("last quarter it was at " + before.place().text()))
          .stream();
    }
    return before.actions().stream()
        .filter(action -> !isFound(action, same.get()))
        .map(
            action ->
                finding(
                        "action",
                        (before.reference() + " " + action.reference()).strip(),
                        action.title(),
                        same.get().place())
                    .note("last quarter it was at " + action.place().text()));
  }

  private static boolean isFound(Action before, Objective now) {
    return now.actions().stream()
        .anyMatch(
            action ->
                action.earlierReference().equals(before.reference())
                    && (!before.reference().isBlank() || action.title().equals(before.title())));
  }

  private Finding finding(String what, String reference, String title, Location place) {
    return Finding.of(code(), place, "%s %s of last quarter is missing".formatted(what, reference))
        .excerpt(title)
        .help(
            "put it back and say that it has ended, or give its old reference under \"Formerly\""
                + " beside the new one");
  }
}
