package org.outturn.layout;

import java.util.ArrayList;
import java.util.List;
import org.outturn.layout.SetTable.SetCell;
import org.outturn.layout.SetTable.SetRow;
import org.outturn.style.TableStyle;

/// Rows set on trial below what stands on the page, to see how far down they would reach. Cells
/// that come from above count in the row in which they end.
final class TrialRows {
  private final TableStyle style;
  private final List<Ending> open = new ArrayList<>();
  private final double top;
  private double y;

  private record Ending(int lastRow, double bottom) {}

  TrialRows(List<OpenCell> above, double y, TableStyle style) {
    this.style = style;
    this.top = y;
    this.y = y;
    above.forEach(one -> open.add(new Ending(one.cell().lastRow(), one.end())));
  }

  double height() {
    return y - top;
  }

  void add(SetRow row, double before) {
    y += before;
    double text = y + 2 * style.padDown();
    for (SetCell cell : row.cells()) {
      open.add(new Ending(cell.lastRow(), text + Strip.height(cell.strips())));
    }
    y = text;
    for (Ending one : open) {
      if (one.lastRow == row.index()) {
        y = Math.max(y, one.bottom);
      }
    }
    open.removeIf(one -> one.lastRow == row.index());
  }

  /// As much of a row as must stand on the page where it begins, if it is split: the first lines of
  /// the cells that begin there. That is the end of the trial.
  void addFirstLines(SetRow row, double before) {
    double lines = 0;
    for (SetCell cell : row.cells()) {
      lines = Math.max(lines, Strip.height(Strip.least(cell.strips())));
    }
    y += before + 2 * style.padDown() + lines;
  }
}
