package org.outturn.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.outturn.finding.A1;

/// A formula that is kept once for all cells it was filled into, as it stands in the first of them.
///
/// @param text without "="
record SharedFormula(String text, int row, int column) {
  /// Text in quotation marks, a sheet's name in apostrophes and a table's column in brackets are
  /// passed over; so are functions that look like cells, `LOG10(`, and sheets that do, `Q1!`.
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\"[^\"]*\"|'[^']*'|\\[[^\\]]*\\]"
              + "|(?<![\\w.$])(?:"
              + "(?<column>\\$?[A-Za-z]{1,3})(?<row>\\$?[1-9]\\d{0,6})(?![\\w.(!])"
              + "|(?<firstColumn>\\$?[A-Za-z]{1,3}):(?<lastColumn>\\$?[A-Za-z]{1,3})(?![\\w.(!$])"
              + "|(?<firstRow>\\$?[1-9]\\d{0,6}):(?<lastRow>\\$?[1-9]\\d{0,6})(?![\\w.(!$]))");

  /// The formula as it stands in another cell, references without "$" moved along.
  String in(int otherRow, int otherColumn) {
    int down = otherRow - row;
    int right = otherColumn - column;
    return REFERENCE.matcher(text).replaceAll(match -> quoted(moved(match, down, right)));
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  private static String moved(java.util.regex.MatchResult match, int down, int right) {
    if (match.group("row") != null) {
      return movedColumn(match.group("column"), right) + movedRow(match.group("row"), down);
    }
    if (match.group("firstColumn") != null) {
      return movedColumn(match.group("firstColumn"), right)
          + ":"
          + movedColumn(match.group("lastColumn"), right);
    }
    if (match.group("firstRow") != null) {
      return movedRow(match.group("firstRow"), down) + ":" + movedRow(match.group("lastRow"), down);
    }
    return match.group();
  }

  private static String movedColumn(String column, int by) {
    return column.startsWith("$")
        ? column
        : A1.column(CellReference.convertColStringToIndex(column) + by);
  }

  private static String movedRow(String row, int by) {
    return row.startsWith("$") ? row : String.valueOf(Integer.parseInt(row) + by);
  }
}
