package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Quarter;
import org.outturn.figure.Rating;
import org.outturn.figure.RiskMatrix;
import org.outturn.figure.Scale;
import org.outturn.returns.ActionPlan.Remark;

/// Risks with their scores now and as they should become, and what is done about each.
///
/// @param scale of the zones, where the return has one
/// @param matrix by which scores are rated; nothing where an officer judges, or nobody
public record RiskRegister(
    String name,
    Optional<Scale> scale,
    Optional<RiskMatrix> matrix,
    List<Risk> risks,
    List<Figure> figures)
    implements Return {

  public RiskRegister {
    risks = List.copyOf(risks);
    figures = List.copyOf(figures);
  }

  /// By risk, owner, and rating: the current one or the target.
  @Override
  public RiskRegister narrowed(Predicate<Traits> shown) {
    List<Risk> kept = risks.stream().filter(risk -> shown.test(traits(risk))).toList();
    List<Figure> left =
        kept.stream().flatMap(risk -> risk.scores()).flatMap(score -> score.figures()).toList();
    return new RiskRegister(name, scale, matrix, kept, left);
  }

  private Traits traits(Risk risk) {
    Traits traits = Traits.none().with("risk", risk.reference()).with("owner", risk.owner());
    List<Rating> ratings =
        Stream.of(risk.current(), risk.target()).flatMap(s -> s.rating().stream()).toList();
    return scale.map(s -> traits.rated("rating", s, ratings)).orElse(traits);
  }

  @Override
  public List<Rated> rated(Quarter quarter) {
    return risks.stream().flatMap(risk -> risk.rated().stream()).toList();
  }

  /// @param reference a letter or number
  public Optional<Risk> find(String reference) {
    return risks.stream().filter(risk -> risk.reference().equalsIgnoreCase(reference)).findFirst();
  }

  /// @param reference by which actions refer to it: `A`, `12`; blank where it has none
  /// @param description what would happen; none where the title says it all
  /// @param inherent before anything is done about it; nothing where the return does not give it
  /// @param direction of the current score, against the previous quarter
  public record Risk(
      String reference,
      String title,
      List<Remark> description,
      Optional<Score> inherent,
      Score current,
      Score target,
      List<Remark> controls,
      List<Remark> furtherActions,
      List<Remark> milestones,
      String owner,
      List<TargetDate> deadlines,
      List<Remark> monitoring,
      Direction direction,
      RowPlace place) {
    public Risk {
      description = List.copyOf(description);
      controls = List.copyOf(controls);
      furtherActions = List.copyOf(furtherActions);
      milestones = List.copyOf(milestones);
      deadlines = List.copyOf(deadlines);
      monitoring = List.copyOf(monitoring);
    }

    private Stream<Score> scores() {
      return Stream.concat(inherent.stream(), Stream.of(current, target));
    }

    private Optional<Rated> rated() {
      return current
          .rating()
          .map(
              now ->
                  new Rated(
                      reference,
                      title,
                      owner,
                      now,
                      Optional.empty(),
                      direction,
                      Remark.text(description.isEmpty() ? monitoring : description),
                      Remark.text(furtherActions)));
    }
  }

  /// @param likelihood from 1; nothing where the return gives scores alone, or the risk has none
  /// @param impact from 1
  /// @param score likelihood times impact, or as the return gives it; without data where the risk
  ///   has not been scored
  /// @param words as the return writes the score: "12", "AII", "TBC"; blank where it does not
  /// @param rating the zone it is in
  public record Score(
      Optional<Figure> likelihood,
      Optional<Figure> impact,
      Figure score,
      String words,
      Optional<Rating> rating) {
    private Stream<Figure> figures() {
      return Stream.concat(Stream.concat(likelihood.stream(), impact.stream()), Stream.of(score));
    }
  }
}
