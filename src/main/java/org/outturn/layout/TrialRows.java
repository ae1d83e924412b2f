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

  /// @param least where the cell's first lines end, which are enough where its row is split
  private record Ending(int lastRow, double bottom, double least) {}

  TrialRows(List<OpenCell> above, double y, TableStyle style) {
    this.style = style;
    this.top = y;
    this.y = y;
    for (OpenCell one : above) {
      double least = one.endOf(Strip.least(one.rest()).size());
      open.add(new Ending(one.cell().lastRow(), one.end(), least));
    }
  }

  double height() {
    return y - top;
  }

  void add(SetRow row, double before) {
    begin(row, before);
    double bottom = y + 2 * style.padDown();
    for (Ending one : open) {
      if (one.lastRow == row.index()) {
        bottom = Math.max(bottom, one.bottom);
      }
    }
    y = bottom;
    open.removeIf(one -> one.lastRow == row.index());
  }

  /// As much of a row as must stand on the page where it begins, if it is split. That is the end of
  /// the trial.
  void addFirstLines(SetRow row, double before) {
    int above = open.size();
    begin(row, before);
    double bottom = y + 2 * style.padDown();
    for (int i = 0; i < open.size(); i++) {
      if (i >= above || open.get(i).lastRow == row.index()) {
        bottom = Math.max(bottom, open.get(i).least);
      }
    }
    y = bottom;
  }

  private void begin(SetRow row, double before) {
    y += before;
    double text = y + 2 * style.padDown();
    for (SetCell cell : row.cells()) {
      double whole = Strip.height(cell.strips());
      double least = Strip.height(Strip.least(cell.strips()));
      open.add(new Ending(cell.lastRow(), text + whole, text + least));
    }
  }
}
