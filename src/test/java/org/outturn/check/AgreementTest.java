package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.finding.Code;

/// What two returns of a quarter say of the same money, each rounded to £000.
class AgreementTest {
  private static final String TRANSFERS =
      "Ref,Date approved,Approved by,Reason,Transfer from: directorate,Transfer from: budget,"
          + "Transfer from: amount,Transfer to: directorate,Transfer to: budget,"
          + "Transfer to: amount\n";

  @TempDir Path root;

  /// Two virements of 20 and 10 to Children, and what its budget has.
  @ParameterizedTest
  @CsvSource({
    // half of one in each virement and in the budget
    "30,  0",
    "31,  0",
    "32,  1",
    "29,  0",
    "28,  1",
    "n/a, 0",
  })
  void aBudgetHasWhatItsVirementsComeTo(String virement, int found) {
    assertThat(budget(virement, "-30").found(Code.FIG206))
        .hasSize(found)
        .allMatch(
            line ->
                line.equals(
                    "budget.csv [C2] the virements of Children come to £30,000, but its budget has"
                        + " £%s,000".formatted(virement)));
  }

  @Test
  void whatADirectorateGivesIsTakenOffIt() {
    assertThat(budget("30", "30").found(Code.FIG206))
        .containsExactly(
            "budget.csv [C3] the virements of Place come to -£30,000, but its budget has £30,000");
  }

  private Checked budget(String children, String place) {
    return Checked.in(root)
        .now(
            "budget",
            """
            Service,Original budget,Virement,Revised budget,Forecast outturn
            Children,500,%s,n/a,500
            Place,300,%s,n/a,300
            Corporate,300,7,307,300
            """
                .formatted(children, place))
        .now(
            "virements",
            TRANSFERS
                + "V1,14/10/2025,Cabinet,Buses,Place,Care,20,Children,Buses,20\n"
                + "V2,14/10/2025,Cabinet,Books,Place,Care,10,Children,Books,10\n");
  }

  @Test
  void aGroupOfLinesIsADirectorateToo() {
    Checked checked =
        Checked.in(root)
            .now(
                "budget",
                """
                Directorate,Service,Original budget,Virement,Revised budget,Forecast outturn
                Children,Buses,500,20,520,500
                ,Books,300,15,315,300
                Total Children,,800,35,835,800
                Place,Care,300,-30,270,300
                ,Parks,300,0,300,300
                Total Place,,600,-30,570,600
                """)
            .now(
                "virements",
                TRANSFERS
                    + "V1,14/10/2025,Cabinet,Buses,Place,Care,20,Children,Buses,20\n"
                    + "V2,14/10/2025,Cabinet,Books,Place,Care,10,Children,Books,10\n");

    assertThat(checked.found(Code.FIG206))
        .containsExactly(
            "budget.csv [D4] the virements of Children come to £30,000, but its budget has"
                + " £35,000");
  }

  private static final String REVENUE =
      "Division,Business unit,Revised budget expenditure,Revised budget income,"
          + "Forecast outturn expenditure,Forecast outturn income\n";

  /// A net variance of four rounded amounts is up to 2 out, and the analysis half of one.
  @ParameterizedTest
  @CsvSource({
    "-8,  0", "-10, 0", "-11, 1", "-6,  0", "-5,  1", "8,   1",
  })
  void theVariancesExplainedComeToTheVariance(int explained, int found) {
    assertThat(variances(explained).found(Code.FIG009))
        .hasSize(found)
        .allMatch(
            line ->
                line.contains(
                    "the variances explained come to %s£%d,000, but the variance is -£8,000"
                        .formatted(explained < 0 ? "-" : "", Math.abs(explained))));
  }

  private Checked variances(int explained) {
    return Checked.in(root)
        .now("revenue", REVENUE + "Law,Legal Services,2208,-714,2256,-770\n")
        .now(
            "variances",
            """
            Division,Business unit,Reason,Expenditure above budget,Income below budget,Expenditure below budget,Income above budget,Other minor variances,Total
            Other minor variances,,,,,,,%1$d,%1$d
            """
                .formatted(explained));
  }

  @Test
  void aVarianceWithoutAnAnalysisIsNotCompared() {
    assertThat(
            Checked.in(root)
                .now("revenue", REVENUE + "Law,Legal Services,2208,-714,2256,-770\n")
                .found(Code.FIG009))
        .isEmpty();
  }

  private static final String BUDGET =
      "Service,Original budget,Virement,Revised budget,Forecast outturn\n";

  @ParameterizedTest
  @CsvSource({
    "2025-26-Q3, budget, 500, 0",
    "2025-26-Q3, budget, 501, 0",
    "2025-26-Q3, budget, 502, 1",
    "2025-26-Q3, budget, 498, 1",
    "2025-26-Q3, budget, n/a, 0",
    // the budget before was that of another year
    "2025-26-Q1, budget, 502, 0",
    "2025-26-Q3, capital, 501, 0",
    "2025-26-Q3, capital, 502, 1",
  })
  void anOriginalBudgetStaysAsItWas(String quarter, String name, String original, int found) {
    Checked checked =
        Checked.in(root, quarter)
            .now(name, BUDGET + "Children,%s,0,n/a,500\nPlace,300,0,300,300\n".formatted(original))
            .before(name, BUDGET + "Children,500,0,500,500\nPlace,300,0,300,300\n");

    assertThat(checked.found(Code.FIG205)).hasSize(found);
  }

  @Test
  void anOriginalBudgetThatChangedIsNamedWithTheOneBefore() {
    Checked checked =
        Checked.in(root)
            .now("budget", BUDGET + "Children,502,0,502,500\n")
            .before("budget", BUDGET + "Children,500,0,500,500\n");

    assertThat(checked.found(Code.FIG205))
        .containsExactly(
            "budget.csv [B2] the original budget is £502,000, but was £500,000 last quarter");
  }

  @ParameterizedTest
  @CsvSource({
    "39749, 0",
    "39750, 0",
    "39751, 1",
    "39747, 1",
  })
  void aProgrammeBeginsWhereLastQuartersEnded(int previous, int found) {
    assertThat(programme("%d,37722", previous).found(Code.FIG007))
        .hasSize(found)
        .allMatch(
            line ->
                line.equals(
                    "programme.csv [C2] the previous position is £%,d,000, but last quarter"
                            .formatted(previous)
                        + " reported £39,749,000"));
  }

  private Checked programme(String cells, int previous) {
    return Checked.in(root)
        .now(
            "programme",
            "Directorate,Service,2nd quarter report,3rd quarter report\nChildren,Schools,"
                + cells.formatted(previous)
                + "\nAdults,,6590,6194\n")
        .before(
            "programme",
            """
            Directorate,Service,1st quarter report,2nd quarter report
            Children,Schools,41215,39749
            Adults,,6910,6590
            """);
  }
}
