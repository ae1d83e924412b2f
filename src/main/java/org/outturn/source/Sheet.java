package org.outturn.source;

import java.util.List;

/// One sheet of a workbook, or a whole text file, as a grid of cells. A merged area's content
/// stands in its first cell and the others are empty; headers are recognised as if it stood in all.
///
/// @param file as findings name it
/// @param name of the sheet; blank for a text file
/// @param rows all of one width; row 0 is the sheet's first
/// @param merges areas merged in the sheet
public record Sheet(String file, String name, List<List<Cell>> rows, List<Merge> merges) {
  public Sheet {
    rows = rows.stream().map(CellRow::copyOf).toList();
    merges = List.copyOf(merges);
  }

  /// A merged area; rows and columns counted from 0, ends included.
  public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
}
