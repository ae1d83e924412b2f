package org.outturn.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a finding stands. Files are named as the user knows them: relative to the workspace, with
/// forward slashes.
public sealed interface Location {

  /// A cell, or a range where more than one is meant. A long return keeps half a million places, so
  /// they are numbers, counted from 0, until somebody reads them.
  ///
  /// @param lastRow of a range, [#END] where it is whole columns
  /// @param lastColumn of a range, [#END] where it is whole rows
  record InCell(InSheet in, int row, int column, int lastRow, int lastColumn) implements Location {
    public static final int END = Integer.MAX_VALUE;

    private static final Pattern CORNER = Pattern.compile("(?<column>[A-Z]{0,3})(?<row>\\d{0,7})");

    public InCell(InSheet in, int row, int column) {
      this(in, row, column, row, column);
    }

    /// @param cell `D14`, or a range: `B3:D4`, whole columns `C:D`, whole rows `3:4`
    /// @throws IllegalArgumentException if it is none of these
    public static InCell of(String file, String sheet, String cell) {
      String[] ends = cell.split(":", 2);
      Matcher first = corner(ends[0], cell);
      Matcher last = corner(ends[ends.length - 1], cell);
      return new InCell(
          new InSheet(file, sheet),
          number(first.group("row"), 0),
          column(first.group("column"), 0),
          number(last.group("row"), END),
          column(last.group("column"), END));
    }

    private static Matcher corner(String text, String cell) {
      Matcher corner = CORNER.matcher(text);
      if (text.isEmpty() || !corner.matches()) {
        throw new IllegalArgumentException("no cell: " + cell);
      }
      return corner;
    }

    private static int number(String row, int otherwise) {
      return row.isEmpty() ? otherwise : Integer.parseInt(row) - 1;
    }

    private static int column(String letters, int otherwise) {
      return letters.isEmpty() ? otherwise : A1.column(letters);
    }

    /// As people know it: `D14`, `B3:D4`, `C:D`, `3:4`.
    public String cell() {
      if (lastRow == END) {
        return A1.column(column) + ":" + A1.column(lastColumn);
      }
      if (lastColumn == END) {
        return (row + 1) + ":" + (lastRow + 1);
      }
      String first = A1.cell(row, column);
      return isOneCell() ? first : first + ":" + A1.cell(lastRow, lastColumn);
    }

    public boolean isOneCell() {
      return row == lastRow && column == lastColumn;
    }

    /// Whether it is whole rows or columns.
    public boolean hasNoEnd() {
      return lastRow == END || lastColumn == END;
    }
  }

  /// @param line counted from 1
  record InLine(String file, int line) implements Location {}

  record InSheet(String file, String sheet) implements Location {}

  record InFile(String file) implements Location {}

  /// A place in a finished paper: "paragraph 6".
  record InPaper(String paper, String place) implements Location {}

  /// Nothing more exact than the whole run.
  record Run() implements Location {}

  /// The file or paper that it is in; blank for the run as a whole.
  default String file() {
    return switch (this) {
      case InCell place -> place.in.file();
      case InLine(String file, _) -> file;
      case InSheet(String file, _) -> file;
      case InFile(String file) -> file;
      case InPaper(String paper, _) -> paper;
      case Run _ -> "";
    };
  }

  /// The sheet that it is in; blank where there is none.
  default String sheet() {
    return switch (this) {
      case InCell place -> place.in.sheet();
      case InSheet(_, String sheet) -> sheet;
      case InLine _, InFile _, InPaper _, Run _ -> "";
    };
  }

  /// As it is called within its file or sheet: `D14`, `line 31`.
  default String within() {
    return switch (this) {
      case InCell place -> place.cell();
      case InLine(_, int line) -> "line " + line;
      case InPaper(_, String place) -> place;
      case InSheet _ -> "whole sheet";
      case InFile _ -> "whole file";
      case Run _ -> "";
    };
  }

  /// As a person reads it: `returns/finance.xlsx [Revenue!D14]`, `council.yaml:31`.
  default String text() {
    return switch (this) {
      case InCell place when place.sheet().isEmpty() ->
          "%s [%s]".formatted(place.file(), place.cell());
      case InCell place -> "%s [%s!%s]".formatted(place.file(), place.sheet(), place.cell());
      case InLine(String file, int line) -> "%s:%d".formatted(file, line);
      case InSheet(String file, String sheet) -> "%s [%s]".formatted(file, sheet);
      case InFile(String file) -> file;
      case InPaper(String paper, String place) -> "%s, %s".formatted(paper, place);
      case Run _ -> "";
    };
  }
}
