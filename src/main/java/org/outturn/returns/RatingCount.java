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

/// How many things of a return are rated what: by the scale's words (`plan.count.on-course`), by
/// level (`plan.count.green`), by its words for "not rated" (`plan.count.on-hold`), and all that
/// are rated (`plan.count.total`).
///
/// @param what is counted: "actions by their worst rating"
record RatingCount(String name, Scale scale, String what) {

  /// @param ratings one for each thing
  List<Figure> of(List<Rating> ratings) {
    Map<Address, Figure> figures = new LinkedHashMap<>();
    for (Point point : scale.points()) {
      // Where a scale's words are Green, Amber and Red, both ways of counting have one address.
      add(figures, point.word(), ratings, rating -> isCalled(rating, point.word()));
      String level = point.level().name().toLowerCase(Locale.ROOT);
      add(figures, level, ratings, rating -> rating.level() == point.level());
    }
    for (String word : scale.notRated()) {
      add(figures, word, ratings, rating -> isCalled(rating, word));
    }
    add(figures, "total", ratings, rating -> rating.level() != Level.UNRATED);
    return List.copyOf(figures.values());
  }

  private void add(
      Map<Address, Figure> figures, String word, List<Rating> ratings, Predicate<Rating> counted) {
    Address address = Address.of(name, "count", word);
    long number = ratings.stream().filter(counted).count();
    figures.put(
        address,
        new Figure(
            address,
            new Content.Known(new Value.Count(BigDecimal.valueOf(number))),
            Unit.NUMBER,
            Basis.PLAIN,
            new Origin.Computed("number of " + what, List.of())));
  }

  private static boolean isCalled(Rating rating, String word) {
    return rating.word().equalsIgnoreCase(word);
  }
}
