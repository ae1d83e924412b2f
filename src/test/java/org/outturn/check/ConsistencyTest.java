package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.check.PlanRows.ACTIONS;
import static org.outturn.check.PlanRows.action;
import static org.outturn.check.PlanRows.objective;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.finding.Code;

/// What a quarter's returns say against each other, at the end of December 2025.
class ConsistencyTest {
  private static final String ACTIVITIES =
      "\nAction,Activity,Lead officer,Deadline,Status,% complete,Comments\n";

  @TempDir Path root;

  private Checked service(String rows) {
    return Checked.in(root).now("service", ACTIONS + rows);
  }

  private Checked plan(String... objectives) {
    return Checked.in(root).now("plan", PlanRows.plan(objectives));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Completed | 100 | The lease is still to be signed. | RET112",
        "Completed | 100 | It is on hold.                   | RET112",
        "Completed | 100 | All is built.                    |",
        "On target | 50  | The lease is still to be signed. |",
        "On target | 50  | It is on hold.                   | RET113",
        "On target | 50  | Begun.                           |",
        "Delayed   | 50  | It is on hold.                   |",
        "On hold   | 50  | All is on target.                | RET113",
        "On hold   | 50  | The money has run out.           |",
        "Cancelled | 50  | All is on target.                |",
        "On target | 50  | Completed in May.                | RET114",
        "Delayed   | 50  | Completed in May.                | RET114",
        "Completed | 100 | Completed in May.                |",
        "On target | 50  | 60% complete                     | RET115",
        "On target | 50  | 50.0% complete                   |",
      })
  void holdsAStatusAgainstItsComment(String status, String percent, String comment, Code expected) {
    Checked checked =
        service("S1,Open the hub,Head,31/03/2026,%s,%s,%s".formatted(status, percent, comment));

    assertThat(checked.codes()).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "Not started, 30/12/2025, 2025-12-30",
    "Not started, 31/12/2025, 2025-12-31",
    "Not started, 01/01/2026,",
    "Not started, 09/09/1931,",
    "On hold,     30/12/2025,",
  })
  void findsWhatWasNotStartedInTime(String status, String deadline, String gone) {
    List<String> all =
        service("S1,Open the hub,Head,%s,%s,0,Planned".formatted(deadline, status))
            .found(Code.RET122);

    assertThat(all)
        .isEqualTo(
            gone == null
                ? List.of()
                : List.of(
                    "service.csv [E2] not started, but the deadline %s has gone".formatted(gone)));
  }

  @ParameterizedTest
  @CsvSource({
    // the action, its two activities
    "31/03/2026, 31/03/2026, 31/03/2026, ''",
    "31/03/2026, 31/03/2026, 01/04/2026, 'service.csv [D6] the activity is due on 2026-04-01, but"
        + " its action on 2026-03-31'",
    "31/03/2026, 01/04/2026, 01/04/2026, 'service.csv [D2] the action is due on 2026-03-31, before"
        + " each of its activities'",
    "On-going,   31/03/2026, 01/04/2026, ''",
    "31/03/2026, 31/03/2026, 09/09/2131, ''",
  })
  void holdsAnActivitysDeadlineAgainstItsActions(
      String action, String one, String other, String expected) {
    List<String> found =
        service(
                "S1,Open the hub,Head,%s,On target,50,Begun\n".formatted(action)
                    + ACTIVITIES
                    + "S1,Fit it out,Head,%s,On target,50,Begun\n".formatted(one)
                    + "S1,Let it,Head,%s,On target,50,Begun\n".formatted(other))
            .found(Code.RET116);

    assertThat(found).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "30/09/2026, 31/03/2026, false",
    "01/10/2026, 31/03/2026, true",
    "01/10/2026, On-going,   false",
  })
  void findsAnActionThatLastsLongAfterItsActivities(String action, String last, boolean found) {
    Checked checked =
        service(
            "S1,Open the hub,Head,%s,On target,50,Begun\n".formatted(action)
                + ACTIVITIES
                + "S1,Fit it out,Head,28/02/2026,On target,50,Begun\n"
                + "S1,Let it,Head,%s,On target,50,Begun\n".formatted(last));

    assertThat(checked.found(Code.RET117)).hasSize(found ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Completed | Completed   | Completed   |",
        "Completed | Completed   | Cancelled   |",
        "Completed | Cancelled   | Cancelled   |",
        "Completed | Completed   | On hold     | the action is completed, but not every activity"
            + " is",
        "Completed | Completed   | Not started | the action is completed, but not every activity"
            + " is",
        "On target | Completed   | Completed   | every activity is completed, but the action is"
            + " not",
        "Delayed   | Completed   | Completed   | every activity is completed, but the action is"
            + " not",
        "Delayed   | Completed   | On target   |",
        "On target | Completed   | On target   |",
        "On target | Delayed     | On target   |",
        "On target | Delayed     | Not started |",
        "On target | Completed   | Delayed     | the action is on course, but nothing of what is"
            + " left of it is",
        "On target | Off target  | On hold     | the action is on course, but nothing of what is"
            + " left of it is",
        "Cancelled | Completed   | On target   |",
      })
  void holdsAWholeAgainstItsParts(String whole, String one, String other, String expected) {
    List<String> found =
        service(
                "S1,Open the hub,Head,31/03/2026,%s,,Words\n".formatted(whole)
                    + ACTIVITIES
                    + "S1,Fit it out,Head,28/02/2026,%s,,Words\n".formatted(one)
                    + "S1,Let it,Head,31/03/2026,%s,,Words\n".formatted(other))
            .found(Code.RET118);

    assertThat(found)
        .isEqualTo(expected == null ? List.of() : List.of("service.csv [E2] " + expected));
  }

  @Test
  void saysNothingOfAWholeWhosePartsAreNotAllRated() {
    Checked checked =
        service(
            "S1,Open the hub,Head,31/03/2026,On target,,Words\n"
                + ACTIVITIES
                + "S1,Fit it out,Head,28/02/2026,Completed,,Words\n"
                + "S1,Let it,Head,31/03/2026,,,Words\n");

    assertThat(checked.found(Code.RET118)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "G,        High,          true",
    "G,        Medium,        false",
    "A,        High,          false",
    "'\"G\nA\"', '\"Low\nHigh\"', false",
    "'\"G\nA\"', '\"High\nLow\"', true",
    "'\"G\nA\"', High,          false",
    "'\"G\nG\"', High,          true",
  })
  void findsWhatIsOnCourseWithAHighRisk(String rating, String risk, boolean found) {
    Checked checked =
        plan(objective("CPr1", "1,Open it,Mar 26,Head,Some words,%s,%s".formatted(rating, risk)));

    assertThat(checked.found(Code.RET119)).hasSize(found ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "Higher, Discrete,   94%, 95%, Green, 'rated \"Green\", but 94% misses the target of 95%'",
    "Higher, Discrete,   95%, 95%, Green, ''",
    "Higher, Discrete,   95%, 95%, Red,   'rated \"Red\", but 95% meets the target of 95%'",
    "Higher, Discrete,   94%, 95%, Red,   ''",
    "Higher, Discrete,   94%, 95%, Amber, ''",
    "Lower,  Discrete,   96%, 95%, Green, 'rated \"Green\", but 96% misses the target of 95%'",
    "Higher, Cumulative, 70%, 95%, Green, ''",
    "Higher, Discrete,   ,    95%, Green, ''",
  })
  void holdsAJudgedRatingAgainstItsTarget(
      String preferred,
      String series,
      String actual,
      String target,
      String rating,
      String expected) {
    List<String> found =
        Checked.in(root)
            .now(
                "indicators",
                """
                Ref,Indicator,Preferred outcome,Unit,Cumulative or discrete,Q3 actual,Target,Current rating,Comment
                N1,Calls answered,%s,%%,%s,%s,%s,%s,Words
                """
                    .formatted(
                        preferred, series, actual == null ? "No data" : actual, target, rating))
            .found(Code.FIG105);

    assertThat(found)
        .isEqualTo(expected.isEmpty() ? List.of() : List.of("indicators.csv [H2] " + expected));
  }

  @Test
  void holdsACommitmentsRatingAgainstItsTarget() {
    Checked checked =
        Checked.in(root)
            .now(
                "commitments",
                """
                Commitment,Responsible officer,Rating,Comments,Measure,Preferred outcome,Unit,Target,Actual or forecast
                Plant trees,Head of Parks,Green,Planted.,Trees,Higher,number,500,499
                Mend roads,Head of Roads,Green,Mended.,Miles,Higher,number,50,50
                """);

    assertThat(checked.found(Code.FIG105))
        .containsExactly("commitments.csv [C2] rated \"Green\", but 499 misses the target of 500");
  }

  private static final String BUDGET =
      """
      Revenue monitoring
      Service,Revised budget,Forecast outturn
      """;
  private static final String REVENUE =
      "Division,Business unit,Revised budget expenditure,Revised budget income,"
          + "Forecast outturn expenditure,Forecast outturn income\n";

  @ParameterizedTest
  @CsvSource({
    // two parts rounded to £000 leave the net up to 1 either way, and the budget half of one
    "500, 500, ''",
    "501, 500, ''",
    "502, 500, 'budget.csv [B3] net budget is £502,000 here, but £500,000 in another table'",
    "500, 502, 'budget.csv [C3] outturn is £502,000 here, but £500,000 in another table'",
  })
  void holdsServicesInTwoReturnsAgainstEachOther(String budget, String outturn, String expected) {
    List<String> found =
        Checked.in(root)
            .now("budget", BUDGET + "Children,%s,%s\nPlace,1,1\n".formatted(budget, outturn))
            .now("revenue", REVENUE + "Law,Children,600,-100,600,-100\n")
            .found(Code.FIG012);

    assertThat(found).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void doesNotGuessWhichOfTwoServicesOfOneNameIsMeant() {
    Checked checked =
        Checked.in(root)
            .now("budget", BUDGET + "Management,700,700\nPlace,1,1\n")
            .now(
                "revenue",
                REVENUE + "Law,Management,600,-100,600,-100\nICT,Management,60,-10,60,-10\n");

    assertThat(checked.found(Code.FIG012)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"4.2, 0", "4.25, 0", "4.26, 1"})
  void holdsAnIndicatorThatIsListedTwiceAgainstItself(String second, int found) {
    Checked checked =
        Checked.in(root)
            .now(
                "indicators",
                """
                Ref,Indicator,Preferred outcome,Unit,Q3 actual
                Finance
                N1,Days lost,Lower,days,4.2
                People
                N1,Days lost,Lower,days,%s
                """
                    .formatted(second));

    assertThat(checked.found(Code.FIG012)).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({
    "Off target, '',        1",
    "Delayed,    '',        1",
    "On target,  '',        0",
    "Off target, More vans, 0",
  })
  void asksForARemedyOfWhatIsBehindWhereMostHaveOne(String status, String remedy, int found) {
    assertThat(
            remedies("S2,Two,Head,31/03/2026,%s,Words,%s".formatted(status, remedy))
                .found(Code.RET131))
        .hasSize(found);
  }

  private Checked remedies(String row) {
    return Checked.in(root)
        .now(
            "service",
            """
            Ref,Action,Lead officer,Deadline,Status,Comments,Remedy
            S1,One,Head,31/03/2026,Delayed,Words,More staff
            S3,Three,Head,31/03/2026,Delayed,Words,Less work
            """
                + row);
  }

  @Test
  void asksForNoRemediesWhereHalfHaveNone() {
    assertThat(
            remedies(
                    "S4,Four,Head,31/03/2026,Off target,Words,\n"
                        + "S5,Five,Head,31/03/2026,Off target,Words,\n")
                .found(Code.RET131))
        .isEmpty();
  }

  @Test
  void asksForNoRemediesWhereThereAreNone() {
    assertThat(service("S1,One,Head,31/03/2026,Delayed,50,Words").found(Code.RET131)).isEmpty();
  }

  @Test
  void takesIndicatorsOfOneNumberForTwoWhereTheyAreDescribedOtherwise() {
    String rows =
        """
        Ref,Indicator,Preferred outcome,Unit,Q3 actual
        Finance
        1,Days lost,Lower,days,4.2
        People
        1,Visits,Lower,days,9
        """;

    assertThat(Checked.in(root).now("indicators", rows).found(Code.FIG012)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mar 26,Head,Begun,G,Low |",
        "Mar 26,Head,Begun,G,    | the action has no risk",
        "Mar 26,Head,Begun,,     | the action has no progress rating and no risk",
        ",Head,Begun,G,Low       | the action has no target date",
        "Mar 26,,Begun,G,Low     | the action has no responsible officer",
        ",,See CPr1,,            |",
      })
  void findsWhatAnActionLacks(String cells, String expected) {
    List<String> found =
        plan(objective("CPr1", action("1", "Begun"), "2,Close it," + cells)).found(Code.RET024);

    assertThat(found)
        .extracting(line -> line.replaceFirst(".*\\] ", ""))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void asksForNoRisksInAPlanWithoutThem() {
    assertThat(
            plan(objective("CPr1", "1,Open it,Mar 26,Head,Begun,G,", "2,Close it,Mar 26,Head,x,G,"))
                .found(Code.RET024))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // green may mean done, but for what the comment says
    "Nov 25, Opened.,               0",
    "Nov 25, The lease is awaited., 1",
    "Dec 25, The lease is awaited., 0",
  })
  void findsAGreenThatIsLate(String due, String comment, int found) {
    Checked checked = plan(objective("CPr1", "1,Open it,%s,Head,%s,G,Low".formatted(due, comment)));

    assertThat(checked.found(Code.RET151)).hasSize(found);
  }
}
