package org.outturn.check.continuity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.ActionPlan;
import org.outturn.returns.ActionPlan.Action;
import org.outturn.returns.ActionPlan.Objective;
import org.outturn.returns.Return;

/// An action, activity, indicator, commitment, recommendation or risk of last quarter that is not
/// in this quarter's return, nor there under another reference. What was complete may leave it.
final class VanishedAction implements Rule {

  @Override
  public Code code() {
    return Code.RET023;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.returns().all().stream()
        .flatMap(
            one ->
                one instanceof ActionPlan plan
                    ? submission.before(plan, ActionPlan.class).stream()
                        .flatMap(before -> vanished(before, plan))
                    : vanished(one, submission))
        .toList();
  }

  private Stream<Finding> vanished(Return one, Submission submission) {
    Lines lines = Lines.of(one, submission);
    Set<Entry> renumbered =
        lines.renumbered().map(Lines.Renumbered::then).collect(Collectors.toSet());
    return lines.present().stream()
        .findFirst()
        .map(entry -> entry.place().row())
        .map(
            first ->
                lines
                    .gone()
                    .filter(then -> !renumbered.contains(then))
                    .filter(then -> !then.isComplete())
                    .map(
                        then ->
                            finding(
                                    then.what(),
                                    then.name(),
                                    then.title(),
                                    first,
                                    then.place().row())
                                .help("put it back, and say there if it has ended")))
        .orElse(Stream.of());
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
          .map(
              first ->
                  inPlan(
                      "objective",
                      before.reference(),
                      before.title(),
                      first.place(),
                      before.place()))
          .stream();
    }
    Set<String> found = new HashSet<>();
    for (Action action : same.get().actions()) {
      found.add(identity(action.earlierReference(), action));
      found.add(title(action));
    }
    return before.actions().stream()
        .filter(action -> !found.contains(identity(action.reference(), action)))
        .filter(action -> !found.contains(title(action)))
        .map(
            action ->
                inPlan(
                    "action",
                    (before.reference() + " " + action.reference()).strip(),
                    action.title(),
                    same.get().place(),
                    action.place()));
  }

  private static String identity(String reference, Action action) {
    return reference.isBlank() ? title(action) : reference;
  }

  /// Apart from any reference.
  private static String title(Action action) {
    return "title " + Lines.plain(action.title());
  }

  private Finding inPlan(String what, String name, String title, Location place, Location then) {
    return finding(what, name, title, place, then)
        .help(
            "put it back and say that it has ended, or give its old reference under \"Formerly\""
                + " beside the new one");
  }

  private Finding finding(String what, String name, String title, Location place, Location then) {
    return Finding.of(
            code(), place, "%s of last quarter is missing".formatted((what + " " + name).strip()))
        .excerpt(title)
        .note("last quarter it was at " + then.text());
  }
}
