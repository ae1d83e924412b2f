package org.outturn.template;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.document.Table;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;

/// A column of a table whose columns depend on what the return has: its head, its width and what it
/// shows of each row.
///
/// @param <R> what a row is about
/// @param cell nothing where a cell from a row above reaches down
record Field<R>(String head, Table.Column column, Function<R, Optional<Cell>> cell) {

  /// @param weight how much of the spare width it asks for
  static <R> Field<R> of(String head, int weight, Function<R, Cell> cell) {
    return new Field<>(
        head, new Table.Column(Align.START, weight), row -> Optional.of(cell.apply(row)));
  }

  static <R> Field<R> figures(String head, Function<R, Cell> cell) {
    return new Field<>(head, Table.Column.of(Align.FIGURES), row -> Optional.of(cell.apply(row)));
  }

  static <R> List<Table.Column> columns(List<Field<R>> fields) {
    return fields.stream().map(Field::column).toList();
  }

  static <R> Row headers(List<Field<R>> fields) {
    return Cells.headers(fields.stream().map(Field::head).toList());
  }

  static <R> Row row(List<Field<R>> fields, RowKind kind, int depth, R row) {
    return new Row(
        kind, depth, fields.stream().flatMap(field -> field.cell().apply(row).stream()).toList());
  }
}
