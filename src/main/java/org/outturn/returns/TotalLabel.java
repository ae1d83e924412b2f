package org.outturn.returns;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The label of a line of totals: "Total", "Sub-total", "Total Finance Division", "Resources
/// Directorate total".
///
/// @param of what it is the total of; blank where it does not say
record TotalLabel(String of, Extent extent) {
  private static final String TOTAL = "(?<extent>grand |overall |sub ?-? ?)?totals?";
  private static final Pattern LEADING =
      Pattern.compile("(?i)" + TOTAL + "\\b( for\\b| of\\b)?\\s*:?\\s*(?<of>.*)");
  private static final Pattern TRAILING = Pattern.compile("(?i)(?<of>.+?)\\s+" + TOTAL + "\\s*:?");

  enum Extent {
    PART,
    WHOLE,
    UNSAID
  }

  static Optional<TotalLabel> read(String label) {
    return read(LEADING.matcher(label.strip())).or(() -> read(TRAILING.matcher(label.strip())));
  }

  private static Optional<TotalLabel> read(Matcher matcher) {
    return matcher.matches()
        ? Optional.of(new TotalLabel(matcher.group("of"), extent(matcher.group("extent"))))
        : Optional.empty();
  }

  private static Extent extent(@Nullable String words) {
    if (words == null) {
      return Extent.UNSAID;
    }
    return words.toLowerCase(Locale.UK).startsWith("sub") ? Extent.PART : Extent.WHOLE;
  }
}
