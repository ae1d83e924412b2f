package org.outturn.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.finding.Location;

/// The rows that head a table.
///
/// @param columns those with a heading, in sheet order
/// @param fields the columns that were recognised, by field key, in sheet order
record Header(int firstRow, int lastRow, List<Column> columns, Map<String, Column> fields) {

  /// The heading of each column over some rows of a sheet.
  static List<Column> columns(Grid grid, int firstRow, int lastRow) {
    List<Column> columns = new ArrayList<>();
    for (int column = 0; column < grid.width(); column++) {
      List<Cell> parts = new ArrayList<>();
      for (int row = firstRow; row <= lastRow; row++) {
        heading(grid, row, lastRow, column)
            .filter(cell -> !parts.contains(cell)) // a heading merged over rows
            .ifPresent(parts::add);
      }
      if (!parts.isEmpty()) {
        columns.add(Column.of(column, parts));
      }
    }
    return columns;
  }

  /// What heads a column in one row: the cell, or the merged area that it lies in. Or, since text
  /// files keep no merged areas and "centre across" makes none, the text to its left, as far as
  /// columns with a heading of their own underneath follow on each other.
  private static Optional<Cell> heading(Grid grid, int row, int lastRow, int column) {
    Cell cell = grid.at(row, column);
    if (!cell.isEmpty()) {
      return isOnlyBanner(grid, row, lastRow, column) ? Optional.empty() : Optional.of(cell);
    }
    for (int c = column; hasWordsBelow(grid, row, lastRow, c); c--) {
      Cell left = grid.at(row, c);
      if (!left.isEmpty()) {
        return grid.merge(row, c).isEmpty() ? Optional.of(left) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Whether the cell is merged over columns that have headings of their own, and this one has
  /// none: it may hold notes on the others.
  private static boolean isOnlyBanner(Grid grid, int row, int lastRow, int column) {
    return !hasWordsBelow(grid, row, lastRow, column)
        && grid.merge(row, column)
            .filter(
                merge ->
                    IntStream.rangeClosed(merge.firstColumn(), merge.lastColumn())
                        .anyMatch(other -> hasWordsBelow(grid, row, lastRow, other)))
            .isPresent();
  }

  private static boolean hasWordsBelow(Grid grid, int row, int lastRow, int column) {
    for (int below = row + 1; column >= 0 && below <= lastRow; below++) {
      if (!HeadingWords.of(grid.at(below, column).shown()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  Header reachingTo(int row) {
    return new Header(firstRow, row, columns, fields);
  }

  /// With a column that has no heading of its own as a field.
  Header naming(Field field, Column column) {
    List<Column> all =
        Stream.concat(Stream.of(column), columns.stream().filter(c -> c.index() != column.index()))
            .sorted(Comparator.comparingInt(Column::index))
            .toList();
    Map<String, Column> named = new LinkedHashMap<>();
    named.put(field.key(), column);
    named.putAll(fields);
    return new Header(firstRow, lastRow, all, named);
  }

  int lastColumn() {
    return columns.getLast().index();
  }

  /// The same headings in the same order, in whatever columns.
  boolean saysTheSameAs(Header other) {
    return wordings().equals(other.wordings());
  }

  List<String> wordings() {
    return columns.stream().map(Column::wording).filter(w -> !w.isEmpty()).toList();
  }

  Map<String, Recognised.Heading> headings() {
    Map<String, Recognised.Heading> headings = new LinkedHashMap<>();
    fields.forEach((key, column) -> headings.put(key, column.heading()));
    return headings;
  }

  /// Columns that are no field, and whose heading says something.
  List<Column> unrecognised() {
    return columns.stream()
        .filter(column -> !fields.containsValue(column) && !column.wording().isEmpty())
        .toList();
  }

  /// From its first cell to its last: `A4:G5`.
  Location.InCell place() {
    return new Location.InCell(
        columns.getFirst().parts().getFirst().sheet(),
        firstRow,
        columns.getFirst().index(),
        lastRow,
        lastColumn());
  }
}
