package org.outturn.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.outturn.figure.Direction;
import org.outturn.figure.Money;
import org.outturn.figure.Quarter;
import org.outturn.figure.Scale.Level;
import org.outturn.returns.Indicators.Indicator;
import org.outturn.returns.Summary.Absent;
import org.outturn.returns.Summary.Largest;
import org.outturn.returns.Summary.Turned;
import org.outturn.workspace.Council;

/// Draws the summary of a quarter from its returns. What a return with an error says is left out,
/// and that it is left out is said.
final class SummaryBuilder {
  private static final int LARGEST = 3;
  private static final Comparator<Level> WORST_FIRST =
      Comparator.comparingInt(Level::badness).reversed();

  /// What gets better comes last, since most of what it needed has been done.
  private static final List<Direction> WORSENED_FIRST =
      List.of(Direction.DECLINING, Direction.NO_COMPARISON, Direction.STEADY, Direction.IMPROVING);

  private static final Comparator<Exceptions.Item> MATTERS_MOST =
      Comparator.comparing((Exceptions.Item item) -> item.rated().rating().level(), WORST_FIRST)
          .thenComparing(item -> WORSENED_FIRST.indexOf(item.rated().direction()));

  private final Quarter quarter;
  private final Returns returns;
  private final Optional<Returns> previous;
  private final Council council;
  private final List<Return> sound;
  private final List<Tallying.Group> groups;
  private final Tallies tallies;

  SummaryBuilder(Quarter quarter, Returns returns, Optional<Returns> previous, Council council) {
    this.quarter = quarter;
    this.returns = returns;
    this.previous = previous;
    this.council = council;
    this.sound =
        returns.all().stream().filter(one -> !returns.faulty().contains(one.name())).toList();
    this.groups =
        sound.stream()
            .map(
                one ->
                    new Tallying.Group(
                        one.name(), title(one.name()), one.rated(quarter), before(one)))
            .filter(group -> !group.rated().isEmpty())
            .toList();
    this.tallies = Tallying.of(groups);
  }

  Summary summary() {
    return new Summary(tallies, most(), largest(), turned(), absent());
  }

  /// Returns take turns among what matters as much, so that the first few are not all of one.
  private List<Exceptions.Item> most() {
    record Turn(Exceptions.Item item, int number) {}
    List<Turn> turns = new ArrayList<>();
    for (Tallying.Group group : groups) {
      Map<Exceptions.Item, Integer> equals = new TreeMap<>(MATTERS_MOST);
      for (Exceptions.Item item : exceptions(group).toList()) {
        turns.add(new Turn(item, equals.merge(item, 1, Integer::sum)));
      }
    }
    return turns.stream()
        .sorted(Comparator.comparing(Turn::item, MATTERS_MOST).thenComparingInt(Turn::number))
        .map(Turn::item)
        .toList();
  }

  Exceptions exceptions() {
    return new Exceptions(
        tallies, groups.stream().flatMap(group -> exceptions(group).sorted(MATTERS_MOST)).toList());
  }

  private static Stream<Exceptions.Item> exceptions(Tallying.Group group) {
    return group.rated().stream()
        .filter(one -> one.rating().level().badness() >= Level.AMBER.badness())
        .map(one -> new Exceptions.Item(group.title(), one));
  }

  /// What the same return rated the quarter before.
  private List<Rated> before(Return now) {
    return previous.flatMap(returns -> returns.find(now.name())).stream()
        .flatMap(then -> then.rated(quarter.previous()).stream())
        .toList();
  }

  private String title(String name) {
    return council.returns().get(name).title();
  }

  private List<Largest> largest() {
    return sound.stream()
        .flatMap(one -> one.variances().stream().map(v -> new Largest(title(one.name()), v)))
        .filter(one -> size(one.line()).sign() != 0)
        .sorted(Comparator.comparing((Largest one) -> size(one.line())).reversed())
        .limit(LARGEST)
        .toList();
  }

  private static Money size(VarianceLine line) {
    return line.variance().money().map(Money::abs).orElse(Money.ZERO);
  }

  private List<Turned> turned() {
    return sound.stream()
        .flatMap(
            one ->
                switch (one) {
                  case Indicators indicators -> turned(indicators);
                  default -> Stream.empty();
                })
        .sorted(Comparator.comparing(turned -> WORSENED_FIRST.indexOf(turned.direction())))
        .toList();
  }

  private Stream<Turned> turned(Indicators indicators) {
    Optional<KnownIndicators> known =
        previous
            .flatMap(then -> then.find(indicators.name()))
            .flatMap(then -> then instanceof Indicators i ? Optional.of(i) : Optional.empty())
            .map(KnownIndicators::new);
    return known.stream()
        .flatMap(
            then ->
                indicators.groups().stream()
                    .flatMap(
                        group ->
                            group.indicators().stream()
                                .flatMap(now -> turned(group.name(), now, then).stream())));
  }

  private static Optional<Turned> turned(String group, Indicator now, KnownIndicators known) {
    return known
        .find(group, now.reference(), now.description())
        .map(then -> then.trend().direction())
        .filter(before -> before.isTurnedBy(now.trend().direction()))
        .flatMap(before -> turned(now, before));
  }

  private static Optional<Turned> turned(Indicator now, Direction before) {
    return now.trend()
        .comparedWith()
        .flatMap(now::figure)
        .flatMap(
            from ->
                now.figure(Indicators.ACTUAL)
                    .map(
                        to ->
                            new Turned(
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
