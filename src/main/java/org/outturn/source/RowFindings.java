package org.outturn.source;

import java.util.stream.Collectors;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Severity;

/// What is wrong with the rows of a table as they lie on the sheet.
final class RowFindings {
  private RowFindings() {}

  /// @param first its row of headings
  /// @param end the first row behind it
  static Finding otherTable(Grid grid, int first, int end) {
    int last = end - 1;
    while (grid.isBlank(last)) {
      last--;
    }
    String headings =
        grid.filled(first).stream().map(Cell::shown).collect(Collectors.joining(", "));
    return Finding.of(
            Code.RET026,
            range(grid, new Sheet.Merge(first, last, 0, grid.width() - 1)),
            "another table stands below this one, and is not read")
        .excerpt(headings)
        .help(
            "give it a sheet of its own, and name that under sheets in council.yaml if it is"
                + " needed");
  }

  static Finding merged(Grid grid, Sheet.Merge merge) {
    Cell cell = grid.at(merge.firstRow(), merge.firstColumn());
    boolean figure = Shape.isFigure(cell);
    int lines = merge.lastRow() - merge.firstRow() + 1;
    String message =
        lines > 1
            ? "one cell is merged over %d lines, and read as the first one's".formatted(lines)
            : "one figure is merged over several columns, and read as the first one's";
    Finding finding =
        Finding.of(Code.RET027, range(grid, merge), message)
            .excerpt(cell.shown())
            .help("unmerge it, and write in each cell what is true of it");
    return figure ? finding : finding.severity(Severity.NOTE);
  }

  private static Location.InCell range(Grid grid, Sheet.Merge area) {
    return new Location.InCell(
        grid.row(area.firstRow()).getFirst().sheet(),
        area.firstRow(),
        area.firstColumn(),
        area.lastRow(),
        area.lastColumn());
  }
}
