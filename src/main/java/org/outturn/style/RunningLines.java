package org.outturn.style;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the house puts at the head and foot of pages, in words with `{title}`, `{committee}`,
/// `{date}` or `{council}` where the paper's own stand.
///
/// @param head at the right of each page but the first: the title where nothing is said
/// @param left of the foot: as the paper's form has it where nothing is said
/// @param centre of the foot, likewise
public record RunningLines(Optional<String> head, Optional<String> left, Optional<String> centre) {

  private static final Pattern NAMED = Pattern.compile("\\{(?<name>[^}]*)\\}");
  private static final Set<String> NAMES = Set.of("title", "committee", "date", "council");

  /// Whether nothing else stands in braces than what every paper has.
  public static boolean isMadeOf(String words) {
    return NAMED.matcher(words).results().allMatch(named -> NAMES.contains(named.group("name")));
  }

  /// The words with a paper's own put in.
  ///
  /// @param facts the paper's title, committee, date and council, by name
  public static String filled(String words, Map<String, String> facts) {
    return NAMED
        .matcher(words)
        .replaceAll(named -> Matcher.quoteReplacement(facts.get(named.group("name"))));
  }

  public static RunningLines standard() {
    return new RunningLines(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
