package org.outturn.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.figure.Address;
import org.outturn.figure.Content;
import org.outturn.figure.Figure;
import org.outturn.figure.Interval;
import org.outturn.figure.Rating;
import org.outturn.figure.Reckoning;
import org.outturn.figure.Value;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.FigureReader.Statement;
import org.outturn.returns.GroupedTable.Column;
import org.outturn.source.Field;
import org.outturn.source.Field.Need;
import org.outturn.source.Recognised.Heading;
import org.outturn.source.Recognised.Line;

/// One table of figures by group and line being read: each line's columns, what follows from them,
/// and the totals, held against those that the return states.
final class GroupedReading {
  static final String GROUP = "group";
  static final String LINE = "line";
  static final String REASON = "reason";
  private static final String OWNER = "owner";

  /// Fewer lines that state the opposite may be slips.
  private static final int FEWEST_TURNED = 2;

  private final Address root;
  private final Tables tables;
  private final List<Measure> measures;
  private final Map<String, String> titles;
  private final FigureReader reader;
  private final Signs signs;
  private final Judging judging;
  private final Names names;
  private final Map<String, List<Comparison>> comparisons = new LinkedHashMap<>();

  /// What a kind makes of a line's figures.
  interface Judging {
    /// @param line nothing for totals that the return does not state
    Optional<Rating> rating(Map<String, Figure> figures, Optional<Line> line);
  }

  /// What a line states, and what we make of it.
  private record Comparison(Value stated, Reckoning ours) {
    boolean isTurned() {
      return ours.agreesWith(negated()) && !ours.agreesWith(stated);
    }

    boolean isNil() {
      return stated.interval().middle().signum() == 0;
    }

    private Value negated() {
      var interval = stated.interval();
      return stated.of(new Interval(interval.middle().negate(), interval.halfStep()));
    }
  }

  private GroupedReading(
      String name,
      Tables tables,
      List<Measure> known,
      FigureReader reader,
      Signs signs,
      Judging judging) {
    this.root = Address.of(name);
    this.tables = tables;
    this.measures = present(known, tables);
    this.titles = measures.stream().collect(Collectors.toMap(Measure::key, Measure::title));
    this.reader = reader;
    this.signs = signs;
    this.judging = judging;
    this.names = new Names(reader::report);
  }

  /// Who answers for a line, why it differs from its budget and what is being done about it.
  ///
  /// @param reasons headings under which its reason may stand
  static Stream<Field> words(String... reasons) {
    return Stream.of(
        new Field(
            OWNER,
            "Owner",
            Need.OPTIONAL,
            List.of(
                "budget holder",
                "budget manager",
                "responsible officer",
                "lead officer",
                "lead",
                "officer",
                "project manager")),
        new Field(REASON, "Reason", Need.OPTIONAL, List.of(reasons)),
        Remedy.field());
  }

  /// @param known columns, each after those that it follows from
  static GroupedTable read(
      String name,
      Tables tables,
      Grouping grouping,
      List<Measure> known,
      FigureReader reader,
      Signs signs,
      Judging judging) {
    GroupedReading trial =
        new GroupedReading(
            name, tables, known, reader.forTrial(), signs, (_, _) -> Optional.empty());
    trial.table(grouping);
    Set<String> turned = trial.turned();
    turned.forEach(key -> reader.report(turned(tables.heading(key).orElseThrow(), key)));
    return new GroupedReading(name, tables, known, reader, signs.turning(turned), judging)
        .table(grouping);
  }

  /// The columns that the table has or that follow from those it has.
  private static List<Measure> present(List<Measure> known, Tables tables) {
    List<Measure> present = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>();
    for (Measure measure : known) {
      boolean given = tables.heading(measure.key()).isPresent();
      boolean follows =
          measure
              .formula()
              .filter(f -> f.worksWith(keys))
              .filter(f -> !given || !leavesOut(f, measure, tables))
              .isPresent();
      if (given || follows && measure.presence() == Measure.Presence.IF_KNOWN) {
        present.add(follows ? measure : measure.withoutFormula());
        keys.add(measure.key());
      }
    }
    return present;
  }

