package org.outturn.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.finding.A1;
import org.outturn.finding.Location;

/// Gathers the filled cells of a sheet in any order and makes the grid: rows of one width, without
/// the empty rows and columns behind the last filled cell. A sheet that outgrows the limit keeps
/// nothing but its size, so that a stray entry far out does not use up the memory.
final class SheetBuilder {
  private final Location.InSheet place;
  private final List<CellRow.Draft> rows = new ArrayList<>();
  private int height;
  private int width;

  SheetBuilder(String file, String name) {
    this.place = new Location.InSheet(file, name);
  }

  /// Text of nothing but white space leaves the cell empty.
  void putText(int row, int column, String raw, Optional<String> formula) {
    String text = tidy(raw);
    if (!text.isEmpty()) {
      put(row, column, new Cell.Content.Text(text), text, formula);
    }
  }

  void put(int row, int column, Cell.Content content, String shown, Optional<String> formula) {
    height = Math.max(height, row + 1);
    width = Math.max(width, column + 1);
    if (isTooLarge()) {
      rows.clear();
      return;
    }
    while (rows.size() <= row) {
      rows.add(new CellRow.Draft(place, rows.size(), width));
    }
    rows.get(row).put(column, content, shown, formula);
  }

  boolean isTooLarge() {
    return (long) height * width > Limits.MOST_CELLS;
  }

  String lastCell() {
    return A1.cell(Math.max(0, height - 1), Math.max(0, width - 1));
  }

  /// @throws IllegalStateException if the sheet is too large
  Sheet build(List<Sheet.Merge> merges) {
    if (isTooLarge()) {
      throw new IllegalStateException("the sheet reaches to " + lastCell());
    }
    List<List<Cell>> grid = rows.stream().map(row -> row.reach(width).closed()).toList();
    rows.clear();
    return new Sheet(place.file(), place.sheet(), grid, merges);
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
