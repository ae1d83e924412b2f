package org.outturn.check.consistency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.figure.Quarter;
import org.outturn.workspace.PlanYears;

/// The date within a plan's years that one outside them most likely stands for.
final class LikelyDate {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  /// Excel takes the years 30 to 99 for those of the last century.
  private static final int CENTURY = 100;

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private final PlanYears years;
  private final Quarter quarter;

  LikelyDate(PlanYears years, Quarter quarter) {
    this.years = years;
    this.quarter = quarter;
  }

  /// What to do about a date.
  String help(LocalDate date) {
    return Stream.of(exchanged(date), yearAlone(date), otherYear(date))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("correct the year");
  }

  /// "31-Sep-09" is no date, so that Excel takes it for the year 31 and the 9th day.
  private Optional<String> exchanged(LocalDate date) {
    int day = date.getYear() % CENTURY;
    Month month = date.getMonth();
    if (day <= month.maxLength() || day > 31) {
      return Optional.empty();
    }
    int year = 2000 + date.getDayOfMonth();
    LocalDate meant = LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
    return Optional.of(meant)
        .filter(years::hold)
        .map(
            last ->
                "write %s: a spreadsheet makes this date of \"%d-%s-%02d\", which there is not"
                    .formatted(
                        last.format(DAY),
                        day,
                        DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH).format(date),
                        date.getDayOfMonth()));
  }

  /// 2026 in a cell formatted as a date is the 2026th day after the end of 1899.
  private Optional<String> yearAlone(LocalDate date) {
    long typed = ChronoUnit.DAYS.between(DAY_ZERO, date);
    boolean isYear = years.first().getYear() <= typed && typed <= years.last().getYear();
    return isYear
        ? Optional.of("write the whole date: the year %d alone was typed".formatted(typed))
        : Optional.empty();
  }

  /// Of the plan's years the one with the fewest other figures; of equals the one nearest to now.
  private Optional<String> otherYear(LocalDate date) {
    return IntStream.rangeClosed(years.first().getYear(), years.last().getYear())
        .boxed()
        .filter(year -> otherFigures(year, date.getYear()) <= 2)
        .flatMap(year -> in(year, date).stream())
        .filter(years::hold)
        .min(
            Comparator.comparingInt((LocalDate d) -> otherFigures(d.getYear(), date.getYear()))
                .thenComparingLong(d -> Math.abs(ChronoUnit.DAYS.between(quarter.end(), d))))
        .map(meant -> "correct the year: it most likely was %s".formatted(meant.format(DAY)));
  }

  private static Optional<LocalDate> in(int year, LocalDate date) {
    try {
      return Optional.of(date.withYear(year));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// Two figures in the wrong order are one slip, and so is the wrong century.
  private static int otherFigures(int one, int other) {
    String a = String.valueOf(one);
    String b = String.valueOf(other);
    if (a.length() != b.length()) {
      return a.length() + b.length();
    }
    List<Integer> differ =
        IntStream.range(0, a.length()).filter(i -> a.charAt(i) != b.charAt(i)).boxed().toList();
    boolean swapped =
        differ.size() == 2
            && a.charAt(differ.get(0)) == b.charAt(differ.get(1))
            && a.charAt(differ.get(1)) == b.charAt(differ.get(0));
    return swapped || one % CENTURY == other % CENTURY ? 1 : differ.size();
  }
}
