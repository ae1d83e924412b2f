package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.finding.Code;

/// Pounds typed where thousands are asked for, and shares where percentages are.
class UnitSlipsTest {
  @TempDir Path root;

  /// A budget in £000 beside the same one last quarter.
  @ParameterizedTest
  @CsvSource({
    "10,   4990,  0",
    "10,   5000,  1",
    "10,  20000,  1",
    "10,  20010,  0",
    "10, -10000,  1",
    "10000,  10,  1",
    "4990,   10,  0",
    "0,   10000,  0",
    "10,    n/a,  0",
  })
  void findsWhatIsAThousandTimesLastQuarters(String before, String now, int found) {
    String budget = "Service,Revised budget\nChildren,%s\nPlace,20\n";
    Checked checked =
        Checked.in(root)
            .before("budget", budget.formatted(before))
            .now("budget", budget.formatted(now));

    assertThat(checked.found(Code.FIG011)).hasSize(found);
  }

  @Test
  void namesBothOfTwoAmountsAThousandTimesApart() {
    String budget = "Service,Revised budget\nChildren,%s\nPlace,20\n";

    assertThat(
            Checked.in(root)
                .before("budget", budget.formatted(10))
                .now("budget", budget.formatted(9_000))
                .found(Code.FIG011))
        .containsExactly("budget.csv [B2] £9,000,000 beside £10,000 looks like another unit");
  }

  @Test
  void saysBesideWhatAnAmountLooksLikeAnotherUnit() {
    String budget = "Service,Revised budget\nChildren,%s\nPlace,20\n";

    assertThat(
            Checked.in(root)
                .before("budget", budget.formatted(10))
                .now("budget", budget.formatted(9_000))
                .notes(Code.FIG011))
        .containsExactly("the second is last quarter's");
    assertThat(lonely(100, 30_000, "Libraries,100,%d\n").notes(Code.FIG011))
        .containsExactly(
            "the second is the largest of the others in the same line",
            "it is more than a hundred times the usual amount of its column");
  }

  /// Spending beside its budget, and income beside its own.
  @ParameterizedTest
  @CsvSource({
    "10, 4990, -10, -20,    ''",
    "10, 5000, -10, -20,    E2",
    "10, 20,   -10, -20000, F2",
    "10, 20,   -10, -20010, ''",
    // not beside each other, though a thousandfold
    "10, 20,   -10000, -9000, ''",
  })
  void findsWhatIsAThousandTimesItsBudget(
      int spending, int spent, int income, int received, String place) {
    List<String> found =
        Checked.in(root)
            .now(
                "revenue",
                """
                Division,Business unit,Revised budget expenditure,Revised budget income,Forecast outturn expenditure,Forecast outturn income
                Law,Land,%d,%d,%d,%d
                Law,Courts,20,-10,20,-10
                """
                    .formatted(spending, income, spent, received))
            .found(Code.FIG011);

    assertThat(found).hasSize(place.isEmpty() ? 0 : 1).allMatch(one -> one.contains("[" + place));
  }

  /// The outturn of one service, where the budget of all is 100 and their outturn is usual.
  @ParameterizedTest
  @CsvSource({
    "100, 29999,  0",
    "100, 30000,  1",
    "100, 300000, 1",
    "100, 300001, 0",
    "300, 29999,  0",
    "300, 30000,  1",
    // it may be a column of such amounts
    "301, 30000,  0",
    "100, -30000, 1",
  })
  void findsWhatIsAloneOfItsSizeInItsLineAndItsColumn(int usual, int outturn, int found) {
    assertThat(lonely(usual, outturn, "Libraries,100,%d\n").found(Code.FIG011)).hasSize(found);
  }

  @Test
  void fewLinesShowNoUsualSize() {
    assertThat(lonely(100, 30_000, "").found(Code.FIG011)).isEmpty();
  }

  @Test
  void aLargeServiceIsLargeThroughout() {
    assertThat(
            Checked.in(root)
                .now(
                    "budget",
                    """
                    Service,Revised budget,Forecast outturn
                    Children,100,100
                    Place,100,100
                    Parks,100,100
                    Adults,30000,30000
                    """)
                .found(Code.FIG011))
        .isEmpty();
  }

  /// @param last a fourth line, or none
  private Checked lonely(int usual, int outturn, String last) {
    return Checked.in(root)
        .now(
            "budget",
            """
            Service,Revised budget,Forecast outturn
            Children,100,%d
            Place,100,%d
            Adults,100,%d
            """
                    .formatted(usual, usual, outturn)
                + last.formatted(usual));
  }

  /// A quarter's actual beside its target.
  @ParameterizedTest
  @CsvSource({
    "0.9%,  90%,   1",
    "1%,    100%,  1",
    "1.01%, 100%,  0",
    "0.5%,  30%,   1",
    "0.5%,  29.9%, 0",
    "0.5%,  80%,   1",
    "0.5%,  80.1%, 0",
    "0%,    0%,    0",
    "90%,   0.9%,  1",
    "0.9%,  0.8%,  0",
  })
  void findsAPercentageTypedAsAShare(String actual, String target, int found) {
    Checked checked =
        Checked.in(root)
            .now(
                "indicators",
                """
                Ref,Indicator,Preferred outcome,Unit,Q3 actual,Target
                N1,Calls answered,Higher,%%,%s,%s
                N2,Calls returned,Higher,%%,40%%,50%%
                """
                    .formatted(actual, target));

    assertThat(checked.found(Code.RET030)).hasSize(found);
  }

  @Test
  void saysBesideWhichPercentageAShareStands() {
    Checked checked =
        Checked.in(root)
            .now(
                "indicators",
                """
                Ref,Indicator,Preferred outcome,Unit,Q3 actual,Target
                N1,Calls answered,Higher,%,0.9%,90%
                """);

    assertThat(checked.found(Code.RET030))
        .containsExactly("indicators.csv [E2] 0.9% stands beside 90%");
  }
}
