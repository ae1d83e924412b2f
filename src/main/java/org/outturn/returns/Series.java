package org.outturn.returns;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How the figures of an indicator follow on each other, which decides what each is compared with.
public enum Series {
  /// Each quarter's alone.
  DISCRETE("discrete", "discrete.*|in (the )?(quarter|period)|quarter only|non-?cumulative"),
  /// From 1 April: it rises, then starts again.
  CUMULATIVE("cumulative", "cumulative.*|year to date|ytd|running total|profiled"),
  /// The last twelve months.
  ROLLING("rolling", "rolling.*|moving.*|last (12|twelve) months"),
  /// As it stands on a day.
  SNAPSHOT("snapshot", "snapshot|as at.*|point in time|position"),
  /// The return does not say, or says how often instead.
  UNSAID(
      "",
      "(annual|yearly|half.?yearly|quarterly|monthly|weekly|termly)(ly)?( .*)?|.*survey|n/?a|-|");

  private final String words;
  private final Pattern pattern;

  Series(String words, String pattern) {
    this.words = words;
    this.pattern = Pattern.compile(pattern);
  }

  public String words() {
    return words;
  }

  /// @return nothing for a word that is none of them
  static Optional<Series> read(String text) {
    String plain = text.strip().toLowerCase(Locale.UK);
    return Arrays.stream(values()).filter(s -> s.pattern.matcher(plain).matches()).findFirst();
  }
}
