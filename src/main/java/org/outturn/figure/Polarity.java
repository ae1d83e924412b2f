package org.outturn.figure;

/// Which way is better. It decides ratings, words and arrows.
public enum Polarity {
  HIGHER_IS_BETTER,
  LOWER_IS_BETTER,
  /// The plan itself is best: off it on either side is worse.
  PLAN_IS_BEST,
  NONE
}
