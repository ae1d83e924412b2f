package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.workspace.Checks;
import org.outturn.workspace.Council;
import org.outturn.workspace.Council.Nation;
import org.outturn.workspace.Paper;
import org.outturn.workspace.WorkingDays;

/// The meeting of 2 June 2026: five clear days before it end on 26 May, and the 25th is a holiday.
class NoticeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-05-14 | ",
        "2026-05-15 | to be published by Friday 22 May 2026, in 5 working days",
        "2026-05-21 | to be published by Friday 22 May 2026, in 1 working day",
        "2026-05-22 | to be published by Friday 22 May 2026, today",
        "2026-05-23 | too late to be published without a reason for urgency",
        "2026-06-02 | too late to be published without a reason for urgency",
        "2026-06-03 | ",
      })
  void isAnnouncedThenDemanded(LocalDate today, String expected) {
    assertThat(check(Nation.ENGLAND, "", today).map(Finding::message))
        .isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-22, PUB104",
    "2026-05-26, PUB104",
    "2026-05-27, PUB104",
    "2026-05-28, PUB105"
  })
  void isShorterInWales(LocalDate today, Code expected) {
    assertThat(check(Nation.WALES, "", today).map(Finding::code)).contains(expected);
  }

  @Test
  void aReasonForUrgencyWillDo() {
    assertThat(check(Nation.ENGLAND, "The grant must be accepted by 5 June", day("2026-05-29")))
        .isEmpty();
  }

  @Test
  void stopsThePaper() {
    assertThat(check(Nation.ENGLAND, "", day("2026-05-29")))
        .hasValueSatisfying(one -> assertThat(one.isError()).isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, ..2026-05-14",
    "2026-05-14, ..2026-05-14",
    "2026-05-15, 2026-05-15..2026-05-15",
    "2026-05-22, 2026-05-22..2026-05-22",
    "2026-05-23, 2026-05-23..2026-06-02",
    "2026-06-02, 2026-05-23..2026-06-02",
    "2026-06-03, 2026-06-03..",
  })
  void isTheSameForASpell(LocalDate today, String spell) {
    assertThat(Notice.spell(paper(""), council(Nation.ENGLAND), today).text()).isEqualTo(spell);
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameOnEveryDayOfASpell(Nation nation) {
    List<LocalDate> days = day("2026-05-01").datesUntil(day("2026-06-10")).toList();
    for (LocalDate today : days) {
      Spell spell = Notice.spell(paper(""), council(nation), today);
      assertThat(days.stream().filter(spell::holds))
          .contains(today)
          .allSatisfy(
              day -> assertThat(check(nation, "", day)).isEqualTo(check(nation, "", today)));
    }
  }

  private static Optional<Finding> check(Nation nation, String urgency, LocalDate today) {
    return Notice.check(paper(urgency), council(nation), today);
  }

  private static Council council(Nation nation) {
    return new Council(
        "Anyshire",
        nation,
        Optional.empty(),
        WorkingDays.USUAL,
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Checks.USUAL,
        Map.of());
  }

  private static Paper paper(String urgency) {
    Location.InLine place = new Location.InLine("papers/plan.yaml", 3);
    return new Paper(
        "plan",
        "papers/plan.yaml",
        "finance-statement",
        List.of("Plan"),
        new Paper.Meeting("Cabinet", day("2026-06-02"), "", urgency, place),
        List.of(),
        List.of(),
        new Council.Contact("Finance Manager", "", ""),
        Optional.empty(),
        List.of(),
        "",
        List.of(),
        Map.of(),
        Map.of(),
        List.of());
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
