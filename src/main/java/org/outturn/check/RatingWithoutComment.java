package org.outturn.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale.Level;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.ActionPlan;
import org.outturn.returns.ActionPlan.Remark;
import org.outturn.returns.ActionPlan.Step;

/// An amber or red rating of which nobody says why, or what is being done.
final class RatingWithoutComment implements Rule {

  @Override
  public Code code() {
    return Code.RET022;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.all(ActionPlan.class).stream()
        .flatMap(plan -> plan.objectives().stream())
        .flatMap(objective -> objective.actions().stream())
        .flatMap(
            action ->
                action.steps().stream().flatMap(step -> unexplained(action.title(), step).stream()))
        .toList();
  }

  private Optional<Finding> unexplained(String title, Step step) {
    boolean commented = step.progress().stream().anyMatch(RatingWithoutComment::saysSomething);
    return step.ratings().stream()
        .map(Rating::level)
        .filter(level -> level == Level.AMBER || level == Level.RED)
        .filter(_ -> !commented)
        .findFirst()
        .map(
            level ->
                Finding.of(
                        code(),
                        step.place(),
                        "rated %s without a comment"
                            .formatted(level.name().toLowerCase(Locale.ROOT)))
                    .excerpt(title)
                    .help("say why, and what is being done about it"));
  }

  /// A lone full stop is no comment.
  private static boolean saysSomething(Remark remark) {
    String text =
        switch (remark) {
          case Remark.Words(String words) -> words;
          case Remark.Bullet(String words) -> words;
        };
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }
}
