package org.outturn.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outturn.figure.Address;
import org.outturn.figure.Apportionment;
import org.outturn.figure.Basis;
import org.outturn.figure.Content;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Money;
import org.outturn.figure.Origin;
import org.outturn.figure.Percent;
import org.outturn.figure.Quarter;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale.Level;
import org.outturn.figure.Unit;
import org.outturn.figure.Value;
import org.outturn.returns.Indicators.Indicator;
import org.outturn.returns.Summary.Absent;
import org.outturn.returns.Summary.Largest;
import org.outturn.returns.Summary.Moved;
import org.outturn.returns.Summary.Tally;
import org.outturn.workspace.Council;

/// Draws the summary of a quarter from its returns. What a return with an error says is left out,
/// and that it is left out is said.
final class SummaryBuilder {
  private static final int LARGEST = 2;
  private static final Comparator<Level> WORST_FIRST =
      Comparator.comparingInt(Level::badness).reversed();

  private final Quarter quarter;
  private final Returns returns;
  private final Optional<Returns> previous;
  private final Council council;
  private final List<Return> sound;
  private final List<Group> groups;
  private final List<Figure> figures = new ArrayList<>();

  SummaryBuilder(Quarter quarter, Returns returns, Optional<Returns> previous, Council council) {
    this.quarter = quarter;
    this.returns = returns;
    this.previous = previous;
    this.council = council;
    this.sound =
        returns.all().stream().filter(one -> !returns.faulty().contains(one.name())).toList();
    this.groups =
        sound.stream()
            .map(one -> new Group(one, title(one.name()), one.rated(quarter)))
            .filter(group -> !group.rated().isEmpty())
            .toList();
  }

  /// What one return rates.
  private record Group(Return from, String title, List<Rated> rated) {}

  Summary summary() {
    List<Rated> all = groups.stream().flatMap(group -> group.rated().stream()).toList();
    List<Rating> now = all.stream().map(Rated::rating).toList();
    List<Rating> later = all.stream().flatMap(rated -> rated.forecast().stream()).toList();
    List<Level> levels =
        Stream.concat(now.stream(), later.stream())
            .map(Rating::level)
            .distinct()
            .sorted(WORST_FIRST)
            .toList();
    List<Tally> tallies =
        groups.stream()
            .map(
                group ->
                    tally(
                        Address.of(Summary.NAME, group.from().name()),
                        group.title(),
                        levels,
                        group.rated().stream().map(Rated::rating).toList(),
                        group.rated()))
            .toList();
    Address whole = Address.of(Summary.NAME, "total");
    Tally total = tally(whole, "All returns", levels, now, all);
    Optional<Tally> forecast =
        later.isEmpty()
            ? Optional.empty()
            : Optional.of(
                tally(
                    Address.of(Summary.NAME, "forecast"),
                    "Forecast for the end of the year",
                    levels,
                    later,
                    List.of()));
    return new Summary(
        levels,
        words(all),
        tallies,
        total,
        shares(whole, levels, now),
        forecast,
        largest(),
        moved(),
        absent(),
        figures);
  }

  private String title(String name) {
    return council.returns().get(name).title();
  }

  private Tally tally(
      Address root, String title, List<Level> levels, List<Rating> ratings, List<Rated> moved) {
    Map<Level, Figure> rated = new LinkedHashMap<>();
    for (Level level : levels) {
      rated.put(level, count(root.with(word(level)), ratings, rating -> rating.level() == level));
    }
    Map<Direction, Figure> directions = new EnumMap<>(Direction.class);
    for (Direction direction : Direction.values()) {
      directions.put(
          direction,
          count(root.with(direction.word()), moved, one -> one.direction() == direction));
    }
    return new Tally(title, rated, count(root.with("all"), ratings, _ -> true), directions);
  }

