package org.outturn.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.finding.Location;

/// Gathers the filled cells of a sheet in any order and makes the grid: rows of one width, without
/// the empty rows and columns behind the last filled cell.
final class SheetBuilder {
  private static final Cell.Content EMPTY = new Cell.Content.Empty();

  private final String file;
  private final String name;
  private final List<Filled> filled = new ArrayList<>();
  private int height;
  private int width;

  private record Filled(int row, int column, Cell cell) {}

  SheetBuilder(String file, String name) {
    this.file = file;
    this.name = name;
  }

  /// Text of nothing but white space leaves the cell empty.
  void putText(int row, int column, String raw, Optional<String> formula) {
    String text = tidy(raw);
    if (!text.isEmpty()) {
      put(row, column, new Cell.Content.Text(text), text, formula);
    }
  }

  void put(int row, int column, Cell.Content content, String shown, Optional<String> formula) {
    filled.add(new Filled(row, column, new Cell(place(row, column), content, shown, formula)));
    height = Math.max(height, row + 1);
    width = Math.max(width, column + 1);
  }

  /// The cells that the sheet would have.
  long size() {
    return (long) height * width;
  }

  String lastCell() {
    return A1.cell(Math.max(0, height - 1), Math.max(0, width - 1));
  }

  Sheet build(List<Sheet.Merge> merges) {
    List<List<Cell>> rows = new ArrayList<>(height);
    for (int row = 0; row < height; row++) {
      List<Cell> cells = new ArrayList<>(width);
      for (int column = 0; column < width; column++) {
        cells.add(new Cell(place(row, column), EMPTY, "", Optional.empty()));
      }
      rows.add(cells);
    }
    filled.forEach(f -> rows.get(f.row).set(f.column, f.cell));
    return new Sheet(file, name, rows, merges);
  }

  private Location.InCell place(int row, int column) {
    return new Location.InCell(file, name, A1.cell(row, column));
  }

  /// Line breaks become `\n`; outer white space goes, and with it what only looks like it: no-break
  /// spaces and the marks that web pages leave behind.
  private static String tidy(String raw) {
    String text = raw.replace("\r\n", "\n").replace('\r', '\n');
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B' // zero-width space
        || c == '\uFEFF'; // byte order mark
  }
}
