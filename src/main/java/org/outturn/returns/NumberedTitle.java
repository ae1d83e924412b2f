package org.outturn.returns;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.source.Cell;
import org.outturn.source.Recognised.Line;

/// An action's number and words, which may share a cell ("1a. Open access points") or a heading
/// ("Key action" over a column of numbers and one of words).
record NumberedTitle(String reference, String title) {
  private static final String NUMBER = "(?<reference>\\d{1,3}[a-z]{0,3})";
  private static final Pattern IN_ONE = Pattern.compile("(?s)" + NUMBER + "[.):]\\s+(?<title>.+)");
  private static final Predicate<String> ALONE =
      Pattern.compile(NUMBER + "[.):]?").asMatchPredicate();

  /// @param reference blank where it has no cell of its own
  static NumberedTitle of(String reference, String title) {
    Matcher matcher = IN_ONE.matcher(title.strip());
    return reference.isBlank() && matcher.matches()
        ? new NumberedTitle(matcher.group("reference"), matcher.group("title").strip())
        : new NumberedTitle(reference.strip().replaceFirst("[.:)]$", ""), title.strip());
  }

  /// With a look at the columns beside the words, where no field has them.
  static NumberedTitle of(Line line, String referenceKey, String titleKey) {
    String reference = line.shown(referenceKey);
    String title = line.shown(titleKey).strip();
    if (!reference.isBlank()) {
      return of(reference, title);
    }
    Optional<String> words = beside(line, titleKey, 1).filter(_ -> ALONE.test(title));
    return words
        .map(found -> of(title, found))
        .orElseGet(() -> of(beside(line, titleKey, -1).filter(ALONE).orElse(""), title));
  }

  private static Optional<String> beside(Line line, String key, int step) {
    return Optional.ofNullable(line.headings().get(key))
        .map(heading -> heading.column() + step)
        .filter(column -> column >= 0 && column < line.cells().size())
        .filter(column -> line.headings().values().stream().noneMatch(h -> h.column() == column))
        .map(column -> line.cells().get(column))
        .map(Cell::shown)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }
}
