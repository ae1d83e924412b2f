package org.outturn.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApportionmentTest {

  @ParameterizedTest
  @CsvSource({
    "1 1 1,       34 33 33",
    "1 2,         33 67",
    "1 1 1 1 1 1, 17 17 17 17 16 16",
    "16 36 86 4,  11 25 61 3",
    "0 5,         0 100",
    "7,           100",
    "1 999,       0 100",
  })
  void addsUpToAHundred(String counts, String points) {
    assertThat(Apportionment.of(numbers(counts)))
        .extracting(percent -> percent.points().longValueExact())
        .isEqualTo(numbers(points));
  }

  private static List<Long> numbers(String text) {
    return Arrays.stream(text.split(" ")).map(Long::valueOf).toList();
  }

  @Test
  void hasNothingToShareOutOfNothing() {
    assertThat(Apportionment.of(List.of(0L, 0L))).isEmpty();
  }

  @Test
  void refusesWhatIsNoCount() {
    assertThatThrownBy(() -> Apportionment.of(List.of(1L, -1L)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @RepeatedTest(200)
  void staysWithinAPointOfTheShare(RepetitionInfo info) {
    List<Long> counts =
        new Random(info.getCurrentRepetition())
            .longs(1 + info.getCurrentRepetition() % 7, 0, 500)
            .boxed()
            .toList();
    long whole = counts.stream().mapToLong(Long::longValue).sum();
    List<Percent> shares = Apportionment.of(counts);

    assertThat(shares.stream().map(Percent::points).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("100");
    for (int i = 0; i < counts.size(); i++) {
      BigDecimal exact =
          Percent.share(new BigDecimal(counts.get(i)), new BigDecimal(whole))
              .orElseThrow()
              .points();
      assertThat(shares.get(i).points().subtract(exact).abs()).isLessThan(BigDecimal.ONE);
    }
  }
}
