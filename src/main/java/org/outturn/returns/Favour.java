package org.outturn.returns;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The word that a return puts beside a variance: ADV or FAV.
enum Favour {
  ADVERSE(1, "a|adv|adverse|over|overspen[dt]|u|unfav(ourable)?"),
  FAVOURABLE(-1, "f|fav|favourable|under|underspen[dt]"),
  NEITHER(0, "[-–—]|nil|none|n/?a|on (budget|target)|neutral|no variance|0");

  private final int sign;
  private final Pattern words;

  Favour(int sign, String words) {
    this.sign = sign;
    this.words = Pattern.compile(words);
  }

  /// Of the variance that it goes with.
  int sign() {
    return sign;
  }

  static Optional<Favour> read(String text) {
    String plain = text.strip().toLowerCase(Locale.UK).replaceAll("[().]", "");
    for (Favour favour : values()) {
      if (favour.words.matcher(plain).matches()) {
        return Optional.of(favour);
      }
    }
    return Optional.empty();
  }
}
