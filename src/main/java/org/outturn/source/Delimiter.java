package org.outturn.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What stands between the cells of a text file.
enum Delimiter {
  // In the order in which they are taken when nothing else tells them apart.
  COMMA(',', "commas"),
  TAB('\t', "tabs"),
  SEMICOLON(';', "semicolons"),
  BAR('|', "vertical bars");

  private static final int LINES_LOOKED_AT = 200;

  private final char sign;
  private final String words;

  Delimiter(char sign, String words) {
    this.sign = sign;
    this.words = words;
  }

  char sign() {
    return sign;
  }

  /// In the plural, for a sentence.
  String words() {
    return words;
  }

  /// The one that gives the most lines the same number of cells. Amounts like 1,250 and commas in
  /// comments give a number that changes from line to line, so they do not deceive it. Of equals
  /// the one that gives more cells.
  static Delimiter of(String text) {
    Map<Delimiter, List<Integer>> cells = cellsByLine(text);
    Delimiter best = COMMA;
    for (Delimiter delimiter : values()) {
      if (Agreement.of(cells.get(delimiter)).compareTo(Agreement.of(cells.get(best))) > 0) {
        best = delimiter;
      }
    }
    return best;
  }

  /// @param lines that have `cells` cells, which is the commonest number above one
  private record Agreement(int lines, int cells) implements Comparable<Agreement> {
    private static final Comparator<Agreement> ORDER =
        Comparator.comparingInt(Agreement::lines).thenComparingInt(Agreement::cells);

    static Agreement of(List<Integer> cellsByLine) {
      Map<Integer, Integer> lines = new HashMap<>();
      cellsByLine.stream().filter(n -> n > 1).forEach(n -> lines.merge(n, 1, Integer::sum));
      return lines.entrySet().stream()
          .map(e -> new Agreement(e.getValue(), e.getKey()))
          .max(ORDER)
          .orElse(new Agreement(0, 0));
    }

    @Override
    public int compareTo(Agreement other) {
      return ORDER.compare(this, other);
    }
  }

  /// Counts for all delimiters in one pass, leaving out what stands in quotation marks.
  private static Map<Delimiter, List<Integer>> cellsByLine(String text) {
    Map<Delimiter, List<Integer>> cells = new EnumMap<>(Delimiter.class);
    int[] signs = new int[values().length];
    int lines = 0;
    boolean quoted = false;
    for (int i = 0; i <= text.length() && lines < LINES_LOOKED_AT; i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\n' && !quoted || i == text.length()) {
        for (Delimiter delimiter : values()) {
          cells
              .computeIfAbsent(delimiter, _ -> new ArrayList<>())
              .add(signs[delimiter.ordinal()] + 1);
        }
        signs = new int[values().length];
        lines++;
      } else if (!quoted) {
        for (Delimiter delimiter : values()) {
          signs[delimiter.ordinal()] += c == delimiter.sign ? 1 : 0;
        }
      }
    }
    return cells;
  }
}
