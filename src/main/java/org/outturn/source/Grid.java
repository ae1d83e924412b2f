package org.outturn.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A sheet with its merged areas at hand.
final class Grid {
  private final Sheet sheet;
  private final Map<Integer, List<Sheet.Merge>> mergesByRow = new HashMap<>();

  /// By row: what is asked of a row is mostly asked of those of its cells that hold something.
  private final List<List<Cell>> filled;

  Grid(Sheet sheet) {
    this.sheet = sheet;
    this.filled = sheet.rows().parallelStream().map(Grid::withoutEmpty).toList();
    for (Sheet.Merge merge : sheet.merges()) {
      for (int row = merge.firstRow(); row <= merge.lastRow() && row < height(); row++) {
        mergesByRow.computeIfAbsent(row, _ -> new ArrayList<>()).add(merge);
      }
    }
  }

  private static List<Cell> withoutEmpty(List<Cell> row) {
    return row.stream().noneMatch(Cell::isEmpty)
        ? row
        : row.stream().filter(cell -> !cell.isEmpty()).toList();
  }

  List<Sheet.Merge> merges() {
    return sheet.merges();
  }

  int height() {
    return sheet.rows().size();
  }

  int width() {
    return sheet.rows().isEmpty() ? 0 : sheet.rows().getFirst().size();
  }

  List<Cell> row(int row) {
    return sheet.rows().get(row);
  }

  boolean isBlank(int row) {
    return filled(row).isEmpty();
  }

  /// The cells of a row that hold something.
  List<Cell> filled(int row) {
    return filled.get(row);
  }

  /// The cell; anywhere in a merged area the area's first one.
  Cell at(int row, int column) {
    if (!mergesByRow.containsKey(row)) {
      return row(row).get(column);
    }
    return merge(row, column)
        .filter(merge -> merge.firstColumn() < width())
        .map(merge -> row(merge.firstRow()).get(merge.firstColumn()))
        .orElseGet(() -> row(row).get(column));
  }

  Optional<Sheet.Merge> merge(int row, int column) {
    return mergesByRow.getOrDefault(row, List.of()).stream()
        .filter(merge -> merge.firstColumn() <= column && column <= merge.lastColumn())
        .findFirst();
  }

  /// Columns of the widest merged area in a row; 1 where there is none.
  int widestMerge(int row) {
    return mergesByRow.getOrDefault(row, List.of()).stream()
        .mapToInt(merge -> merge.lastColumn() - merge.firstColumn() + 1)
        .max()
        .orElse(1);
  }

  /// Whether a merged area reaches from the row above into this one.
  boolean isJoinedToRowAbove(int row) {
    return mergesByRow.getOrDefault(row, List.of()).stream()
        .anyMatch(merge -> merge.firstRow() < row);
  }
}
