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
        "-713992 | POUNDS    | -£713,992"
      })
  void anAmountIsReadInItsUnit(BigDecimal number, Unit unit, String pounds) {
    assertThat(Money.of(number, unit)).hasToString(pounds);
  }

  @Test
  void whatIsNotMoneyHasNoPounds() {
    assertThatThrownBy(() -> Money.of(BigDecimal.ONE, Unit.DAYS))
        .isInstanceOf(IllegalStateException.class);
  }
}
