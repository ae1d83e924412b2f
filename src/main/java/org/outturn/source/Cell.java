package org.outturn.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.outturn.finding.Location;

/// One cell as it came in.
///
/// @param place its file, sheet and cell
/// @param content what it holds
/// @param shown what a person sees there, number format applied: `(8,903)`, `£1,240.50`, `Mar 26`
/// @param formula the formula behind the content, without "="
public record Cell(Location.InCell place, Content content, String shown, Optional<String> formula) {

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

  public boolean isEmpty() {
    return content instanceof Content.Empty;
  }
}
