package org.outturn.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  /// As published for England and Wales, less what was proclaimed for one year alone.
  @ParameterizedTest
  @CsvSource({
    "2010, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    "2011, 01-03 04-22 04-25 05-02 05-30 08-29 12-26 12-27",
    "2016, 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
    "2017, 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
  })
  void bankHolidaysAreThoseOfTheYear(int year, String days) {
    assertThat(WorkingDays.bankHolidays(year))
        .containsExactlyInAnyOrderElementsOf(dates(year, days));
  }

  /// Moved and added by proclamation: set in council.yaml.
  @ParameterizedTest
  @CsvSource({
    "2012, 06-04 06-05,       05-28, 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
    "2020, 05-08,             05-04, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
    "2022, 06-02 06-03 09-19, 05-30, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
    "2023, 05-08,             '',    01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
  })
  void aCouncilSetsWhatWasProclaimedOnce(int year, String closed, String open, String expected) {
    WorkingDays days =
        new WorkingDays(Set.copyOf(dates(year, closed)), Set.copyOf(dates(year, open)));
    LocalDate first = LocalDate.of(year, 1, 1);

    assertThat(
            first
                .datesUntil(first.plusYears(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(day -> !days.counts(day)))
        .containsExactlyElementsOf(dates(year, expected));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-02, 5, 2026-05-22, the spring holiday on the 25th",
    "2026-06-11, 5, 2026-06-03, a week without holidays",
    "2026-06-11, 3, 2026-06-05, Wales",
    "2026-04-14, 5, 2026-04-02, Good Friday and Easter Monday",
    "2027-01-05, 5, 2026-12-23, Christmas and New Year",
    "2026-06-08, 5, 2026-05-29, a Monday",
  })
  void publicationLeavesClearDays(
      LocalDate meeting, int clearDays, LocalDate publication, String reason) {
    assertThat(WorkingDays.USUAL.before(meeting, clearDays)).as(reason).isEqualTo(publication);
  }

  @Test
  void theCouncilsClosedDaysDoNotCount() {
    WorkingDays closed = new WorkingDays(Set.of(LocalDate.of(2026, 6, 5)), Set.of());

    assertThat(closed.before(LocalDate.of(2026, 6, 11), 5)).isEqualTo(LocalDate.of(2026, 6, 2));
  }

  @Test
  void aDayIsClosedOrOpen() {
    Set<LocalDate> day = Set.of(LocalDate.of(2026, 6, 5));

    assertThatThrownBy(() -> new WorkingDays(day, day)).hasMessageContaining("both");
  }

  @Test
  void everyYearHasEightHolidaysOnWeekdays() {
    for (int year = 1978; year < 2200; year++) {
      assertThat(WorkingDays.bankHolidays(year))
          .hasSize(8)
          .allMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
    }
  }

  @Test
  void anyPublicationDayIsTheLastWithEnoughClearDays() {
    Random random = new Random(71);
    for (int i = 0; i < 2_000; i++) {
      LocalDate meeting = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
      int clearDays = 1 + random.nextInt(7);
      LocalDate publication = WorkingDays.USUAL.before(meeting, clearDays);

      assertThat(WorkingDays.USUAL.counts(publication)).isTrue();
      assertThat(WorkingDays.USUAL.between(publication, meeting.minusDays(1))).isEqualTo(clearDays);
    }
  }

  private static List<LocalDate> dates(int year, String days) {
    return Arrays.stream(days.split(" "))
        .filter(day -> !day.isBlank())
        .map(day -> LocalDate.parse(year + "-" + day))
        .collect(Collectors.toList());
  }
}
