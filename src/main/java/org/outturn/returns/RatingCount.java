package org.outturn.returns;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Content;
import org.outturn.figure.Figure;
import org.outturn.figure.Origin;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.figure.Scale.Level;
import org.outturn.figure.Scale.Point;
import org.outturn.figure.Unit;
import org.outturn.figure.Value;
import org.outturn.returns.ActionPlan.Objective;

/// How many actions are rated what, each by its worst rating: by the scale's words
/// (`plan.count.on-course`), by level (`plan.count.green`), and all that are rated
/// (`plan.count.total`).
record RatingCount(String name, Scale scale) {

  List<Figure> of(List<Objective> objectives) {
    List<Rating> worst =
        objectives.stream()
            .flatMap(objective -> objective.actions().stream())
            .flatMap(action -> action.worst().stream())
            .toList();
    Map<Address, Figure> figures = new LinkedHashMap<>();
    for (Point point : scale.points()) {
      // Where a scale's words are Green, Amber and Red, both ways of counting have one address.
      add(figures, point.word(), worst, rating -> word(rating).equals(point.word()));
      String level = point.level().name().toLowerCase(Locale.ROOT);
      add(figures, level, worst, rating -> rating.level() == point.level());
    }
    add(figures, "total", worst, rating -> rating.level() != Level.UNRATED);
    return List.copyOf(figures.values());
  }

  private void add(
      Map<Address, Figure> figures, String word, List<Rating> worst, Predicate<Rating> counted) {
    Address address = Address.of(name, "count", word);
    long number = worst.stream().filter(counted).count();
    figures.put(
        address,
        new Figure(
            address,
            new Content.Known(new Value.Count(BigDecimal.valueOf(number))),
            Unit.NUMBER,
            Basis.PLAIN,
            new Origin.Computed("number of actions by their worst rating", List.of())));
  }

  private static String word(Rating rating) {
    return switch (rating) {
      case Rating.Judged(Point point) -> point.word();
      case Rating.Computed(Point point, String _) -> point.word();
      case Rating.Overridden overridden -> overridden.point().word();
      case Rating.NotRated(String words) -> words;
    };
  }
}
