package org.outturn.returns;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.source.Cell;

/// Dates whose day and month may have changed places (RET031), which their column tells:
///
/// - other dates of it are written the American way, so that 03/04/2026 may be March or April;
/// - all its real dates lie before the 13th, and all later ones have stayed text: a spreadsheet set
///   to American dates has turned those that it could.
final class ExchangedDates {
  private static final Pattern NUMBERS =
      Pattern.compile("(?<first>\\d{1,2})[/.-](?<second>\\d{1,2})[/.-](?<year>\\d{4}|\\d{2})");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final int FEWEST = 2;

  /// Which of the two numbers of a date is the day.
  private enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    EITHER
  }

  private record Numbers(Cell cell, int first, int second, int year) {
    static Optional<Numbers> of(Cell cell) {
      if (!(cell.content() instanceof Cell.Content.Text(String text))) {
        return Optional.empty();
      }
      Matcher matcher = NUMBERS.matcher(text.strip());
      return matcher.matches()
          ? Optional.of(
              new Numbers(
                  cell,
                  Integer.parseInt(matcher.group("first")),
                  Integer.parseInt(matcher.group("second")),
                  DateText.year(matcher.group("year"))))
          : Optional.empty();
    }

    /// @return nothing where it is no date in either order, or the same one in both
    Optional<Order> order() {
      boolean dayFirst = isDate(first, second);
      boolean monthFirst = isDate(second, first);
      if (first == second || !dayFirst && !monthFirst) {
        return Optional.empty();
      }
      return Optional.of(
          dayFirst && monthFirst ? Order.EITHER : dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    boolean is(Order order) {
      return order().equals(Optional.of(order));
    }

    private static boolean isDate(int day, int month) {
      return day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }
  }

  private ExchangedDates() {}

  static List<Finding> in(ColumnCells column) {
    List<Cell> filled = column.filled();
    List<Numbers> texts = filled.stream().flatMap(cell -> Numbers.of(cell).stream()).toList();
    List<Numbers> american = texts.stream().filter(t -> t.is(Order.MONTH_FIRST)).toList();
    List<Finding> findings = new ArrayList<>();
    if (!american.isEmpty()) {
      texts.stream()
          .filter(text -> text.is(Order.EITHER))
          .map(text -> ambiguous(text, american.getFirst()))
          .forEach(findings::add);
    }
    turned(filled, texts).ifPresent(findings::add);
    return findings;
  }

  private static Finding ambiguous(Numbers text, Numbers american) {
    LocalDate one = LocalDate.of(text.year, text.second, text.first);
    LocalDate other = LocalDate.of(text.year, text.first, text.second);
    return Finding.of(
            Code.RET031,
            text.cell.place(),
            "the date may be %s or %s".formatted(one.format(DAY), other.format(DAY)))
        .excerpt(text.cell.shown())
        .note("%s has the month first".formatted(ColumnReading.named(List.of(american.cell))))
        .help("write the month as a word in all dates of the column");
  }

  private static Optional<Finding> turned(List<Cell> filled, List<Numbers> texts) {
    List<Cell> dates =
        filled.stream()
            .filter(cell -> cell.content() instanceof Cell.Content.Date)
            .filter(cell -> !DateText.isMonth(cell))
            .toList();
    boolean early =
        dates.size() >= FEWEST
            && dates.stream().allMatch(cell -> day(cell) <= 12)
            && dates.stream().anyMatch(cell -> day(cell) > 1);
    boolean late =
        texts.size() >= FEWEST && texts.stream().allMatch(text -> text.is(Order.DAY_FIRST));
    return early && late
        ? Optional.of(
            Finding.of(
                    Code.RET031,
                    dates.getFirst().place(),
                    "day and month may have changed places in %d dates".formatted(dates.size()))
                .excerpt(dates.getFirst().shown())
                .note(
                    "every date before the 13th is a date, and every later one is text, such as %s"
                        .formatted(texts.getFirst().cell.shown()))
                .note("the dates are at %s".formatted(ColumnReading.named(dates)))
                .help("compare them with the plan, and type them with the month as a word"))
        : Optional.empty();
  }

  private static int day(Cell cell) {
    return cell.content() instanceof Cell.Content.Date(LocalDate date) ? date.getDayOfMonth() : 0;
  }
}
