package org.outturn.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// The known name that a mistyped one most likely meant.
public final class Nearest {
  private Nearest() {}

  /// @return the closest candidate, if it is close: at most a third of the letters differ. Of
  ///   equally close ones the first in alphabetical order
  public static Optional<String> to(String word, Collection<String> candidates) {
    String wanted = word.toLowerCase(Locale.ROOT);
    int most = Math.max(2, word.length() / 3);
    return candidates.stream()
        .sorted()
        .min(Comparator.comparingInt(candidate -> distance(wanted, candidate)))
        .filter(candidate -> distance(wanted, candidate) <= most);
  }

  /// "did you mean X?" or, failing that, the list of what there is.
  public static String help(String word, Collection<String> candidates) {
    return to(word, candidates)
        .map(near -> "did you mean \"%s\"?".formatted(near))
        .orElseGet(
            () ->
                candidates.isEmpty()
                    ? "there are none to choose from"
                    : "use one of: " + String.join(", ", candidates.stream().sorted().toList()));
  }

  /// Whether so many letters put in, left out or taken for others make one text of the other. Takes
  /// time in proportion to the length, and is exact about case.
  public static boolean isWithin(int letters, String one, String other) {
    return new LevenshteinDistance(letters).apply(one, other) >= 0;
  }

  private static int distance(String wanted, String candidate) {
    return LevenshteinDistance.getDefaultInstance()
        .apply(wanted, candidate.toLowerCase(Locale.ROOT));
  }
}
