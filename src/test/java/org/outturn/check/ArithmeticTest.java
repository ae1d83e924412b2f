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
}
