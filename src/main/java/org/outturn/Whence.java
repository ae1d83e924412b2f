package org.outturn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds the line of a YAML file that words of a paper came from: the line whose own words, between
/// its figures, stand in the paragraph at or before the place of the change.
final class Whence {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final List<Source> sources = new ArrayList<>();

  /// A stretch of a line without figures.
  private record Source(String place, List<String> words) {}

  /// @param files by the names by which findings call them
  Whence(Map<String, Path> files) throws IOException {
    for (Map.Entry<String, Path> file : files.entrySet()) {
      List<String> lines = Files.readAllLines(file.getValue());
      for (int i = 0; i < lines.size(); i++) {
        for (String stretch : lines.get(i).split("\\$\\{[^}]*}")) {
          List<String> words = words(stretch);
          if (!words.isEmpty()) {
            sources.add(new Source("%s:%d".formatted(file.getKey(), i + 1), words));
          }
        }
      }
    }
  }

  /// @param before the paragraph as built
  /// @param after as edited
  Optional<String> find(String before, String after) {
    List<String> paragraph = words(before);
    int change = firstDifference(paragraph, words(after));
    return sources.stream()
        .filter(source -> isTelling(source, paragraph))
        .map(source -> new At(source, Collections.indexOfSubList(paragraph, source.words())))
        .filter(at -> at.start() >= 0)
        .min(
            Comparator.comparingInt((At at) -> at.distance(change))
                .thenComparing(at -> -at.source().words().size()))
        .map(at -> at.source().place());
  }

  /// @param start which word of the paragraph it begins with
  private record At(Source source, int start) {
    int distance(int change) {
      int end = start + source.words().size();
      return change < start ? start - change : Math.max(0, change - end);
    }
  }

  /// A word or two stand in many paragraphs.
  private static boolean isTelling(Source source, List<String> paragraph) {
    return source.words().size() >= Math.min(3, paragraph.size());
  }

  private static int firstDifference(List<String> before, List<String> after) {
    int same = 0;
    while (same < before.size()
        && same < after.size()
        && before.get(same).equals(after.get(same))) {
      same++;
    }
    return same;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }
}
