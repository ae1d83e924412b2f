package org.outturn.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who answers for something: one post, or joint ones apart by a slash, a semicolon or a line.
final class Owners {
  private static final Pattern BETWEEN = Pattern.compile("[/;\\n]");

  /// Marks that a note below the table explains.
  private static final Pattern MARKS = Pattern.compile("[*†‡]");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Owners() {}

  static List<String> in(String... cells) {
    return Arrays.stream(cells)
        .flatMap(cell -> isOnePost(cell) ? Stream.of(cell) : posts(cell))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /// Spares most cells of a long return what follows.
  private static boolean isOnePost(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      boolean isPlain = Character.isLetterOrDigit(c) || c == ' ' && !cell.startsWith("  ", i);
      if (!isPlain) {
        return false;
      }
    }
    return true;
  }

  private static Stream<String> posts(String cell) {
    return BETWEEN
        .splitAsStream(cell)
        .map(name -> SPACES.matcher(MARKS.matcher(name).replaceAll("")).replaceAll(" "));
  }
}
