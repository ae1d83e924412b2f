package org.outturn.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.figure.Scale.Level;
import org.outturn.figure.Scale.Point;

class ToleranceTest {
  private static final Scale SCALE =
      new Scale(
          "finance",
          "Budget rating",
          Stream.of(Level.GREEN, Level.AMBER, Level.RED)
              .map(level -> new Point(level.name(), "●", level, "", List.of()))
              .toList(),
          List.of());

  private final Tolerance tolerance =
      new Tolerance(Percent.of("1"), Percent.of("3"), Money.pounds("50000"));

  /// "Above" means above: the limits themselves are still within.
  @ParameterizedTest
  @CsvSource({
    "  50000, 1000000, GREEN",
    "  50001, 1000000, RED",
    "  50001, 5000100, GREEN",
    "  50002, 5000100, AMBER",
    " 150000, 5000000, AMBER",
    " 150001, 5000000, RED",
    "-474000, 3106000, GREEN",
    "  50000,       0, GREEN",
    "  50001,       0, RED",
    " 244000, -240000, RED"
  })
  void anOverspendIsRatedByShareAndAmountTogether(String variance, String budget, Level level) {
    Variance rated = new Variance(Money.pounds(variance.strip()), Money.pounds(budget.strip()));
    assertThat(tolerance.rate(rated, SCALE).level()).isEqualTo(level);
  }

  @Test
  void theRatingSaysWhy() {
    Variance variance = new Variance(Money.pounds("640067"), Money.pounds("426055"));
    assertThat(tolerance.rate(variance, SCALE).why())
        .isEqualTo("over budget by more than 3% and £50,000");
  }

  @Test
  void redDoesNotBeginBeforeAmber() {
    assertThatThrownBy(() -> new Tolerance(Percent.of("3"), Percent.of("1"), Money.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
