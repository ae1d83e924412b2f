package org.outturn.returns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.figure.Address;
import org.outturn.figure.Figure;
import org.outturn.figure.Reckoning;
import org.outturn.finding.Code;
import org.outturn.returns.CapitalKind.Measure;
import org.outturn.returns.CapitalProgramme.Amounts;
import org.outturn.returns.CapitalProgramme.Group;
import org.outturn.returns.FigureReader.Statement;
import org.outturn.source.Cell;
import org.outturn.source.Recognised.Line;

/// One capital programme being read.
final class CapitalReading {
  private final Address root;
  private final String name;
  private final List<CapitalProgramme.Measure> columns;
  private final List<Measure> measures;
  private final FigureReader reader;
  private final Signs signs;
  private final Names names;

  CapitalReading(
      String name, List<CapitalProgramme.Measure> columns, FigureReader reader, Signs signs) {
    this.name = name;
    this.root = Address.of(name);
    this.columns = columns;
    this.measures =
        Stream.of(Measure.values())
            .filter(measure -> columns.stream().anyMatch(c -> c.key().equals(measure.key())))
            .toList();
    this.reader = reader;
    this.signs = signs;
    this.names = new Names(reader::report);
  }

  /// The columns that a programme has: the two positions and the movement always.
  static List<CapitalProgramme.Measure> measures(Tables tables) {
    return Stream.of(Measure.values())
        .filter(measure -> measure == Measure.MOVEMENT || tables.heading(measure.key()).isPresent())
        .map(measure -> new CapitalProgramme.Measure(measure.key(), heading(tables, measure)))
        .toList();
  }

  /// As the return words it, but a movement is never headed as a variance.
  private static String heading(Tables tables, Measure measure) {
    return tables
        .heading(measure.key())
        .map(heading -> heading.text().replaceFirst("\\s*\\(?£\\s?(['’]?000|k|m)?\\)?\\s*$", ""))
        .filter(
            text -> measure != Measure.MOVEMENT || !text.toLowerCase(Locale.UK).contains("varia"))
        .orElse(measure.title());
  }

  CapitalProgramme programme(Grouping grouping) {
    names.reserve(root.with("total"));
    List<Group> groups = new ArrayList<>();
    List<Map<Measure, Figure>> subtotals = new ArrayList<>();
    for (Grouping.Group group : grouping.groups()) {
      boolean alone = group.name().isEmpty() && grouping.groups().size() > 1;
      if (alone) {
        group
            .lines()
            .forEach(line -> groups.add(own(line.shown(CapitalKind.LINE), line, subtotals)));
      } else {
        groups.add(group(group, subtotals));
      }
    }
    Map<Measure, Figure> total = totals(root.with("total"), "total", subtotals, grouping.total());
    return new CapitalProgramme(
        name, columns, groups, Optional.of(amounts(total)), reader.figures());
  }

  /// @param subtotals gets what the group adds to the whole
  private Group group(Grouping.Group group, List<Map<Measure, Figure>> subtotals) {
    if (group.lines().isEmpty()) {
      return own(group.name(), group.own().orElseThrow(), subtotals);
    }
    Line first = group.own().orElse(group.lines().getFirst());
    Address address = group.name().isEmpty() ? root : claimed(root, group.name(), first);
    List<CapitalProgramme.Line> lines = new ArrayList<>();
    List<Map<Measure, Figure>> parts = new ArrayList<>();
    for (Line line : group.lines()) {
      String service = line.shown(CapitalKind.LINE);
      parts.add(line(line, claimed(address, service, line), service));
      lines.add(new CapitalProgramme.Line(service, amounts(parts.getLast())));
    }
    if (group.name().isEmpty()) {
      subtotals.addAll(parts);
    } else {
      subtotals.add(totals(address, group.name(), parts, group.total().or(group::own)));
    }
    return new Group(group.name(), Optional.empty(), lines);
  }

  /// A group that is one line, or a line outside the groups, which stands beside them.
  private Group own(String name, Line line, List<Map<Measure, Figure>> subtotals) {
    Map<Measure, Figure> figures = line(line, claimed(root, name, line), name);
    subtotals.add(figures);
    return new Group(name, Optional.of(amounts(figures)), List.of());
  }

  private Address claimed(Address parent, String child, Line line) {
    Cell cell = Tables.nameCell(line, CapitalKind.LINE, CapitalKind.GROUP);
    return names.claim(parent.with(child), child, cell.place());
  }

  private Map<Measure, Figure> line(Line line, Address address, String service) {
    Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
    for (Measure measure : measures) {
      Address at = address.with(measure.key());
      figures.put(
          measure,
          measure == Measure.MOVEMENT
              ? reader.settled(
                  movement(figures),
                  statement(measure, at, service, Optional.of(line), Code.FIG002))
              : reader.amount(
                  signs.written(line, measure.key()), measure.title(), at, measure.basis()));
    }
    return figures;
  }

  /// @param stated the line that states them, if any
  private Map<Measure, Figure> totals(
      Address address, String of, List<Map<Measure, Figure>> parts, Optional<Line> stated) {
    Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
    for (Measure measure : measures) {
      Reckoning down =
          Reckoning.sum(parts.stream().map(part -> part.get(measure)).toList(), FigureReader.NIL);
      Statement said = statement(measure, address.with(measure.key()), of, stated, Code.FIG001);
      figures.put(
          measure,
          measure == Measure.MOVEMENT
              ? reader.settled(down, movement(figures), said)
              : reader.settled(down, said));
    }
    return figures;
  }

  private static Reckoning movement(Map<Measure, Figure> figures) {
    return Reckoning.difference(
        figures.get(Measure.CURRENT),
        figures.get(Measure.PREVIOUS),
        "this report less the previous one");
  }

  private Statement statement(
      Measure measure, Address address, String of, Optional<Line> line, Code ifWrong) {
    return new Statement(
        address,
        measure.basis(),
        measure.title(),
        of,
        line.flatMap(l -> signs.read(l, measure.key())),
        ifWrong);
  }

  private static Amounts amounts(Map<Measure, Figure> figures) {
    return new Amounts(List.copyOf(figures.values()));
  }
}
