package org.outturn.returns;

import java.util.List;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Severity;
import org.outturn.source.Cell;
import org.outturn.source.Recognised.Line;

/// Numbers that a workbook keeps as text, by an apostrophe or the cell's format (RET035). They are
/// read as numbers here, but Excel leaves them out of its sums. Text files keep everything as text.
final class NumbersAsText {
  private NumbersAsText() {}

  static List<Finding> in(ColumnCells column) {
    long numbers =
        column.filled().stream().filter(c -> c.content() instanceof Cell.Content.Number).count();
    List<Line> lines =
        column.lines().stream().filter(line -> isNumberAsText(column.at(line))).toList();
    if (lines.isEmpty() || numbers <= lines.size() || !column.holdsFigures()) {
      return List.of();
    }
    List<Cell> cells = lines.stream().map(column::at).toList();
    Finding finding =
        Finding.of(
                Code.RET035,
                cells.getFirst().place(),
                cells.size() == 1
                    ? "the number is stored as text"
                    : "%d numbers are stored as text".formatted(cells.size()))
            .excerpt(cells.getFirst().shown())
            .note(
                "a formula that sums the column leaves out %s"
                    .formatted(ColumnReading.named(cells)))
            .help("convert the cells to numbers, and see whether the totals change");
    boolean inTotal = lines.stream().anyMatch(line -> line.kind() == Line.Kind.TOTAL);
    return List.of(inTotal ? finding.severity(Severity.WARNING) : finding);
  }

  private static boolean isNumberAsText(Cell cell) {
    return cell.content() instanceof Cell.Content.Text && ColumnCells.number(cell).isPresent();
  }
}
