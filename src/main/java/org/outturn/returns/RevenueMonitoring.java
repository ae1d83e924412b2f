package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.outturn.figure.Basis;
import org.outturn.figure.Figure;
import org.outturn.figure.Rating;

/// Revenue by division and business unit: expenditure, income and net, budget and outturn, with the
/// variance and its share of the revised net budget.
///
/// @param basis of the actual columns: forecast, provisional or final outturn
/// @param total nothing where not all is shown
public record RevenueMonitoring(
    String name, Basis basis, List<Division> divisions, Optional<Line> total, List<Figure> figures)
    implements Return {

  public RevenueMonitoring {
    divisions = List.copyOf(divisions);
    figures = List.copyOf(figures);
  }

  /// By division and unit. A division's total stays with all of its units.
  @Override
  public RevenueMonitoring narrowed(Predicate<Traits> shown) {
    List<Division> kept = new ArrayList<>();
    for (Division division : divisions) {
      List<Line> units =
          division.units().stream()
              .filter(unit -> shown.test(traits(division.name(), unit.name())))
              .toList();
      if (!units.isEmpty()) {
        boolean whole = units.size() == division.units().size();
        kept.add(new Division(division.name(), units, division.subtotal().filter(_ -> whole)));
      }
    }
    RevenueMonitoring some =
        new RevenueMonitoring(
            name, basis, kept, total.filter(_ -> kept.equals(divisions)), List.of());
    return new RevenueMonitoring(
        name, basis, kept, some.total(), some.lines().flatMap(Line::figures).toList());
  }

  private static Traits traits(String division, String unit) {
    return Traits.none().with("division", division).with("unit", unit);
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
