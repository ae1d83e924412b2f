package org.outturn.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of a heading without what people write now this way and now that: capitals, accents,
/// punctuation, line breaks, units, "&" for "and", "%" for "per cent", a plural "s" or "(s)", the
/// number "(4)" that a form gives the column.
///
/// `Children's Services\n(£'000)` and `CHILDRENS SERVICE` are both `children service`.
final class HeadingWords {
  private HeadingWords() {}

  /// £, £000, £'000s, (£m), '000 …
  private static final Pattern MONEY_UNIT =
      Pattern.compile(
          "£\\s*['’‘]?\\s*(000['’]?s?|m(illions?|n)?|k|bn)?(?![a-z0-9])|(['’‘]|\\(\\s*)000s?\\b");

  private static final Pattern PER_CENT = Pattern.compile("%|\\bper cent\\b|\\bpercentage\\b");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern LEFT_OUT = Pattern.compile("['’‘`]|\\(s\\)");
  private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(\\d{1,2}\\)\\s*$");

  static String of(String heading) {
    String lower = heading.toLowerCase(Locale.ROOT);
    return words(isPlain(lower) ? lower : tidied(lower));
  }

  /// Whether there is nothing to tidy, as in most cells of a long table.
  private static boolean isPlain(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || " .,-/:".indexOf(c) >= 0)) {
        return false;
      }
    }
    return !lower.contains("per cent") && !lower.contains("percentage");
  }

  private static String tidied(String lower) {
    String text = Normalizer.normalize(lower, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    text = ACCENT.matcher(text).replaceAll("");
    text = COLUMN_NUMBER.matcher(text).replaceAll("");
    text = MONEY_UNIT.matcher(text).replaceAll(" ");
    text = PER_CENT.matcher(text).replaceAll(" percent ");
    return LEFT_OUT.matcher(text.replace("&", " and ")).replaceAll("");
  }

  /// The words alone, each in the singular, with a blank between them.
  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
        if (i > start) {
          words.append(words.isEmpty() ? "" : " ").append(singular(text.substring(start, i)));
        }
        start = i + 1;
      }
    }
    return words.toString();
  }

  /// Rough, which does no harm: both sides of a comparison go through it.
  private static String singular(String word) {
    boolean plural =
        word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    if (!plural) {
      return word;
    }
    return word.length() > 4 && word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.substring(0, word.length() - 1);
  }
}
