package org.outturn.finding;

/// Where a finding stands. Files are named as the user knows them: relative to the workspace, with
/// forward slashes.
public sealed interface Location {

  /// @param cell in A1 form; a range where more than one is meant
  record InCell(String file, String sheet, String cell) implements Location {}

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
      case InCell(String file, _, _) -> file;
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
      case InCell(_, String sheet, _) -> sheet;
      case InSheet(_, String sheet) -> sheet;
      case InLine _, InFile _, InPaper _, Run _ -> "";
    };
  }

  /// As it is called within its file or sheet: `D14`, `line 31`.
  default String within() {
    return switch (this) {
      case InCell(_, _, String cell) -> cell;
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
      case InCell(String file, String sheet, String cell) when sheet.isEmpty() ->
          "%s [%s]".formatted(file, cell);
      case InCell(String file, String sheet, String cell) ->
          "%s [%s!%s]".formatted(file, sheet, cell);
      case InLine(String file, int line) -> "%s:%d".formatted(file, line);
      case InSheet(String file, String sheet) -> "%s [%s]".formatted(file, sheet);
      case InFile(String file) -> file;
      case InPaper(String paper, String place) -> "%s, %s".formatted(paper, place);
      case Run _ -> "";
    };
  }
}
