package org.outturn.returns;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.outturn.figure.Basis;
import org.outturn.figure.Figure;
import org.outturn.figure.Rating;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.source.Cell;
import org.outturn.source.Recognised.Line;
import org.outturn.workspace.ExpectedReturn;

/// Reads budget monitoring: lines by directorate or budget, budget and outturn of the year,
/// spending and profile to date. A variance is always worked out from two figures of one basis.
final class BudgetKind implements Kind {

  @Override
  public String name() {
    return "budget-monitoring";
  }

  @Override
  public Result<Optional<Return>> read(
      ExpectedReturn expected, Received received, Optional<Return> earlier) {
    return Tables.ofMoney(
        expected,
        received,
        _ -> BudgetColumns.fields(),
        (tables, reader) -> read(expected, tables, reader));
  }

  private static Result<Return> read(ExpectedReturn expected, Tables tables, FigureReader reader) {
    Basis basis = Bases.ofOutturn(tables, BudgetColumns.OUTTURN, expected);
    Optional<Finding> unfit = unfit(tables, basis);
    unfit.ifPresent(reader::report);
    Signs signs =
        Signs.set(expected.columns())
            .withWords(tables.lines(), BudgetColumns.VARIANCE, BudgetColumns.FAVOUR)
            .withWords(
                tables.lines(), BudgetColumns.VARIANCE_TO_DATE, BudgetColumns.FAVOUR_TO_DATE);
    FinanceRating rating = new FinanceRating(expected, reader);
    return Grouping.of(tables.lines(), GroupedReading.GROUP, GroupedReading.LINE)
        .then(
            grouping -> {
              GroupedTable table =
                  GroupedReading.read(
                      expected.name(),
                      tables,
                      grouping,
                      BudgetColumns.measures(basis, unfit),
                      reader,
                      signs,
                      (figures, line) -> judged(figures, line, rating, reader));
              return Result.of(
                  new BudgetMonitoring(
                      expected.name(), basis, expected.scale(), table, reader.figures()));
            });
  }

  /// A variance that is stated beside nothing but the year's budget and spending to date, or beside
  /// an "outturn" that is spending to date.
  private static Optional<Finding> unfit(Tables tables, Basis basis) {
    if (tables.heading(BudgetColumns.OUTTURN).isPresent()) {
      return tables
          .heading(BudgetColumns.OUTTURN)
          .filter(_ -> !basis.comparesWith(Basis.BUDGET))
          .map(heading -> Bases.incomparable(heading, basis));
    }
    boolean stated = tables.heading(BudgetColumns.VARIANCE).isPresent();
    boolean profiled = tables.heading(BudgetColumns.PROFILE).isPresent();
    return tables
        .heading(BudgetColumns.ACTUAL)
        .filter(_ -> stated && !profiled)
        .map(heading -> Bases.incomparable(heading, Basis.ACTUAL_TO_DATE));
  }

  private static Optional<Rating> judged(
      Map<String, Figure> figures, Optional<Line> line, FinanceRating rating, FigureReader reader) {
    line.ifPresent(
        said -> {
          contradiction(figures, said, BudgetColumns.VARIANCE, BudgetColumns.FAVOUR)
              .ifPresent(reader::report);
          contradiction(figures, said, BudgetColumns.VARIANCE_TO_DATE, BudgetColumns.FAVOUR_TO_DATE)
              .ifPresent(reader::report);
        });
    return Optional.ofNullable(figures.get(BudgetColumns.VARIANCE))
        .flatMap(variance -> rating.of(variance, figures.get(BudgetColumns.REVISED), line));
  }

  /// A word that says the opposite of its figure. The paper words variances itself, but one of the
  /// two is a mistake.
  private static Optional<Finding> contradiction(
      Map<String, Figure> figures, Line line, String key, String wordKey) {
    Optional<Cell> cell = line.cell(wordKey).filter(c -> !c.isEmpty());
    if (cell.isEmpty() || !figures.containsKey(key)) {
      return Optional.empty();
    }
    Optional<Favour> favour = Favour.read(cell.get().shown());
    if (favour.isEmpty()) {
      return Optional.of(
          Finding.of(Code.RET201, cell.get().place(), "the word for the variance is not known")
              .excerpt(cell.get().shown())
              .help("write ADV, FAV or a dash"));
    }
    return figures
        .get(key)
        .money()
        .filter(variance -> variance.sign() * favour.get().sign() < 0)
        .map(
            variance ->
                Finding.of(
                        Code.FIG202,
                        cell.get().place(),
                        "a variance of %s is not %s"
                            .formatted(variance, favour.get().name().toLowerCase(Locale.UK)))
                    .excerpt(cell.get().shown())
                    .note("above budget is adverse, below it favourable")
                    .help("correct the word, or the budget or outturn"));
  }
}
