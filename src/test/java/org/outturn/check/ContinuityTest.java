package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.check.PlanRows.ACTIONS;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.finding.Code;

/// Returns of quarter 3 against those of quarter 2.
class ContinuityTest {
  private static final String KEPT =
      "S8,Renew lamps,Head,31/03/2026,On target,30,Begun\n"
          + "S9,Renew signs,Head,31/03/2026,On target,30,Begun\n";
  private static final String KEPT_NOW = KEPT.replace("Begun", "Going on");

  @TempDir Path root;

  private Checked service(String quarter, String now, String before) {
    return Checked.in(root, quarter)
        .now("service", ACTIONS + now + KEPT_NOW)
        .before("service", ACTIONS + before + KEPT);
  }

  private Checked service(String now, String before) {
    return service("2025-26-Q3", now, before);
  }

  private static String line(String reference, String title) {
    return "%s,%s,Head,31/03/2026,On target,30,\n".formatted(reference, title);
  }

  @Test
  void tellsWhatHasVanishedFromWhatHasAnotherNumber() {
    Checked checked =
        service(
            line("S4", "Open the hub"), line("S1", "Open the hub") + line("S2", "Mend the roofs"));

    assertThat(checked.all())
        .containsExactly(
            "RET023 service.csv [A2] action S2 of last quarter is missing",
            "RET126 service.csv [A2] action S4 was S1 last quarter");
  }

