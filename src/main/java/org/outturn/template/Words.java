package org.outturn.template;

import java.util.Locale;
import java.util.Optional;
import org.outturn.figure.Rating;

/// Phrases that several tables print.
final class Words {
  private Words() {}

  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /// "1 row", "2 rows".
  static String count(long number, String one) {
    return count(number, one, one + "s");
  }

  static String count(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  /// An override is printed with both ratings, its reason and the post that made it.
  ///
  /// @param of what is rated
  static Optional<String> override(String of, Rating rating) {
    return switch (rating) {
      case Rating.Overridden o ->
          Optional.of(
              "%s: rated %s by the %s; the rule gives %s. Reason: %s."
                  .formatted(
                      of,
                      o.point().word(),
                      o.post(),
                      o.computed().word(),
                      o.reason().strip().replaceFirst("[.]$", "")));
      case Rating.Computed _, Rating.Judged _, Rating.NotRated _ -> Optional.empty();
    };
  }
}
