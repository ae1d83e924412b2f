package org.outturn.returns;

import static org.outturn.returns.RevenueKind.Measure.BUDGET_EXPENDITURE;
import static org.outturn.returns.RevenueKind.Measure.BUDGET_INCOME;
import static org.outturn.returns.RevenueKind.Measure.BUDGET_NET;
import static org.outturn.returns.RevenueKind.Measure.OUTTURN_EXPENDITURE;
import static org.outturn.returns.RevenueKind.Measure.OUTTURN_INCOME;
import static org.outturn.returns.RevenueKind.Measure.OUTTURN_NET;
import static org.outturn.returns.RevenueKind.Measure.VARIANCE;
import static org.outturn.returns.RevenueKind.Measure.VARIANCE_PERCENT;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Content;
import org.outturn.figure.Figure;
import org.outturn.figure.Money;
import org.outturn.figure.Reckoning;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.FigureReader.Statement;
import org.outturn.returns.RevenueKind.Measure;
import org.outturn.returns.RevenueMonitoring.Division;
import org.outturn.source.Cell;
import org.outturn.source.Recognised.Line;
import org.outturn.workspace.ExpectedReturn;

/// One revenue return being read.
final class RevenueReading {
  private final ExpectedReturn expected;
  private final RevenueKind.Bases bases;
  private final Optional<Finding> incomparable;
  private final FigureReader reader;
  private final Signs signs;
  private final Names names;
  private final FinanceRating rating;
  private final Address root;

  /// @param incomparable why outturn and budget cannot be subtracted, if so
  RevenueReading(
      ExpectedReturn expected,
      RevenueKind.Bases bases,
      Optional<Finding> incomparable,
      FigureReader reader) {
    this.expected = expected;
    this.bases = bases;
    this.incomparable = incomparable;
    this.reader = reader;
    this.signs = Signs.set(expected.columns());
    this.names = new Names(reader::report);
    this.rating = new FinanceRating(expected, reader);
    this.root = Address.of(expected.name());
  }

  RevenueMonitoring monitoring(Grouping grouping) {
    names.reserve(root.with("total"));
    List<Division> divisions = new ArrayList<>();
    List<RevenueMonitoring.Line> parts = new ArrayList<>();
    for (Grouping.Group group : grouping.groups()) {
      Division division = division(group);
      divisions.add(division);
      division.subtotal().ifPresentOrElse(parts::add, () -> parts.addAll(division.units()));
    }
    RevenueMonitoring.Line total =
        totals(root.with("total"), "Total", parts, grouping.total(), "total");
    incomeSigns(grouping, divisions);
    return new RevenueMonitoring(
        expected.name(),
        bases.actual(),
        expected.scale(),
        divisions,
        Optional.of(total),
        reader.figures());
  }

  private Division division(Grouping.Group group) {
    if (group.lines().isEmpty()) {
      Line own = group.own().orElseThrow();
      return new Division("", List.of(unit(own, group.name(), root)), Optional.empty());
    }
    Address address =
        group.name().isEmpty()
            ? root
            : claimed(root, group.name(), group.own().orElse(group.lines().getFirst()));
    List<RevenueMonitoring.Line> units = new ArrayList<>();
    for (Line line : group.lines()) {
      units.add(unit(line, line.shown(RevenueKind.UNIT), address));
    }
    return new Division(
        group.name(),
        units,
        group.name().isEmpty()
            ? Optional.empty()
            : Optional.of(
                totals(
                    address,
                    "Total " + group.name(),
                    units,
                    group.total().or(group::own),
                    group.name())));
  }

  private Address claimed(Address parent, String child, Line line) {
    Cell cell = Tables.nameCell(line, RevenueKind.UNIT, RevenueKind.DIVISION);
    return names.claim(parent.with(child), child, cell.place());
  }

  private RevenueMonitoring.Line unit(Line line, String name, Address parent) {
    Address address = claimed(parent, name, line);
    Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
    for (Measure measure :
        List.of(BUDGET_EXPENDITURE, BUDGET_INCOME, OUTTURN_EXPENDITURE, OUTTURN_INCOME)) {
      figures.put(
          measure,
          reader.amount(
              signs.written(line, measure.key()),
              measure.title(),
              address.with(measure.key()),
              basis(measure)));
    }
    Optional<Line> stated = Optional.of(line);
    for (Measure net : List.of(BUDGET_NET, OUTTURN_NET)) {
      figures.put(
          net, reader.settled(net(net, figures), said(net, address, name, stated, Code.FIG002)));
    }
    figures.put(
        VARIANCE,
        reader.settled(variance(figures), said(VARIANCE, address, name, stated, Code.FIG002)));
    return line(name, name, figures, address, stated);
  }

