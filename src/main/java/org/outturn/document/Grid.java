package org.outturn.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Row;

/// Rows and spans resolved to places, once for every writer: each place of the grid belongs to
/// exactly one cell.
public final class Grid {

  /// A cell and where its top left corner lies, counted from 0.
  public record Placed(Cell cell, int row, int column) {
    public int endRow() {
      return row + cell.span().rows();
    }

    public int endColumn() {
      return column + cell.span().columns();
    }
  }

  private final int columns;
  private final List<List<Placed>> places;

  private Grid(int columns, List<List<Placed>> places) {
    this.columns = columns;
    this.places = places;
  }

  /// @throws IllegalArgumentException if spans overlap, overreach or leave a gap
  static Grid of(int columns, List<Row> rows) {
    Placed[][] places = new Placed[rows.size()][columns];
    for (int r = 0; r < rows.size(); r++) {
      int c = 0;
      for (Cell cell : rows.get(r).cells()) {
        while (c < columns && places[r][c] != null) {
          c++;
        }
        Placed placed = new Placed(cell, r, c);
        if (placed.endColumn() > columns || placed.endRow() > rows.size()) {
          throw new IllegalArgumentException("row %d reaches out of the table".formatted(r + 1));
        }
        for (int i = r; i < placed.endRow(); i++) {
          for (int j = c; j < placed.endColumn(); j++) {
            if (places[i][j] != null) {
              throw new IllegalArgumentException("cells overlap in row %d".formatted(i + 1));
            }
            places[i][j] = placed;
          }
        }
      }
      for (int j = 0; j < columns; j++) {
        if (places[r][j] == null) {
          throw new IllegalArgumentException("row %d lacks a cell".formatted(r + 1));
        }
      }
    }
    List<List<Placed>> fixed = new ArrayList<>();
    for (Placed[] row : places) {
      fixed.add(List.of(row));
    }
    return new Grid(columns, List.copyOf(fixed));
  }

  public int columns() {
    return columns;
  }

  public int rows() {
    return places.size();
  }

  /// The cell that covers a place.
  public Placed at(int row, int column) {
    return places.get(row).get(column);
  }

  /// The cells that begin in a row, left to right.
  public List<Placed> startingIn(int row) {
    return IntStream.range(0, columns)
        .filter(column -> at(row, column).row() == row && at(row, column).column() == column)
        .mapToObj(column -> at(row, column))
        .toList();
  }
}