  @Test
  void letsWhatWasCompletedGo() {
    assertThat(
            service("", "S1,Open the hub,Head,31/03/2026,Completed,100,Opened\n")
                .found(Code.RET023))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025-26-Q3, 1", "2025-26-Q1, 0"})
  void findsABudgetThatHasVanished(String quarter, int found) {
    String head = "Budget,Revised budget,Forecast outturn,Variance\n";
    String kept = "Place,400,410,10\nPeople,300,300,0\n";
    Checked checked =
        Checked.in(root, quarter)
            .now("budget", head + kept + "Total,700,710,10")
            .before("budget", head + kept + "Parks,90,80,-10\nTotal,790,790,0");

    assertThat(checked.found(Code.FIG016)).hasSize(found);
  }

  @Test
  void takesATableOfOtherNamesForAnotherTable() {
    String head = "Budget,Revised budget,Forecast outturn,Variance\n";
    Checked checked =
        Checked.in(root)
            .now("budget", head + "North,400,410,10\nSouth,300,300,0")
            .before("budget", head + "Place,400,410,10\nPeople,300,300,0");

    assertThat(checked.found(Code.FIG016)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "410, 10, Prices rose in October, 1",
    "400, 0,  Prices rose in October, 0",
    "410, 10, Prices rose again,      0",
  })
  void findsAReasonThatHasNotMovedWithItsVariance(
      String outturn, String variance, String reason, int found) {
    String head = "Budget,Revised budget,Forecast outturn,Variance,Reason\n";
    Checked checked =
        Checked.in(root)
            .now("budget", head + "Place,400,%s,%s,%s".formatted(outturn, variance, reason))
            .before("budget", head + "Place,400,400,0,Prices rose in October.");

    assertThat(checked.found(Code.RET109)).hasSize(found);
  }

  @Test
  void followsAPlansFormerReferences() {
    String head =
        """
        Improvement plan
        CPr1,Serve people,,,Risk: what if it is not achieved?,,,
        Lead officer,Head of Places,,,People wait.,,,
        Ref,Key action,Target date,Officer responsible,Progress,Progress rating,Risk of missing target,Formerly
        1,Open it,Mar 26,Head,%s,G,Low,
        %s,Close it,Mar 26,Head,%s,G,Low,%s
        """;
    Checked said =
        Checked.in(root)
            .now("plan", head.formatted("Open", "5", "Shut", "2"))
            .before("plan", head.formatted("Begun", "2", "Begun", ""));
    assertThat(said.all()).isEmpty();

    Checked unsaid = said.now("plan", head.formatted("Open", "5", "Shut", ""));
    assertThat(unsaid.all())
        .containsExactly("RET126 plan.csv [C6] action CPr1 5 was CPr1 2 last quarter");
  }

  @ParameterizedTest
  @CsvSource({
    // quarter, new lines beside the two that stay
    "2025-26-Q3, 1, 1",
    "2025-26-Q3, 2, 2",
    "2025-26-Q3, 3, 0",
    "2025-26-Q1, 1, 0",
  })
  void namesWhatIsNew(String quarter, int lines, int found) {
    StringBuilder more = new StringBuilder();
    for (int i = 1; i <= lines; i++) {
      more.append(line("S" + i, "New action number " + i));
    }

    assertThat(service(quarter, more.toString(), "").found(Code.RET127)).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31/03/2026                | 31/03/2026 | On target | Going on             | 0",
        "01/04/2026                | 31/03/2026 | On target | Going on             | 1",
        "28/02/2026                | 31/03/2026 | On target | Going on             | 1",
        "01/04/2026                | 31/03/2026 | On target | The date was revised | 0",
        "01/04/2026                | 31/03/2026 | Completed | Going on             | 0",
        "01/04/2026                | On-going   | On target | Going on             | 0",
        "'Mar 26, revised Apr 26'  | 31/03/2026 | On target | Going on             | 0",
      })
  void findsADeadlineThatMovesInSilence(
      String now, String before, String status, String comment, int found) {
    String quoted = now.contains(",") ? "\"" + now + "\"" : now;
    Checked checked =
        service(
            "S1,Open the hub,Head,%s,%s,,%s\n".formatted(quoted, status, comment),
            "S1,Open the hub,Head,%s,On target,,Begun\n".formatted(before));

    assertThat(checked.found(Code.RET128)).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({
    "Delayed,   Completed, 1",
    "On hold,   Completed, 1",
    "Completed, Completed, 0",
    "Delayed,   On target, 0",
    "'',        Completed, 0",
  })
  void findsWhatIsNoLongerComplete(String now, String before, int found) {
    Checked checked =
        service(
            "S1,Open the hub,Head,31/03/2026,%s,,Words now\n".formatted(now),
            "S1,Open the hub,Head,31/03/2026,%s,,Words\n".formatted(before));

    assertThat(checked.found(Code.RET129)).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({
    "50, 50, Going on,          0",
    "49, 50, Going on,          1",
    "51, 50, Going on,          0",
    "49, 50, More was added,    0",
    "49, 50, The % is corrected, 0",
  })
  void findsAPercentThatHasFallen(int now, int before, String comment, int found) {
    Checked checked =
        service(
            "S1,Open the hub,Head,31/03/2026,On target,%d,%s\n".formatted(now, comment),
            "S1,Open the hub,Head,31/03/2026,On target,%d,Begun\n".formatted(before));

    assertThat(checked.found(Code.FIG106)).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({
    "Open the hub,                   Going on,                0",
    "Open the new hub in town,       Going on,                0",
    "Count people in the park today, Going on,                1",
    "Count people in the park today, The action was reworded, 0",
  })
  void findsANumberThatAnotherHasTaken(String title, String comment, int found) {
    Checked checked =
        service(
            "S1,%s,Head,31/03/2026,On target,50,%s\n".formatted(title, comment),
            "S1,Open the hub,Head,31/03/2026,On target,40,Begun\n");

    assertThat(checked.found(Code.RET130)).hasSize(found);
  }

  private static final String INDICATORS =
      "Ref,Indicator,Preferred outcome,Unit,Cumulative or discrete,Previous year,Previous quarter,"
          + "%s actual,Target,Figure status,Comment\n";

  private Checked indicators(String quarter, String now, String before) {
    return Checked.in(root, quarter)
        .now("indicators", INDICATORS.formatted(quarter.substring(8)) + now)
        .before("indicators", INDICATORS.formatted("Q2") + before);
  }

  private Checked indicators(String now) {
    return indicators(
        "2025-26-Q3", now, "N1,Calls answered,Higher,%,Cumulative,80%,50%,60%,95%,,Begun\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "N1,Calls answered,Higher,%,Cumulative,80%,60%,70%,95%,,Words |",
        "N1,Calls answered,Higher,%,Cumulative,80%,60%,60%,95%,,Words |",
        "N1,Calls answered,Higher,%,Cumulative,80%,60%,59%,95%,,Words | FIG109",
        "N1,Calls answered,Higher,%,Cumulative,80%,60%,59%,95%,,Corrected | ",
        "N1,Calls answered,Higher,%,Discrete,80%,60%,59%,95%,,Words | ",
        "N1,Calls answered,Higher,%,Cumulative,80%,61%,70%,95%,,Words | FIG108",
        "N1,Calls answered,Higher,%,Cumulative,80%,60.4%,70%,95%,,Words | FIG108",
        "N1,Calls answered,Higher,%,Cumulative,80%,61%,70%,95%,previous quarter revised,Words |",
        "N1,Calls answered,Higher,%,Cumulative,81%,60%,70%,95%,,Words | FIG108",
        "N1,Calls answered,Higher,%,Cumulative,81%,60%,70%,95%,,Restated after audit |",
        "N1,Calls answered,Higher,%,Cumulative,80%,60%,70%,96%,,Words | FIG107",
        "N1,Calls answered,Higher,%,Cumulative,80%,60%,70%,96%,,The target was raised |",
        "N1,Calls answered in time,Higher,%,Cumulative,80%,60%,70%,95%,,Words | RET130",
        "N1,Calls answred,Higher,%,Cumulative,80%,60%,70%,95%,,Words |",
        "N1,Calls answered in time,Higher,%,Cumulative,80%,60%,70%,95%,new definition,Words |",
        "N1,Calls answered in time,Higher,%,Cumulative,80%,60%,70%,95%,,Redefined in May |",
        "N1,Calls answered,Lower,%,Cumulative,80%,60%,70%,95%,,Words | RET130",
        "N1,Calls answered,Close to target,%,Cumulative,80%,60%,70%,95%,,Words |",
        "N1,Calls answered,Higher,number,Cumulative,80,60,70,95,,Words | RET130",
        "N1,Calls answered,Higher,%,Cumulative,80%,n/a,n/a,n/a,,Words |",
        "N1,Calls answered,Higher,%,Cumulative,80%,60%,70%,96%,new definition,Words |",
        "N2,Calls made,Higher,%,Cumulative,81%,61%,59%,96%,,Words | RET023",
      })
  void holdsAnIndicatorAgainstLastQuarters(String now, Code expected) {
    assertThat(indicators(now + "\n").codes())
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void aNewYearHasTargetsAndTotalsOfItsOwn() {
    Checked checked =
        indicators(
            "2025-26-Q1",
            "N1,Calls answered,Higher,%,Cumulative,81%,60%,10%,99%,,Words\n",
            "N1,Calls answered,Higher,%,Cumulative,80%,50%,60%,95%,,Begun\n");

    assertThat(checked.codes())
        .doesNotContain(Code.FIG107, Code.FIG109)
        .doesNotContain(Code.FIG108);
  }

  @Test
  void holdsACommitmentsTargetAgainstLastQuarters() {
    String rows =
        """
        Commitment,Responsible officer,Rating,Comments,Measure,Preferred outcome,Unit,Target,Actual or forecast
        Plant trees,Head of Parks,Amber,%s,Trees,Higher,number,%s,400
        """;
    Checked checked =
        Checked.in(root)
            .now("commitments", rows.formatted("Planted.", "450"))
            .before("commitments", rows.formatted("Dug.", "500"));

    assertThat(checked.all())
        .containsExactly("FIG107 commitments.csv [H2] the target is 450, but was 500 last quarter");
  }

  private static final String BUDGET =
      """
      Revenue monitoring
      Service,Original budget,Virement,Revised budget,Forecast outturn
      """;

  @ParameterizedTest
  @CsvSource({
    // the budget may be half a unit out in each quarter, and so may the virements
    "2025-26-Q3, '500,10,510,510', 0",
    "2025-26-Q3, '500,0,500,500',  0",
    "2025-26-Q1, '700,0,700,700',  0",
  })
  void explainsABudgetByItsChanges(String quarter, String children, int found) {
    Checked checked =
        Checked.in(root, quarter)
            .now("budget", BUDGET + "Children,%s\nPlace,300,-10,290,290\n".formatted(children))
            .before("budget", BUDGET + "Children,500,0,500,500\nPlace,300,-10,290,290\n");

    assertThat(checked.found(Code.FIG014)).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({"500, 0", "501, 0", "502, 1", "498, 1"})
  void findsABudgetThatHasChangedUnexplained(int revised, int found) {
    String rows = "Revenue monitoring\nService,Revised budget,Forecast outturn\nPlace,300,300\n";
    Checked checked =
        Checked.in(root)
            .now("budget", rows + "Children,%d,500\n".formatted(revised))
            .before("budget", rows + "Children,500,500\n");

    assertThat(checked.found(Code.FIG014)).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({"Children, 0", "Adults, 1"})
  void explainsABudgetByTheReturnOfVirements(String directorate, int found) {
    String rows =
        "Division,Business unit,Revised budget expenditure,Revised budget income,"
            + "Forecast outturn expenditure,Forecast outturn income\n";
    Checked checked =
        Checked.in(root)
            .now("revenue", rows + "Children,Buses,600,-100,600,-100\n")
            .before("revenue", rows + "Children,Buses,580,-100,600,-100\n")
            .now(
                "virements",
                """
                Ref,Date approved,Approved by,Reason,Transfer from: directorate,Transfer from: budget,Transfer from: amount,Transfer to: directorate,Transfer to: budget,Transfer to: amount
                V1,14/10/2025,Cabinet,Buses,Place,Care,20,%s,Other,20
                """
                    .formatted(directorate));

    assertThat(checked.found(Code.FIG014)).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({
    // forecasts of quarters 1, 2 and 3 on a budget of 500
    "2025-26-Q3, 510, 510, 510, 1",
    "2025-26-Q3, 509, 510, 510, 0",
    "2025-26-Q3, 510, 509, 510, 0",
    "2025-26-Q3, 500, 500, 500, 0",
    "2025-26-Q2, 510, 510, 510, 0",
  })
  void findsAForecastThatNobodyHasMadeAnew(
      String quarter, int older, int before, int now, int found) {
    String rows = "Revenue monitoring\nService,Revised budget,Forecast outturn\nPlace,3,3\n";
    Checked checked =
        Checked.in(root, quarter)
            .now("budget", rows + "Children,500,%d\n".formatted(now))
            .before("budget", rows + "Children,500,%d\n".formatted(before))
            .older("budget", rows + "Children,500,%d\n".formatted(older));

    assertThat(checked.found(Code.FIG015)).hasSize(found);
  }

  @Test
  void findsAProjectionThatNobodyHasMadeAnew() {
    String rows =
        "Ref,Indicator,Preferred outcome,Unit,%s actual,Target,Projection\n"
            + "N1,Calls answered,Higher,%%,60%%,95%%,90%%\n"
            + "N2,Calls made,Higher,%%,60%%,95%%,95%%\n";
    Checked checked =
        Checked.in(root)
            .now("indicators", rows.formatted("Q3"))
            .before("indicators", rows.formatted("Q2"))
            .older("indicators", rows.formatted("Q1"));

    assertThat(checked.found(Code.FIG015))
        .containsExactly("indicators.csv [G2] the forecast has been 90% for three quarters");
  }
}
