package org.outturn.returns;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What must be known about an indicator's figure to compare it with others.
public enum FigureStatus {
  REVISED("revised", "(r)", "revised|\\(?r\\)?|corrected"),
  /// The figure of the quarter before is not the one then reported.
  PREVIOUS_REVISED(
      "previous quarter revised",
      "(r)",
      "(previous|last|prior) (quarter|period)('s figure)?,? (was )?(revised|corrected)"),
  /// It counts something else than it did: the series is broken.
  NEW_DEFINITION(
      "new definition",
      "(b)",
      "new definition|definition(al)? changed?|changed? (of|in) definition|break( in series)?"
          + "|\\(?b\\)?|redefined"),
  /// It is of an earlier period, because it comes late.
  IN_ARREARS("in arrears", "(a)", "(reported )?(one quarter )?in arrears|\\(?a\\)?|lagged"),
  PROVISIONAL("provisional", "(p)", "provisional|\\(?p\\)?|estimated?|unaudited|draft");

  private final String words;
  private final String sign;
  private final Pattern pattern;

  FigureStatus(String words, String sign, String pattern) {
    this.words = words;
    this.sign = sign;
    this.pattern = Pattern.compile(pattern);
  }

  public String words() {
    return words;
  }

  /// What stands behind the figure: `(r)`.
  public String sign() {
    return sign;
  }

  static Optional<FigureStatus> read(String text) {
    String plain = text.strip().toLowerCase(Locale.UK);
    return Arrays.stream(values())
        .filter(status -> status.pattern.matcher(plain).matches())
        .findFirst();
  }
}
