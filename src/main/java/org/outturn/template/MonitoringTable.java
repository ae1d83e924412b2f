package org.outturn.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.outturn.document.Anchor;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.figure.Basis;
import org.outturn.figure.Figure;
import org.outturn.figure.Rating;
import org.outturn.figure.Unit;
import org.outturn.returns.CapitalMonitoring;
import org.outturn.returns.GroupedTable;
import org.outturn.returns.GroupedTable.Column;
import org.outturn.returns.GroupedTable.Group;
import org.outturn.returns.GroupedTable.Line;

/// A table of lines by directorate and service with figures in columns, under the heads of the
/// parts they belong to: what budget and capital monitoring have in common. A return with many
/// columns makes several of them.
///
/// @param head of the lines: "Directorate and service"
/// @param columns of the return, those that this table shows
/// @param rated whether lines show their rating
record MonitoringTable(GroupedTable lines, String head, List<Column> columns, Rated rated) {
  enum Rated {
    YES,
    NO
  }

  MonitoringTable {
    columns = List.copyOf(columns);
  }

  /// The unit that the figures of a return are in.
  static String unit(GroupedTable lines) {
    return lines.all().stream()
        .flatMap(line -> line.figures().values().stream())
        .map(Figure::unit)
        .filter(Unit::isMoney)
        .findFirst()
        .orElse(Unit.THOUSANDS)
        .sign();
  }

  /// @param notes that stand before those on rounding
  Table of(Anchor anchor, String caption, List<String> notes, TableSetting setting) {
    return setting.table(
        anchor,
        caption + ", " + unit(lines),
        description(),
        tableColumns(),
        rows(setting.cells()),
        notes(notes, setting.printer()));
  }

  private String description() {
    long named = lines.groups().stream().filter(group -> !group.name().isBlank()).count();
    return "%s%s, each with these columns: %s%s.%s"
        .formatted(
            Words.count(lines.lines().size(), "line"),
            named == 0 ? "" : " in " + Words.count(named, "group"),
            String.join("; ", columns.stream().map(Column::title).toList()),
            rated == Rated.YES ? "; rating" : "",
            lines.total().isPresent() ? " The last row is the total." : "");
  }

  private List<Table.Column> tableColumns() {
    List<Table.Column> all = new ArrayList<>();
    all.add(new Table.Column(Align.START, Cells.NAMES));
    columns.forEach(_ -> all.add(Table.Column.of(Align.FIGURES)));
    if (rated == Rated.YES) {
      all.add(Table.Column.of(Align.START));
    }
    return all;
  }

  private List<Row> rows(Cells cells) {
    List<Row> rows = new ArrayList<>(heads());
    for (Group group : lines.groups()) {
      if (group.lines().isEmpty()) {
        group.total().ifPresent(own -> rows.add(row(RowKind.GROUP, 1, group.name(), own, cells)));
      } else {
        if (!group.name().isBlank()) {
          rows.add(Cells.group(1, group.name(), tableColumns().size()));
        }
        int depth = group.name().isBlank() ? 0 : 1;
        group.lines().forEach(line -> rows.add(row(RowKind.BODY, depth, line.name(), line, cells)));
        group
            .total()
            .ifPresent(
                total -> rows.add(row(RowKind.SUBTOTAL, 1, subtotal(group, total), total, cells)));
      }
    }
    lines
        .total()
        .ifPresent(
            total -> {
              String whole = total.name().isBlank() ? "Total" : total.name();
              rows.add(row(RowKind.TOTAL, 1, whole, total, cells));
            });
    return rows;
  }

  /// "Sub-total" does not say of what, and the group's own name not that it is a total.
  private static String subtotal(Group group, Line total) {
    String name = total.name().toLowerCase(Locale.UK);
    String of = group.name().toLowerCase(Locale.UK);
    return name.contains(of) && !name.equals(of) ? total.name() : "Total " + group.name();
  }

  /// Two rows of heads where parts of the table have several columns each.
  private List<Row> heads() {
    Map<String, Long> parts = new LinkedHashMap<>();
    columns.forEach(column -> parts.merge(column.part(), 1L, Long::sum));
    boolean parted = parts.values().stream().filter(many -> many > 1).count() > 1;
    int deep = parted ? 2 : 1;
    List<Cell> upper = new ArrayList<>();
    List<Cell> lower = new ArrayList<>();
    upper.add(Cells.columnHead(head).spanning(1, deep));
    String open = "";
    for (Column column : columns) {
      if (!parted || parts.get(column.part()) == 1) {
        upper.add(Cells.columnHead(column.title()).spanning(1, deep));
        continue;
      }
      if (!column.part().equals(open)) {
        open = column.part();
        upper.add(Cells.columnHead(open).spanning(parts.get(open).intValue(), 1));
      }
      lower.add(Cells.columnHead(column.title()));
    }
    if (rated == Rated.YES) {
      upper.add(Cells.columnHead("Rating").spanning(1, deep));
    }
    List<Row> heads = new ArrayList<>();
    heads.add(new Row(RowKind.HEADER, 1, upper));
    if (parted) {
      heads.add(new Row(RowKind.HEADER, 1, lower));
    }
    return heads;
  }

