package org.outturn.figure;

import java.math.BigDecimal;

/// How something has moved since it was last reported.
public enum Direction {
  IMPROVING("improving", "▲"),
  STEADY("steady", "►"),
  DECLINING("declining", "▼"),
  /// Nothing to compare with: new, or not rated then or now.
  NO_COMPARISON("no comparison", "–");

  private final String word;
  private final String sign;

  Direction(String word, String sign) {
    this.word = word;
    this.sign = sign;
  }

  public String word() {
    return word;
  }

  public String sign() {
    return sign;
  }

  /// @param least the smallest change that counts
  public static Direction of(
      Polarity polarity, BigDecimal before, BigDecimal now, BigDecimal plan, BigDecimal least) {
    BigDecimal gain =
        switch (polarity) {
          case HIGHER_IS_BETTER -> now.subtract(before);
          case LOWER_IS_BETTER -> before.subtract(now);
          case PLAN_IS_BEST -> before.subtract(plan).abs().subtract(now.subtract(plan).abs());
          case NONE -> BigDecimal.ZERO;
        };
    if (polarity == Polarity.NONE) {
      return NO_COMPARISON;
    }
    return gain.signum() == 0 || gain.abs().compareTo(least) < 0
        ? STEADY
        : gain.signum() > 0 ? IMPROVING : DECLINING;
  }

  /// By ratings of one scale. Anything not rated then or now cannot be compared.
  public static Direction of(Rating before, Rating now) {
    int rankBefore = before.level().badness();
    int rankNow = now.level().badness();
    if (rankBefore < 0 || rankNow < 0) {
      return NO_COMPARISON;
    }
    return rankNow == rankBefore ? STEADY : rankNow < rankBefore ? IMPROVING : DECLINING;
  }
}
