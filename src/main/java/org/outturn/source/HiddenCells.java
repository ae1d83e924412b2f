package org.outturn.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

/// Rows and columns that nobody sees but that hold something (SRC008): a filter left on, or lines
/// folded away that a total still counts.
final class HiddenCells {
  private HiddenCells() {}

  static List<Finding> in(org.apache.poi.ss.usermodel.Sheet sheet, Sheet read) {
    int width = read.rows().isEmpty() ? 0 : read.rows().getFirst().size();
    IntPredicate rowHidden =
        row ->
            sheet.getRow(row) != null
                && sheet.getRow(row).getZeroHeight()
                && read.rows().get(row).stream().anyMatch(cell -> !cell.isEmpty());
    IntPredicate columnHidden =
        column ->
            sheet.isColumnHidden(column)
                && read.rows().stream().anyMatch(row -> !row.get(column).isEmpty());
    List<Finding> findings = new ArrayList<>();
    runs(read.rows().size(), rowHidden)
        .forEach(run -> findings.add(finding(read, "rows", A1.rows(run.first, run.last))));
    runs(width, columnHidden)
        .forEach(run -> findings.add(finding(read, "columns", A1.columns(run.first, run.last))));
    return findings;
  }

  private static Finding finding(Sheet sheet, String what, String range) {
    return Finding.of(
            Code.SRC008,
            new Location.InCell(sheet.file(), sheet.name(), range),
            "hidden %s hold data, and are read all the same".formatted(what))
        .help("show the %s, or delete them if they are not part of the return".formatted(what));
  }

  private record Run(int first, int last) {}

  private static List<Run> runs(int size, IntPredicate hidden) {
    List<Run> runs = new ArrayList<>();
    int first = -1;
    for (int i = 0; i <= size; i++) {
      boolean inside = i < size && hidden.test(i);
      if (inside && first < 0) {
        first = i;
      } else if (!inside && first >= 0) {
        runs.add(new Run(first, i - 1));
        first = -1;
      }
    }
    return runs;
  }
}
