package org.outturn.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Quarter;
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

  /// By objective (its reference or title), officer, progress rating and risk.
  @Override
  public ActionPlan narrowed(Predicate<Traits> shown) {
    List<Objective> kept = new ArrayList<>();
    for (Objective objective : objectives) {
      List<Action> actions =
          objective.actions().stream()
              .filter(action -> shown.test(traits(objective, action)))
              .toList();
      if (!actions.isEmpty()) {
        kept.add(objective.with(actions));
      }
    }
    return new ActionPlan(name, progress, risk, kept, List.of());
  }

  private Traits traits(Objective objective, Action action) {
    List<Step> steps = action.steps();
    return Traits.none()
        .with("objective", objective.reference(), objective.title())
        .with("officer", steps.stream().map(Step::officer).toArray(String[]::new))
        .rated("rating", progress, steps.stream().flatMap(s -> s.ratings().stream()).toList())
        .rated("risk", risk, steps.stream().flatMap(s -> s.risks().stream()).toList());
  }

  @Override
  public List<Rated> rated(Quarter quarter) {
    return objectives.stream()
        .flatMap(
            objective ->
                objective.actions().stream()
                    .flatMap(action -> action.rated(objective.reference()).stream()))
        .toList();
  }

  /// The same action in another quarter's plan: by reference within the objective, or by title
  /// where it has none.
  public Optional<Action> find(String objective, String reference, String title) {
    return objectives.stream()
        .filter(o -> o.reference().equals(objective))
        .flatMap(o -> o.actions().stream())
        .filter(
            action ->
                action.reference().equals(reference)
                    && (!reference.isBlank() || action.title().equals(title)))
        .findFirst();
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

    private Objective with(List<Action> some) {
      return new Objective(reference, title, leadOfficer, riskStatement, some, place);
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

    /// The worst of its ratings, by which it is counted and compared.
    ///
    /// @return nothing where none of it is rated
    public Optional<Rating> worst() {
      return steps.stream()
          .flatMap(step -> step.ratings().stream())
          .max(Comparator.comparingInt(rating -> rating.level().badness()));
    }

    private Optional<Rated> rated(String objective) {
      return worst()
          .map(
              now ->
                  new Rated(
                      (objective + " " + reference).strip(),
                      title,
                      words(now, Step::officer),
                      now,
                      Optional.empty(),
                      direction,
                      words(now, step -> Remark.text(step.said(now))),
                      words(now, step -> Remark.text(step.remedy()))));
    }

    /// What its steps that are rated so say.
    private String words(Rating rated, Function<Step, String> part) {
      return steps.stream()
          .filter(step -> step.ratings().stream().anyMatch(r -> r.level() == rated.level()))
          .map(part)
          .filter(words -> !words.isBlank())
          .distinct()
          .collect(Collectors.joining("\n"));
    }

    /// The reference by which last quarter knew it.
    public String earlierReference() {
      return formerly.isBlank() ? reference : formerly;
    }
  }

  /// @param officer posts, joint owners apart by "/"
  /// @param progress paragraphs and bullets, in order
  /// @param remedy what is being done to put it right, apart from the progress; none where the
  ///   return does not say it apart
  /// @param ratings one, or one for each part of the progress; none where not rated
  /// @param place known by its first cell
  public record Step(
      Optional<TargetDate> targetDate,
      String officer,
      List<Remark> progress,
      List<Remark> remedy,
      List<Rating> ratings,
      List<Rating> risks,
      RowPlace place) {
    public Step {
      progress = List.copyOf(progress);
      remedy = List.copyOf(remedy);
      ratings = List.copyOf(ratings);
      risks = List.copyOf(risks);
    }

    /// Of bullets that are rated one by one, those with the rating; else all of its progress.
    private List<Remark> said(Rating rated) {
      List<Remark> bullets =
          progress.stream()
              .filter(
                  remark ->
                      switch (remark) {
                        case Remark.Bullet _ -> true;
                        case Remark.Words _ -> false;
                      })
              .toList();
      if (ratings.size() < 2 || bullets.size() != ratings.size()) {
        return progress;
      }
      return IntStream.range(0, bullets.size())
          .filter(i -> ratings.get(i).level() == rated.level())
          .mapToObj(bullets::get)
          .toList();
    }
  }

  /// A piece of free text in a cell, which is plain text and never Markdown.
  public sealed interface Remark {
    String text();

    record Words(String text) implements Remark {}

    record Bullet(String text) implements Remark {}

    /// One below another, without marks.
    static String text(List<Remark> remarks) {
      return remarks.size() == 1
          ? remarks.getFirst().text()
          : remarks.stream().map(Remark::text).collect(Collectors.joining("\n"));
    }
  }
}
