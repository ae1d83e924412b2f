package org.outturn.returns;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.source.Cell;

/// Percentages that are a hundred times too small or too large for their column (RET030): 0.9
/// beside 90, and the 90 in a cell formatted as a percentage, which shows 9000%. Variances are left
/// aside: 0.9 % beside 90 % is nothing unusual there, and they are held against their own figures.
final class OddPercentages {
  private static final Pattern PERCENT = Pattern.compile("(?i).*(%|per ?cent|complete).*");
  private static final Pattern VARIANCE =
      Pattern.compile("(?i).*(varia|change|movement|over|under|diff).*");
  private static final BigDecimal LEAST_USUAL = BigDecimal.TEN;
  private static final BigDecimal MOST_USUAL = new BigDecimal(150);
  private static final BigDecimal LEAST_LARGE = new BigDecimal(1000);
  private static final int FEWEST_OTHERS = 2;

  private OddPercentages() {}

  static List<Finding> in(ColumnCells column) {
    String heading = column.heading().text() + " " + column.key();
    if (!PERCENT.matcher(heading).matches() || VARIANCE.matcher(heading).matches()) {
      return List.of();
    }
    List<Cell> numbers = column.filled().stream().filter(cell -> size(cell).signum() > 0).toList();
    List<Cell> odd = numbers.stream().filter(OddPercentages::isOdd).toList();
    List<Cell> others = numbers.stream().filter(cell -> !isOdd(cell)).toList();
    boolean usual =
        others.size() >= Math.max(FEWEST_OTHERS, odd.size())
            && others.stream().map(OddPercentages::size).allMatch(OddPercentages::isUsual);
    return usual ? odd.stream().map(OddPercentages::finding).toList() : List.of();
  }

  /// In points; 0 where there is no number.
  private static BigDecimal size(Cell cell) {
    return Measured.percentPrinted(Written.of(cell))
        .map(percent -> percent.middle().abs())
        .orElse(BigDecimal.ZERO);
  }

  private static boolean isUsual(BigDecimal size) {
    return size.compareTo(LEAST_USUAL) >= 0 && size.compareTo(MOST_USUAL) <= 0;
  }

  private static boolean isOdd(Cell cell) {
    return isShare(cell) || isLarge(cell);
  }

  private static boolean isShare(Cell cell) {
    return !cell.shown().contains("%") && size(cell).compareTo(BigDecimal.ONE) <= 0;
  }

  private static boolean isLarge(Cell cell) {
    return cell.shown().contains("%") && size(cell).compareTo(LEAST_LARGE) >= 0;
  }

  private static Finding finding(Cell cell) {
    boolean share = isShare(cell);
    String points =
        size(cell).scaleByPowerOfTen(share ? 2 : -2).stripTrailingZeros().toPlainString();
    String read = size(cell).stripTrailingZeros().toPlainString();
    return Finding.of(Code.RET030, cell.place(), "%s is read as %s%%".formatted(cell.shown(), read))
        .excerpt(cell.shown())
        .note(
            share
                ? "the other percentages of the column are 10 or more"
                : "the other percentages of the column are 150 or less")
        .help("write %s%% if that is what it stands for".formatted(points));
  }
}
