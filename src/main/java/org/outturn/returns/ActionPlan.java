package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.finding.Location;

/// Progress against an improvement plan: objectives with their actions.
///
/// @param progress the scale of progress ratings
/// @param risk the scale of the risk that a target is missed
public record ActionPlan(
    String name, Scale progress, Scale risk, List<Objective> objectives, List<Figure> figures)
    implements Return {

  public ActionPlan {
    objectives = List.copyOf(objectives);
    figures = List.copyOf(figures);
  }

  /// @param reference `CPr1`
  /// @param riskStatement what missing the objective would mean; blank where none is given
  public record Objective(
      String reference,
      String title,
      String leadOfficer,
      String riskStatement,
      List<Action> actions,
      Location.InCell place) {
    public Objective {
      actions = List.copyOf(actions);
    }
  }

  /// @param reference `2b`; blank for an unnumbered sub-action
  /// @param formerly the reference it had last quarter; blank where it kept it
  /// @param steps one for each dated row; none for an action that only heads those below it
  /// @param direction against the previous quarter
  public record Action(
      String reference,
      String title,
      String formerly,
      List<Step> steps,
      Direction direction,
      Location.InCell place) {
    public Action {
      steps = List.copyOf(steps);
    }
  }

  /// @param targetDate as the return words it, in the house's form where it is a date
  /// @param progress paragraphs and bullets, in order
  /// @param ratings one, or one for each part of the progress; none where not rated
  public record Step(
      String targetDate,
      String officer,
      List<Remark> progress,
      List<Rating> ratings,
      List<Rating> risks) {
    public Step {
      progress = List.copyOf(progress);
      ratings = List.copyOf(ratings);
      risks = List.copyOf(risks);
    }
  }

  /// A piece of free text in a cell, which is plain text and never Markdown.
  public sealed interface Remark {
    record Words(String text) implements Remark {}

    record Bullet(String text) implements Remark {}
  }

  /// The worst rating of an action, by which it is counted.
  public static Optional<Rating> worst(List<Rating> ratings) {
    return ratings.stream()
        .max(java.util.Comparator.comparingInt(rating -> rating.level().badness()));
  }
}
