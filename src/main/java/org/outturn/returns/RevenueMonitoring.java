package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import org.outturn.figure.Basis;
import org.outturn.figure.Figure;
import org.outturn.figure.Rating;

/// Revenue by division and business unit: expenditure, income and net, budget and outturn, with the
/// variance and its share of the revised net budget.
///
/// @param basis of the actual columns: forecast, provisional or final outturn
public record RevenueMonitoring(
    String name, Basis basis, List<Division> divisions, Line total, List<Figure> figures)
    implements Return {

  public RevenueMonitoring {
    divisions = List.copyOf(divisions);
    figures = List.copyOf(figures);
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
      Optional<Rating> rating) {}
}
