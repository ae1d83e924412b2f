package org.outturn.check.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.finding.Location;
import org.outturn.workspace.Paper.Narrative;

/// Finds the line of a settings file on which words of a paper were typed. Only letters and digits
/// are compared: what marks them up, and how lines are broken, does not reach the paper.
final class Places {
  /// How many letters on either side of a place tell it from others.
  private static final int AROUND = 40;

  private final String paper;
  private final List<Source> sources;

  /// @param lines of each letter, counted from the first line of the narrative
  private record Source(String letters, int[] lines, Location.InLine begins) {}

  /// @param paper by its name
  Places(String paper, List<Narrative> narratives) {
    this.paper = paper;
    this.sources = narratives.stream().map(Places::source).toList();
  }

  private static Source source(Narrative narrative) {
    StringBuilder letters = new StringBuilder();
    List<Integer> lines = new ArrayList<>();
    String text = narrative.text();
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int close = c == '$' && text.startsWith("${", i) ? text.indexOf('}', i) : -1;
      if (close > 0) {
        letters.append('$');
        lines.add(line);
        i = close;
      } else if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
        lines.add(line);
      }
      line += c == '\n' ? 1 : 0;
    }
    return new Source(
        letters.toString(),
        lines.stream().mapToInt(Integer::intValue).toArray(),
        narrative.place());
  }

  /// @param at a place in the stretch
  Location of(Stretch stretch, int at) {
    return stretch.row().orElseGet(() -> inPaper(stretch, at));
  }

  private Location inPaper(Stretch stretch, int at) {
    return find(letters(stretch, 0, at), letters(stretch, at, stretch.text().length()))
        .orElseGet(() -> new Location.InPaper(paper, stretch.where()));
  }

  private Optional<Location> find(String before, String after) {
    int meant = Math.min(before.length(), AROUND);
    String key =
        before.substring(before.length() - meant)
            + after.substring(0, Math.min(after.length(), AROUND));
    for (Source source : sources) {
      int found = key.isEmpty() ? -1 : source.letters().indexOf(key);
      if (found >= 0) {
        int letter = Math.min(found + meant, source.lines().length - 1);
        return Optional.of(
            new Location.InLine(
                source.begins().file(), source.begins().line() + source.lines()[letter]));
      }
    }
    return Optional.empty();
  }

  /// What was put in is one mark, as it is in the source.
  private static String letters(Stretch stretch, int from, int to) {
    StringBuilder letters = new StringBuilder();
    int done = from;
    for (Stretch.Filled filled : stretch.filled()) {
      if (filled.start() >= from && filled.start() < to) {
        letters.append(letters(stretch.text().substring(done, filled.start()))).append('$');
      }
      if (filled.end() > from && filled.start() < to) {
        done = Math.min(filled.end(), to);
      }
    }
    return letters.append(letters(stretch.text().substring(done, to))).toString();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.append(Character.toLowerCase((char) c)));
    return letters.toString();
  }
}
