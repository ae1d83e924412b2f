package org.outturn.returns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Figure;
import org.outturn.figure.Money;
import org.outturn.figure.Reckoning;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Severity;
import org.outturn.returns.FigureReader.Statement;
import org.outturn.returns.VarianceAnalysis.BusinessUnit;
import org.outturn.returns.VarianceAnalysis.Division;
import org.outturn.returns.VarianceKind.Measure;
import org.outturn.source.Cell;
import org.outturn.source.Recognised.Line;
import org.outturn.source.Recognised.Line.Kind;
import org.outturn.workspace.ExpectedReturn;

/// One variance analysis being read. A division and a business unit are named on rows of their own
/// above the reasons, or on the reason's row.
final class VarianceReading {
  private static final Pattern DIVISION_NAME = Pattern.compile("(?<name>.+?)\\s*:\\s*[-–]?");

  private final String name;
  private final Address root;
  private final List<Line> lines;
  private final boolean inOneColumn;
  private final Signs signs;
  private final FigureReader reader;
  private final Names names;
  private final List<Open> divisions = new ArrayList<>();
  private final List<VarianceAnalysis.Line> others = new ArrayList<>();
  private final List<Map<Measure, Figure>> parts = new ArrayList<>();

  VarianceReading(ExpectedReturn expected, Tables tables, FigureReader reader) {
    this.name = expected.name();
    this.root = Address.of(name);
    this.lines = tables.lines();
    this.inOneColumn =
        tables.heading(VarianceKind.DIVISION).isEmpty()
            && tables.heading(VarianceKind.UNIT).isEmpty();
    this.signs = Signs.set(expected.columns());
    this.reader = reader;
    // Two reasons may well be worded alike.
    this.names = new Names(finding -> reader.report(finding.severity(Severity.WARNING)));
  }

