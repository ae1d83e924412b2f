package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.source.Cell;

class DateSlipTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31-Feb-2010    | February 2010 has 28 days: write 28 February 2010 if its last was meant",
        "29/02/2026     | February 2026 has 28 days: write 28 February 2026 if its last was meant",
        "31 Sept 2026   | September 2026 has 30 days: write 30 September 2026 if its last was"
            + " meant",
        "3/25/2026      | it most likely was 25 March 2026, the month written first: write the day"
            + " first",
        "31 Mach 2026   | it most likely was 31 March 2026: write it so",
        "March 31, 2026 | it most likely was 31 March 2026: write it so",
        "Setpember 2026 | it most likely was September 2026: write it so",
        "46112          | format the cell as a date: 46112 is 31 March 2026"
      })
  void anImpossibleDateIsSaidWithTheOneThatWasMostLikelyMeant(String text, String help) {
    assertThat(findings(Sheets.cell(text)))
        .extracting(Finding::code, Finding::excerpt, Finding::help)
        .containsExactly(org.assertj.core.api.Assertions.tuple(Code.RET014, text, help));
  }

  @Test
  void aNumberOfDaysHasLostItsFormat() {
    Cell cell = Sheets.cell(new Cell.Content.Number(new BigDecimal(46112)), "46112");
    assertThat(findings(cell))
        .extracting(Finding::help)
        .containsExactly("format the cell as a date: 46112 is 31 March 2026");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"soon", "Qtr 26", "99/99/2026", "00/00/2026", "Phase 26", "12", "40 Mar 26"})
  void whereNobodyCanTellNothingIsGuessed(String text) {
    assertThat(findings(Sheets.cell(text)))
        .extracting(Finding::help)
        .containsExactly("give a date or a month, such as \"31 March 2026\" or \"Mar 26\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31-03-2026", "31/3/26", "2026-03-31", "31 March 2026", "Mar 26"})
  void aSoundDateIsLeftInPeace(String text) {
    assertThat(findings(Sheets.cell(text))).isEmpty();
  }

  private static List<Finding> findings(Cell cell) {
    List<Finding> findings = new ArrayList<>();
    DateText.read(Written.of(cell), "Target date", findings::add);
    return findings;
  }
}
