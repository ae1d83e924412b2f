package org.outturn.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.figure.RollUp.Part;
import org.outturn.figure.RollUp.Progress;

class RollUpTest {

  @Test
  void cancelledPartsLeaveTheSumAndThoseOnHoldStay() {
    List<Part> parts =
        List.of(
            Part.of(new Progress.Completed()),
            Part.of(new Progress.NotStarted()),
            Part.of(new Progress.Reached(Percent.of("50"))),
            Part.of(new Progress.OutOfSum()));
    assertThat(RollUp.of(parts)).contains(Percent.of("50"));
  }

  @Test
  void weightsCount() {
    List<Part> parts =
        List.of(
            new Part(new Progress.Completed(), new BigDecimal(3)),
            Part.of(new Progress.NotStarted()));
    assertThat(RollUp.of(parts)).contains(Percent.of("75"));
  }

  @Test
  void nothingThatCountsHasNoPercentage() {
    assertThat(RollUp.of(List.of(Part.of(new Progress.OutOfSum())))).isEmpty();
    assertThat(RollUp.of(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0", "-1"})
  void aWeightIsGreaterThanNil(BigDecimal weight) {
    assertThatThrownBy(() -> new Part(new Progress.Completed(), weight))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsDueBeforeItBeginsExpectsNothing() {
    LocalDate start = LocalDate.of(2025, 4, 1);
    assertThat(RollUp.expected(start, start, start)).isEqualTo(Percent.of("100"));
    assertThatThrownBy(() -> RollUp.expected(start, start.minusDays(1), start))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theOrderOfThePartsDoesNotMatter() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      List<Part> parts = new ArrayList<>();
      for (int part = 0; part < 12; part++) {
        parts.add(new Part(progress(random), BigDecimal.valueOf(random.nextInt(1, 500), 2)));
      }
      List<Part> shuffled = new ArrayList<>(parts);
      Collections.shuffle(shuffled, random);
      assertThat(RollUp.of(shuffled)).isEqualTo(RollUp.of(parts));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-31, 0",
    "2025-04-01, 1",
    "2025-06-09, 70",
    "2025-07-09, 100",
    "2026-01-01, 100"
  })
  void theExpectedPercentageIsTheShareOfTimeGoneBy(LocalDate asAt, String percent) {
    LocalDate start = LocalDate.of(2025, 4, 1);
    assertThat(RollUp.expected(start, start.plusDays(99), asAt)).isEqualTo(Percent.of(percent));
  }

  private static Progress progress(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new Progress.Completed();
      case 1 -> new Progress.NotStarted();
      case 2 -> new Progress.OutOfSum();
      default -> new Progress.Reached(new Percent(BigDecimal.valueOf(random.nextInt(1001), 1)));
    };
  }
}
