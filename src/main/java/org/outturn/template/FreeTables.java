package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.Block;
import org.outturn.document.Table;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.figure.Figure;
import org.outturn.returns.FreeTable;
import org.outturn.returns.FreeTable.Column;
import org.outturn.returns.FreeTable.Entry;

/// A table of any columns, of which the first heads the rows.
final class FreeTables implements TableForm<FreeTable> {
  /// Text longer than this asks for spare width.
  private static final int LONG = 60;

  @Override
  public Class<FreeTable> of() {
    return FreeTable.class;
  }

  @Override
  public List<Block> blocks(FreeTable table, TableSetting setting) {
    return List.of(
        setting.table(
            setting.anchor(),
            caption(table),
            description(table),
            columns(table),
            rows(table, setting.cells()),
            new FigureNotes(setting.printer()).notes(table.figures())));
  }

  private static String caption(FreeTable table) {
    List<String> units =
        table.figures().stream()
            .map(Figure::unit)
            .filter(unit -> unit.isMoney())
            .map(unit -> unit.sign())
            .distinct()
            .toList();
    return units.size() == 1 ? table.title() + ", " + units.getFirst() : table.title();
  }

  private static String description(FreeTable table) {
    return "%s, with these columns: %s.%s"
        .formatted(
            Words.count(table.rows().size(), "row"),
            String.join("; ", table.columns().stream().map(Column::title).toList()),
            total(table));
  }

  private static String total(FreeTable table) {
    if (table.total().isEmpty()) {
      return "";
    }
    return table.memo().isEmpty()
        ? " The last row is the total."
        : " Rows after the total are no part of it.";
  }

  private static List<Table.Column> columns(FreeTable table) {
    List<Table.Column> columns = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      List<Entry> entries = table.rows().stream().map(row -> row.get(column)).toList();
      boolean figures =
          entries.stream().anyMatch(e -> e instanceof Entry.Number)
              && entries.stream().allMatch(FreeTables::isFigureOrBlank);
      boolean prose =
          entries.stream().anyMatch(e -> e instanceof Entry.Words(String t) && t.length() > LONG);
      columns.add(new Table.Column(figures ? Align.FIGURES : Align.START, prose ? 1 : 0));
    }
    return columns;
  }

  private static boolean isFigureOrBlank(Entry entry) {
    return switch (entry) {
      case Entry.Number _ -> true;
      case Entry.Words(String text) -> text.isBlank();
    };
  }

  private static List<Row> rows(FreeTable table, Cells cells) {
    List<Row> rows = new ArrayList<>();
    rows.add(Cells.headers(table.columns().stream().map(Column::title).toList()));
    table.rows().forEach(row -> rows.add(row(RowKind.BODY, row, cells)));
    table.total().ifPresent(total -> rows.add(row(RowKind.TOTAL, total, cells)));
    table.memo().forEach(row -> rows.add(row(RowKind.BODY, row, cells)));
    return rows;
  }

  private static Row row(RowKind kind, List<Entry> entries, Cells cells) {
    List<Cell> row = new ArrayList<>();
    for (Entry entry : entries) {
      Cell cell =
          switch (entry) {
            case Entry.Words(String text) -> Cells.plain(text);
            case Entry.Number(Figure figure) -> cells.figure(figure);
          };
      row.add(row.isEmpty() ? cell.heading(Scope.ROW) : cell);
    }
    return new Row(kind, 1, row);
  }
}
