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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "640067 | 426055  | over budget by more than 3% and £50,000",
        "60000  | 5000000 | over budget by more than 1% and £50,000",
        "60000  | 9000000 | over budget by no more than 1%",
        "50000  | 426055  | over budget by no more than the amount tolerated",
        "0      | 426055  | not over budget",
        "-1     | 426055  | not over budget",
        "60000  | 0       | over a nil budget",
      })
  void theRatingSaysWhy(String amount, String budget, String why) {
    Variance variance = new Variance(Money.pounds(amount), Money.pounds(budget));
    assertThat(tolerance.rate(variance, SCALE).why()).isEqualTo(why);
  }

  @Test
  void withoutAnAmountNoneIsNamed() {
    Tolerance share = new Tolerance(Percent.ZERO, Percent.ZERO, Money.ZERO);
    Variance variance = new Variance(Money.pounds("1"), Money.pounds("100"));
    assertThat(share.rate(variance, SCALE).why()).isEqualTo("over budget by more than 0%");
    assertThat(share.rate(variance, SCALE).level()).isEqualTo(Level.RED);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, -1"})
  void aToleranceIsNotNegative(String percent, String amount) {
    assertThatThrownBy(
            () -> new Tolerance(Percent.of(percent), Percent.of("3"), Money.pounds(amount)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a tolerance is not negative");
  }

  @Test
  void redDoesNotBeginBeforeAmber() {
    assertThatThrownBy(() -> new Tolerance(Percent.of("3"), Percent.of("1"), Money.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
