package org.outturn.source;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.outturn.finding.Location;

/// The cells of one row of a sheet, from its first column on.
///
/// Large returns have a million cells, and each is looked at a few times. So a row keeps what its
/// cells hold, and makes a cell of that where one is asked for.
final class CellRow extends AbstractList<Cell> implements RandomAccess {
  private final Location.InSheet sheet;
  private final int row;
  private final List<Cell.Content> contents;
  private final List<String> shown;

  /// Behind the cells; empty where there are none, as in most rows.
  private final List<Optional<String>> formulas;

  private CellRow(Draft draft) {
    sheet = draft.sheet;
    row = draft.row;
    contents = draft.contents;
    shown = draft.shown;
    formulas = draft.formulas;
  }

  /// @param cells of one row, from its first column on
  static List<Cell> copyOf(List<Cell> cells) {
    if (cells.isEmpty() || cells instanceof CellRow) {
      return cells.isEmpty() ? List.of() : cells;
    }
    Draft draft = new Draft(cells.getFirst().sheet(), cells.getFirst().row(), cells.size());
    for (Cell cell : cells) {
      if (cell.row() != draft.row || cell.column() != draft.contents.size()) {
        throw new IllegalArgumentException("no cell of the row: " + cell);
      }
      draft.put(cell.column(), cell.content(), cell.shown(), cell.formula());
    }
    return draft.closed();
  }

  /// A row being read, which gives what it has to the finished one.
  static final class Draft {
    private static final Cell.Content EMPTY = new Cell.Content.Empty();

    private final Location.InSheet sheet;
    private final int row;
    private final List<Cell.Content> contents;
    private final List<String> shown;
    private List<Optional<String>> formulas = List.of();

    /// @param width that it most likely will have
    Draft(Location.InSheet sheet, int row, int width) {
      this.sheet = sheet;
      this.row = row;
      this.contents = new ArrayList<>(width);
      this.shown = new ArrayList<>(width);
    }

    /// Cells that are passed over are empty.
    void put(int column, Cell.Content content, String words, Optional<String> formula) {
      reach(column);
      if (column == contents.size()) {
        contents.add(content);
        shown.add(words);
      } else {
        contents.set(column, content);
        shown.set(column, words);
      }
      if (formula.isPresent() && formulas.isEmpty()) {
        formulas = new ArrayList<>();
      }
      if (formula.isPresent() || column < formulas.size()) {
        pad(formulas, column + 1, Optional.empty());
        formulas.set(column, formula);
      }
    }

    Draft reach(int width) {
      pad(contents, width, EMPTY);
      pad(shown, width, "");
      return this;
    }

    /// After which nothing more is put.
    List<Cell> closed() {
      return contents.isEmpty() ? List.of() : new CellRow(this);
    }

    private static <T> void pad(List<T> some, int size, T nothing) {
      if (some.size() < size) {
        some.addAll(Collections.nCopies(size - some.size(), nothing));
      }
    }
  }

  @Override
  public Cell get(int column) {
    Optional<String> formula = column < formulas.size() ? formulas.get(column) : Optional.empty();
    return new Cell(sheet, row, column, contents.get(column), shown.get(column), formula);
  }

  @Override
  public int size() {
    return contents.size();
  }
}
