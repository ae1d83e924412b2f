package org.outturn.returns;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outturn.figure.Content;
import org.outturn.figure.Content.Broken;
import org.outturn.figure.Content.Known;
import org.outturn.figure.Interval;
import org.outturn.figure.Money;
import org.outturn.figure.Percent;
import org.outturn.figure.Unit;
import org.outturn.figure.Value;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.source.Cell;

/// Reads figures out of cells that declare what they count.
///
/// @param title of the field, as findings name it
/// @param unit declared for it, and never guessed
record Measured(String title, Unit unit) {
  private static final Pattern DASHES = Pattern.compile("[-\\u2010-\\u2015\\u2212]+|nil|none");
  private static final Pattern FAULT = Pattern.compile("#[A-Z/0!?]+");
  private static final Pattern TOO_NARROW = Pattern.compile("#+");
  private static final BigDecimal HALF_A_PENNY = new BigDecimal("0.005");

  /// What a cell says. A dash or "nil" is nothing, words such as "not collected" are a reason, and
  /// what cannot be read is broken, with the finding that says so.
  ///
  /// @return nothing for a blank cell
  Optional<Content> read(Written cell) {
    return switch (cell.content()) {
      case Cell.Content.Empty _ -> Optional.empty();
      case Cell.Content.Text(String text) -> fromText(cell, text);
      case Cell.Content.Number(BigDecimal number) -> Optional.of(fromNumber(cell, number));
      case Cell.Content.Date _ ->
          Optional.of(
              notNumber(cell, "the cell holds a date: format it as a number and retype it"));
      case Cell.Content.Truth _ -> Optional.of(notNumber(cell, "give a number"));
      case Cell.Content.Fault(String sign) -> Optional.of(fault(cell, sign));
    };
  }

  /// A percentage with what it may have been before it was rounded, in points.
  ///
  /// @return nothing where the cell holds no number
  static Optional<Interval> percentPrinted(Written cell) {
    return numberIn(cell)
        .map(number -> Interval.printed(number.value(), number.places(), BigDecimal.ONE));
  }

  private static Optional<NumberText.Number> numberIn(Written cell) {
    return switch (cell.content()) {
      case Cell.Content.Text(String text)
          when NumberText.parse(text) instanceof NumberText.Number number ->
          Optional.of(number);
      case Cell.Content.Number(BigDecimal number) -> Optional.of(inPoints(cell, number));
      case Cell.Content.Text _,
          Cell.Content.Empty _,
          Cell.Content.Date _,
          Cell.Content.Truth _,
          Cell.Content.Fault _ ->
          Optional.empty();
    };
  }

  private Optional<Content> fromText(Written cell, String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    String plain = text.strip().toLowerCase(Locale.UK);
    if (DASHES.matcher(plain).matches()) {
      return Optional.of(new Known(value(BigDecimal.ZERO, 0)));
    }
    if (TOO_NARROW.matcher(plain).matches()) {
      return Optional.of(
          notNumber(cell, "the column was too narrow when the file was saved: widen it"));
    }
    if (FAULT.matcher(text.strip()).matches()) {
      return Optional.of(fault(cell, text.strip()));
    }
    Optional<Content> noData = NoDataWords.read(text).map(Content.class::cast);
    return noData.or(
        () ->
            Optional.of(
                switch (NumberText.parse(text)) {
                  case NumberText.Number number -> withSuffix(cell, number);
                  case NumberText.Unreadable(String help) -> notNumber(cell, help);
                }));
  }

  private Content withSuffix(Written cell, NumberText.Number number) {
    Optional<Unit> marked = unitMarked(number.suffix());
    if (number.suffix().isEmpty() || marked.equals(Optional.of(unit))) {
      return new Known(value(number.value(), number.places()));
    }
    if (marked.isEmpty()) {
      return notNumber(
          cell,
          "give %s alone: its unit is declared as %s"
              .formatted(Shown.number(number.value(), number.places()), unit.sign()));
    }
    Finding finding =
        Finding.of(
                Code.RET011,
                cell.place(),
                "%s is given in %s, but the return is in %s"
                    .formatted(inSentence(), marked.get().sign(), unit.sign()))
            .excerpt(cell.shown())
            .help(
                marked.get().isMoney() && unit.isMoney()
                    ? "write " + Shown.amount(Money.of(number.value(), marked.get()), unit)
                    : "give the number in %s".formatted(unit.sign()));
    return new Broken(finding);
  }

  private static Optional<Unit> unitMarked(String suffix) {
    return switch (suffix) {
      case "%" -> Optional.of(Unit.PERCENT);
      case "k", "thousand" -> Optional.of(Unit.THOUSANDS);
      case "m", "mn", "million" -> Optional.of(Unit.MILLIONS);
      case "day", "days" -> Optional.of(Unit.DAYS);
      default -> Optional.empty();
    };
  }

  private Content fromNumber(Written cell, BigDecimal number) {
    boolean shownAsPercent = cell.shown().endsWith("%");
    if (unit == Unit.PERCENT) {
      NumberText.Number points = inPoints(cell, number);
      return new Known(value(points.value(), points.places()));
    }
    return shownAsPercent
        ? withSuffix(cell, new NumberText.Number(number, 0, "%"))
        : new Known(value(number, placesShown(cell, number)));
  }

  /// A cell formatted as % holds the share: 0.125 shows 12.5%.
  private static NumberText.Number inPoints(Written cell, BigDecimal number) {
    BigDecimal points = cell.shown().endsWith("%") ? number.scaleByPowerOfTen(2) : number;
    return new NumberText.Number(points, placesShown(cell, points), "%");
  }

  /// A formula may show fewer places than it holds, and a typed 12.50 more than a number keeps.
  private static int placesShown(Written cell, BigDecimal number) {
    int shown = decimals(cell.shown());
    return number.scale() <= shown ? shown : Math.max(shown, number.stripTrailingZeros().scale());
  }

  private static int decimals(String shown) {
    int first = shown.indexOf('.') + 1;
    int end = first;
    while (first > 0 && end < shown.length() && Character.isDigit(shown.charAt(end))) {
      end++;
    }
    return end - first;
  }

  private Value value(BigDecimal number, int places) {
    return switch (unit) {
      case POUNDS, THOUSANDS, MILLIONS -> amount(number, places);
      case PERCENT -> new Value.Share(new Percent(number));
      case NUMBER, DAYS -> new Value.Count(number);
    };
  }

  /// Given to the penny or finer, an amount is exact.
  private Value amount(BigDecimal number, int places) {
    BigDecimal half = Interval.printed(number, places, unit.pounds()).halfStep();
    return new Value.Amount(
        Money.of(number, unit), half.compareTo(HALF_A_PENNY) <= 0 ? BigDecimal.ZERO : half);
  }

  private Content notNumber(Written cell, String help) {
    return new Broken(
        Finding.of(Code.RET012, cell.place(), inSentence() + " is not a number")
            .excerpt(cell.shown())
            .help(help));
  }

  private Content fault(Written cell, String sign) {
    return new Broken(
        Finding.of(Code.RET010, cell.place(), "%s is an error, %s".formatted(inSentence(), sign))
            .excerpt(cell.shown())
            .help("mend the formula, save the workbook and send it again"));
  }

  private String inSentence() {
    return Shown.inSentence(title);
  }
}
