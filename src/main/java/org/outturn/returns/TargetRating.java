package org.outturn.returns;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.outturn.figure.Figure;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.figure.Scale.Level;
import org.outturn.figure.Shortfall;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.source.Cell;

/// Rates figures against their targets, and compares with what the return states.
///
/// The rule goes before the return: a rating that differs from it is not printed, unless it is
/// given as an override. Where no rule can tell, the officer's rating stands.
///
/// @param rule nothing where the council leaves all to officers
record TargetRating(Scale scale, Optional<Shortfall> rule, Consumer<Finding> report) {

  /// @param amberWithin up to where a missed target is amber, in the figures' unit
  /// @return nothing where there is no rule, no figure, no target, or no way that is better
  Optional<Rating.Computed> computed(
      PreferredOutcome preferred,
      Optional<Figure> target,
      Optional<Figure> actual,
      Optional<BigDecimal> amberWithin) {
    return rule.flatMap(
        shortfall ->
            number(target)
                .flatMap(
                    aim ->
                        number(actual)
                            .flatMap(
                                reached ->
                                    shortfall.rate(
                                        preferred.polarity(Optional.of(aim)),
                                        aim,
                                        reached,
                                        amberWithin,
                                        scale))));
  }

  /// @param stated the cell of the rating, if the return has one
  /// @param title of its column, as findings name it
  Optional<Rating> settled(Optional<Rating.Computed> ours, Optional<Cell> stated, String title) {
    Optional<Rating> judged =
        stated.flatMap(
            cell -> new RatingText(title, scale).judged(cell, report).stream().findFirst());
    if (ours.isEmpty() || judged.filter(rating -> isComplete(rating, ours.get())).isPresent()) {
      return judged;
    }
    judged
        .filter(rating -> rating.level() != ours.get().level())
        .ifPresent(_ -> contradict(ours.get(), stated.orElseThrow(), title));
    return Optional.of(ours.get());
  }

  /// Whether the work is complete is not for figures to say; that it met its target is.
  private static boolean isComplete(Rating judged, Rating.Computed ours) {
    return judged.level() == Level.BLUE && ours.level() == Level.GREEN;
  }

  private void contradict(Rating.Computed ours, Cell stated, String title) {
    report.accept(
        Finding.of(
                Code.FIG101,
                stated.place(),
                "%s is stated as %s, but the rule makes it %s"
                    .formatted(
                        Shown.inSentence(title), stated.shown().strip(), ours.point().word()))
            .excerpt(stated.shown())
            .note(ours.why())
            .help("correct it, or override the rule with a reason and the post that does so"));
  }

  private static Optional<BigDecimal> number(Optional<Figure> figure) {
    return figure.flatMap(Figure::value).map(value -> value.interval().middle());
  }
}
