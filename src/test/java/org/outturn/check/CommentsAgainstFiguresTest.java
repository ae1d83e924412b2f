package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.check.PlanRows.ACTIONS;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.finding.Code;

/// Comments held against deadlines and figures, and keys against what is rated by them.
class CommentsAgainstFiguresTest {
  private static final String INDICATORS =
      "Ref,Indicator,Preferred outcome,Figure type,Unit,Q%d actual,Comment\n";

  @TempDir Path root;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "On target | All three will open by 30 June 2026.                     | 30 June 2026",
        "On target | The launch is now planned for May 2026.                  | -",
        "On target | It will now be launched in May 2026.                     | 31 May 2026",
        "On target | It will be completed on 01/04/2026.                      | 1 April 2026",
        "On target | It will be completed by the end of March 2026.           | -",
        "On target | It will be completed on 31/03/2026.                      | -",
        "On target | It will be reviewed in June 2026.                        | -",
        "On target | The next phase will start in June 2026.                  | -",
        "On target | The lease will run until June 2036.                      | -",
        "On target | Open since May. A survey of users is to start in June 2026. | -",
        "Delayed   | It will be completed in June 2026.                       | -",
        "Completed | It will be completed in June 2026.                       | -",
      })
  void findsADayInACommentAfterTheDeadline(String status, String comment, String day) {
    Checked checked =
        Checked.in(root)
            .now(
                "service",
                ACTIONS + "S1,Open,Head,31/03/2026,%s,50,\"%s\"".formatted(status, comment));

    assertThat(checked.found(Code.RET133))
        .isEqualTo(
            Stream.ofNullable(day)
                .map(
                    named ->
                        "service.csv [D2] on course, but the comment names %s, and the deadline is"
                                .formatted(named)
                            + " 31 March 2026")
                .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Higher | 88% | Performance improved again.                 | 1",
        "Higher | 97% | Performance improved again.                 | 0",
        "Higher | 95% | Performance improved again.                 | 0",
        "Lower  | 97% | It has improved.                            | 1",
        "Lower  | 97% | It has worsened.                            | 0",
        "Higher | 97% | Storms came. The position has deteriorated. | 1",
        "Higher | 97% | The position has not deteriorated.          | 0",
        "Higher | 88% | Performance improved compared with 2023.    | 0",
        "Higher | 88% | Performance improved on last year.          | 0",
        "Higher | 88% | Complaints have improved our letters.       | 0",
      })
  void holdsBetterAndWorseAgainstTheFigure(
      String preferred, String actual, String comment, int found) {
    String line = "H1,Repairs done on time,%s,Snapshot,%%,%s,%s";
    Checked checked =
        Checked.in(root)
            .now("indicators", INDICATORS.formatted(3) + line.formatted(preferred, actual, comment))
            .before("indicators", INDICATORS.formatted(2) + line.formatted(preferred, "95%", ""));

    assertThat(checked.found(Code.RET132)).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({
    "20, Completed, Delayed",
    "19, Completed, ''",
    "20, Delayed,   ''",
  })
  void noticesARatingThatNobodyGivesUnlessItIsRed(int lines, String before, String unused) {
    Checked checked =
        Checked.in(root)
            .now("service", ACTIONS + lines(lines, "On target"))
            .before("service", ACTIONS + lines(lines, before));

    assertThat(checked.found(Code.RET134))
        .isEqualTo(
            Stream.of(unused)
                .filter(word -> !word.isEmpty())
                .map(
                    word ->
                        "council.yaml:45 nothing is rated \"%s\", this quarter or last"
                            .formatted(word))
                .toList());
  }

  private static String lines(int lines, String other) {
    return IntStream.rangeClosed(1, lines)
        .mapToObj(
            i ->
                "S%d,Action %d,Head,31/03/2026,%s,,Words %d"
                    .formatted(i, i, i % 2 == 0 ? "Completed" : other, i))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void findsAnIndicatorInTwoGroups() {
    Checked checked =
        Checked.in(root)
            .now(
                "indicators",
                """
                Ref,Indicator,Preferred outcome,Unit,Q3 actual,Current rating
                Finance
                N1,Days lost,Lower,days,4.2,Green
                N3,Contact,Lower,%,No data,N/A
                People
                N1,Days lost,Lower,days,4.2,Green
                N2,Visits,Higher,number,9,Green
                N3,Contact,Lower,%,No data,N/A
                """);

    assertThat(checked.found(Code.RET020))
        .containsExactly("indicators.csv [A6] there is already an indicator N1");
  }
}
