package org.outturn.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Scale.Level;

/// What a quarter's returns rate, counted. Ratings of different scales are counted together by
/// their level.
///
/// @param levels that something is rated now or by forecast, worst first
/// @param words of the scales for each level
/// @param each one for each return that rates something
/// @param total of all returns
/// @param shares of all that is rated at each level, in whole percentages that add up to 100
/// @param forecast of what has a forecast rating; nothing where nothing has
public record Tallies(
    List<Level> levels,
    Map<Level, List<String>> words,
    List<Tally> each,
    Tally total,
    Map<Level, Figure> shares,
    Optional<Tally> forecast) {

  public Tallies {
    levels = List.copyOf(levels);
    words = Map.copyOf(words);
    each = List.copyOf(each);
    shares = Map.copyOf(shares);
  }

  List<Figure> figures() {
    return Stream.of(
            Stream.of(each.stream(), Stream.of(total), forecast.stream())
                .flatMap(tallies -> tallies)
                .flatMap(Tally::figures),
            shares.values().stream())
        .flatMap(figures -> figures)
        .toList();
  }

  /// How many things are rated what, and how many have moved since the previous quarter.
  ///
  /// @param title of the return, or of all
  /// @param rated by level, for every level that is in use
  /// @param all that are rated
  public record Tally(
      String title, Map<Level, Figure> rated, Figure all, Map<Direction, Figure> moved) {
    public Tally {
      rated = Map.copyOf(rated);
      moved = Map.copyOf(moved);
    }

    private Stream<Figure> figures() {
      return Stream.of(rated.values().stream(), Stream.of(all), moved.values().stream())
          .flatMap(figures -> figures);
    }
  }
}
