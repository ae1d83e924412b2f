package org.outturn.returns;

import java.util.List;
import org.outturn.figure.Basis;
import org.outturn.figure.Figure;
import org.outturn.figure.Quarter;

/// Revenue as finance departments monitor it: original and revised budget with the virements
/// between them, spending to date against profile, and forecast or outturn against the budget of
/// the year.
///
/// @param basis of the outturn: forecast, provisional or final
/// @param table its columns by key: `original-budget`, `virement`, `other-changes`,
///   `revised-budget`; `profile`, `actual`, `commitments`, `variance-to-date`; `outturn`,
///   `variance`, `variance-percent`. Lines have a rating where the council has bands for it
public record BudgetMonitoring(String name, Basis basis, GroupedTable table, List<Figure> figures)
    implements Return {

  public BudgetMonitoring {
    figures = List.copyOf(figures);
  }

  @Override
  public List<Rated> rated(Quarter quarter) {
    return table.lines().stream().flatMap(line -> line.rated().stream()).toList();
  }

  @Override
  public List<VarianceLine> variances() {
    return table.variances();
  }
}
