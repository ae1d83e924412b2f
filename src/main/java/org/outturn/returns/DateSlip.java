package org.outturn.returns;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.finding.Nearest;
import org.outturn.source.Cell;

/// What was most likely meant by something that stands where a date should and is none.
final class DateSlip {
  private DateSlip() {}

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  private static final Pattern THREE_PARTS =
      Pattern.compile(
          "(?<day>\\d{1,2})(?:st|nd|rd|th)?[ /.,-]+(?<month>\\d{1,2}|[a-z]{3,9})\\.?[ /.,-]+"
              + "['’]?(?<year>\\d{4}|\\d{2})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TWO_PARTS =
      Pattern.compile(
          "(?<month>[a-z]{3,9})\\.?[ -]?['’]?(?<year>\\d{4}|\\d{2})", Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<month>[a-z]{3,9})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /// Numbers of days, as spreadsheets count them, from 2000 to 2060.
  private static final BigDecimal FIRST_SERIAL = new BigDecimal(36526);

  private static final BigDecimal LAST_SERIAL = new BigDecimal(58440);
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  /// What to do about it.
  ///
  /// @return nothing where nobody can tell what was meant
  static Optional<String> help(Written cell) {
    return switch (cell.content()) {
      case Cell.Content.Number(BigDecimal number) -> ofNumber(number);
      case Cell.Content.Text(String text) -> ofText(text.strip().replaceAll("\\s+", " "));
      case Cell.Content.Empty _, Cell.Content.Date _, Cell.Content.Truth _, Cell.Content.Fault _ ->
          Optional.empty();
    };
  }

  private static Optional<String> ofNumber(BigDecimal number) {
    boolean isDay = number.compareTo(FIRST_SERIAL) >= 0 && number.compareTo(LAST_SERIAL) <= 0;
    return isDay
        ? Optional.of(
            "format the cell as a date: %s is %s"
                .formatted(
                    number.toPlainString(), DAY_ZERO.plusDays(number.longValue()).format(DAY)))
        : Optional.empty();
  }

  private static Optional<String> ofText(String text) {
    if (text.matches("\\d{5}")) {
      return ofNumber(new BigDecimal(text));
    }
    Matcher three = THREE_PARTS.matcher(text);
    if (three.matches()) {
      return ofParts(three.group("day"), three.group("month"), DateText.year(three.group("year")));
    }
    Matcher first = MONTH_FIRST.matcher(text);
    if (first.matches()) {
      return ofParts(first.group("day"), first.group("month"), DateText.year(first.group("year")));
    }
    Matcher two = TWO_PARTS.matcher(text);
    return two.matches() && DateText.number(two.group("month")).isEmpty()
        ? month(two.group("month"))
            .map(month -> YearMonth.of(DateText.year(two.group("year")), month))
            .map(month -> "it most likely was %s: write it so".formatted(month.format(MONTH)))
        : Optional.empty();
  }

  private static Optional<String> ofParts(String day, String month, int year) {
    int first = Integer.parseInt(day);
    if (!Character.isDigit(month.charAt(0))) {
      return month(month).flatMap(m -> ofDay(first, m, year));
    }
    int second = Integer.parseInt(month);
    if (second > 12) {
      return date(second, first, year)
          .map(
              date ->
                  "it most likely was %s, the month written first: write the day first"
                      .formatted(date.format(DAY)));
    }
    return second < 1 ? Optional.empty() : ofDay(first, second, year);
  }

  /// A day that its month does not have most likely was the month's last.
  private static Optional<String> ofDay(int day, int month, int year) {
    YearMonth whole = YearMonth.of(year, month);
    if (day > whole.lengthOfMonth() && day <= 31) {
      return Optional.of(
          "%s has %d days: write %s if its last was meant"
              .formatted(
                  whole.format(MONTH), whole.lengthOfMonth(), whole.atEndOfMonth().format(DAY)));
    }
    return date(day, month, year)
        .map(date -> "it most likely was %s: write it so".formatted(date.format(DAY)));
  }

  private static Optional<LocalDate> date(int day, int month, int year) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// Short names are near to too many other words for a guess.
  private static Optional<Integer> month(String name) {
    return DateText.number(name)
        .or(
            () ->
                Nearest.to(name, MONTHS)
                    .filter(_ -> name.length() >= 4)
                    .map(near -> MONTHS.indexOf(near) + 1));
  }
}
