package org.outturn.check.consistency;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Scale.Level;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.ActionPlan;
import org.outturn.returns.ActionPlan.Action;
import org.outturn.returns.ActionPlan.Step;
import org.outturn.returns.RowPlace.Said;

/// An action on course whose target will probably be missed all the same.
final class HighRiskOnCourse implements Rule {

  @Override
  public Code code() {
    return Code.RET119;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.all(ActionPlan.class).stream()
        .flatMap(plan -> plan.objectives().stream())
        .flatMap(objective -> objective.actions().stream())
        .flatMap(action -> action.steps().stream().flatMap(step -> risky(action, step).stream()))
        .toList();
  }

  private Optional<Finding> risky(Action action, Step step) {
    return IntStream.range(0, step.risks().size())
        .filter(i -> step.risks().get(i).level() == Level.RED && isOnCourse(step, i))
        .mapToObj(i -> step.risks().get(i))
        .findFirst()
        .map(
            risk ->
                Finding.of(
                        code(),
                        step.place().of(Said.RATING),
                        "on course, but the risk of missing the target is \"%s\""
                            .formatted(risk.word()))
                    .excerpt(action.title())
                    .help("correct the rating or the risk"));
  }

  /// Ratings and risks of a step's parts stand side by side.
  private static boolean isOnCourse(Step step, int part) {
    return step.ratings().size() == step.risks().size()
        ? step.ratings().get(part).level() == Level.GREEN
        : !step.ratings().isEmpty()
            && step.ratings().stream().allMatch(rating -> rating.level() == Level.GREEN);
  }
}
