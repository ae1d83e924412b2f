package org.outturn.source;

import org.apache.poi.ss.util.CellReference;

/// The names by which people know cells. Rows and columns are counted from 0 here, as in the grid.
final class A1 {
  private A1() {}

  static String cell(int row, int column) {
    return column(column) + (row + 1);
  }

  static String column(int column) {
    return CellReference.convertNumToColString(column);
  }

  /// `12:14`
  static String rows(int first, int last) {
    return (first + 1) + ":" + (last + 1);
  }

  /// `C:D`
  static String columns(int first, int last) {
    return column(first) + ":" + column(last);
  }
}