  private Row row(RowKind kind, int depth, String name, Line line, Cells cells) {
    List<Cell> row = new ArrayList<>();
    row.add(Cells.rowHead(name));
    for (Column column : columns) {
      row.add(line.figure(column.key()).map(cells::figure).orElse(Cell.empty()));
    }
    if (rated == Rated.YES) {
      row.add(line.rating().map(rating -> Cell.of(Marks.of(rating))).orElse(Cell.empty()));
    }
    return new Row(kind, depth, row);
  }

  private List<List<Inline>> notes(List<String> first, FigurePrinter printer) {
    List<List<Inline>> notes = new ArrayList<>(first.stream().map(Cells::note).toList());
    FigureNotes figures = new FigureNotes(printer);
    for (Column column : columns) {
      for (Group group : lines.groups()) {
        if (!group.lines().isEmpty()) {
          group.total().ifPresent(total -> compare(figures, column, group.lines(), total));
        }
      }
      lines.total().ifPresent(total -> compare(figures, column, lines.lines(), total));
    }
    lines.all().forEach(line -> compareAcross(figures, line));
    notes.addAll(figures.notes(printed()));
    if (rated == Rated.YES) {
      for (Line line : lines.all()) {
        line.rating()
            .flatMap(rating -> Words.override(line.name(), rating))
            .ifPresent(text -> notes.add(Cells.note(text)));
      }
    }
    return notes;
  }

  private static void compare(FigureNotes figures, Column column, List<Line> parts, Line total) {
    total
        .figure(column.key())
        .ifPresent(
            whole ->
                figures.compare(
                    parts.stream().flatMap(p -> p.figure(column.key()).stream()).toList(), whole));
  }

  private void compareAcross(FigureNotes figures, Line line) {
    difference(figures, line, "actual", "profile", "variance-to-date");
    difference(figures, line, "spend-to-date", "profile", "variance-to-date");
    difference(figures, line, "outturn", "revised-budget", "variance");
    sum(figures, line, "original-budget", on(Basis.BUDGET_CHANGE), "revised-budget");
    sum(figures, line, "real-variance", on(Basis.TIMING), "variance");
    sum(
        figures,
        line,
        "outturn",
        column -> column.key().startsWith("programme-2"),
        "programme-total");
    sum(
        figures,
        line,
        "",
        column -> CapitalMonitoring.SOURCES.contains(column.key()),
        "total-funding");
  }

  private static Predicate<Column> on(Basis basis) {
    return column -> column.basis() == basis;
  }

  private void difference(FigureNotes figures, Line line, String from, String less, String to) {
    Optional<Figure> one = shown(line, from);
    Optional<Figure> other = shown(line, less);
    Optional<Figure> difference = shown(line, to);
    if (one.isPresent() && other.isPresent() && difference.isPresent()) {
      figures.compareDifference(one.get(), other.get(), difference.get());
    }
  }

  /// Columns that add up to another.
  ///
  /// @param first of them, without which they do not; blank where there is no such
  private void sum(
      FigureNotes figures, Line line, String first, Predicate<Column> others, String total) {
    if (!first.isEmpty() && shown(line, first).isEmpty()) {
      return;
    }
    List<Figure> parts =
        columns.stream()
            .filter(column -> column.key().equals(first) || others.test(column))
            .flatMap(column -> line.figure(column.key()).stream())
            .toList();
    shown(line, total).ifPresent(whole -> figures.compare(parts, whole));
  }

  private Optional<Figure> shown(Line line, String key) {
    return columns.stream()
        .filter(column -> column.key().equals(key))
        .findFirst()
        .flatMap(column -> line.figure(column.key()));
  }

  private List<Figure> printed() {
    return lines.all().stream()
        .flatMap(line -> columns.stream().flatMap(c -> line.figure(c.key()).stream()))
        .toList();
  }

  /// The ratings of all lines.
  static List<Rating> ratings(GroupedTable lines) {
    return lines.all().stream().flatMap(line -> line.rating().stream()).toList();
  }
}
