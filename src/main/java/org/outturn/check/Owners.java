package org.outturn.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Who answers for something: one post, or joint ones apart by a slash, a semicolon or a line.
final class Owners {
  private static final Pattern BETWEEN = Pattern.compile("[/;\\n]");

  /// Marks that a note below the table explains.
  private static final Pattern MARKS = Pattern.compile("[*†‡]");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Owners() {}

  static List<String> in(String... cells) {
    return Arrays.stream(cells)
        .flatMap(cell -> BETWEEN.splitAsStream(cell))
        .map(name -> SPACES.matcher(MARKS.matcher(name).replaceAll("")).replaceAll(" ").strip())
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
