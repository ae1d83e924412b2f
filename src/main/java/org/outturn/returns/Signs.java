package org.outturn.returns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.outturn.source.Recognised.Heading;
import org.outturn.source.Recognised.Line;

/// By which rule of signs each column of a return is kept. Figures are read so that above budget
/// and into this year are positive; a column of the opposite rule says so
///
/// - in its heading: "under/(over)spend", "surplus/(deficit)";
/// - in council.yaml, by a minus before the key: `columns: {Planned rephasing: -slippage}`;
/// - by having sizes alone, with a column of words (ADV, FAV) beside it.
///
/// @param turned keys of columns with the opposite sign
/// @param worded keys of columns of sizes, with the column that has the words
record Signs(Set<String> turned, Map<String, String> worded) {
  private static final Pattern OPPOSITE =
      Pattern.compile(
          "(?i).*(under\\w*( ?spen[dt](ing)?)?\\s*/?\\s*\\(over|\\(over\\w*( ?spen[dt](ing)?)?\\)"
              + "\\s*/?\\s*under|fav\\w*\\s*/?\\s*\\(adv|\\(adv\\w*\\)\\s*/?\\s*fav"
              + "|surplus\\s*/?\\s*\\(deficit).*");

  private static final Optional<Favour> FAVOURABLE = Optional.of(Favour.FAVOURABLE);

  Signs {
    turned = Set.copyOf(turned);
    worded = Map.copyOf(worded);
  }

  /// @param columns of council.yaml, with a minus before the keys of columns that are turned
  static Signs set(Map<String, String> columns) {
    Set<String> turned = new HashSet<>();
    columns.values().stream()
        .filter(key -> key.startsWith("-"))
        .map(key -> key.substring(1))
        .forEach(turned::add);
    return new Signs(turned, Map.of());
  }

  /// Headings by the keys alone.
  static Map<String, String> keys(Map<String, String> columns) {
    Map<String, String> keys = new LinkedHashMap<>();
    columns.forEach((heading, key) -> keys.put(heading, key.replaceFirst("^-", "")));
    return keys;
  }

  Signs turning(Set<String> more) {
    Set<String> all = new HashSet<>(turned);
    all.addAll(more);
    return new Signs(all, worded);
  }

  /// Whether a column holds sizes alone is seen by its having no negative figure, although some are
  /// called favourable.
  Signs withWords(List<Line> lines, String key, String wordKey) {
    List<Integer> signs =
        lines.stream()
            .flatMap(line -> line.cell(key).map(Written::of).stream())
            .flatMap(written -> written.number().stream())
            .map(number -> number.signum())
            .distinct()
            .toList();
    boolean favourable =
        lines.stream().anyMatch(line -> Favour.read(line.shown(wordKey)).equals(FAVOURABLE));
    if (!favourable || signs.contains(-1)) {
      return this;
    }
    Map<String, String> more = new HashMap<>(worded);
    more.put(key, wordKey);
    return new Signs(turned, more);
  }

  /// The cell as a figure of our rule of signs.
  ///
  /// @return nothing where the table has no such column
  Optional<Written> read(Line line, String key) {
    return line.cell(key)
        .map(Written::of)
        .map(cell -> isOpposite(line, key) ? cell.negated() : cell);
  }

  /// The same; blank, at the line's beginning, where its table has no such column.
  Written written(Line line, String key) {
    return read(line, key).orElseGet(() -> Written.of(line, key));
  }

  private boolean isOpposite(Line line, String key) {
    if (worded.containsKey(key)) {
      return Favour.read(line.shown(worded.get(key))).equals(FAVOURABLE);
    }
    Heading heading = line.headings().get(key);
    return turned.contains(key) || OPPOSITE.matcher(heading.text()).matches();
  }
}
