package org.outturn.returns;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.source.Cell;

/// Percentages typed as shares, 0.9 beside 90 (RET030). Variances are left aside: 0.9 % beside 90 %
/// is nothing unusual there, and they are held against their own figures.
final class SmallPercentages {
  private static final Pattern PERCENT = Pattern.compile("(?i).*(%|per ?cent|complete).*");
  private static final Pattern VARIANCE =
      Pattern.compile("(?i).*(varia|change|movement|over|under|diff).*");
  private static final BigDecimal LEAST_OTHER = BigDecimal.TEN;
  private static final int FEWEST_OTHERS = 2;

  private SmallPercentages() {}

  static List<Finding> in(ColumnCells column) {
    String heading = column.heading().text() + " " + column.key();
    if (!PERCENT.matcher(heading).matches() || VARIANCE.matcher(heading).matches()) {
      return List.of();
    }
    List<Cell> numbers = column.filled().stream().filter(cell -> size(cell).signum() > 0).toList();
    List<Cell> shares = numbers.stream().filter(SmallPercentages::isShare).toList();
    List<Cell> others = numbers.stream().filter(cell -> !isShare(cell)).toList();
    boolean apart =
        others.size() >= Math.max(FEWEST_OTHERS, shares.size())
            && others.stream().allMatch(cell -> size(cell).compareTo(LEAST_OTHER) >= 0);
    return apart ? shares.stream().map(SmallPercentages::finding).toList() : List.of();
  }

  /// In points; 0 where there is no number.
  private static BigDecimal size(Cell cell) {
    return Measured.percentPrinted(Written.of(cell))
        .map(percent -> percent.middle().abs())
        .orElse(BigDecimal.ZERO);
  }

  private static boolean isShare(Cell cell) {
    return !cell.shown().contains("%") && size(cell).compareTo(BigDecimal.ONE) < 0;
  }

  private static Finding finding(Cell cell) {
    String points = size(cell).scaleByPowerOfTen(2).stripTrailingZeros().toPlainString();
    return Finding.of(
            Code.RET030, cell.place(), "%s is read as less than 1%%".formatted(cell.shown()))
        .excerpt(cell.shown())
        .note("the other percentages of the column are 10 or more")
        .help("write %s%% if that is what it stands for".formatted(points));
  }
}
