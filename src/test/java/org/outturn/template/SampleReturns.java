package org.outturn.template;

import static org.outturn.template.Sample.amount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Content;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Origin;
import org.outturn.figure.Percent;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.figure.Scale.Level;
import org.outturn.figure.Unit;
import org.outturn.figure.Value;
import org.outturn.finding.Location;
import org.outturn.returns.ActionPlan;
import org.outturn.returns.ActionPlan.Action;
import org.outturn.returns.ActionPlan.Objective;
import org.outturn.returns.ActionPlan.Remark;
import org.outturn.returns.ActionPlan.Step;
import org.outturn.returns.RevenueMonitoring;
import org.outturn.returns.RowPlace;
import org.outturn.returns.TargetDate;
import org.outturn.returns.VarianceAnalysis;

/// Small returns in code, with what tables must be able to print.
final class SampleReturns {
  static final Scale PROGRESS =
      new Scale(
          "progress",
          "Progress rating",
          List.of(
              point("Complete", "✔", Level.BLUE, "Done"),
              point("On course", "●", Level.GREEN, "On course"),
              point("Partly on course", "▲", Level.AMBER, "On course in part"),
              point("Off course", "■", Level.RED, "Not on course")),
          List.of("N/A"));
  static final Scale RISK =
      new Scale(
          "risk",
          "Risk of missing target",
          List.of(
              point("Low", "●", Level.GREEN, "Probably met"),
              point("High", "■", Level.RED, "Probably missed")),
          List.of("N/A"));
  static final Scale FINANCE =
      new Scale(
          "finance",
          "Budget rating",
          List.of(
              point("Green", "●", Level.GREEN, "Within budget"),
              point("Red", "■", Level.RED, "Over budget")),
          List.of());

  private SampleReturns() {}

  private static Scale.Point point(String word, String shape, Level level, String means) {
    return new Scale.Point(word, shape, level, means, List.of());
  }

  /// In pounds, printed in £000: the printed variance is not that of the printed net costs.
  static RevenueMonitoring revenue() {
    RevenueMonitoring.Line legal =
        revenue("law", "Legal Services", "2207600", "-713900", "2256400", "-770300", green());
    RevenueMonitoring.Line offices =
        revenue("law", "Central offices", "4314000", "-4312000", "4621000", "-4315000", red());
    RevenueMonitoring.Line review =
        revenue("law", "Accommodation review", "0", "0", "77000", "-77000", Optional.empty());
    RevenueMonitoring.Line law =
        revenue("", "law", "6521600", "-5025900", "6954400", "-5162300", Optional.empty());
    RevenueMonitoring.Line first =
        revenue("", "Customer First", "952000", "0", "949000", "0", green());
    RevenueMonitoring.Line total =
        revenue("", "total", "15138600", "-2699900", "15003000", "-2699900", Optional.empty());
    List<Figure> figures = new ArrayList<>();
    for (RevenueMonitoring.Line line : List.of(legal, offices, review, law, first, total)) {
      figures.addAll(figures(line));
    }
    return new RevenueMonitoring(
        "revenue",
        Basis.FINAL_OUTTURN,
        Optional.of(FINANCE),
        List.of(
            new RevenueMonitoring.Division(
                "Law & Governance", List.of(legal, offices, review), Optional.of(law)),
            new RevenueMonitoring.Division("", List.of(first), Optional.empty())),
        Optional.of(total),
        figures);
  }

  private static Optional<Rating> green() {
    return Optional.of(new Rating.Computed(FINANCE.at(Level.GREEN), "variance within budget"));
  }

  private static Optional<Rating> red() {
    return Optional.of(
        new Rating.Overridden(
            FINANCE.at(Level.GREEN),
            FINANCE.at(Level.RED),
            "costs will recur",
            "Director of Resources"));
  }

  private static RevenueMonitoring.Line revenue(
      String division,
      String name,
      String spend,
      String income,
      String spent,
      String received,
      Optional<Rating> rating) {
    String address =
        (division.isEmpty() ? Address.of("revenue", name) : Address.of("revenue", division, name))
            .text();
    BigDecimal budget = new BigDecimal(spend).add(new BigDecimal(income));
    BigDecimal actual = new BigDecimal(spent).add(new BigDecimal(received));
    BigDecimal variance = actual.subtract(budget);
    return new RevenueMonitoring.Line(
        name.equals("total") ? "Resources Directorate Total" : name,
        pounds(address + ".budget-expenditure", spend, Basis.BUDGET),
        pounds(address + ".budget-income", income, Basis.BUDGET),
        pounds(address + ".budget-net", budget.toPlainString(), Basis.BUDGET),
        pounds(address + ".outturn-expenditure", spent, Basis.FINAL_OUTTURN),
        pounds(address + ".outturn-income", received, Basis.FINAL_OUTTURN),
        pounds(address + ".outturn-net", actual.toPlainString(), Basis.FINAL_OUTTURN),
        pounds(address + ".variance", variance.toPlainString(), Basis.VARIANCE),
        share(address + ".variance-percent", variance, budget),
        rating);
  }

  /// As the ledger has it, in pounds, but printed in thousands.
  private static Figure pounds(String address, String pounds, Basis basis) {
    Figure figure = amount(address, pounds, Unit.POUNDS, basis);
    return new Figure(figure.address(), figure.content(), Unit.THOUSANDS, basis, figure.origin());
  }

