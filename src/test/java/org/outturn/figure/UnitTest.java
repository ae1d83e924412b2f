package org.outturn.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTest {

  @ParameterizedTest
  @CsvSource({
    "£, POUNDS",
    "£000, THOUSANDS",
    "'£''000', THOUSANDS",
    "£k, THOUSANDS",
    "£M, MILLIONS",
    "%, PERCENT",
    "Days, DAYS"
  })
  void aUnitIsReadAsSettingsWriteIt(String sign, Unit unit) {
    assertThat(Unit.named(sign)).contains(unit);
  }

  @ParameterizedTest
  @EnumSource
  void aUnitIsReadByItsOwnSign(Unit unit) {
    assertThat(Unit.named(unit.sign())).contains(unit);
  }

  @ParameterizedTest
  @CsvSource({"pence", "$", "''"})
  void otherSignsAreNoUnits(String sign) {
    assertThat(Unit.named(sign)).isEmpty();
  }
}