  /// Whether a column of figures that nobody knows stands among those of a sum: it may be a part.
  private static boolean leavesOut(Formula formula, Measure sum, Tables tables) {
    return switch (formula) {
      case Formula.Sum(var needed, _) ->
          needed.stream()
              .flatMap(key -> tables.heading(key).stream())
              .anyMatch(first -> tables.hasUnknownFigures(first, tables.heading(sum.key()).get()));
      case Formula.Difference _, Formula.Rest _, Formula.Share _, Formula.Unfit _ -> false;
    };
  }

  /// Columns in which all lines state the opposite of what we make of them.
  private Set<String> turned() {
    return comparisons.entrySet().stream()
        .filter(
            entry -> {
              List<Comparison> telling = entry.getValue().stream().filter(c -> !c.isNil()).toList();
              return telling.size() >= FEWEST_TURNED
                  && telling.stream().allMatch(Comparison::isTurned);
            })
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Finding turned(Heading heading, String key) {
    return Finding.of(
            Code.FIG201, heading.place(), "the signs of this column are the other way round")
        .excerpt(heading.text())
        .note("every line states the opposite of what its other columns come to")
        .help(
            "set \"%s: -%s\" under columns of this return in council.yaml, or turn the signs"
                .formatted(heading.text(), key));
  }

  private GroupedTable table(Grouping grouping) {
    names.reserve(root.with("total"));
    List<GroupedTable.Group> groups = new ArrayList<>();
    List<Map<String, Figure>> parts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (Grouping.Group group : grouping.groups()) {
      groups.add(group(group, parts));
      ends.add(parts.size());
    }
    for (Grouping.Partial partial : grouping.partials()) {
      String called = Tables.nameCell(partial.line(), LINE, GROUP).shown().strip();
      totals(
          claimed(root, called, partial.line()),
          called,
          called,
          parts.subList(0, ends.get(partial.groups() - 1)),
          Optional.of(partial.line()));
    }
    GroupedTable.Line total = totals(root.with("total"), "total", "Total", parts, grouping.total());
    return new GroupedTable(columns(), groups, Optional.of(total));
  }

  private List<Column> columns() {
    return measures.stream()
        .map(
            measure ->
                new Column(
                    measure.part(),
                    measure.key(),
                    measure.title(),
                    tables.heading(measure.key()).map(Heading::text).orElse(measure.title()),
                    measure.basis()))
        .toList();
  }

  /// @param parts gets what the group adds to the whole
  private GroupedTable.Group group(Grouping.Group group, List<Map<String, Figure>> parts) {
    if (group.lines().isEmpty()) {
      Line own = group.own().orElseThrow();
      GroupedTable.Line line = line(own, claimed(root, group.name(), own), group.name());
      parts.add(line.figures());
      return new GroupedTable.Group(group.name(), List.of(), Optional.of(line));
    }
    Line first = group.own().orElse(group.lines().getFirst());
    Address address = group.name().isEmpty() ? root : claimed(root, group.name(), first);
    List<GroupedTable.Line> lines = new ArrayList<>();
    for (Line line : group.lines()) {
      String name = line.shown(LINE).strip();
      lines.add(line(line, claimed(address, name, line), name));
    }
    List<Map<String, Figure>> own = lines.stream().map(GroupedTable.Line::figures).toList();
    if (group.name().isEmpty()) {
      parts.addAll(own);
      return new GroupedTable.Group("", lines, Optional.empty());
    }
    GroupedTable.Line total =
        totals(address, group.name(), "Total " + group.name(), own, group.total().or(group::own));
    parts.add(total.figures());
    return new GroupedTable.Group(group.name(), lines, Optional.of(total));
  }

  private Address claimed(Address parent, String child, Line line) {
    return names.claim(parent.with(child), child, Tables.nameCell(line, LINE, GROUP).place());
  }

  private GroupedTable.Line line(Line line, Address address, String name) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Measure measure : measures) {
      Statement said = statement(measure, address, name, Optional.of(line));
      figures.put(
          measure.key(),
          measure
              .formula()
              .map(formula -> settled(measure, formula, figures, said))
              .orElseGet(() -> given(measure, said)));
    }
    return finished(name, figures, Optional.of(line));
  }

  /// Nothing in a table that lacks a column which another of the return's has.
  private Figure given(Measure measure, Statement said) {
    return said.cell()
        .map(cell -> reader.amount(cell, measure.title(), said.address(), measure.basis()))
        .orElseGet(
            () ->
                reader.reckoned(
                    Reckoning.sum(List.of(), FigureReader.NIL), said.address(), measure.basis()));
  }

  private Figure settled(
      Measure measure, Formula formula, Map<String, Figure> figures, Statement said) {
    return switch (formula) {
      case Formula.Share(String part, String whole) ->
          reader.percent(figures.get(part), figures.get(whole), said);
      case Formula.Difference _, Formula.Sum _, Formula.Rest _, Formula.Unfit _ -> {
        Reckoning ours = formula.of(figures, titles);
        compare(measure, ours, said);
        yield reader.settled(ours, said);
      }
    };
  }

  private void compare(Measure measure, Reckoning ours, Statement said) {
    said.cell()
        .flatMap(cell -> reader.known(cell, measure.title()))
        .ifPresent(
            stated ->
                comparisons
                    .computeIfAbsent(measure.key(), _ -> new ArrayList<>())
                    .add(new Comparison(stated, ours)));
  }

  /// @param name as findings and addresses have it
  /// @param title as the table prints it where the return does not state the line
  private GroupedTable.Line totals(
      Address address,
      String name,
      String title,
      List<Map<String, Figure>> parts,
      Optional<Line> stated) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Measure measure : measures) {
      Statement said = statement(measure, address, name, stated);
      Reckoning down =
          Reckoning.sum(
              parts.stream().map(part -> part.get(measure.key())).toList(), FigureReader.NIL);
      figures.put(
          measure.key(),
          measure
              .formula()
              .map(formula -> total(formula, down, figures, said))
              .orElseGet(() -> reader.settled(down, said)));
    }
    String printed = stated.map(line -> Tables.nameCell(line, LINE, GROUP).shown()).orElse(title);
    return finished(printed, figures, stated);
  }

  private Figure total(
      Formula formula, Reckoning down, Map<String, Figure> figures, Statement said) {
    return switch (formula) {
      case Formula.Share(String part, String whole) ->
          reader.percent(figures.get(part), figures.get(whole), said);
      case Formula.Difference _, Formula.Sum _, Formula.Rest _, Formula.Unfit _ ->
          // Lines at fault have been reported: their total is not held against anything.
          down.content() instanceof Content.Broken
              ? reader.settled(down, said)
              : reader.settled(down, formula.of(figures, titles), said);
    };
  }

  private GroupedTable.Line finished(
      String name, Map<String, Figure> figures, Optional<Line> line) {
    return new GroupedTable.Line(
        name,
        figures,
        judging.rating(figures, line),
        line.map(l -> l.shown(OWNER).strip()).orElse(""),
        line.map(l -> RemarkText.read(l.shown(REASON))).orElse(List.of()),
        line.map(Remedy::of).orElse(List.of()));
  }

  private Statement statement(Measure measure, Address address, String name, Optional<Line> line) {
    boolean inTotals = line.map(l -> l.kind() == Line.Kind.TOTAL).orElse(true);
    return new Statement(
        address.with(measure.key()),
        measure.basis(),
        measure.title(),
        name,
        line.flatMap(l -> signs.read(l, measure.key())),
        inTotals ? Code.FIG001 : Code.FIG002);
  }
}
