package org.outturn.publish;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.document.CellBlock;
import org.outturn.document.Plain;
import org.outturn.document.Table;
import org.outturn.figure.Content;

/// What a reader makes of a table's cell.
///
/// @param number where it is one and nothing else: `(8,903)`, `£1,200`
/// @param step the smallest difference that it shows: 1, or 0.1
record PrintedCell(String text, Optional<BigDecimal> number, BigDecimal step) {
  private static final Pattern NUMBER =
      Pattern.compile("(?<minus>[(−-]?)\\s*£?(?<digits>\\d[\\d,]*(?:\\.\\d+)?)%?\\)?");

  private static final Set<String> WITHHELD =
      Set.of(
          Content.Reason.CONFIDENTIAL.words(),
          Content.Reason.CONFIDENTIAL.shorthand(),
          Content.Reason.SUPPRESSED.words(),
          Content.Reason.SUPPRESSED.shorthand());

  static PrintedCell of(Table.Cell cell) {
    return of(
        cell.blocks().stream()
            .map(PrintedCell::text)
            .reduce((one, other) -> one + " " + other)
            .orElse("")
            .strip());
  }

  private static PrintedCell of(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return new PrintedCell(text, Optional.empty(), BigDecimal.ONE);
    }
    BigDecimal digits = new BigDecimal(number.group("digits").replace(",", ""));
    return new PrintedCell(
        text,
        Optional.of(number.group("minus").isEmpty() ? digits : digits.negate()),
        BigDecimal.ONE.movePointLeft(digits.scale()));
  }

  private static String text(CellBlock block) {
    return switch (block) {
      case CellBlock.Paragraph paragraph -> Plain.text(paragraph.inlines());
      case CellBlock.BulletList _, CellBlock.NumberedList _ -> "";
    };
  }

  /// Whether it says that its number is not told.
  boolean isWithheld() {
    return WITHHELD.contains(text.toLowerCase(Locale.ROOT));
  }
}
