package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.outturn.figure.Basis;
import org.outturn.figure.Figure;

/// Capital spending as it is monitored: how the budget came about, what has been and will be spent,
/// how much of the difference is timing and how much is real, who pays for it, and the years to
/// come.
///
/// @param basis of the outturn: forecast, provisional or final
/// @param table its columns by key: `original-budget`, `slippage-from-last-year`, `rephasing`,
///   `additions`, `virement`, `revised-budget`; `spend-to-date`, `outturn`, `variance`; `slippage`,
///   `accelerated`, `timing`, `real-variance`; sources of funding, `total-funding`, `shortfall`;
///   `programme-2026-27` …, `programme-total`
public record CapitalMonitoring(String name, Basis basis, GroupedTable table, List<Figure> figures)
    implements Return {

  /// Keys of the columns of money that pays for the spending.
  public static final List<String> SOURCES =
      List.of(
          "grant",
          "contributions",
          "section-106",
          "supported-borrowing",
          "borrowing",
          "capital-receipts",
          "revenue",
          "reserves",
          "other-funding");

  public CapitalMonitoring {
    figures = List.copyOf(figures);
  }

  /// By directorate and service.
  @Override
  public CapitalMonitoring narrowed(Predicate<Traits> shown) {
    GroupedTable kept = table.narrowed(shown, Optional.empty());
    return new CapitalMonitoring(name, basis, kept, kept.figures());
  }

  @Override
  public List<VarianceLine> variances() {
    return table.variances();
  }
}
