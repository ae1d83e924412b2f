package org.outturn.layout;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.Table;
import org.outturn.document.Table.Landmark;
import org.outturn.document.Table.RowKind;
import org.outturn.layout.SetTable.SetCell;
import org.outturn.layout.SetTable.SetRow;
import org.outturn.layout.Strip.Keep;
import org.outturn.style.TableStyle;

/// Cells to rows: how high each is, and which rows a page break may not part.
///
/// A group's name stays with its first two rows and the last two rows of a run stay together, so
/// that no page begins or ends with a single row of a group. A subtotal or total stays with the
/// rows above it.
final class RowSetter {
  private static final double GROUP_GAP = 4;
  private static final int MOST_SHARED = 4;
  private final List<SetRow> head = new ArrayList<>();
  private final List<SetRow> body = new ArrayList<>();
  private final Table table;
  private final List<List<SetCell>> cells;

  RowSetter(Table table, List<List<SetCell>> cells, TableStyle style) {
    this.table = table;
    this.cells = cells;
    double[] heights = heights(cells, style);
    for (int r = 0; r < cells.size(); r++) {
      Table.Row row = table.rows().get(r);
      double before = row.kind() == RowKind.GROUP && kind(r - 1) != RowKind.HEADER ? GROUP_GAP : 0;
      Keep keep = keptWithNext(r) ? Keep.WITH_NEXT : Keep.FREE;
      (row.kind() == RowKind.HEADER ? head : body)
          .add(
              new SetRow(
                  r,
                  row.kind(),
                  row.depth(),
                  before,
                  heights[r],
                  keep,
                  cells.get(r),
                  row.landmark().map(Landmark::anchor)));
    }
  }

  List<SetRow> head() {
    return List.copyOf(head);
  }

  List<SetRow> body() {
    return List.copyOf(body);
  }

  /// A cell that ends in a row makes the row high enough for what its earlier rows did not take.
  private static double[] heights(List<List<SetCell>> cells, TableStyle style) {
    record Open(SetCell cell, double top) {}
    double[] heights = new double[cells.size()];
    List<Open> open = new ArrayList<>();
    double y = 0;
    for (int r = 0; r < cells.size(); r++) {
      int row = r;
      double top = y;
      cells.get(r).forEach(cell -> open.add(new Open(cell, top)));
      double bottom = top + 2 * style.padDown();
      for (Open one : open) {
        if (one.cell.lastRow() == row) {
          double content = Strip.height(one.cell.strips()) + 2 * style.padDown();
          bottom = Math.max(bottom, one.top + content);
        }
      }
      open.removeIf(one -> one.cell.lastRow() == row);
      heights[r] = bottom - top;
      y = bottom;
    }
    return heights;
  }

  private boolean keptWithNext(int row) {
    if (row + 1 == table.rows().size()) {
      return false;
    }
    boolean first = opensRun(row);
    boolean lastButOne = isPlain(row) && isPlain(row + 1) && !isPlain(row + 2);
    return kind(row) == RowKind.GROUP
        || closes(row + 1)
        || first && isPlain(row + 1)
        || lastButOne
        || shared(row);
  }

  /// A few rows that share a cell, such as the several dates of one action, stay together.
  private boolean shared(int row) {
    return cells.subList(Math.max(0, row - MOST_SHARED), row + 1).stream()
        .flatMap(List::stream)
        .anyMatch(cell -> cell.lastRow() > row && cell.rows() <= MOST_SHARED);
  }

  /// The first plain row after a header, a group's name or a subtotal.
  private boolean opensRun(int row) {
    return isPlain(row) && !isPlain(row - 1);
  }

  private boolean closes(int row) {
    return kind(row) == RowKind.SUBTOTAL || kind(row) == RowKind.TOTAL;
  }

  private boolean isPlain(int row) {
    return row >= 0 && row < table.rows().size() && kind(row) == RowKind.BODY;
  }

  private RowKind kind(int row) {
    return row < 0 ? RowKind.HEADER : table.rows().get(row).kind();
  }
}
