package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import org.outturn.figure.Figure;

/// Why outturn differs from budget: each reason's amount under overspend (expenditure above budget,
/// income below) or underspend (expenditure below budget, income above), and other minor variances.
public record VarianceAnalysis(
    String name, List<Division> divisions, List<Line> others, Line total, List<Figure> figures)
    implements Return {

  public VarianceAnalysis {
    divisions = List.copyOf(divisions);
    others = List.copyOf(others);
    figures = List.copyOf(figures);
  }

  public record Division(String name, List<BusinessUnit> units) {
    public Division {
      units = List.copyOf(units);
    }
  }

  /// @param name blank where reasons stand directly under the division
  public record BusinessUnit(String name, List<Line> reasons) {
    public BusinessUnit {
      reasons = List.copyOf(reasons);
    }
  }

  /// @param reason in the return's words
  /// @param amounts empty where the return has a blank: expenditure above budget, income below,
  ///   expenditure below, income above, other minor
  public record Line(String reason, List<Optional<Figure>> amounts, Figure total) {
    public Line {
      amounts = List.copyOf(amounts);
      if (amounts.size() != 5) {
        throw new IllegalArgumentException("a variance has five places, not " + amounts.size());
      }
    }
  }
}