  private static String word(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  private <T> Figure count(Address address, List<T> things, Function<T, Boolean> counted) {
    long number = things.stream().filter(counted::apply).count();
    return kept(
        address, new Value.Count(BigDecimal.valueOf(number)), Unit.NUMBER, "number of ratings");
  }

  /// What is not rated has no share.
  private Map<Level, Figure> shares(Address whole, List<Level> levels, List<Rating> ratings) {
    List<Level> rated = levels.stream().filter(level -> level != Level.UNRATED).toList();
    List<Percent> shares =
        Apportionment.of(
            rated.stream()
                .map(level -> ratings.stream().filter(r -> r.level() == level).count())
                .toList());
    Map<Level, Figure> figures = new LinkedHashMap<>();
    for (int i = 0; i < shares.size(); i++) {
      Address address = whole.with(word(rated.get(i)) + "-share");
      String rule = "share of all that is rated, in whole percentages that add up to 100";
      figures.put(rated.get(i), kept(address, new Value.Share(shares.get(i)), Unit.PERCENT, rule));
    }
    return figures;
  }

  private Figure kept(Address address, Value value, Unit unit, String rule) {
    Figure figure =
        new Figure(
            address,
            new Content.Known(value),
            unit,
            Basis.PLAIN,
            new Origin.Computed(rule, List.of()));
    figures.add(figure);
    return figure;
  }

  /// What the scales call each level.
  private static Map<Level, List<String>> words(List<Rated> all) {
    Map<Level, List<String>> words = new EnumMap<>(Level.class);
    for (Rated rated : all) {
      List<String> known = words.computeIfAbsent(rated.rating().level(), _ -> new ArrayList<>());
      if (!known.contains(rated.rating().word())) {
        known.add(rated.rating().word());
      }
    }
    return words;
  }

  Exceptions exceptions() {
    return new Exceptions(
        groups.stream()
            .flatMap(
                group ->
                    group.rated().stream()
                        .filter(one -> one.rating().level().badness() >= Level.AMBER.badness())
                        .sorted(Comparator.comparing(one -> one.rating().level(), WORST_FIRST))
                        .map(one -> new Exceptions.Item(group.title(), one)))
            .toList());
  }

  private List<Largest> largest() {
    return sound.stream()
        .map(
            one ->
                new Largest(
                    title(one.name()),
                    one.variances().stream()
                        .filter(line -> size(line).sign() != 0)
                        .sorted(Comparator.comparing(SummaryBuilder::size).reversed())
                        .limit(LARGEST)
                        .toList()))
        .filter(largest -> !largest.lines().isEmpty())
        .toList();
  }

  private static Money size(VarianceLine line) {
    return line.variance().money().map(Money::abs).orElse(Money.ZERO);
  }

  private List<Moved> moved() {
    return sound.stream()
        .flatMap(
            one ->
                switch (one) {
                  case Indicators indicators -> moved(indicators);
                  default -> Stream.empty();
                })
        .toList();
  }

  private Stream<Moved> moved(Indicators indicators) {
    return indicators.groups().stream()
        .flatMap(
            group ->
                group.indicators().stream()
                    .flatMap(
                        now ->
                            moved(now, before(indicators.name(), group.name(), now)).stream()
                                .filter(
                                    m -> m.direction() == Direction.DECLINING || m.hasTurned())));
  }

  private Direction before(String name, String group, Indicator now) {
    return previous.flatMap(then -> then.find(name)).stream()
        .flatMap(
            then ->
                switch (then) {
                  case Indicators indicators ->
                      indicators.find(group, now.reference(), now.description()).stream();
                  default -> Stream.empty();
                })
        .map(then -> then.trend().direction())
        .findFirst()
        .orElse(Direction.NO_COMPARISON);
  }

  private static Optional<Moved> moved(Indicator now, Direction before) {
    return now.trend()
        .comparedWith()
        .flatMap(now::figure)
        .flatMap(
            from ->
                now.figure(Indicators.ACTUAL)
                    .map(
                        to ->
                            new Moved(
                                now.reference(),
                                now.description(),
                                from,
                                to,
                                now.trend().against(),
                                before,
                                now.trend().direction())));
  }

  private List<Absent> absent() {
    return returns.arrivals().stream()
        .flatMap(
            arrival -> {
              String title = title(arrival.name());
              if (returns.find(arrival.name()).isEmpty()) {
                return Stream.of(new Absent(title, Absent.Why.NOT_RECEIVED));
              }
              return returns.faulty().contains(arrival.name())
                  ? Stream.of(new Absent(title, Absent.Why.AT_FAULT))
                  : Stream.empty();
            })
        .toList();
  }
}