  /// @param title as the table prints it
  /// @param name as findings name it
  private RevenueMonitoring.Line totals(
      Address address,
      String title,
      List<RevenueMonitoring.Line> parts,
      Optional<Line> stated,
      String name) {
    Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
    for (Measure measure :
        List.of(BUDGET_EXPENDITURE, BUDGET_INCOME, OUTTURN_EXPENDITURE, OUTTURN_INCOME)) {
      figures.put(
          measure,
          reader.settled(down(measure, parts), said(measure, address, name, stated, Code.FIG001)));
    }
    for (Measure net : List.of(BUDGET_NET, OUTTURN_NET)) {
      figures.put(
          net,
          reader.settled(
              down(net, parts), net(net, figures), said(net, address, name, stated, Code.FIG001)));
    }
    figures.put(
        VARIANCE,
        reader.settled(
            down(VARIANCE, parts),
            variance(figures),
            said(VARIANCE, address, name, stated, Code.FIG001)));
    String printed =
        stated
            .map(line -> Tables.nameCell(line, RevenueKind.UNIT, RevenueKind.DIVISION).shown())
            .orElse(title);
    return line(printed, name, figures, address, stated);
  }

  private RevenueMonitoring.Line line(
      String title,
      String name,
      Map<Measure, Figure> figures,
      Address address,
      Optional<Line> stated) {
    figures.put(
        VARIANCE_PERCENT,
        reader.percent(
            figures.get(VARIANCE),
            figures.get(BUDGET_NET),
            said(VARIANCE_PERCENT, address, name, stated, Code.FIG003)));
    return new RevenueMonitoring.Line(
        title,
        figures.get(BUDGET_EXPENDITURE),
        figures.get(BUDGET_INCOME),
        figures.get(BUDGET_NET),
        figures.get(OUTTURN_EXPENDITURE),
        figures.get(OUTTURN_INCOME),
        figures.get(OUTTURN_NET),
        figures.get(VARIANCE),
        figures.get(VARIANCE_PERCENT),
        rating.of(figures.get(VARIANCE), figures.get(BUDGET_NET), stated));
  }

  private static Reckoning down(Measure measure, List<RevenueMonitoring.Line> parts) {
    return Reckoning.sum(
        parts.stream().map(part -> figure(part, measure)).toList(), FigureReader.NIL);
  }

  private static Figure figure(RevenueMonitoring.Line line, Measure measure) {
    return switch (measure) {
      case BUDGET_EXPENDITURE -> line.budgetExpenditure();
      case BUDGET_INCOME -> line.budgetIncome();
      case BUDGET_NET -> line.budgetNet();
      case OUTTURN_EXPENDITURE -> line.outturnExpenditure();
      case OUTTURN_INCOME -> line.outturnIncome();
      case OUTTURN_NET -> line.outturnNet();
      case VARIANCE -> line.variance();
      case VARIANCE_PERCENT -> line.variancePercent();
    };
  }

  /// Income is negative, so that net is the sum of the two.
  private static Reckoning net(Measure net, Map<Measure, Figure> figures) {
    List<Figure> parts =
        net == BUDGET_NET
            ? List.of(figures.get(BUDGET_EXPENDITURE), figures.get(BUDGET_INCOME))
            : List.of(figures.get(OUTTURN_EXPENDITURE), figures.get(OUTTURN_INCOME));
    Reckoning sum = Reckoning.sum(parts, FigureReader.NIL);
    return new Reckoning(
        sum.content(), "expenditure and income together", sum.inputs(), sum.leftOut());
  }

  private Reckoning variance(Map<Measure, Figure> figures) {
    Figure actual = figures.get(OUTTURN_NET);
    Figure budget = figures.get(BUDGET_NET);
    String rule = bases.actual().words() + " less " + bases.budget().words();
    return incomparable
        .map(
            why ->
                new Reckoning(
                    new Content.Broken(why),
                    rule,
                    List.of(actual.address(), budget.address()),
                    List.of()))
        .orElseGet(() -> Reckoning.difference(actual, budget, rule));
  }

  private Statement said(
      Measure measure, Address address, String name, Optional<Line> line, Code ifWrong) {
    return new Statement(
        address.with(measure.key()),
        basis(measure),
        measure.title(),
        name,
        line.flatMap(l -> signs.read(l, measure.key())),
        ifWrong);
  }

  private Basis basis(Measure measure) {
    return switch (measure) {
      case BUDGET_EXPENDITURE, BUDGET_INCOME, BUDGET_NET -> bases.budget();
      case OUTTURN_EXPENDITURE, OUTTURN_INCOME, OUTTURN_NET -> bases.actual();
      case VARIANCE, VARIANCE_PERCENT -> Basis.VARIANCE;
    };
  }

  /// A return whose income is positive throughout keeps another rule of signs: every net of it
  /// would be wrong, so that it is said once.
  private void incomeSigns(Grouping grouping, List<Division> divisions) {
    List<Integer> signs =
        divisions.stream()
            .flatMap(division -> division.units().stream())
            .flatMap(unit -> Stream.of(unit.budgetIncome(), unit.outturnIncome()))
            .flatMap(figure -> figure.money().stream())
            .map(Money::sign)
            .filter(sign -> sign != 0)
            .distinct()
            .toList();
    if (signs.equals(List.of(1))) {
      Grouping.Group first = grouping.groups().getFirst();
      Line line = first.own().orElseGet(first.lines()::getFirst);
      Written cell = Written.of(line, BUDGET_INCOME.key());
      reader.report(
          Finding.of(Code.FIG006, cell.place(), "all income is shown as positive amounts")
              .excerpt(cell.shown())
              .note("income is kept as negative amounts, so that net cost is the two together")
              .help("give income with a minus or in brackets"));
    }
  }
}
