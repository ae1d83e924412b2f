package org.outturn.style;

/// How money, percentages and dates are printed.
///
/// @param date a pattern of [java.time.format.DateTimeFormatter], in English
/// @param percentLimit a % beyond plus or minus this prints as "n/m" (not meaningful)
public record PrintForms(Nil nil, String date, int percentLimit) {
  public static PrintForms standard() {
    return new PrintForms(Nil.DASH, "d MMMM uuuu", 999);
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
