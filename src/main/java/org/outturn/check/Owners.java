package org.outturn.check;

import java.util.Arrays;
import java.util.List;

/// Who answers for something: one post, or joint ones apart by a slash, a semicolon or a line.
final class Owners {
  private static final String BETWEEN = "[/;\\n]";

  /// Marks that a note below the table explains.
  private static final String MARKS = "[*†‡]";

  private Owners() {}

  static List<String> in(String... cells) {
    return Arrays.stream(cells)
        .flatMap(cell -> Arrays.stream(cell.split(BETWEEN)))
        .map(name -> name.replaceAll(MARKS, "").replaceAll("\\s+", " ").strip())
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
