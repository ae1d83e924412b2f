package org.outturn.check.narrative;

import java.util.ArrayList;
import java.util.List;
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

  /// @param at a place within typed words of the stretch
  Location of(Stretch stretch, int at) {
    return stretch.row().orElseGet(() -> inPaper(stretch, at));
  }

  private Location inPaper(Stretch stretch, int at) {
    Stretch.Typed typed = stretch.typedAround(at);
    String before = letters(typed.words().substring(0, typed.at()));
    String after = letters(typed.words().substring(typed.at()));
    String key =
        before.substring(Math.max(0, before.length() - AROUND))
            + after.substring(0, Math.min(after.length(), AROUND));
    int meant = Math.min(before.length(), AROUND);
    for (Source source : sources) {
      int found = key.isEmpty() ? -1 : source.letters().indexOf(key);
      if (found >= 0) {
        int letter = Math.min(found + meant, source.lines().length - 1);
        return new Location.InLine(
            source.begins().file(), source.begins().line() + source.lines()[letter]);
      }
    }
    return new Location.InPaper(paper, stretch.where());
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.append(Character.toLowerCase((char) c)));
    return letters.toString();
  }
}