  VarianceAnalysis analysis() {
    names.reserve(root.with("total"));
    Optional<Line> closing = ClosingTotal.ofAll(lines);
    List<Line> totals =
        lines.stream()
            .filter(line -> line.kind() == Kind.TOTAL || closing.filter(line::equals).isPresent())
            .toList();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      switch (line.kind()) {
        case DATA, GROUP -> {
          if (!totals.contains(line)) {
            read(line, lines.subList(i + 1, lines.size()));
          }
        }
        case TOTAL, REMARK -> {}
      }
    }
    List<Division> closed = divisions.stream().map(this::closed).toList();
    Optional<Line> stated = totals.isEmpty() ? Optional.empty() : Optional.of(totals.getLast());
    Map<Measure, Figure> whole = totals(root.with("total"), "total", parts, stated);
    String title = stated.map(line -> nameCell(line).shown()).orElse("Total");
    return new VarianceAnalysis(
        name, closed, others, Optional.of(line(title, whole)), reader.figures());
  }

  /// A row of nothing but a name, where divisions, business units and reasons stand in one column.
  /// A division's ends in a colon ("Finance:-"), or has another name directly below it.
  private void heading(String words, Line line, List<Line> after) {
    Matcher division = DIVISION_NAME.matcher(words);
    boolean nameFollows =
        after.stream().findFirst().filter(next -> !carriesFigures(next)).isPresent();
    if (division.matches()) {
      open(division.group("name"), "", line);
    } else if (nameFollows) {
      open(words, "", line);
    } else {
      open("", words, line);
    }
  }

  /// @param after the lines that follow it
  private void read(Line line, List<Line> after) {
    String division = line.shown(VarianceKind.DIVISION).strip();
    String unit = line.shown(VarianceKind.UNIT).strip();
    String reason = line.shown(VarianceKind.REASON).strip();
    if (!carriesFigures(line)) {
      if (inOneColumn) {
        heading(reason, line, after);
      } else {
        open(division, unit, line);
      }
    } else if (isOther(line)) {
      others.add(other(line));
    } else if (reason.isEmpty() && unit.isEmpty()) {
      reader.report(
          Finding.of(Code.RET018, nameCell(line).place(), "these amounts have no reason")
              .excerpt(nameCell(line).shown())
              .help("give the reason beside them"));
    } else {
      open(division, unit, line);
      reason(line, reason);
    }
  }

  private static boolean carriesFigures(Line line) {
    return Measure.PLACES.stream()
        .flatMap(place -> line.cell(place.key()).stream())
        .anyMatch(cell -> !cell.isEmpty());
  }

  /// Only under "other minor variances", and so named or nowhere placed.
  private static boolean isOther(Line line) {
    boolean onlyOther =
        Measure.PLACES.stream()
            .filter(place -> line.cell(place.key()).filter(cell -> !cell.isEmpty()).isPresent())
            .allMatch(place -> place == Measure.OTHER);
    return onlyOther
        && (nameCell(line).shown().toLowerCase(Locale.UK).contains("other")
            || line.shown(VarianceKind.REASON).isBlank());
  }

  private void open(String division, String unit, Line line) {
    if (!division.isEmpty()
        && (divisions.isEmpty() || !divisions.getLast().name.equals(division))) {
      Location.InCell place = nameCell(line).place();
      divisions.add(new Open(division, names.claim(root.with(division), division, place)));
    }
    if (divisions.isEmpty()) {
      divisions.add(new Open("", root));
    }
    List<Open> units = divisions.getLast().units;
    if (!unit.isEmpty() && (units.isEmpty() || !units.getLast().name.equals(unit))) {
      Location.InCell place = Tables.nameCell(line, VarianceKind.UNIT, VarianceKind.REASON).place();
      Address address = divisions.getLast().address.with(unit);
      units.add(new Open(unit, names.claim(address, unit, place)));
    }
  }

  private void reason(Line line, String reason) {
    Open division = divisions.getLast();
    if (division.units.isEmpty()) {
      division.units.add(new Open("", division.address));
    }
    Open unit = division.units.getLast();
    String words = reason.isEmpty() ? unit.name : reason;
    Address address = names.claim(unit.address.with(words), words, nameCell(line).place());
    Map<Measure, Figure> figures = figures(line, address, words);
    unit.parts.add(figures);
    parts.add(figures);
    unit.reasons.add(line(reason, figures));
  }

  private VarianceAnalysis.Line other(Line line) {
    String words = nameCell(line).shown();
    Address address = names.claim(root.with(words), words, nameCell(line).place());
    Map<Measure, Figure> figures = figures(line, address, words);
    parts.add(figures);
    return line(words, figures);
  }

  private Map<Measure, Figure> figures(Line line, Address address, String words) {
    Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
    for (Measure place : Measure.PLACES) {
      line.cell(place.key())
          .filter(cell -> !cell.isEmpty())
          .map(_ -> amount(signs.written(line, place.key()), place, address.with(place.key())))
          .ifPresent(figure -> figures.put(place, figure));
    }
    Reckoning across = Reckoning.sum(List.copyOf(figures.values()), FigureReader.NIL);
    figures.put(
        Measure.TOTAL,
        reader.settled(across, said(Measure.TOTAL, address, words, Optional.of(line))));
    return figures;
  }

  /// An overspend is positive and an underspend negative, whichever column it stands in.
  private Figure amount(Written cell, Measure place, Address address) {
    Figure figure = reader.amount(cell, place.title(), address, Basis.VARIANCE);
    int sign = figure.money().map(Money::sign).orElse(0);
    if (sign != 0 && sign == -place.sign()) {
      reader.report(
          Finding.of(
                  Code.FIG010,
                  cell.place(),
                  "%s is given as a %s amount"
                      .formatted(
                          Shown.inSentence(place.title()), sign > 0 ? "positive" : "negative"))
              .excerpt(cell.shown())
              .note("overspends are positive and underspends negative, or in brackets")
              .help("correct the sign, or put the amount in the other column"));
    }
    return figure;
  }

  private Map<Measure, Figure> totals(
      Address address, String of, List<Map<Measure, Figure>> lines, Optional<Line> stated) {
    Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
    for (Measure place : Measure.PLACES) {
      figures.put(place, reader.settled(down(place, lines), said(place, address, of, stated)));
    }
    Reckoning across = Reckoning.sum(List.copyOf(figures.values()), FigureReader.NIL);
    figures.put(
        Measure.TOTAL,
        reader.settled(
            down(Measure.TOTAL, lines), across, said(Measure.TOTAL, address, of, stated)));
    return figures;
  }

  private static Reckoning down(Measure measure, List<Map<Measure, Figure>> lines) {
    return Reckoning.sum(
        lines.stream().flatMap(line -> Optional.ofNullable(line.get(measure)).stream()).toList(),
        FigureReader.NIL);
  }

  private Statement said(Measure measure, Address address, String of, Optional<Line> line) {
    return new Statement(
        address.with(measure.key()),
        Basis.VARIANCE,
        measure.title(),
        of,
        line.flatMap(l -> signs.read(l, measure.key())),
        Code.FIG001);
  }

  private Division closed(Open division) {
    List<BusinessUnit> units = new ArrayList<>();
    List<Map<Measure, Figure>> all = new ArrayList<>();
    for (Open unit : division.units) {
      if (!unit.name.isEmpty()) {
        totals(unit.address, unit.name, unit.parts, Optional.empty());
      }
      all.addAll(unit.parts);
      units.add(new BusinessUnit(unit.name, unit.reasons));
    }
    if (!division.name.isEmpty()) {
      totals(division.address, division.name, all, Optional.empty());
    }
    return new Division(division.name, units);
  }

  private static VarianceAnalysis.Line line(String reason, Map<Measure, Figure> figures) {
    return new VarianceAnalysis.Line(
        reason,
        Measure.PLACES.stream().map(place -> Optional.ofNullable(figures.get(place))).toList(),
        figures.get(Measure.TOTAL));
  }

  private static Cell nameCell(Line line) {
    return Tables.nameCell(line, VarianceKind.REASON, VarianceKind.UNIT, VarianceKind.DIVISION);
  }

  /// A division or a business unit whose reasons are being read.
  private static final class Open {
    private final String name;
    private final Address address;
    private final List<Open> units = new ArrayList<>();
    private final List<VarianceAnalysis.Line> reasons = new ArrayList<>();
    private final List<Map<Measure, Figure>> parts = new ArrayList<>();

    private Open(String name, Address address) {
      this.name = name;
      this.address = address;
    }
  }
}
