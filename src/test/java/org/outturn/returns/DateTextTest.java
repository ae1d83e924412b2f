package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.source.Cell;

class DateTextTest {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  /// The form, the last day on time (none for "-") and how the house prints it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2010-03-31              | Day       | 2010-03-31 | 31 March 2010",
        "31-Mar-2010             | Day       | 2010-03-31 | 31 March 2010",
        "31/03/2010              | Day       | 2010-03-31 | 31 March 2010",
        "31.3.10                 | Day       | 2010-03-31 | 31 March 2010",
        "2nd January 2007        | Day       | 2007-01-02 | 2 January 2007",
        "09-Sep-1931             | Day       | 1931-09-09 | 9 September 1931",
        "Mar 07                  | Month     | 2007-03-31 | March 2007",
        "June 06                 | Month     | 2006-06-30 | June 2006",
        "Sept 2006               | Month     | 2006-09-30 | September 2006",
        "End Mar 06              | Month     | 2006-03-31 | March 2006",
        "Feb-28                  | Month     | 2028-02-29 | February 2028",
        "Sep/Dec 06              | Months    | 2006-12-31 | September 2006, December 2006",
        "Dec/Jan 26              | Months    | 2026-01-31 | December 2025, January 2026",
        "Dec 06 Mar 07           | Months    | 2007-03-31 | December 2006, March 2007",
        "Autumn 2026             | Season    | 2026-11-30 | Autumn 2026",
        "Winter 2026/27          | Season    | 2027-02-28 | Winter 2026/27",
        "Q3 2026/27              | Season    | 2026-12-31 | Q3 2026/27",
        "Dec 25, extended to Mar 26 | Revised | 2026-03-31 | December 2025, revised March 2026",
        "Jan 07 (phase 1)        | Phased    | 2007-01-31 | January 2007 (phase 1)",
        "Nov 25 (phase 1), Apr 26 (phase 2) | Several | 2026-04-30 |"
            + " November 2025 (phase 1), April 2026 (phase 2)",
        "Ph 1 – March 2009       | Phased    | 2009-03-31 | March 2009 (Ph 1)",
        "March 2010 & beyond     | OpenEnded | -          | March 2010 & beyond",
        "Dec 25, revised Mar 26  | Revised   | 2026-03-31 | December 2025, revised March 2026",
        "Dec 25 (now Mar 26)     | Revised   | 2026-03-31 | December 2025, revised March 2026",
        "Sep 06+                 | OpenEnded | -          | Sep 06+",
        "March 2010 and beyond   | OpenEnded | -          | March 2010 and beyond",
        "On-going                | OpenEnded | -          | On-going",
        "Ongoing                 | OpenEnded | -          | Ongoing",
        "Annually                | Recurring | -          | Annually",
        "Annually (Jan 07)       | Recurring | -          | Annually (Jan 07)",
        "Quarterly               | Recurring | -          | Quarterly",
        "Monthly                 | Recurring | -          | Monthly",
        "Every six months        | Recurring | -          | Every six months"
      })
  void aTargetDateIsReadInTheFormsOfPlans(String text, String form, String latest, String printed) {
    TargetDate date = DateText.read(Sheets.cell(text)).orElseThrow();
    assertThat(date.getClass().getSimpleName()).isEqualTo(form);
    assertThat(date.latest().map(LocalDate::toString).orElse("-")).isEqualTo(latest);
    assertThat(date.text(DAY, MONTH)).isEqualTo(printed);
    assertThat(date.words()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "31-Feb-2026", "Marginal 26", "46112", "13/13/2026", "Q4", "TBC"})
  void otherWordsAreNoDate(String text) {
    assertThat(DateText.read(Sheets.cell(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Mar 26, Month, 2026-03-31", "01/03/2026, Day, 2026-03-01"})
  void aDateShownAsAMonthMeansTheMonth(String shown, String form, LocalDate latest) {
    Cell cell = Sheets.cell(new Cell.Content.Date(LocalDate.of(2026, 3, 1)), shown);
    TargetDate date = DateText.read(cell).orElseThrow();
    assertThat(date.getClass().getSimpleName()).isEqualTo(form);
    assertThat(date.latest()).contains(latest);
  }

  @Test
  void aBlankCellIsNoDate() {
    assertThat(DateText.read(Sheets.cell(""))).isEqualTo(Optional.empty());
  }
}
