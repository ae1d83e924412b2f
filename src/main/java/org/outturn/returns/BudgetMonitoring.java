package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.outturn.figure.Basis;
import org.outturn.figure.Figure;
import org.outturn.figure.Quarter;
import org.outturn.figure.Scale;

/// Revenue as finance departments monitor it: original and revised budget with the virements
/// between them, spending to date against profile, and forecast or outturn against the budget of
/// the year.
///
/// @param basis of the outturn: forecast, provisional or final
/// @param scale of the ratings; nothing where lines are not rated
/// @param table its columns by key: `original-budget`, `virement`, `other-changes`,
///   `revised-budget`; `profile`, `actual`, `commitments`, `variance-to-date`; `outturn`,
///   `variance`, `variance-percent`. Lines have a rating where the council has bands for it
public record BudgetMonitoring(
    String name, Basis basis, Optional<Scale> scale, GroupedTable table, List<Figure> figures)
    implements Return {

  public BudgetMonitoring {
    figures = List.copyOf(figures);
  }

  /// By directorate, service and rating.
  @Override
  public BudgetMonitoring narrowed(Predicate<Traits> shown) {
    GroupedTable kept = table.narrowed(shown, scale);
    return new BudgetMonitoring(name, basis, scale, kept, kept.figures());
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
