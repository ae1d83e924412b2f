package org.outturn.style;

/// How money, percentages and dates are printed.
///
/// @param missing how a figure for which there is no data is printed
/// @param date a pattern of [java.time.format.DateTimeFormatter], in English
/// @param percentLimit a % beyond plus or minus this prints as "n/m" (not meaningful)
public record PrintForms(Nil nil, Missing missing, String date, int percentLimit) {
  public static PrintForms standard() {
    return new PrintForms(Nil.DASH, Missing.WORDS, "d MMMM uuuu", 999);
  }

  /// How it is said that there is no figure, and why.
  public enum Missing {
    /// "not collected".
    WORDS,
    /// "[x]", with its meaning under the table.
    SHORTHAND
  }

  /// What a figure of nothing prints as, never "(0)".
  public enum Nil {
    DASH("–"),
    ZERO("0");

    private final String sign;

    Nil(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }
}
