package org.outturn.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Content;
import org.outturn.figure.Content.Broken;
import org.outturn.figure.Content.Known;
import org.outturn.figure.Content.NoData;
import org.outturn.figure.Figure;
import org.outturn.figure.Interval;
import org.outturn.figure.Money;
import org.outturn.figure.Origin;
import org.outturn.figure.Percent;
import org.outturn.figure.Reckoning;
import org.outturn.figure.Unit;
import org.outturn.figure.Value;
import org.outturn.figure.Variance;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Severity;

/// Makes the figures of one return out of its cells, compares what the return states with our own
/// reckoning, and keeps all that it made and found.
final class FigureReader {
  static final Value.Amount NIL = Value.Amount.exactly(Money.ZERO);

  private final Unit unit;
  private final Unit printUnit;
  private final List<Figure> figures = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Address> partial = new HashSet<>();

  /// @param unit in which figures come in
  /// @param printUnit in which they are printed
  FigureReader(Unit unit, Unit printUnit) {
    this.unit = unit;
    this.printUnit = printUnit;
  }

  /// One that reads as this one does, and whose figures and findings nobody asks for.
  FigureReader forTrial() {
    return new FigureReader(unit, printUnit);
  }

  /// The value in a cell, without a finding where there is none.
  Optional<Value> known(Written cell, String title) {
    return new Measured(title, unit)
        .read(cell)
        .flatMap(
            content ->
                content instanceof Known(Value value) ? Optional.of(value) : Optional.empty());
  }

  /// The total of no lines.
  Value nil() {
    return switch (unit) {
      case POUNDS, THOUSANDS, MILLIONS -> NIL;
      case PERCENT -> new Value.Share(Percent.ZERO);
      case NUMBER, DAYS -> new Value.Count(BigDecimal.ZERO);
    };
  }

