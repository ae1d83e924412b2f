package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.finding.Code;

/// Budgets and what is spent of them, against last quarter's: each in £000.
class BudgetContinuityTest {
  @TempDir Path root;

  @ParameterizedTest
  @CsvSource({
    "2025-26-Q3, 500, 500, ''",
    "2025-26-Q3, 500, 501, ''",
    "2025-26-Q3, 500, 502, 'the original budget is £502,000, but was £500,000 last quarter'",
    "2025-26-Q3, n/a, 502, ''",
    "2025-26-Q3, 500, n/a, ''",
    "2025-26-Q1, 500, 502, ''",
  })
  void anOriginalBudgetStays(String quarter, String before, String now, String expected) {
    for (String name : List.of("budget", "capital")) {
      String rows = "Service,Original budget,Revised budget,Forecast outturn\nBridges,%s,500,500\n";

      assertThat(
              Checked.in(root.resolve(name), quarter)
                  .now(name, rows.formatted(now))
                  .before(name, rows.formatted(before))
                  .found(Code.FIG205))
          .isEqualTo(
              expected.isEmpty() ? List.of() : List.of("%s.csv [B2] %s".formatted(name, expected)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    // what last quarter reported, and what is now given as that
    "500, 500, 0",
    "500, 501, 0",
    "500, 502, 1",
    "n/a, 502, 0",
    "500, n/a, 0",
  })
  void theLastPositionOfAProgrammeIsTheOneThatWasReported(String before, String now, int found) {
    Checked checked =
        Checked.in(root)
            .now(
                "programme",
                """
                Directorate,Service,2nd quarter report,3rd quarter report
                Children,Schools,%s,600
                Adults,,50,50
                """
                    .formatted(now))
            .before(
                "programme",
                """
                Directorate,Service,1st quarter report,2nd quarter report
                Children,Schools,400,%s
                Adults,,50,50
                """
                    .formatted(before));

    assertThat(checked.found(Code.FIG007))
        .hasSize(found)
        .allMatch(
            line ->
                line.equals(
                    "programme.csv [C2] the previous position is £502,000, but last quarter"
                        + " reported £500,000"));
  }

  @ParameterizedTest
  @CsvSource({
    "500, 10,  510, ''",
    // half of one in each budget and each virement
    "502, 10,  512, ''",
    "503, 10,  513, the changes that are shown do not come to the difference",
    "500, 0,   500, ''",
    "503, n/a, 503, ''",
  })
  void aSchemesBudgetChangesByWhatIsShown(
      String original, String virement, String revised, String note) {
    String rows = "Scheme,Original budget,Virement,Revised budget,Forecast outturn\nBridges,";
    Checked checked =
        Checked.in(root)
            .now("capital", rows + "%s,%s,%s,500\n".formatted(original, virement, revised))
            .before("capital", rows + "500,0,500,500\n");

    assertThat(checked.notes(Code.FIG014)).isEqualTo(note.isEmpty() ? List.of() : List.of(note));
  }

  @ParameterizedTest
  @CsvSource({"budget, Service", "capital, Scheme"})
  void aBudgetDoesNotChangeByItself(String name, String title) {
    String rows = title + ",Revised budget,Forecast outturn\nBridges,%s,500\nRoads,3,3\n";
    Checked checked =
        Checked.in(root).now(name, rows.formatted("510")).before(name, rows.formatted("500"));

    assertThat(checked.found(Code.FIG014))
        .containsExactly(
            "%s.csv [B2] the budget is £510,000, but was £500,000 last quarter".formatted(name));
    assertThat(checked.notes(Code.FIG014)).containsExactly("no virement has changed it");
  }

  @ParameterizedTest
  @CsvSource({"510, 1", "500, 0"})
  void aUnitsBudgetIsItsExpenditureAndIncome(String expenditure, int found) {
    String rows =
        """
        Division,Business unit,Revised budget expenditure,Revised budget income,Forecast outturn expenditure,Forecast outturn income
        Law,Land,%s,-100,500,-100
        """;
    Checked checked =
        Checked.in(root)
            .now("revenue", rows.formatted(expenditure))
            .before("revenue", rows.formatted("500"));

    assertThat(checked.found(Code.FIG014)).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({
    "0,  Prices rose,         0",
    "10, Prices rose,         1",
    "10, prices  rose.,       1",
    "10, Prices rose again,   0",
    "10, '',                  0",
  })
  void aReasonMovesWithTheVarianceOfAScheme(int variance, String reason, int found) {
    String rows = "Scheme,Revised budget,Forecast outturn,Variance,Reason\nBridges,500,%d,%d,%s\n";
    Checked checked =
        Checked.in(root)
            .now("capital", rows.formatted(500 + variance, variance, reason))
            .before("capital", rows.formatted(500, 0, "Prices rose"));

    assertThat(checked.found(Code.RET109))
        .hasSize(found)
        .allMatch(
            line ->
                line.equals(
                    "capital.csv [B2] the variance has moved, and its reason is last quarter's"));
  }

  /// Last quarter there were Bridges, Roads and Parks.
  @ParameterizedTest
  @CsvSource({
    "Bridges Roads Parks, ''",
    "Bridges Roads,       Parks",
    "Bridges Roads Lakes, Parks",
    // most have other names
    "Bridges,             ''",
    "Bridges Lakes Hills, ''",
  })
  void aBudgetDoesNotVanish(String now, String expected) {
    for (Table table : Table.values()) {
      Checked checked =
          Checked.in(root.resolve(table.returnName))
              .now(table.returnName, table.of(now, "2nd", "3rd"))
              .before(table.returnName, table.of("Bridges Roads Parks", "1st", "2nd"));

      assertThat(checked.found(Code.FIG016))
          .extracting(line -> line.replaceFirst(".*\\] ", ""))
          .isEqualTo(
              expected.isEmpty()
                  ? List.of()
                  : List.of("\"%s\" of last quarter is missing".formatted(expected.toLowerCase())));
      assertThat(checked.notes(Code.FIG016))
          .hasSize(expected.isEmpty() ? 0 : 1)
          .allMatch(note -> note.startsWith("last quarter it was at 2025-26-Q2"));
    }
  }

  private enum Table {
    BUDGET("budget", "Service,Revised budget,Forecast outturn\n", "%s,10,10\n"),
    CAPITAL("capital", "Scheme,Revised budget,Forecast outturn\n", "%s,10,10\n"),
    PROGRAMME(
        "programme",
        "Directorate,Service,%s quarter report,%s quarter report\n",
        "Works,%s,10,10\n"),
    REVENUE(
        "revenue",
        "Division,Business unit,Revised budget expenditure,Revised budget income,"
            + "Forecast outturn expenditure,Forecast outturn income\n",
        "Works,%s,10,-1,10,-1\n");

    private final String returnName;
    private final String head;
    private final String row;

    Table(String returnName, String head, String row) {
      this.returnName = returnName;
      this.head = head;
      this.row = row;
    }

    private String of(String names, String before, String now) {
      StringBuilder rows = new StringBuilder(head.formatted(before, now));
      for (String name : names.split(" ")) {
        rows.append(row.formatted(name));
      }
      return rows.toString();
    }
  }

  @Test
  void whatWasNotThereLastQuarterIsHeldAgainstNothing() {
    Checked checked =
        Checked.in(root)
            .now("budget", Table.BUDGET.of("Bridges", "", ""))
            .before("capital", Table.CAPITAL.of("Roads", "", ""));

    assertThat(checked.found(Code.FIG014)).isEmpty();
    assertThat(checked.found(Code.FIG016)).isEmpty();
  }
}
