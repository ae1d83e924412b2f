package org.outturn.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

  /// The words around £1.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "an underspend of £1                      | VARIANCE",
        "an underspend of £1 of its budget        | VARIANCE",
        "£1 below the budget                      | VARIANCE",
        "£2 above the budget of £1                | BUDGET",
        "£1 of slippage                           | SLIPPAGE",
        "slippage of £1                           | SLIPPAGE",
        "a movement of £1                         | MOVEMENT",
        "the revised budget of £1                 | BUDGET",
        "the target of £1                         | TARGET",
        "they spent £1                            | SPENDING",
        "£1 was spent                             | SPENDING",
        // the nearest of two, but for a variance
        "spending on the budget of £1             | BUDGET",
        "the budget for forecast outturn of £1    | SPENDING",
        "an overspend against the budget of £1    | VARIANCE",
        "a fee of £1                              |",
      })
  void isSaidByTheWordsBesideAFigure(String text, Measure expected) {
    String[] sides = text.split("£1", -1);

    assertThat(Measure.of(sides[0], sides[1]).map(Measure.Said::measure))
        .isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "VARIANCE, rev.legal.variance £1 VARIANCE,          true",
    "VARIANCE, rev.legal.budget £1 BUDGET,              false",
    "SLIPPAGE, cap.hub.slippage £1 TIMING,              true",
    "SLIPPAGE, cap.slippage.budget £1 BUDGET,           false",
    "MOVEMENT, cap.hub.movement £1 MOVEMENT,            true",
    "MOVEMENT, cap.hub.variance £1 VARIANCE,            false",
    "BUDGET, rev.legal.original £1 ORIGINAL_BUDGET,     true",
    "BUDGET, rev.legal.revised £1 BUDGET,               true",
    "BUDGET, rev.legal.profile £1 PROFILE,              true",
    "BUDGET, rev.legal.revised-income £1 BUDGET,        false",
    "BUDGET, rev.legal.revised-expenditure £1 BUDGET,   false",
    "BUDGET, rev.legal.virement £1 BUDGET_CHANGE,       false",
    "BUDGET, rev.legal.outturn £1 FORECAST,             false",
    "BUDGET, plan.legal.budget £1 PLAIN,                true",
    "BUDGET, plan.legal.cost £1 PLAIN,                  false",
    "TARGET, kpi.calls.target-2026 1% PLAIN,            true",
    "TARGET, kpi.calls.estimate 1% PLAIN,               true",
    "TARGET, kpi.calls.actual 1% PLAIN,                 false",
    "SPENDING, rev.legal.actual £1 ACTUAL_TO_DATE,      true",
    "SPENDING, rev.legal.outturn £1 FORECAST,           true",
    "SPENDING, rev.legal.outturn £1 FINAL_OUTTURN,      true",
    "SPENDING, rev.legal.budget £1 BUDGET,              false",
    "SPENDING, rev.legal.variance £1 VARIANCE,          false",
  })
  void measuresSomeFigures(Measure measure, String figure, boolean measures) {
    assertThat(measure.measures(FigureLines.figure(figure))).isEqualTo(measures);
  }
}
