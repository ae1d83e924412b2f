package org.outturn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.outturn.source.Cell;
import org.outturn.source.Sheet;

/// Words without figures, as they stand in a file that somebody wrote.
///
/// @param place a line or a cell, as a person reads it
/// @param holder what the words stand in
/// @param beside all words of the row that a cell is in, by which one is told from others that say
///   the same; none of a line
record Stretch(String place, Holder holder, List<String> words, List<String> beside) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  Stretch {
    words = List.copyOf(words);
    beside = List.copyOf(beside);
  }

  enum Holder {
    /// A paragraph runs on over several of them, and over figures between.
    LINE,
    /// What it says begins and ends with it.
    CELL
  }

  /// @param file as findings name it
  static List<Stretch> ofLines(String file, List<String> lines) {
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (String text : lines.get(i).split("\\$\\{[^}]*}")) {
        add("%s:%d".formatted(file, i + 1), Holder.LINE, text, List.of(), stretches);
      }
    }
    return stretches;
  }

  /// Each line of a cell is a paragraph of its own in a paper.
  static List<Stretch> ofSheet(Sheet sheet) {
    List<Stretch> stretches = new ArrayList<>();
    for (List<Cell> row : sheet.rows()) {
      List<Cell> cells = row.stream().filter(cell -> !cell.isEmpty()).toList();
      List<String> beside = cells.stream().flatMap(cell -> words(cell.shown()).stream()).toList();
      for (Cell cell : cells) {
        cell.shown()
            .lines()
            .forEach(line -> add(cell.place().text(), Holder.CELL, line, beside, stretches));
      }
    }
    return stretches;
  }

  private static void add(
      String place, Holder holder, String text, List<String> beside, List<Stretch> stretches) {
    List<String> words = words(text);
    if (!words.isEmpty()) {
      stretches.add(new Stretch(place, holder, words, beside));
    }
  }

  /// Capitals, punctuation and what sets words apart do not count.
  static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }
}
