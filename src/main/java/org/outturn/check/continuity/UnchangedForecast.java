package org.outturn.check.continuity;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Shown;
import org.outturn.check.Submission;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Figure;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.BudgetMonitoring;
import org.outturn.returns.CapitalMonitoring;
import org.outturn.returns.GroupedTable;
import org.outturn.returns.Indicators;
import org.outturn.returns.Return;
import org.outturn.returns.RevenueMonitoring;

/// A forecast that has been the same for three quarters of a year and is not what was planned: one
/// that is the plan may well stay so.
final class UnchangedForecast implements Rule {
  private static final int QUARTERS = 3;

  @Override
  public Code code() {
    return Code.FIG015;
  }

  @Override
  public List<Finding> check(Submission submission) {
    if (submission.quarter().number() < QUARTERS) {
      return List.of();
    }
    return submission.returns().all().stream()
        .flatMap(
            now ->
                submission
                    .previous()
                    .flatMap(returns -> returns.find(now.name()))
                    .flatMap(
                        before ->
                            submission
                                .older()
                                .flatMap(returns -> returns.find(now.name()))
                                .map(older -> unchanged(now, values(before), values(older))))
                    .orElse(Stream.of()))
        .toList();
  }

  private static Map<Address, BigDecimal> values(Return one) {
    return forecasts(one)
        .filter(forecast -> forecast.made().value().isPresent())
        .collect(toMap(f -> f.made().address(), f -> middle(f.made()), (first, _) -> first));
  }

  private Stream<Finding> unchanged(
      Return now, Map<Address, BigDecimal> before, Map<Address, BigDecimal> older) {
    return forecasts(now)
        .filter(forecast -> forecast.made().value().isPresent())
        .filter(forecast -> isSame(forecast.made(), before) && isSame(forecast.made(), older))
        .filter(
            forecast ->
                forecast
                    .planned()
                    .filter(plan -> plan.value().isPresent())
                    .filter(plan -> middle(plan).compareTo(middle(forecast.made())) != 0)
                    .isPresent())
        .flatMap(forecast -> finding(forecast.made()).stream());
  }

  private static boolean isSame(Figure now, Map<Address, BigDecimal> then) {
    return Optional.ofNullable(then.get(now.address()))
        .filter(before -> before.compareTo(middle(now)) == 0)
        .isPresent();
  }

  private Optional<Finding> finding(Figure forecast) {
    return forecast
        .origin()
        .cell()
        .map(
            place ->
                Finding.of(
                        code(),
                        place,
                        "the forecast has been %s for three quarters"
                            .formatted(Shown.number(forecast)))
                    .help("make the forecast anew, or say that it still holds"));
  }

  private static BigDecimal middle(Figure figure) {
    return figure.value().orElseThrow().interval().middle();
  }

  /// @param planned the budget or target
  private record Forecast(Figure made, Optional<Figure> planned) {}

  private static Stream<Forecast> forecasts(Return one) {
    return switch (one) {
      case BudgetMonitoring budget when budget.basis() == Basis.FORECAST -> of(budget.table());
      case CapitalMonitoring capital when capital.basis() == Basis.FORECAST -> of(capital.table());
      case RevenueMonitoring revenue when revenue.basis() == Basis.FORECAST ->
          revenue.divisions().stream()
              .flatMap(division -> division.units().stream())
              .flatMap(
                  unit ->
                      Stream.of(
                          new Forecast(
                              unit.outturnExpenditure(), Optional.of(unit.budgetExpenditure())),
                          new Forecast(unit.outturnIncome(), Optional.of(unit.budgetIncome()))));
      case Indicators indicators ->
          indicators
              .all()
              .flatMap(
                  indicator ->
                      indicator.figure(Indicators.PROJECTION).stream()
                          .map(made -> new Forecast(made, indicator.figure(Indicators.TARGET))));
      default -> Stream.of();
    };
  }

  private static Stream<Forecast> of(GroupedTable table) {
    return table.lines().stream()
        .flatMap(
            line ->
                line.figure("outturn").stream()
                    .map(made -> new Forecast(made, line.figure("revised-budget"))));
  }
}
