package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.finding.Code;

class ArithmeticTest {
  @TempDir Path root;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // two parts and their total, each rounded to £000: up to 1.5 apart
        "Staff;Premises;Total  | 30;5;36  |",
        "Staff;Premises;Total  | 30;5;37  | total is stated as £37,000, but the columns before it"
            + " come to £35,000",
        "Staff;Premises;Total  | 30;;32   | total is stated as £32,000, but the columns before it"
            + " come to £30,000",
        "Staff;Premises;Total  | 30;n/a;90 |",
        "Staff;Premises;Sum    | 30;5;37  |",
        "Budget;Actual;Variance | 30;5;-25 |",
        "Budget;Actual;Variance | 30;5;25  | variance is stated as £25,000, but the columns before"
            + " it come to -£25,000",
        "Spending;Income;Net   | 30;5;35  |",
        "Spending;Income;Net   | 30;5;25  | net is stated as £25,000, but the columns before it"
            + " come to £35,000",
      })
  void castsALineAcross(String headings, String line, String expected) {
    boolean difference = headings.endsWith("Variance");
    List<String> found =
        Checked.in(root)
            .now(
                "table",
                "Costs by service\nService,%s\nA,10,5,%s\nB,20,15,%s\nC,%s\n"
                    .formatted(
                        headings.replace(';', ','),
                        difference ? "-5" : "15",
                        difference ? "-5" : "35",
                        line.replace(';', ',')))
            .found(Code.FIG013);

    assertThat(found)
        .isEqualTo(expected == null ? List.of() : List.of("table.csv [D5] " + expected));
  }

  @Test
  void castsAcrossOnlyWhatMostLinesProve() {
    Checked checked =
        Checked.in(root)
            .now(
                "table",
                """
                Costs by service
                Service,Staff,Premises,Total of last year
                A,10,5,15
                B,20,15,35
                C,30,5,99
                D,30,5,88
                """);

    assertThat(checked.found(Code.FIG013)).isEmpty();
  }

  @Test
  void castsNothingAcrossOnOneLinesProof() {
    Checked checked =
        Checked.in(root)
            .now(
                "table",
                """
                Costs by service
                Service,Staff,Premises,Total
                A,10,5,15
                """);

    assertThat(checked.found(Code.FIG013)).isEmpty();
  }

  @Test
  void beginsAnewAfterATotal() {
    Checked checked =
        Checked.in(root)
            .now(
                "table",
                """
                Costs by service
                Service,Staff,Premises,Total 2024/25,Pay,Rent,Total 2025/26
                A,10,5,15,11,6,17
                B,20,15,35,21,16,37
                C,30,5,35,31,6,47
                """);

    assertThat(checked.found(Code.FIG013))
        .containsExactly(
            "table.csv [G5] total 2025/26 is stated as £47,000,"
                + " but the columns before it come to £37,000");
  }

  /// Amounts in pence, rounded to £000 as a spreadsheet prints them.
  @RepeatedTest(25)
  void neverFaultsWhatIsRoundedAndAlwaysFindsMore(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int parts = random.nextInt(2, 7);
    List<List<Long>> lines = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      List<Long> line = new ArrayList<>();
      long total = 0;
      for (int j = 0; j < parts; j++) {
        long pence = random.nextLong(-900_000_000, 900_000_000);
        total += pence;
        line.add(thousands(pence));
      }
      line.add(thousands(total));
      lines.add(line);
    }
    assertThat(table(parts, lines).found(Code.FIG013)).isEmpty();

    // Half a unit for each part and for the total, both ways, and no less than one more.
    List<Long> changed = lines.get(random.nextInt(lines.size()));
    changed.set(parts, changed.get(parts) + parts + 2);
    assertThat(table(parts, lines).found(Code.FIG013)).hasSize(1);
  }

  private Checked table(int parts, List<List<Long>> lines) {
    StringBuilder rows = new StringBuilder("Costs by service\nService");
    for (int j = 0; j < parts; j++) {
      rows.append(",Part ").append((char) ('A' + j));
    }
    rows.append(",Total\n");
    for (int i = 0; i < lines.size(); i++) {
      rows.append("Service ").append((char) ('A' + i));
      lines.get(i).forEach(amount -> rows.append(',').append(amount));
      rows.append('\n');
    }
    return Checked.in(root).now("table", rows.toString());
  }

  private static long thousands(long pence) {
    return Math.floorDiv(pence + 50_000, 100_000);
  }

  @ParameterizedTest
  @CsvSource({
    "20, -20, 0",
    "20, -21, 0",
    "20, -22, 1",
    "0,  0,   0",
    "20, 0,   1",
  })
  void netsVirements(int one, int other, int found) {
    assertThat(virements(one, other).found(Code.FIG208)).hasSize(found);
  }

  private Checked virements(int one, int other) {
    return Checked.in(root)
        .now(
            "budget",
            """
            Revenue monitoring
            Service,Original budget,Virement,Revised budget,Forecast outturn
            Children,500,%d,%d,500
            Place,300,%d,%d,300
            """
                .formatted(one, 500 + one, other, 300 + other));
  }

  @ParameterizedTest
  @CsvSource({"Adults, 0", "Place, 1"})
  void lookForTheOtherSideOfAVirementOutsideThePart(String directorate, int found) {
    Checked checked =
        virements(20, 0)
            .now(
                "virements",
                """
                Ref,Date approved,Approved by,Reason,Transfer from: directorate,Transfer from: budget,Transfer from: amount,Transfer to: directorate,Transfer to: budget,Transfer to: amount
                V1,14/10/2025,Cabinet,Buses,%s,Care,20,Children,Buses,20
                """
                    .formatted(directorate));

    assertThat(checked.found(Code.FIG208)).hasSize(found);
  }

  /// Spending and what pays for it, each rounded to £000: up to 1 apart.
  @ParameterizedTest
  @CsvSource({
    "500, 450, 200, 250, 450, 0",
    "500, 450, 200, 251, 451, 0",
    "500, 450, 200, 252, 452, 1",
    "500, 450, 200, 248, 448, 1",
    "500, n/a, 200, 248, 448, 0",
    // what is not totalled is added up
    "500, 450, 200, 248, n/a, 1",
    "500, 450, n/a, n/a, n/a, 0",
  })
  void holdsSpendingAgainstItsFunding(
      String budget, String outturn, String grant, String borrowing, String total, int found) {
    Checked checked =
        Checked.in(root)
            .now(
                "capital",
                """
                Scheme,Revised budget,Forecast outturn,Grant,Borrowing,Total funding
                Bridges,%s,%s,%s,%s,%s
                Roads,400,410,200,210,410
                """
                    .formatted(budget, outturn, grant, borrowing, total));

    assertThat(checked.found(Code.FIG204)).hasSize(found);
  }

  @Test
  void fundingIsOfTheBudgetUntilThereIsAnOutturn() {
    Checked checked =
        Checked.in(root)
            .now(
                "capital",
                """
                Scheme,Revised budget,Grant,Borrowing,Total funding
                Bridges,500,200,250,450
                Roads,400,200,200,400
                """);

    assertThat(checked.found(Code.FIG204))
        .containsExactly(
            "capital.csv [E2] funding of Bridges comes to £450,000, but the spending is £500,000");
  }

  /// Each line within its rounding; the totals are stated, and so is what they may be apart.
  @ParameterizedTest
  @CsvSource({"1350, 1351, 0", "1350, 1352, 1", "1350, 1353, 1"})
  void saysOfATotalWhatNoLineExplains(int spent, int funded, int found) {
    assertThat(funded(451, spent, funded).found(Code.FIG204))
        .hasSize(found)
        .allMatch(line -> line.contains("funding of Total comes to"));
  }

  @Test
  void saysOfALineWhatItsTotalLacksToo() {
    assertThat(funded(455, 1350, 1357).found(Code.FIG204))
        .containsExactly(
            "capital.csv [F2] funding of Bridges comes to £455,000, but the spending is £450,000");
  }

  private Checked funded(int bridges, int spent, int funded) {
    return Checked.in(root)
        .now(
            "capital",
            """
            Scheme,Revised budget,Forecast outturn,Grant,Borrowing,Total funding
            Bridges,500,450,200,%d,%d
            Roads,500,450,200,251,451
            Parks,500,450,200,251,451
            Total,1500,%d,600,%d,%d
            """
                .formatted(bridges - 200, bridges, spent, funded - 600, funded));
  }

  @Test
  void aShortfallThatIsShownExplainsWhatIsNotFunded() {
    Checked checked =
        Checked.in(root)
            .now(
                "capital",
                """
                Scheme,Revised budget,Forecast outturn,Grant,Borrowing,Total funding,Shortfall
                Bridges,500,450,200,200,400,50
                """);

    assertThat(checked.found(Code.FIG204)).isEmpty();
  }

  /// A movement and its parts, each rounded to £000: up to 1.5 apart.
  @ParameterizedTest
  @CsvSource({
    "-100, -60, -40, 0",
    "-101, -60, -40, 0",
    "-102, -60, -40, 1",
    "-98,  -60, -40, 1",
    "-100, -60, n/a, 1",
  })
  void holdsAMovementAgainstItsParts(int movement, String slippage, String saving, int found) {
    assertThat(programme("Slippage,Saving", movement, slippage, saving).found(Code.FIG008))
        .hasSize(found);
  }

  @Test
  void slippageAloneLeavesTheRestOfAMovementOpen() {
    assertThat(programme("Slippage,Acceleration", -100, "-60", "5").found(Code.FIG008)).isEmpty();
  }

  private Checked programme(String parts, int movement, String one, String other) {
    return Checked.in(root)
        .now(
            "programme",
            """
            Directorate,Service,2nd quarter report,3rd quarter report,Movement,%s
            Children,Schools,1000,%d,%d,%s,%s
            Adults,,500,500,0,0,0
            """
                .formatted(parts, 1000 + movement, movement, one, other));
  }

  /// A net of two columns, and a difference taken either way.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Net         | 10;4;14 | 20;5;25 | 30;6;36 |",
        "Net         | 10;4;14 | 20;5;25 | 30;6;40 | 36",
        "Net         | 10;4;6  | 20;5;15 | 30;6;24 |",
        "Net         | 10;4;6  | 20;5;15 | 30;6;40 | 24",
        "Difference  | 10;4;6  | 20;5;15 | 30;6;40 | 24",
        "Change      | 10;4;-6 | 20;5;-15 | 30;6;-40 | -24",
        "Over/(under) | 10;4;6 | 20;5;15 | 30;6;40 | 24",
        // a difference is no sum
        "Difference  | 10;4;14 | 20;5;25 | 30;6;40 |",
        "Result      | 10;4;6  | 20;5;15 | 30;6;40 |",
        // nothing is shown where as many lines are wrong as right
        "Net         | 10;4;14 | 20;5;40 | 30;6;40 |",
      })
  void castsByWhatTheTableItselfShows(
      String heading, String one, String two, String three, String expected) {
    List<String> found =
        Checked.in(root)
            .now(
                "table",
                "Costs by service\nService,Spending,Income,%s\nA,%s\nB,%s\nC,%s\n"
                    .formatted(
                        heading,
                        one.replace(';', ','),
                        two.replace(';', ','),
                        three.replace(';', ',')))
            .found(Code.FIG013);

    assertThat(found).hasSize(expected == null ? 0 : 1);
    assertThat(found)
        .allMatch(
            line ->
                line.startsWith("table.csv [D5]")
                    && line.endsWith("£" + expected.replace("-", "") + ",000"));
  }

  @ParameterizedTest
  @CsvSource({
    "Total,    14, 25, 40, 'most lines are spending, income'",
    "Variance, -6, -15, 40, 'most lines are income, less spending'",
  })
  void saysWhatMostLinesAre(String heading, int one, int two, int three, String note) {
    Checked checked =
        Checked.in(root)
            .now(
                "table",
                "Costs by service\nService,Spending,Income,%s\nA,10,4,%d\nB,20,5,%d\nC,30,6,%d\n"
                    .formatted(heading, one, two, three));

    assertThat(checked.notes(Code.FIG013)).containsExactly(note);
  }

  @Test
  void virementsOfOneLineAloneAreNotNetted() {
    Checked checked =
        Checked.in(root)
            .now(
                "budget",
                """
                Service,Original budget,Virement,Revised budget,Forecast outturn
                Children,500,20,520,500
                """);

    assertThat(checked.found(Code.FIG208)).isEmpty();
  }

  @Test
  void netsVirementsOfCapitalToo() {
    Checked checked =
        Checked.in(root)
            .now(
                "capital",
                """
                Scheme,Original budget,Virement,Revised budget,Forecast outturn
                Bridges,500,20,520,500
                Roads,300,-10,290,300
                """);

    assertThat(checked.found(Code.FIG208))
        .containsExactly("capital.csv [C2] virements come to £10,000, not to nothing");
  }
}