  private static Figure share(String address, BigDecimal part, BigDecimal whole) {
    Content content =
        Percent.share(part, whole)
            .<Content>map(percent -> new Content.Known(new Value.Share(percent)))
            .orElse(new Content.NoData(Content.Reason.NIL_BASE, ""));
    return new Figure(
        new Address(address),
        content,
        Unit.PERCENT,
        Basis.PLAIN,
        new Origin.Computed("variance over revised net budget", List.of()));
  }

  private static List<Figure> figures(RevenueMonitoring.Line line) {
    return List.of(
        line.budgetExpenditure(),
        line.budgetIncome(),
        line.budgetNet(),
        line.outturnExpenditure(),
        line.outturnIncome(),
        line.outturnNet(),
        line.variance(),
        line.variancePercent());
  }

  static VarianceAnalysis variances() {
    VarianceAnalysis.Line fees = reason("law.legal.fees", "Legal fees: more cases", "68", 0);
    VarianceAnalysis.Line income = reason("law.legal.income", "One-off income", "-59", 3);
    VarianceAnalysis.Line vacant = reason("law.vacant", "Posts vacant all year", "-92", 2);
    VarianceAnalysis.Line minor = reason("other", "Other minor variances", "-63", 4);
    VarianceAnalysis.Line total =
        new VarianceAnalysis.Line(
            "",
            List.of(
                Optional.of(difference("total.overspend-expenditure", "68")),
                Optional.empty(),
                Optional.of(difference("total.underspend-expenditure", "-92")),
                Optional.of(difference("total.underspend-income", "-59")),
                Optional.of(difference("total.other", "-63"))),
            difference("total.total", "-146"));
    List<Figure> figures = new ArrayList<>();
    for (VarianceAnalysis.Line line : List.of(fees, income, vacant, minor, total)) {
      line.amounts().forEach(amount -> amount.ifPresent(figures::add));
      figures.add(line.total());
    }
    return new VarianceAnalysis(
        "variances",
        List.of(
            new VarianceAnalysis.Division(
                "Law & Governance",
                List.of(
                    new VarianceAnalysis.BusinessUnit("Legal Services", List.of(fees, income)),
                    new VarianceAnalysis.BusinessUnit("", List.of(vacant))))),
        List.of(minor),
        Optional.of(total),
        figures);
  }

  private static VarianceAnalysis.Line reason(
      String address, String reason, String amount, int column) {
    List<Optional<Figure>> amounts = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      amounts.add(
          i == column ? Optional.of(difference(address + ".amount", amount)) : Optional.empty());
    }
    return new VarianceAnalysis.Line(reason, amounts, difference(address + ".total", amount));
  }

  private static Figure difference(String address, String thousands) {
    return amount("variances." + address, thousands, Unit.THOUSANDS, Basis.VARIANCE);
  }

  static ActionPlan plan(String name) {
    Action heading = action("1", "Working in localities", "", Direction.NO_COMPARISON);
    Action rated =
        action(
            "1a",
            "Agree how we will work",
            "4.1",
            Direction.IMPROVING,
            step(
                new TargetDate.Day(LocalDate.of(2026, 3, 31), "31/03/26"),
                "Localities Manager / Head of Property",
                List.of(
                    new Remark.Words("Complete."),
                    new Remark.Bullet("one"),
                    new Remark.Bullet("two")),
                List.of(new Rating.Judged(PROGRESS.at(Level.GREEN))),
                List.of(new Rating.NotRated("N/A"))));
    Action dated =
        action(
            "2",
            "• Scan the archive\n• Move the records",
            "",
            Direction.DECLINING,
            step(
                new TargetDate.Month(YearMonth.of(2025, 9), "Sep 25"),
                "Head of Property",
                List.of(new Remark.Words("Late.\nStaff are short.")),
                List.of(
                    new Rating.Judged(PROGRESS.at(Level.RED)),
                    new Rating.Judged(PROGRESS.at(Level.AMBER))),
                List.of(
                    new Rating.Judged(RISK.at(Level.RED)),
                    new Rating.Judged(RISK.at(Level.GREEN)))),
            step(
                new TargetDate.Recurring("Annually"),
                "Head of Property",
                List.of(),
                List.of(
                    new Rating.Overridden(
                        PROGRESS.at(Level.RED),
                        PROGRESS.at(Level.AMBER),
                        "the supplier has recovered",
                        "Head of Property")),
                List.of()));
    Action unnumbered =
        new Action(
            "",
            "Without a number",
            "",
            List.of(
                new Step(
                    Optional.empty(),
                    "",
                    List.of(new Remark.Words("See CPr7")),
                    List.of(),
                    List.of(),
                    List.of(),
                    RowPlace.of(place()))),
            Direction.NO_COMPARISON,
            place());
    return new ActionPlan(
        name,
        PROGRESS,
        RISK,
        List.of(
            new Objective(
                "CPr1",
                "Customer First",
                "Director of Customers",
                "People wait too long.",
                List.of(heading, rated, dated),
                place()),
            new Objective("CPr2", "Property", "", "", List.of(unnumbered), place())),
        List.of());
  }

  private static Action action(
      String reference, String title, String formerly, Direction direction, Step... steps) {
    return new Action(reference, title, formerly, Arrays.asList(steps), direction, place());
  }

  private static Step step(
      TargetDate date,
      String officer,
      List<Remark> progress,
      List<Rating> ratings,
      List<Rating> risks) {
    return new Step(
        Optional.of(date), officer, progress, List.of(), ratings, risks, RowPlace.of(place()));
  }

  private static Location.InCell place() {
    return Location.InCell.of("returns/plan.xls", "Plan", "A1");
  }
}
