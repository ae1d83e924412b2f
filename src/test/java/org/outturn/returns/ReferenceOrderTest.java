package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceOrderTest {

  @ParameterizedTest
  @CsvSource({
    "2 10 10a 10b 21a 21b 22bi 22bii 22c 100",
    "FIC-1 FIC-2 FIC-10 FIC-10.2 FIC-10.10",
    "ICT-1 ICT-9 NI-14 NI-179",
    "LPI-001 LPI-3 LPI-012",
    "2 A1 a2 B1"
  })
  void referencesAreInTheOrderInWhichPeopleCount(String all) {
    List<String> expected = List.of(all.split(" "));
    for (int seed = 0; seed < 20; seed++) {
      List<String> shuffled = new ArrayList<>(expected);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(ReferenceOrder.sorted(shuffled, Function.identity())).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"b,,a", ",2,1"})
  void whereOneHasNoReferenceAllStayAsTheyCame(String all) {
    List<String> given = List.of(all.split(",", -1));
    assertThat(ReferenceOrder.sorted(given, Function.identity())).isEqualTo(given);
  }
}
