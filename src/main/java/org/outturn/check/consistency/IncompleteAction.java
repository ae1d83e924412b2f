package org.outturn.check.consistency;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.ActionPlan;
import org.outturn.returns.ActionPlan.Action;
import org.outturn.returns.ActionPlan.Step;
import org.outturn.returns.Commitments;
import org.outturn.returns.Recommendations;
import org.outturn.returns.Return;
import org.outturn.returns.RowPlace.Said;
import org.outturn.returns.ServicePlan;

/// An action that has a date, an officer, a rating or a risk, but not all of them. One that only
/// heads others, or only refers to where its progress is reported, has none. A plan that gives no
/// risks at all need not.
final class IncompleteAction implements Rule {

  private static final int FEWEST_ALIKE = 6;

  private static final Pattern POINTS_ELSEWHERE =
      Pattern.compile("(?i)\\b(see|transferred|withdrawn|deleted|merged|no longer)\\b");

  @Override
  public Code code() {
    return Code.RET024;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return Stream.concat(
            submission.all(ActionPlan.class).stream().flatMap(this::incomplete),
            submission.returns().all().stream()
                .filter(IncompleteAction::isOfLinesAlike)
                .flatMap(one -> gaps(submission.entries(one))))
        .toList();
  }

  private static boolean isOfLinesAlike(Return one) {
    return switch (one) {
      case ServicePlan _, Commitments _, Recommendations _ -> true;
      default -> false;
    };
  }

  /// Where nearly all lines of a return have a rating, or somebody who answers for them, one that
  /// has none has been left out.
  private Stream<Finding> gaps(List<Entry> all) {
    return Stream.of(
            gaps(all, "rating", Said.RATING, entry -> entry.ratings().isEmpty()),
            gaps(all, "officer", Said.OWNER, entry -> entry.owners().isEmpty()))
        .flatMap(gaps -> gaps);
  }

  private Stream<Finding> gaps(
      List<Entry> all, String part, Said said, Predicate<Entry> isMissing) {
    List<Entry> without = all.stream().filter(isMissing).limit(2).toList();
    return without.size() != 1 || all.size() < FEWEST_ALIKE
        ? Stream.of()
        : without.stream()
            .filter(entry -> !POINTS_ELSEWHERE.matcher(entry.words()).find())
            .map(
                entry ->
                    Finding.of(
                            code(),
                            entry.place().of(said),
                            "the %s has no %s".formatted(entry.what(), part))
                        .excerpt(entry.title())
                        .note("every other has one")
                        .help("fill in the " + part));
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
