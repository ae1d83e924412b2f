package org.outturn.write.word;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.CellBlock;
import org.outturn.document.Grid;
import org.outturn.document.Plain;
import org.outturn.document.Table;
import org.outturn.layout.Layout.TableFit;

/// The widths of a table's columns in twips: as the page layout found them, else guessed from how
/// much each has to say.
final class ColumnWidths {
  /// The mean of a character at the size of tables, in points; heads are bold.
  private static final double CHARACTER = 6.2;

  private static final double PADDING = 10;

  /// A cell's line up to this, in characters, is not broken: a date, a rating.
  private static final int SHORT_LINE = 13;

  /// A word beyond this may be broken.
  private static final int LONG_WORD = 18;

  private ColumnWidths() {}

  /// @param measure what the table may take at most, in points
  static int[] of(Table table, PageHints hints, double measure) {
    List<Double> points =
        hints
            .of(table.anchor())
            .map(TableFit::columns)
            .filter(widths -> widths.size() == table.columns().size())
            .orElseGet(() -> guessed(table, measure));
    double total = points.stream().mapToDouble(Double::doubleValue).sum();
    double scale = Math.min(1, measure / total);
    return points.stream().mapToInt(width -> Twips.rounded(width * scale)).toArray();
  }

  private static List<Double> guessed(Table table, double measure) {
    Grid grid = table.grid();
    List<Double> least = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    for (int column = 0; column < grid.columns(); column++) {
      int unbroken = 0;
      int longest = 0;
      for (int row = 0; row < grid.rows(); row++) {
        Grid.Placed placed = grid.at(row, column);
        if (placed.row() == row && placed.cell().span().columns() == 1) {
          for (String line : text(placed.cell().blocks()).split("\n")) {
            longest = Math.max(longest, line.length());
            unbroken = Math.max(unbroken, unbroken(line));
          }
        }
      }
      least.add(unbroken * CHARACTER + PADDING);
      int over = longest - unbroken;
      shares.add(Math.sqrt(over) * Math.max(1, table.columns().get(column).weight()));
    }
    double spare = Math.max(0, measure - sum(least));
    double all = Math.max(1, sum(shares));
    List<Double> widths = new ArrayList<>();
    for (int i = 0; i < least.size(); i++) {
      widths.add(least.get(i) + spare * shares.get(i) / all);
    }
    return widths;
  }

  private static int unbroken(String line) {
    if (line.length() <= SHORT_LINE) {
      return line.length();
    }
    int word = 0;
    for (String one : line.split(" ")) {
      word = Math.max(word, Math.min(one.length(), LONG_WORD));
    }
    return word;
  }

  private static double sum(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).sum();
  }

  /// What a cell says, a paragraph or item a line.
  static String text(List<? extends CellBlock> blocks) {
    StringBuilder text = new StringBuilder();
    for (CellBlock block : blocks) {
      switch (block) {
        case CellBlock.Paragraph paragraph ->
            text.append(Plain.text(paragraph.inlines())).append('\n');
        case CellBlock.BulletList list -> list.items().forEach(item -> append(text, item));
        case CellBlock.NumberedList list -> list.items().forEach(item -> append(text, item));
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, CellBlock.Item item) {
    text.append(Plain.text(item.inlines())).append('\n').append(text(item.nested()));
  }
}
