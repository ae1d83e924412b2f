package org.outturn.source;

import java.util.regex.Pattern;
import org.outturn.finding.A1;

/// What a cell looks like, as far as rows are told apart by it. What it means is not asked here.
final class Shape {
  private Shape() {}

  /// `-£713,992.00`, `(8,903)`, `1.2m`, `84%`, a lone dash.
  private static final Pattern FIGURE =
      Pattern.compile(
          "[-–—−]|[(+\\-–—−]?\\s*£?\\s*[-–—−]?\\d[\\d,]*(\\.\\d+)?\\s*(%|k|m|bn)?\\s*\\)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TOTAL =
      Pattern.compile(
          "(sub|grand|overall)?[\\s-]*totals?\\b.*|.*\\btotals?\\s*(\\(.*\\))?\\s*[:.]?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /// A fault stands where a figure should be.
  static boolean isFigure(Cell cell) {
    return switch (cell.content()) {
      case Cell.Content.Number _, Cell.Content.Fault _ -> true;
      case Cell.Content.Text(String text) ->
          !beginsWithLetter(text) && FIGURE.matcher(text).matches();
      case Cell.Content.Empty _, Cell.Content.Date _, Cell.Content.Truth _ -> false;
    };
  }

  /// Spares most words the comparison.
  private static boolean beginsWithLetter(String text) {
    return !text.isEmpty() && Character.isLetter(text.charAt(0));
  }

  static boolean isWords(Cell cell) {
    return cell.content() instanceof Cell.Content.Text && !isFigure(cell);
  }

  /// "Total …", "Sub-total …", "Grand total", "… total"
  static boolean isTotalLabel(Cell cell) {
    return isWords(cell) && TOTAL.matcher(cell.shown()).matches();
  }

  /// `SUM(D6:D43)` or `SUBTOTAL(9,D6:D43)` in column D: a sum of what stands above.
  static boolean sumsItsColumn(Cell cell) {
    String column = A1.column(cell.column());
    return cell.formula()
        .filter(f -> f.matches("SUM\\(%1$s\\d+:%1$s\\d+\\)|SUBTOTAL\\(\\d+,.*".formatted(column)))
        .isPresent();
  }
}
