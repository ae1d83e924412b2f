package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.check.rulebook.Rules;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Content;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Quarter;
import org.outturn.figure.Rating;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.finding.Severity;
import org.outturn.returns.ActionPlan;
import org.outturn.returns.ActionPlan.Action;
import org.outturn.returns.ActionPlan.Objective;
import org.outturn.returns.ActionPlan.Remark;
import org.outturn.returns.CapitalProgramme;
import org.outturn.returns.FreeTable;
import org.outturn.returns.Kinds;
import org.outturn.returns.Returns;
import org.outturn.returns.ReturnsReader;
import org.outturn.workspace.Council;
import org.outturn.workspace.WorkspaceReader;

/// The sample workspace's real files: a workbook, a legacy workbook, a ledger export and YAML.
class SampleReturnsTest {
  private static final Path SAMPLE = Path.of("sample-data");

  private static Result<Returns> before;
  private static Result<Returns> now;

  @BeforeAll
  static void read() throws IOException {
    Council council =
        new WorkspaceReader(Kinds.names(), Path.of("templates"))
            .read(SAMPLE)
            .value()
            .orElseThrow()
            .council();
    before =
        ReturnsReader.readEarlier(
            new Quarter(2025, 3),
            SAMPLE.resolve("2025-26-Q3/returns"),
            "2025-26-Q3/returns",
            council,
            Optional.empty());
    now =
        ReturnsReader.read(
            new Quarter(2025, 4),
            SAMPLE.resolve("2025-26-Q4/returns"),
            "2025-26-Q4/returns",
            council,
            Optional.of(before.value()));
  }

  @Test
  void nothingIsWrongButWhatTheSampleShowsOff() {
    assertThat(before.findings()).extracting(Finding::severity).containsOnly(Severity.NOTE);
    assertThat(now.findings()).extracting(Finding::severity).containsOnly(Severity.NOTE);
    Quarter quarter = Quarter.named("2025-26-Q4").orElseThrow();
    List<Finding> checked =
        Rules.check(new Submission(quarter, now.value(), Optional.of(before.value())));
    assertThat(checked)
        .extracting(Finding::code)
        .containsExactly(Code.RET102, Code.RET206, Code.RET023);
    assertThat(Rules.check(new Submission(quarter.previous(), before.value(), Optional.empty())))
        .extracting(Finding::code)
        .containsExactly(Code.RET102, Code.RET206);
  }

  /// Figures in £000, rounded once.
  @ParameterizedTest
  @CsvSource({
    "capital.total.previous,                           117507",
    "capital.total.current,                            108604",
    "capital.total.movement,                            -8903",
    "capital.social-care-health.movement,                -399",
    "capital.corporate.corporate-other-services.slippage, -3900",
    "capital.development-services.highways.movement,    -1293",
    "variances.total.overspend-expenditure,              2118",
    "variances.total.overspend-income,                   1717",
    "variances.total.underspend-expenditure,            -3659",
    "variances.total.underspend-income,                  -248",
    "variances.total.other,                               -63",
    "variances.total.total,                              -135",
    "variances.ict-division.total,                       -453",
    "revenue.total.budget-net,                          12439",
    "revenue.total.outturn-net,                         12304",
    "revenue.total.variance,                             -135",
    "revenue.property-division.variance,                  640",
    "revenue.finance-division.variance,                  -113",
    "revenue.ict-division.wealdmoor-ict.variance,        -474",
    "revenue.customer-first.variance,                      -3",
    "budget-monitoring.total.original-budget,          457000",
    "budget-monitoring.total.virement,                      0",
    "budget-monitoring.total.outturn,                  458815",
    "budget-monitoring.total.variance,                   1815",
    "budget-monitoring.directorates.resources.variance,  -135",
    "capital-monitoring.total.original-budget,         114558",
    "capital-monitoring.total.virement,                     0",
    "capital-monitoring.total.revised-budget,          117507",
    "capital-monitoring.total.outturn,                 108604",
    "capital-monitoring.total.variance,                 -8903",
    "capital-monitoring.total.slippage,                 -8147",
    "capital-monitoring.total.accelerated,                  9",
    "capital-monitoring.total.real-variance,             -765",
    "capital-monitoring.total.total-funding,           108604",
    "virements.v25-11.amount,                            2100",
    "virements.total.amount,                             3555",
    "business-budget.total.staffing-budget,             28936",
    "business-budget.total.net-budget,                  10168"
  })
  void aFigureOfThePublishedTables(String address, BigDecimal thousands) {
    BigDecimal pounds = figure(address).money().orElseThrow().pounds();
    assertThat(pounds.scaleByPowerOfTen(-3).setScale(0, RoundingMode.HALF_UP)).isEqualTo(thousands);
  }

  @Test
  void aPercentageIsOfTheSizeOfTheBudgetAndANilBudgetHasNone() {
    assertThat(
            figure("revenue.property-division.variance-percent").value().orElseThrow().interval())
        .satisfies(
            percent ->
                assertThat(percent.middle().setScale(1, RoundingMode.HALF_UP))
                    .isEqualTo(new BigDecimal("150.2")));
    assertThat(figure("revenue.e-government.variance-percent").content())
        .isEqualTo(new Content.NoData(Content.Reason.NIL_BASE, ""));
  }

