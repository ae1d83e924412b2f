package org.outturn.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.figure.Basis;
import org.outturn.figure.Figure;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.source.Recognised.Line;
import org.outturn.workspace.ExpectedReturn;

/// Reads capital monitoring: lines by directorate and service, budget, outturn, the variance split
/// into timing and real, sources of funding and the years to come.
final class CapitalMonitoringKind implements Kind {

  @Override
  public String name() {
    return "capital-monitoring";
  }

  @Override
  public Result<Optional<Return>> read(
      ExpectedReturn expected, Received received, Optional<Return> earlier) {
    List<String> years =
        Tables.sheets(expected, received).value().map(CapitalColumns::years).orElse(List.of());
    return Tables.ofMoney(
        expected,
        received,
        CapitalColumns::fields,
        (tables, reader) -> read(expected, tables, reader, years));
  }

  private static Result<Return> read(
      ExpectedReturn expected, Tables tables, FigureReader reader, List<String> years) {
    Basis basis = Bases.ofOutturn(tables, CapitalColumns.OUTTURN, expected);
    Optional<Finding> unfit =
        tables
            .heading(CapitalColumns.OUTTURN)
            .filter(_ -> !basis.comparesWith(Basis.BUDGET))
            .map(heading -> Bases.incomparable(heading, basis));
    unfit.ifPresent(reader::report);
    return Grouping.of(tables.lines(), GroupedReading.GROUP, GroupedReading.LINE)
        .then(
            grouping -> {
              GroupedTable table =
                  GroupedReading.read(
                      expected.name(),
                      tables,
                      grouping,
                      CapitalColumns.measures(basis, unfit, years),
                      reader,
                      Signs.set(expected.columns()).turning(Rephasing.turned(tables)),
                      (figures, line) -> {
                        line.filter(l -> l.kind() != Line.Kind.TOTAL)
                            .ifPresent(_ -> misplaced(figures).forEach(reader::report));
                        return Optional.empty();
                      });
              return Result.of(
                  new CapitalMonitoring(expected.name(), basis, table, reader.figures()));
            });
  }

  /// Slippage takes spending out of the year, and spending brought forward puts it in.
  private static List<Finding> misplaced(Map<String, Figure> figures) {
    return Stream.of(
            misplaced(figures, CapitalColumns.SLIPPAGE, -1, "slippage is a positive amount"),
            misplaced(
                figures,
                CapitalColumns.ACCELERATED,
                1,
                "spending brought forward is a negative amount"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Finding> misplaced(
      Map<String, Figure> figures, String key, int sign, String message) {
    return Optional.ofNullable(figures.get(key))
        .filter(figure -> !Rephasing.isAllThatDiffers(figure, figures))
        .filter(figure -> figure.money().filter(m -> m.sign() * sign < 0).isPresent())
        .flatMap(figure -> figure.origin().cell())
        .map(
            place ->
                Finding.of(Code.FIG010, place, message)
                    .note("slippage is negative, spending brought forward positive")
                    .help("correct the sign, or put the amount in the other column"));
  }
}