  List<Figure> figures() {
    return List.copyOf(figures);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  void report(Finding finding) {
    findings.add(finding);
  }

  /// A figure as it stands; a blank cell among a line's figures is nothing.
  Figure amount(Written cell, String title, Address address, Basis basis) {
    Content content = read(cell, title).orElse(new Known(nil()));
    return keep(new Figure(address, content, printUnit, basis, new Origin.Read(cell.place())));
  }

  /// A figure of money that we work out, and that the return may state as well. A stated one that
  /// cannot be right is broken, so that nothing is built on either of the two.
  Figure settled(Reckoning ours, Statement said) {
    return keep(settle(ours, said, stated(said)));
  }

  /// A net or difference in a line of totals: stated, it is held against the column above it and
  /// against its own line; not stated, it follows from its own line. Where the column leaves a line
  /// out, its own line does not tell the same story, and only the column counts.
  Figure settled(Reckoning down, Reckoning across, Statement said) {
    Optional<Content> stated = stated(said);
    leftOut(down, said.address());
    // A total that leaves a figure out cannot be held against its own line.
    boolean incomplete =
        partial.contains(said.address()) || across.inputs().stream().anyMatch(partial::contains);
    Reckoning own = incomplete ? down : across;
    if (stated.isEmpty()) {
      return keep(own.at(said.address(), printUnit, said.basis()));
    }
    Figure figure = settle(down, said, stated);
    if (figure.content() instanceof Known(Value value) && !own.agreesWith(value)) {
      return keep(broken(figure, disagreement(own, value, said, Code.FIG002)));
    }
    return keep(figure);
  }

  /// The variance as a % of the budget, always by our rule. A stated one is only compared.
  Figure percent(Figure variance, Figure budget, Statement said) {
    Figure figure =
        keep(Reckoning.percent(variance, budget).at(said.address(), Unit.PERCENT, Basis.VARIANCE));
    said.cell()
        .flatMap(cell -> percentFinding(cell, variance, budget, said.title()))
        .ifPresent(findings::add);
    return figure;
  }

  /// A figure that no cell states.
  Figure reckoned(Reckoning ours, Address address, Basis basis) {
    leftOut(ours, address);
    return keep(ours.at(address, printUnit, basis));
  }

  Figure keep(Figure figure) {
    figures.add(figure);
    return figure;
  }

  private Figure settle(Reckoning ours, Statement said, Optional<Content> stated) {
    leftOut(ours, said.address());
    Figure worked = ours.at(said.address(), printUnit, said.basis());
    if (stated.isEmpty()) {
      return worked;
    }
    return switch (stated.get()) {
      case NoData _ -> worked;
      case Broken(Finding finding) -> broken(worked, finding);
      case Known(Value value) when ours.agreesWith(value) ->
          ours.adopting(value, said.cell().get().place(), said.address(), printUnit, said.basis());
      case Known(Value value) -> broken(worked, disagreement(ours, value, said, said.ifWrong()));
    };
  }

  private Optional<Content> read(Written cell, String title) {
    Optional<Content> content = new Measured(title, unit).read(cell);
    if (content.isPresent() && content.get() instanceof Broken(Finding finding)) {
      findings.add(finding);
    }
    return content;
  }

  private Optional<Content> stated(Statement said) {
    return said.cell().flatMap(cell -> read(cell, said.title()));
  }

  private static Figure broken(Figure figure, Finding finding) {
    return new Figure(
        figure.address(), new Broken(finding), figure.unit(), figure.basis(), figure.origin());
  }

  private Finding disagreement(Reckoning ours, Value stated, Statement said, Code code) {
    Written cell = said.cell().orElseThrow();
    Value value = stated.of(interval(ours));
    Finding finding =
        Finding.of(
                code,
                cell.place(),
                "%s of %s is stated as %s, but is %s"
                    .formatted(
                        Shown.inSentence(said.title()),
                        said.line(),
                        Shown.value(stated, unit),
                        Shown.value(value, unit)))
            .excerpt(cell.shown())
            .note("our working: " + ours.rule())
            .help("correct the figure, or the ones that it is made of");
    Interval within = interval(ours).plus(stated.interval());
    Finding explained =
        within.isExact()
            ? finding
            : finding.note(
                "rounding allows a difference of %s"
                    .formatted(Shown.amount(new Money(within.halfStep()), unit)));
    findings.add(explained);
    return explained;
  }

  private static Interval interval(Reckoning ours) {
    return ours.content() instanceof Known(Value value) ? value.interval() : NIL.interval();
  }

  /// Says what a total leaves out, once, and remembers that it and those above it do.
  private void leftOut(Reckoning ours, Address total) {
    if (!ours.leftOut().isEmpty() || ours.inputs().stream().anyMatch(partial::contains)) {
      partial.add(total);
    }
    for (Figure figure : ours.leftOut()) {
      if (figure.content() instanceof NoData(var reason, String words)
          && figure.origin() instanceof Origin.Read(var place)) {
        Finding finding =
            Finding.of(Code.FIG004, place, "a total leaves this figure out: " + reason.words())
                .excerpt(words)
                .help("give the figure, or say in the paper that the total is without it");
        if (!findings.contains(finding)) {
          findings.add(finding);
        }
      }
    }
  }

  /// Ours stands whatever the cell says, so that no paper is stopped by it.
  private Optional<Finding> percentFinding(
      Written cell, Figure variance, Figure budget, String title) {
    Optional<Content> content = new Measured(title, Unit.PERCENT).read(cell);
    return content.isPresent() && content.get() instanceof Broken(Finding unread)
        ? Optional.of(unread.severity(Severity.WARNING))
        : wrongPercent(cell, variance, budget, title);
  }

  private Optional<Finding> wrongPercent(
      Written cell, Figure variance, Figure budget, String title) {
    Optional<Interval> stated = Measured.percentPrinted(cell);
    if (stated.isEmpty() || variance.money().isEmpty() || budget.money().isEmpty()) {
      return Optional.empty();
    }
    Interval base = budget.value().orElseThrow().interval();
    Interval part = variance.value().orElseThrow().interval();
    Variance worked = new Variance(variance.money().get(), budget.money().get());
    Optional<Percent> percent = worked.percent();
    if (percent.isPresent() && part.mayBeShareOf(base, stated.get())) {
      return Optional.empty();
    }
    String ofWhat =
        "%s on a budget of %s"
            .formatted(Shown.amount(worked.amount(), unit), Shown.amount(worked.budget(), unit));
    return Optional.of(
        Finding.of(
                Code.FIG003,
                cell.place(),
                percent
                    .map(
                        share ->
                            "%s is not %s but %s"
                                .formatted(
                                    ofWhat,
                                    cell.shown(),
                                    Shown.value(new Value.Share(share), Unit.PERCENT)))
                    .orElse(ofWhat + " has no percentage"))
            .excerpt(cell.shown())
            .note(Shown.inSentence(title) + " is the variance over the size of the revised budget")
            .help("nothing need be done: the paper prints it by that rule"));
  }

  /// What a return may say about a figure that we also work out.
  ///
  /// @param line as findings name it
  /// @param cell nothing where the return has no such column
  /// @param ifWrong reported where it cannot be right
  record Statement(
      Address address,
      Basis basis,
      String title,
      String line,
      Optional<Written> cell,
      Code ifWrong) {}
}
