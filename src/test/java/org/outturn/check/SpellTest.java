package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellTest {

  @ParameterizedTest
  @CsvSource({
    "2026-05-01..2026-05-04, 2026-04-30, false",
    "2026-05-01..2026-05-04, 2026-05-01, true",
    "2026-05-01..2026-05-04, 2026-05-04, true",
    "2026-05-01..2026-05-04, 2026-05-05, false",
    "..2026-05-04,           1931-09-09, true",
    "..2026-05-04,           2026-05-05, false",
    "2026-05-01..,           2131-09-09, true",
    "2026-05-01..,           2026-04-30, false",
    "..,                     2026-05-01, true",
  })
  void holdsFromItsFirstDayToItsLast(String text, LocalDate day, boolean holds) {
    assertThat(Spell.read(text).holds(day)).isEqualTo(holds);
    assertThat(Spell.read(text).text()).isEqualTo(text);
  }
}
