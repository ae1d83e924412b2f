package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartReferenceTest {

  @ParameterizedTest
  @CsvSource({
    "WO2.1, WO2.1a,   true",
    "WO2.1, WO2.1(a), true",
    "4,     4.2,      true",
    "4,     4.12,     true",
    "4,     42,       false",
    "4,     5.1,      false",
    "2a,    2ab,      false",
    "'',    a,        false",
    "4,     4,        false"
  })
  void aPartHasALetterOrANumberMore(String whole, String reference, boolean isPart) {
    assertThat(PartReference.isOf(whole, reference)).isEqualTo(isPart);
  }
}
