package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.finding.Code;

/// Comments that go against the rating, the deadline or the figure that they stand beside.
class TurnsOfPhraseTest {
  @TempDir Path root;

  /// Due on 31 March 2026.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On target | It will open in May 2026.                       | 31 May 2026",
        "On target | It will open on 1 April 2026.                   | 1 April 2026",
        "On target | It will open on 01/04/2026.                     | 1 April 2026",
        "On target | It will open on 31 March 2026.                  |",
        "On target | It will open in March 2026.                     |",
        "On target | It was due to open in May 2026.                 |",
        "On target | The second phase will open in May 2026.         |",
        "On target | It will be looked at in May 2026.               |",
        "On target | The next board meets. It will open in May 2026. | 31 May 2026",
        "On target | It will open in May.                            |",
        "Delayed   | It will open in May 2026.                       |",
        "Completed | It will open in May 2026.                       |",
      })
  void whatIsOnCourseIsNotPromisedForLater(String status, String comment, String later) {
    List<String> found =
        Checked.in(root)
            .now(
                "service",
                """
                Ref,Action,Lead officer,Deadline,Status,%% complete,Comments
                S1,Open the hub,Head of Places,31/03/2026,%s,50,%s
                """
                    .formatted(status, comment))
            .found(Code.RET133);

    assertThat(found)
        .isEqualTo(
            later == null
                ? List.of()
                : List.of(
                    "service.csv [D2] on course, but the comment names %s, and the deadline is 31"
                            .formatted(later)
                        + " March 2026"));
  }

  /// A percentage of which more is better, last quarter and now.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "60 | 70 | Performance has declined.                  | improving",
        "60 | 70 | Performance has worsened again.            | improving",
        "60 | 70 | Performance has improved.                  |",
        "70 | 60 | The rate has improved.                     | declining",
        "70 | 60 | Two posts are vacant. It is better.        | declining",
        "70 | 60 | The rate has declined.                     |",
        "70 | 60 | The rate has improved since last year.     |",
        "70 | 60 | The rate has not improved.                 |",
        "70 | 60 | The training has improved.                 |",
        "60 | 60 | The rate has improved.                     |",
      })
  void aTrendIsToldAsItIs(int before, int now, String comment, String direction) {
    String head =
        "Ref,Indicator,Preferred outcome,Unit,Cumulative or discrete,%s actual,Target,Comment\n";
    String row = "N1,Calls answered,Higher,%%,Discrete,%d%%,95%%,%s\n";
    List<String> found =
        Checked.in(root)
            .before("indicators", head.formatted("Q2") + row.formatted(before, "Words"))
            .now("indicators", head.formatted("Q3") + row.formatted(now, comment))
            .found(Code.RET132);

    assertThat(found)
        .hasSize(direction == null ? 0 : 1)
        .allMatch(
            line ->
                line.startsWith(
                    "indicators.csv [H2] the figure is %s, but the comment says"
                        .formatted(direction)));
  }

  /// Lines rated in turn "Completed", "On target" and a third, and one last quarter. Quarters
  /// without a red are good ones.
  @ParameterizedTest
  @CsvSource({
    "20, 20, Off target, Off target, 1",
    "19, 20, Off target, Off target, 0",
    "20, 19, Off target, Off target, 0",
    "20, 20, Off target, Delayed,    0",
    "20, 20, Delayed,    Delayed,    0",
  })
  void aRatingOfTheKeyIsUsedByManyLines(int now, int before, String third, String last, int found) {
    Checked checked =
        Checked.in(root)
            .now("service", rated(now, third, third))
            .before("service", rated(before, third, last));

    assertThat(checked.found(Code.RET134))
        .hasSize(found)
        .allMatch(line -> line.endsWith(" nothing is rated \"Delayed\", this quarter or last"));
  }

  private static String rated(int lines, String third, String last) {
    StringBuilder rows = new StringBuilder("Ref,Action,Lead officer,Deadline,Status,Comments\n");
    for (int i = 1; i <= lines; i++) {
      String status = i == lines ? last : List.of("Completed", "On target", third).get(i % 3);
      rows.append("S%d,Action %d,Head of Places,31/03/2026,%s,Words\n".formatted(i, i, status));
    }
    return rows.toString();
  }

  /// The services of last quarter's budget, and this quarter's.
  @ParameterizedTest
  @CsvSource({
    "2025-26-Q3, Children Place Adults, Children Place Adults, ''",
    "2025-26-Q3, Children Place Adults, Children Place,        adults",
    "2025-26-Q3, Children Place,        Children Place Adults, ''",
    // more than half have other names: organised anew
    "2025-26-Q3, Children Place,        Children,              ''",
    "2025-26-Q3, Children Place Adults, Children Homes Roads,  ''",
    // a new year
    "2025-26-Q1, Children Place Adults, Children Place,        ''",
  })
  void aLineOfTheBudgetDoesNotVanish(String quarter, String before, String now, String expected) {
    Checked checked =
        Checked.in(root, quarter).now("budget", budget(now)).before("budget", budget(before));

    assertThat(checked.found(Code.FIG016))
        .isEqualTo(
            expected.isEmpty()
                ? List.of()
                : List.of("budget.csv [B2] \"%s\" of last quarter is missing".formatted(expected)));
    assertThat(checked.notes(Code.FIG016)).allMatch(note -> note.endsWith("budget.csv [B4]"));
  }

  private static String budget(String services) {
    StringBuilder rows = new StringBuilder("Service,Revised budget,Forecast outturn\n");
    for (String service : services.split(" ")) {
      rows.append(service).append(",500,500\n");
    }
    return rows.toString();
  }
}