  @Test
  void aCapitalDifferenceIsAMovementAndNoVariance() {
    assertThat(figure("capital.total.movement").basis()).isEqualTo(Basis.MOVEMENT);
    assertThat(figure("revenue.total.variance").basis()).isEqualTo(Basis.VARIANCE);
    CapitalProgramme capital = (CapitalProgramme) now.value().find("capital").orElseThrow();
    assertThat(capital.measures())
        .extracting(CapitalProgramme.Measure::heading)
        .containsExactly(
            "3rd quarter report",
            "4th quarter report",
            "Movement",
            "of which slippage",
            "of which saving/other");
    assertThat(capital.groups()).flatExtracting(CapitalProgramme.Group::lines).hasSize(15);
    assertThat(capital.groups())
        .filteredOn(group -> group.own().isPresent())
        .extracting(CapitalProgramme.Group::name)
        .containsExactly("Social Care & Health");
  }

  @Test
  void anObjectiveHasItsOfficerAndItsRisk() {
    assertThat(plan().objectives())
        .extracting(Objective::reference)
        .containsExactly(
            "CPr1", "CPr2", "CPr3", "CPr4", "CPr5", "CPr6", "CPr7", "CPr8", "CPr9", "CPr10", "DIA1",
            "DIA2", "DIA3", "DIA4", "DIA5");
    assertThat(objective("CPr1").leadOfficer()).isEqualTo("*Director of Resources");
    assertThat(objective("CPr1").riskStatement()).isEmpty();
    assertThat(objective("CPr10").riskStatement()).startsWith("The savings in the plan");
    assertThat(objective("DIA5").title()).startsWith("Processes. We will keep improving");
  }

  @Test
  void anActionKeepsItsRowsRatingsAndWords() {
    assertThat(action("CPr1", "1").steps()).isEmpty();
    assertThat(action("CPr4", "3").steps()).hasSize(4);
    assertThat(action("CPr4", "3").steps().getLast().targetDate().orElseThrow().words())
        .isEqualTo("Jul 26 (stage 1)");
    assertThat(action("CPr2", "2").steps().getFirst().targetDate().orElseThrow().latest())
        .contains(LocalDate.of(2026, 3, 31));
    var trading = action("CPr8", "5").steps().getFirst();
    assertThat(trading.progress()).hasSize(4).allMatch(Remark.Bullet.class::isInstance);
    assertThat(trading.ratings()).hasSize(4);
    assertThat(trading.risks().getFirst()).isEqualTo(new Rating.NotRated("N/A"));
    assertThat(action("CPr3", "1").steps().getFirst().ratings()).isEmpty();
    assertThat(objective("CPr7").actions())
        .filteredOn(action -> action.reference().isEmpty())
        .extracting(Action::title)
        .containsExactly("Save £1m on property in 2025/26");
    assertThat(action("CPr9", "2").steps().getFirst().officer())
        .isEqualTo("Risk and Insurance Manager / Corporate Finance Manager");
  }

  @Test
  void theDirectionFollowsAnActionThatWasRenumbered() {
    assertThat(action("CPr1", "2a").direction()).isEqualTo(Direction.DECLINING);
    assertThat(action("CPr1", "1").direction()).isEqualTo(Direction.NO_COMPARISON);
    Action renumbered = action("CPr4", "5");
    assertThat(renumbered.formerly()).isEqualTo("4.1");
    assertThat(renumbered.direction()).isNotEqualTo(Direction.NO_COMPARISON);
  }

  @Test
  void ratingsAreCountedByActionAndAddUp() {
    assertThat(count("green") + count("amber") + count("red")).isEqualTo(count("total"));
    assertThat(count("on-course")).isEqualTo(count("green"));
    assertThat(count("red")).isEqualTo(9);
  }

  @Test
  void aTableOfWordsHasItsRowsAndNoFigures() {
    FreeTable issues = (FreeTable) now.value().find("key-issues").orElseThrow();
    assertThat(issues.columns()).hasSize(3);
    assertThat(issues.rows()).hasSize(10);
    assertThat(issues.figures()).isEmpty();
    assertThat(issues.total()).isEmpty();
  }

  private static Figure figure(String address) {
    return now.value().ledger().get(new Address(address));
  }

  private static int count(String word) {
    return figure("plan.count." + word).value().orElseThrow().interval().middle().intValueExact();
  }

  private static ActionPlan plan() {
    return (ActionPlan) now.value().find("plan").orElseThrow();
  }

  private static Objective objective(String reference) {
    return plan().objectives().stream()
        .filter(objective -> objective.reference().equals(reference))
        .findFirst()
        .orElseThrow();
  }

  private static Action action(String objective, String reference) {
    return objective(objective).actions().stream()
        .filter(action -> action.reference().equals(reference))
        .findFirst()
        .orElseThrow();
  }
}
