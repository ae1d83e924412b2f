package org.outturn.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

  @ParameterizedTest
  @CsvSource({"640, 426, 150.2", "-8, 1494, -0.5", "244, -240, 101.7", "-96, -280, -34.3"})
  void aShareHasTheSignOfThePart(BigDecimal part, BigDecimal whole, BigDecimal points) {
    assertThat(Percent.share(part, whole).orElseThrow().points().setScale(1, RoundingMode.HALF_UP))
        .isEqualTo(points);
  }

  @Test
  void nothingIsAShareOfNil() {
    assertThat(Percent.share(BigDecimal.ONE, BigDecimal.ZERO)).isEmpty();
    assertThat(Percent.share(BigDecimal.ZERO, BigDecimal.ONE)).contains(Percent.ZERO);
  }

  @Test
  void aGapIsInPoints() {
    assertThat(Percent.of("62.5").minus(Percent.of("50"))).isEqualTo(Percent.of("12.5"));
    assertThat(Percent.of("50").minus(Percent.of("62.5")).abs()).isEqualTo(Percent.of("12.5"));
  }

  @ParameterizedTest
  @CsvSource({"150.20, 150.2%", "-1E+2, -100%", "0.00, 0%"})
  void aPercentageIsWrittenInPlainDigits(String points, String written) {
    assertThat(Percent.of(points)).hasToString(written);
  }
}
