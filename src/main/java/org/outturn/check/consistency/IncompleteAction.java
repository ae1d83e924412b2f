package org.outturn.check.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.ActionPlan;
import org.outturn.returns.ActionPlan.Action;
import org.outturn.returns.ActionPlan.Step;

/// An action that has a date, an officer or a rating, but not all three. One that only heads
/// others, or only refers to where its progress is reported, has none of them.
final class IncompleteAction implements Rule {

  @Override
  public Code code() {
    return Code.RET024;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.all(ActionPlan.class).stream()
        .flatMap(plan -> plan.objectives().stream())
        .flatMap(objective -> objective.actions().stream())
        .flatMap(
            action -> action.steps().stream().flatMap(step -> incomplete(action, step).stream()))
        .toList();
  }

  private Optional<Finding> incomplete(Action action, Step step) {
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
    return missing.isEmpty() || missing.size() == 3
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    code(), step.place(), "the action has no " + String.join(" and no ", missing))
                .excerpt(action.title())
                .help("fill in the " + String.join(" and the ", missing)));
  }
}
