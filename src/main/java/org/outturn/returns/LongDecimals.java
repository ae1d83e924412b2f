package org.outturn.returns;

import java.math.BigDecimal;
import java.util.List;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.source.Cell;

/// A typed number with many more decimals than all others of its column (RET034): the raw result of
/// a calculation made elsewhere.
final class LongDecimals {
  private static final int FEWEST_OTHERS = 3;
  private static final int FEWEST_DECIMALS = 4;
  private static final int FEWEST_MORE = 3;

  private LongDecimals() {}

  static List<Finding> in(ColumnCells column) {
    if (!column.holdsFigures()) {
      return List.of();
    }
    List<Cell> typed =
        column.filled().stream()
            .filter(cell -> cell.formula().isEmpty() && ColumnCells.number(cell).isPresent())
            .toList();
    List<Cell> longOnes = typed.stream().filter(c -> decimals(c) >= FEWEST_DECIMALS).toList();
    int others =
        typed.stream()
            .filter(cell -> decimals(cell) < FEWEST_DECIMALS)
            .mapToInt(LongDecimals::decimals)
            .max()
            .orElse(0);
    boolean few = typed.size() - longOnes.size() >= Math.max(FEWEST_OTHERS, 2 * longOnes.size());
    return few
        ? longOnes.stream()
            .filter(cell -> decimals(cell) >= others + FEWEST_MORE)
            .map(cell -> finding(cell, others))
            .toList()
        : List.of();
  }

  private static int decimals(Cell cell) {
    boolean percent = cell.shown().endsWith("%");
    BigDecimal number = ColumnCells.number(cell).orElseThrow().stripTrailingZeros();
    return Math.max(0, number.scale() - (percent ? 2 : 0));
  }

  private static Finding finding(Cell cell, int others) {
    return Finding.of(
            Code.RET034, cell.place(), "the number has %d decimals".formatted(decimals(cell)))
        .excerpt(ColumnCells.number(cell).orElseThrow().toPlainString())
        .note(
            others == 0
                ? "the others of its column have none"
                : "the others of its column have %d at most".formatted(others))
        .help("see whether the number was calculated elsewhere, and is the one that was meant");
  }
}
