package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.outturn.figure.Basis;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Quarter;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;

/// Revenue by division and business unit: expenditure, income and net, budget and outturn, with the
/// variance and its share of the revised net budget.
///
/// @param basis of the actual columns: forecast, provisional or final outturn
/// @param scale of the ratings; nothing where lines are not rated
/// @param total nothing where not all is shown
public record RevenueMonitoring(
    String name,
    Basis basis,
    Optional<Scale> scale,
    List<Division> divisions,
    Optional<Line> total,
    List<Figure> figures)
    implements Return {

  public RevenueMonitoring {
    divisions = List.copyOf(divisions);
    figures = List.copyOf(figures);
  }

  /// By division (a directorate), unit and rating. A division's total stays with all of its units.
  @Override
  public RevenueMonitoring narrowed(Predicate<Traits> shown) {
    List<Division> kept = new ArrayList<>();
    for (Division division : divisions) {
      List<Line> units =
          division.units().stream()
              .filter(unit -> shown.test(traits(division.name(), unit)))
              .toList();
      if (!units.isEmpty()) {
        boolean whole = units.size() == division.units().size();
        kept.add(new Division(division.name(), units, division.subtotal().filter(_ -> whole)));
      }
    }
    RevenueMonitoring some =
        new RevenueMonitoring(
            name, basis, scale, kept, total.filter(_ -> kept.equals(divisions)), List.of());
    return new RevenueMonitoring(
        name, basis, scale, kept, some.total(), some.lines().flatMap(Line::figures).toList());
  }

  private Traits traits(String division, Line unit) {
    Traits traits =
        Traits.none()
            .with("division", division)
            .with("directorate", division)
            .with("unit", unit.name());
    return scale
        .map(s -> traits.rated("rating", s, unit.rating().stream().toList()))
        .orElse(traits);
  }

  @Override
  public List<Rated> rated(Quarter quarter) {
    return divisions.stream()
        .flatMap(division -> division.units().stream())
        .flatMap(unit -> unit.rated().stream())
        .toList();
  }

  /// Every line with figures: units, subtotals and the whole.
  public Stream<Line> lines() {
    return Stream.concat(
        divisions.stream().flatMap(d -> Stream.concat(d.units().stream(), d.subtotal().stream())),
        total.stream());
  }

  @Override
  public List<VarianceLine> variances() {
    return divisions.stream()
        .flatMap(division -> division.units().stream())
        .map(
            unit ->
                new VarianceLine(unit.name(), unit.budgetNet(), unit.outturnNet(), unit.variance()))
        .toList();
  }

  /// @param name blank for units that stand outside any division
  /// @param subtotal nothing for units outside any division
  public record Division(String name, List<Line> units, Optional<Line> subtotal) {
    public Division {
      units = List.copyOf(units);
    }
  }

  /// @param rating of the variance, where the council has tolerances for it
  public record Line(
      String name,
      Figure budgetExpenditure,
      Figure budgetIncome,
      Figure budgetNet,
      Figure outturnExpenditure,
      Figure outturnIncome,
      Figure outturnNet,
      Figure variance,
      Figure variancePercent,
      Optional<Rating> rating) {
    /// The reason stands in the variance analysis, of which the lines are others.
    private Optional<Rated> rated() {
      return rating.map(
          now -> new Rated("", name, "", now, Optional.empty(), Direction.NO_COMPARISON, "", ""));
    }

    private Stream<Figure> figures() {
      return Stream.of(
          budgetExpenditure,
          budgetIncome,
          budgetNet,
          outturnExpenditure,
          outturnIncome,
          outturnNet,
          variance,
          variancePercent);
    }
  }
}
