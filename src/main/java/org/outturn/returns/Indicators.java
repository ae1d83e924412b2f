package org.outturn.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.outturn.figure.Figure;
import org.outturn.figure.Quarter;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.figure.Unit;
import org.outturn.returns.ActionPlan.Remark;

/// Performance indicators, of a quarter or with targets for several years.
///
/// @param scale nothing where they are not rated
/// @param measures the columns of figures that the return has, in its order
public record Indicators(
    String name,
    Optional<Scale> scale,
    List<Measure> measures,
    List<Group> groups,
    List<Figure> figures)
    implements Return {

  public static final String ACTUAL = "actual";
  public static final String ESTIMATE = "estimate";
  public static final String TARGET = "target";
  public static final String PROJECTION = "projection";
  public static final String PREVIOUS_QUARTER = "previous-quarter";
  public static final String PREVIOUS_YEAR = "previous-year";
  public static final String SAME_QUARTER_LAST_YEAR = "same-quarter-last-year";

  public Indicators {
    measures = List.copyOf(measures);
    groups = List.copyOf(groups);
    figures = List.copyOf(figures);
  }

  /// By group, owner, and rating: the current one or the forecast.
  @Override
  public Indicators narrowed(Predicate<Traits> shown) {
    List<Group> kept = new ArrayList<>();
    for (Group group : groups) {
      List<Indicator> some =
          group.indicators().stream()
              .filter(indicator -> shown.test(traits(group, indicator)))
              .toList();
      if (!some.isEmpty()) {
        kept.add(new Group(group.name(), some));
      }
    }
    List<Figure> left =
        kept.stream()
            .flatMap(group -> group.indicators().stream())
            .flatMap(indicator -> indicator.figures().stream())
            .toList();
    return new Indicators(name, scale, measures, kept, left);
  }

  private Traits traits(Group group, Indicator indicator) {
    Traits traits = Traits.none().with("group", group.name()).with("owner", indicator.owner());
    return scale.map(s -> traits.rated("rating", s, indicator.ratings())).orElse(traits);
  }

  public Stream<Indicator> all() {
    return groups.stream().flatMap(group -> group.indicators().stream());
  }

  @Override
  public List<Rated> rated(Quarter quarter) {
    return all().flatMap(indicator -> indicator.rated().stream()).toList();
  }

  /// @param key last part of the figures' addresses: `actual`, `target-2026-27`
  /// @param title as the return heads it
  public record Measure(String key, String title) {}

  /// @param name blank for indicators outside any group
  /// @param indicators in the order of their references
  public record Group(String name, List<Indicator> indicators) {
    public Group {
      indicators = List.copyOf(indicators);
    }
  }

  /// @param frequency as the return words it: "Monthly"
  /// @param unit of its figures, which print with the most decimals that the return writes in one
  ///   of them: 100.00% beside 99.95%
  /// @param figures for each column that the return has, and the previous quarter's where there is
  ///   one; the last part of an address is its measure
  /// @param statuses what must be known about its actual figure
  /// @param current rating of the actual figure against the estimate
  /// @param forecast rating of the projection against the target
  /// @param remedy what is being done to put it right; none where the return does not say it apart
  /// @param toBeAchieved whether the target will be met, as the return words it
  public record Indicator(
      String reference,
      String description,
      PreferredOutcome preferred,
      String frequency,
      Series series,
      Unit unit,
      List<Figure> figures,
      Set<FigureStatus> statuses,
      Optional<Rating> current,
      Optional<Rating> forecast,
      Trend trend,
      String toBeAchieved,
      String owner,
      List<Remark> comment,
      List<Remark> remedy,
      RowPlace place) {
    public Indicator {
      figures = List.copyOf(figures);
      statuses = Set.copyOf(statuses);
      comment = List.copyOf(comment);
      remedy = List.copyOf(remedy);
    }

    public Optional<Figure> figure(String measure) {
      for (Figure figure : figures) {
        if (figure.address().last().equals(measure)) {
          return Optional.of(figure);
        }
      }
      return Optional.empty();
    }

    /// The number behind a figure, in points of a %, pounds, or plain.
    Optional<BigDecimal> number(String measure) {
      return figure(measure).flatMap(Figure::value).map(value -> value.interval().middle());
    }

    Indicator judged(Optional<Rating> now, Optional<Rating> then, Trend direction) {
      return new Indicator(
          reference,
          description,
          preferred,
          frequency,
          series,
          unit,
          figures,
          statuses,
          now,
          then,
          direction,
          toBeAchieved,
          owner,
          comment,
          remedy,
          place);
    }

    private Optional<Rated> rated() {
      return current.map(
          now ->
              new Rated(
                  reference,
                  description,
                  owner,
                  now,
                  forecast,
                  trend.direction(),
                  Remark.text(comment),
                  Remark.text(remedy)));
    }

    public List<Rating> ratings() {
      return Stream.concat(current.stream(), forecast.stream()).toList();
    }
  }
}
