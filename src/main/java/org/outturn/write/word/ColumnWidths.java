package org.outturn.write.word;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.CellBlock;
import org.outturn.document.Grid;
import org.outturn.document.Plain;
import org.outturn.document.Table;

/// The widths of a table's columns in twips: as the page layout found them, else by content.
final class ColumnWidths {
  /// Of a character, in points: the mean of the house's font at the size of tables.
  private static final double CHARACTER = 5.2;

  /// Beyond this a column of words is broken over lines rather than widened.
  private static final int LONGEST_LINE = 60;

  private static final double PADDING = 10;

  private ColumnWidths() {}

  /// @param measure what the table may take at most, in points
  static int[] of(Table table, PageHints hints, double measure) {
    List<Double> points =
        hints
            .widthsOf(table.anchor())
            .filter(widths -> widths.size() == table.columns().size())
            .orElseGet(() -> byContent(table, measure));
    double total = points.stream().mapToDouble(Double::doubleValue).sum();
    double scale = Math.min(1, measure / total);
    return points.stream().mapToInt(width -> Twips.rounded(width * scale)).toArray();
  }

  /// Figures get what they need; words share the rest by weight, or by how much they have to say.
  private static List<Double> byContent(Table table, double measure) {
    Grid grid = table.grid();
    List<Double> needed = new ArrayList<>();
    List<Double> wanted = new ArrayList<>();
    for (int column = 0; column < grid.columns(); column++) {
      int word = 0;
      int line = 0;
      for (int row = 0; row < grid.rows(); row++) {
        Grid.Placed placed = grid.at(row, column);
        if (placed.row() == row && placed.cell().span().columns() == 1) {
          String text = text(placed.cell().blocks());
          line = Math.max(line, text.length());
          for (String one : text.split("\\s+")) {
            word = Math.max(word, one.length());
          }
        }
      }
      needed.add(word * CHARACTER + PADDING);
      wanted.add(wish(table.columns().get(column), Math.min(line, LONGEST_LINE)));
    }
    return shared(needed, wanted, measure);
  }

  private static double wish(Table.Column column, int characters) {
    return switch (column.align()) {
      case FIGURES, END, CENTRE -> 0;
      case START -> column.weight() > 0 ? column.weight() * LONGEST_LINE : characters;
    };
  }

  private static List<Double> shared(List<Double> needed, List<Double> wanted, double measure) {
    double spare = Math.max(0, measure - sum(needed));
    double wishes = sum(wanted);
    List<Double> widths = new ArrayList<>();
    for (int i = 0; i < needed.size(); i++) {
      double share = wishes == 0 ? 1.0 / needed.size() : wanted.get(i) / wishes;
      widths.add(needed.get(i) + spare * share);
    }
    return widths;
  }

  private static double sum(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).sum();
  }

  static String text(List<? extends CellBlock> blocks) {
    StringBuilder text = new StringBuilder();
    for (CellBlock block : blocks) {
      switch (block) {
        case CellBlock.Paragraph paragraph -> text.append(Plain.text(paragraph.inlines()));
        case CellBlock.BulletList list -> list.items().forEach(item -> append(text, item));
        case CellBlock.NumberedList list -> list.items().forEach(item -> append(text, item));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static void append(StringBuilder text, CellBlock.Item item) {
    text.append(Plain.text(item.inlines())).append('\n').append(text(item.nested()));
  }
}
