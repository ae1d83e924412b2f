package org.outturn.figure;

import java.math.BigDecimal;
import org.outturn.figure.Scale.Level;

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

  /// Whether what went this way now goes the other way.
  public boolean isTurnedBy(Direction now) {
    return switch (this) {
      case IMPROVING -> now == DECLINING;
      case DECLINING -> now == IMPROVING;
      case STEADY, NO_COMPARISON -> false;
    };
  }

  /// @param least the smallest change that counts
  public static Direction of(
      Polarity polarity, BigDecimal before, BigDecimal now, BigDecimal least) {
    return polarity
        .gain(before, now)
        .map(gain -> gain.abs().compareTo(least) < 0 ? STEADY : bySign(gain.signum()))
        .orElse(NO_COMPARISON);
  }

  /// By ratings of one scale. Anything not rated then or now cannot be compared.
  public static Direction of(Rating before, Rating now) {
    if (before.level() == Level.UNRATED || now.level() == Level.UNRATED) {
      return NO_COMPARISON;
    }
    return bySign(before.level().badness() - now.level().badness());
  }

  private static Direction bySign(int gain) {
    return gain > 0 ? IMPROVING : gain < 0 ? DECLINING : STEADY;
  }
}
