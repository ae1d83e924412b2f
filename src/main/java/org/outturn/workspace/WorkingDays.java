package org.outturn.workspace;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;

/// Which days count towards the notice of a meeting: none at a weekend, on a bank holiday of
/// England and Wales, or on a day on which the council is closed. Bank holidays are computed; a
/// council adds those proclaimed once and its own closed days, and takes out those moved elsewhere.
///
/// Source of the rules: Banking and Financial Dealings Act 1971, and the proclamations made under
/// it each year.
///
/// @param closed further days that do not count
/// @param open days that count although they would be bank holidays
public record WorkingDays(Set<LocalDate> closed, Set<LocalDate> open) {
  /// Without days of the council's own.
  public static final WorkingDays USUAL = new WorkingDays(Set.of(), Set.of());

  public WorkingDays {
    closed = Set.copyOf(closed);
    open = Set.copyOf(open);
    for (LocalDate day : closed) {
      if (open.contains(day)) {
        throw new IllegalArgumentException("%s is both closed and open".formatted(day));
      }
    }
  }

  /// The last working day on which a paper can be published with so many clear days before its
  /// meeting: the day of publication and the day of the meeting do not count (Local Government Act
  /// 1972, section 100B(3)).
  public LocalDate before(LocalDate meeting, int clearDays) {
    LocalDate day = meeting;
    for (int clear = 0; clear < clearDays + 1; clear++) {
      day = previous(day);
    }
    return day;
  }

  /// Working days from one day to another, the second included: 0 where they are the same.
  public int between(LocalDate from, LocalDate to) {
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::counts).count();
  }

  private LocalDate previous(LocalDate day) {
    LocalDate before = day.minusDays(1);
    while (!counts(before)) {
      before = before.minusDays(1);
    }
    return before;
  }

  /// Whether a day is one of them.
  public boolean counts(LocalDate day) {
    if (open.contains(day)) {
      return true;
    }
    return !isWeekend(day) && !closed.contains(day) && !bankHolidays(day.getYear()).contains(day);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /// The usual ones of a year, in order. One that falls on a weekend moves to the next weekday that
  /// is none.
  static Set<LocalDate> bankHolidays(int year) {
    Set<LocalDate> holidays = new TreeSet<>();
    LocalDate easter = easter(year);
    holidays.add(substitute(LocalDate.of(year, Month.JANUARY, 1), holidays));
    holidays.add(easter.minusDays(2));
    holidays.add(easter.plusDays(1));
    holidays.add(
        LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
    holidays.add(
        LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    holidays.add(
        LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
    LocalDate boxing = christmas.plusDays(1);
    // Boxing Day keeps its day when it is Christmas that moves.
    if (isWeekend(christmas) && !isWeekend(boxing)) {
      holidays.add(boxing);
      holidays.add(substitute(christmas, holidays));
    } else {
      holidays.add(substitute(christmas, holidays));
      holidays.add(substitute(boxing, holidays));
    }
    return holidays;
  }

  private static LocalDate substitute(LocalDate day, Set<LocalDate> taken) {
    LocalDate free = day;
    while (isWeekend(free) || taken.contains(free)) {
      free = free.plusDays(1);
    }
    return free;
  }

  /// Easter Sunday by the Gregorian rule (Meeus, Jones and Butcher).
  private static LocalDate easter(int year) {
    int moon = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int correction = (century + 8) / 25;
    int epact = (19 * moon + century - century / 4 - (century - correction + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    int late = (moon + 11 * epact + 22 * weekday) / 451;
    int day = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }
}
