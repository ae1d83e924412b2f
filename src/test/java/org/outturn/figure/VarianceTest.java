package org.outturn.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VarianceTest {

  /// Net budget, net outturn, variance, % of the size of the budget, its word.
  @ParameterizedTest
  @CsvSource({
    "1494, 1486,   -8,   -0.5, UNDERSPEND",
    " 426, 1066,  640,  150.2, OVERSPEND",
    "-240,    4,  244,  101.7, OVERSPEND",
    "-280, -376,  -96,  -34.3, UNDERSPEND",
    " -14, -128, -114, -814.3, UNDERSPEND",
    " 100,  100,    0,    0.0, ON_BUDGET"
  })
  void theSignOfThePercentageIsTheVariances(
      String budget, String outturn, String amount, BigDecimal percent, Variance.Wording wording) {
    Variance variance =
        Variance.of(figure(budget, Basis.BUDGET), figure(outturn, Basis.FINAL_OUTTURN))
            .orElseThrow();
    assertThat(variance.amount()).isEqualTo(Money.pounds(amount));
    assertThat(variance.percent().orElseThrow().points().setScale(1, RoundingMode.HALF_UP))
        .isEqualTo(percent);
    assertThat(variance.wording()).isEqualTo(wording);
  }

  @ParameterizedTest
  @CsvSource({
    "640, overspend,  an overspend,  adverse",
    "-8,  underspend, an underspend, favourable",
    "0,   on budget,  no variance,   nil",
  })
  void theWordFollowsFromTheSign(String amount, String word, String phrase, String direction) {
    Variance.Wording wording = new Variance(Money.pounds(amount), Money.pounds("426")).wording();
    assertThat(wording.word()).isEqualTo(word);
    assertThat(wording.phrase()).isEqualTo(phrase);
    assertThat(wording.direction()).isEqualTo(direction);
  }

  @ParameterizedTest
  @CsvSource({"0", "384", "-2"})
  void aNilBudgetHasNoPercentage(String outturn) {
    assertThat(new Variance(Money.pounds(outturn), Money.ZERO).percent()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Basis.class,
      names = {"FORECAST", "PROVISIONAL_OUTTURN", "FINAL_OUTTURN"},
      mode = EnumSource.Mode.EXCLUDE)
  void onlyAForecastOrOutturnIsComparedWithTheBudget(Basis basis) {
    Figure budget = figure("100", Basis.BUDGET);
    assertThatThrownBy(() -> Variance.of(budget, figure("90", basis)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void withoutAFigureThereIsNoVariance() {
    Figure none =
        new Figure(
            Address.of("x"),
            new Content.NoData(Content.Reason.NOT_COLLECTED, "not collected"),
            Unit.POUNDS,
            Basis.FINAL_OUTTURN,
            new Origin.Computed("test", List.of()));
    assertThat(Variance.of(figure("1", Basis.BUDGET), none)).isEqualTo(Optional.empty());
  }

  static Figure figure(String pounds, Basis basis) {
    return Figure.amount(
        Address.of("x"),
        Money.pounds(pounds.strip()),
        Unit.POUNDS,
        basis,
        new Origin.Computed("test", List.of()));
  }
}
