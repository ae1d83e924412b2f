package org.outturn.check.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.ActionPlan;
import org.outturn.returns.ActionPlan.Action;
import org.outturn.returns.ActionPlan.Step;

/// An action that has a date, an officer, a rating or a risk, but not all of them. One that only
/// heads others, or only refers to where its progress is reported, has none. A plan that gives no
/// risks at all need not.
final class IncompleteAction implements Rule {

  @Override
  public Code code() {
    return Code.RET024;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.all(ActionPlan.class).stream().flatMap(this::incomplete).toList();
  }

  private Stream<Finding> incomplete(ActionPlan plan) {
    boolean givesRisks =
        plan.objectives().stream()
            .flatMap(objective -> objective.actions().stream())
            .flatMap(action -> action.steps().stream())
            .anyMatch(step -> !step.risks().isEmpty());
    return plan.objectives().stream()
        .flatMap(objective -> objective.actions().stream())
        .flatMap(
            action ->
                action.steps().stream()
                    .filter(step -> !isHeading(step))
                    .flatMap(step -> incomplete(action, step, givesRisks).stream()));
  }

  private static boolean isHeading(Step step) {
    return step.targetDate().isEmpty()
        && step.officer().isBlank()
        && step.ratings().isEmpty()
        && step.risks().isEmpty();
  }

  private static List<String> missing(Step step, boolean givesRisks) {
    List<String> missing = new ArrayList<>();
    if (step.targetDate().isEmpty()) {
      missing.add("target date");
    }
    if (step.officer().isBlank()) {
      missing.add("responsible officer");
    }
    if (step.ratings().isEmpty()) {
      missing.add("progress rating");
    }
    if (givesRisks && step.risks().isEmpty()) {
      missing.add("risk");
    }
    return missing;
  }

  private Optional<Finding> incomplete(Action action, Step step, boolean givesRisks) {
    List<String> missing = missing(step, givesRisks);
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    code(), step.place(), "the action has no " + String.join(" and no ", missing))
                .excerpt(action.title())
                .help("fill in the " + String.join(" and the ", missing)));
  }
}
