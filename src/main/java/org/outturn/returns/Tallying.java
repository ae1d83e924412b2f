package org.outturn.returns;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.figure.Address;
import org.outturn.figure.Apportionment;
import org.outturn.figure.Basis;
import org.outturn.figure.Content;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Origin;
import org.outturn.figure.Percent;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale.Level;
import org.outturn.figure.Unit;
import org.outturn.figure.Value;
import org.outturn.returns.Tallies.Tally;

/// Counts what the returns of a quarter rate.
final class Tallying {
  static final Comparator<Level> WORST_FIRST = Comparator.comparingInt(Level::badness).reversed();

  private static final Address ROOT = Address.of(Summary.NAME);

  private final List<Group> groups;
  private final List<Rating> now;
  private final List<Rating> forecasts;
  private final List<Level> levels;

  private Tallying(List<Group> groups) {
    this.groups = groups;
    this.now = rated().map(Rated::rating).toList();
    this.forecasts = rated().flatMap(one -> one.forecast().stream()).toList();
    this.levels =
        Stream.concat(now.stream(), forecasts.stream())
            .map(Rating::level)
            .distinct()
            .sorted(WORST_FIRST)
            .toList();
  }

  /// What one return rates.
  ///
  /// @param before what it rated the quarter before
  record Group(String name, String title, List<Rated> rated, List<Rated> before) {
    private List<Direction> forecastsMoved() {
      Map<Rated.Key, Rated> then = new HashMap<>();
      before.forEach(one -> then.putIfAbsent(one.key(), one));
      return rated.stream()
          .flatMap(one -> forecastMoved(one, Optional.ofNullable(then.get(one.key()))).stream())
          .toList();
    }

    /// @return nothing where there is no forecast now
    private static Optional<Direction> forecastMoved(Rated now, Optional<Rated> before) {
      return now.forecast()
          .map(
              forecast ->
                  before
                      .flatMap(Rated::forecast)
                      .map(then -> Direction.of(then, forecast))
                      .orElse(Direction.NO_COMPARISON));
    }
  }

  static Tallies of(List<Group> groups) {
    return new Tallying(groups).tallies();
  }

  private Tallies tallies() {
    List<Tally> each =
        groups.stream()
            .map(
                group ->
                    tally(
                        group.name(),
                        group.title(),
                        group.rated().stream().map(Rated::rating).toList(),
                        group.rated().stream().map(Rated::direction).toList()))
            .toList();
    List<Direction> moved = rated().map(Rated::direction).toList();
    return new Tallies(
        levels, words(), each, tally("total", "All returns", now, moved), shares(), forecast());
  }

  private Stream<Rated> rated() {
    return groups.stream().flatMap(group -> group.rated().stream());
  }

  private Optional<Tally> forecast() {
    List<Direction> moved =
        groups.stream().flatMap(group -> group.forecastsMoved().stream()).toList();
    return forecasts.isEmpty()
        ? Optional.empty()
        : Optional.of(tally("forecast", "Forecast for the end of the year", forecasts, moved));
  }

  private Tally tally(String name, String title, List<Rating> ratings, List<Direction> moved) {
    Address root = ROOT.with(name);
    Map<Level, Long> ofLevel = ratings.stream().collect(groupingBy(Rating::level, counting()));
    Map<Level, Figure> rated = new LinkedHashMap<>();
    for (Level level : levels) {
      rated.put(level, count(root.with(word(level)), ofLevel.getOrDefault(level, 0L)));
    }
    Map<Direction, Long> ofDirection = moved.stream().collect(groupingBy(d -> d, counting()));
    Map<Direction, Figure> directions = new EnumMap<>(Direction.class);
    for (Direction direction : Direction.values()) {
      long number = ofDirection.getOrDefault(direction, 0L);
      directions.put(direction, count(root.with(direction.word()), number));
    }
    return new Tally(title, rated, count(root.with("all"), ratings.size()), directions);
  }

  private static String word(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  private static Figure count(Address address, long number) {
    Value value = new Value.Count(BigDecimal.valueOf(number));
    return figure(address, value, Unit.NUMBER, "number of ratings");
  }

  /// What is not rated has no share.
  private Map<Level, Figure> shares() {
    List<Level> rated = levels.stream().filter(level -> level != Level.UNRATED).toList();
    Map<Level, Long> counts = now.stream().collect(groupingBy(Rating::level, counting()));
    List<Percent> shares =
        Apportionment.of(rated.stream().map(level -> counts.getOrDefault(level, 0L)).toList());
    Map<Level, Figure> figures = new LinkedHashMap<>();
    for (int i = 0; i < shares.size(); i++) {
      Address address = ROOT.with("total").with(word(rated.get(i)) + "-share");
      String rule = "share of all that is rated, in whole percentages that add up to 100";
      figures.put(
          rated.get(i), figure(address, new Value.Share(shares.get(i)), Unit.PERCENT, rule));
    }
    return figures;
  }

  private static Figure figure(Address address, Value value, Unit unit, String rule) {
    return new Figure(
        address, new Content.Known(value), unit, Basis.PLAIN, new Origin.Computed(rule, List.of()));
  }

  /// What the scales call each level.
  private Map<Level, List<String>> words() {
    Map<Level, List<String>> words = new EnumMap<>(Level.class);
    for (Rating rating : now) {
      List<String> known = words.computeIfAbsent(rating.level(), _ -> new ArrayList<>());
      if (!known.contains(rating.word())) {
        known.add(rating.word());
      }
    }
    return words;
  }
}
