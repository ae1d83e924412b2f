package org.outturn.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.outturn.finding.Location;

/// One cell as it came in.
///
/// Large returns have a million cells: so a cell keeps where it stands in numbers, and what its
/// sheet is called once for all.
///
/// @param sheet its file and sheet
/// @param row counted from 0
/// @param column counted from 0
/// @param content what it holds
/// @param shown what a person sees there, number format applied: `(8,903)`, `£1,240.50`, `Mar 26`
/// @param formula the formula behind the content, without "="
public record Cell(
    Location.InSheet sheet,
    int row,
    int column,
    Content content,
    String shown,
    Optional<String> formula) {

  /// What a cell holds, before anyone says what it should be.
  public sealed interface Content {
    record Empty() implements Content {}

    /// Outer white space is gone; line breaks are `\n`.
    record Text(String text) implements Content {}

    /// From a spreadsheet: rounded to 15 significant digits, so that 0.30000000000000004 is 0.3.
    record Number(BigDecimal value) implements Content {}

    record Date(LocalDate date) implements Content {}

    record Truth(boolean value) implements Content {}

    /// `#REF!` and its kin, and `(no result)` for a formula that was saved without one.
    record Fault(String sign) implements Content {}
  }

  public Location.InCell place() {
    return new Location.InCell(sheet, row, column);
  }

  /// The same place, holding something else.
  Cell holding(Content other, String words) {
    return new Cell(sheet, row, column, other, words, formula);
  }

  public boolean isEmpty() {
    return content instanceof Content.Empty;
  }
}
