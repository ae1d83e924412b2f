package org.outturn.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({"100, 1E+2", "1.50, 1.5", "0, 0.00", "-8903000, -8903E3"})
  void equalAmountsAreEqualHoweverTheyWereWritten(String one, String other) {
    assertThat(Money.pounds(one))
        .isEqualTo(Money.pounds(other))
        .hasSameHashCodeAs(Money.pounds(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "39749   | THOUSANDS | £39,749,000",
        "-8.9    | MILLIONS  | -£8,900,000",
        "0.5     | POUNDS    | £0.50",
        "-713992 | POUNDS    | -£713,992",
        "0       | THOUSANDS | £0",
        "0.005   | POUNDS    | £0.005"
      })
  void anAmountIsReadInItsUnit(BigDecimal number, Unit unit, String pounds) {
    assertThat(Money.of(number, unit)).hasToString(pounds);
  }

  @ParameterizedTest
  @CsvSource({"1.10, 2.20, 3.30, -1.10", "-5, 5, 0, -10", "0.1, 0.2, 0.3, -0.1"})
  void amountsAreAddedAndSubtractedExactly(
      String one, String other, String sum, String difference) {
    assertThat(Money.pounds(one).plus(Money.pounds(other))).isEqualTo(Money.pounds(sum));
    assertThat(Money.pounds(one).minus(Money.pounds(other))).isEqualTo(Money.pounds(difference));
  }

  @ParameterizedTest
  @CsvSource({"-135, 135, 135", "135, -135, 135", "0, 0, 0"})
  void anAmountHasAnOppositeAndASize(String amount, String opposite, String size) {
    assertThat(Money.pounds(amount).negated()).isEqualTo(Money.pounds(opposite));
    assertThat(Money.pounds(amount).abs()).isEqualTo(Money.pounds(size));
  }

  @Test
  void whatIsNotMoneyHasNoPounds() {
    assertThatThrownBy(() -> Money.of(BigDecimal.ONE, Unit.DAYS))
        .isInstanceOf(IllegalStateException.class);
  }
}
