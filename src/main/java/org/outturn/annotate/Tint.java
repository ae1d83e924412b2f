package org.outturn.annotate;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.outturn.finding.Severity;

/// What stands behind the text of a cell: black on it is well above a contrast of 7 to 1.
enum Tint {
  ROSE(0xFFC7CE, IndexedColors.ROSE),
  YELLOW(0xFFEB9C, IndexedColors.LIGHT_YELLOW),
  BLUE(0xDDEBF7, IndexedColors.PALE_BLUE),
  GREY(0xE3E6EA, IndexedColors.GREY_25_PERCENT);

  private final int rgb;
  private final IndexedColors indexed;

  Tint(int rgb, IndexedColors indexed) {
    this.rgb = rgb;
    this.indexed = indexed;
  }

  static Tint of(Severity severity) {
    return switch (severity) {
      case ERROR -> ROSE;
      case WARNING -> YELLOW;
      case NOTE, ACCEPTED -> BLUE;
    };
  }

  /// By its number where the form knows no others. Elsewhere a file may bring a palette of its own,
  /// in which the number is another colour.
  void fill(CellStyle style) {
    if (style instanceof XSSFCellStyle newer) {
      newer.setFillForegroundColor(
          new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null));
    } else {
      style.setFillForegroundColor(indexed.getIndex());
    }
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }
}
