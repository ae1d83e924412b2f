package org.outturn.check.consistency;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.ActionPlan;
import org.outturn.returns.ActionPlan.Action;
import org.outturn.returns.ActionPlan.Step;
import org.outturn.returns.RowPlace.Said;

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

  /// What an action should have.
  private record Part(String words, Said said, Predicate<Step> isMissing) {}

  private static final List<Part> ALWAYS =
      List.of(
          new Part("target date", Said.DUE, step -> step.targetDate().isEmpty()),
          new Part("responsible officer", Said.OWNER, step -> step.officer().isBlank()),
          new Part("progress rating", Said.RATING, step -> step.ratings().isEmpty()));

  private static final Part RISK = new Part("risk", Said.RISK, step -> step.risks().isEmpty());

  private Stream<Finding> incomplete(ActionPlan plan) {
    List<Action> actions =
        plan.objectives().stream().flatMap(objective -> objective.actions().stream()).toList();
    boolean givesRisks =
        actions.stream()
            .flatMap(action -> action.steps().stream())
            .anyMatch(step -> !RISK.isMissing().test(step));
    List<Part> parts =
        Stream.concat(ALWAYS.stream(), Stream.of(RISK).filter(_ -> givesRisks)).toList();
    return actions.stream()
        .flatMap(
            action ->
                action.steps().stream().flatMap(step -> incomplete(action, step, parts).stream()));
  }

  private Optional<Finding> incomplete(Action action, Step step, List<Part> parts) {
    boolean onlyHeads =
        RISK.isMissing().test(step)
            && ALWAYS.stream().allMatch(part -> part.isMissing().test(step));
    List<Part> missing = parts.stream().filter(part -> part.isMissing().test(step)).toList();
    List<String> words = missing.stream().map(Part::words).toList();
    return missing.isEmpty() || onlyHeads
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    code(),
                    step.place().of(missing.getFirst().said()),
                    "the action has no " + String.join(" and no ", words))
                .excerpt(action.title())
                .help("fill in the " + String.join(" and the ", words)));
  }
}
