package org.outturn.layout;

import java.util.ArrayList;
import java.util.List;
import org.outturn.layout.Words.Atom;
import org.outturn.layout.Words.Word;

/// A line of text as it will be drawn. A trailing space stays in the last atom, so that text taken
/// from the page keeps its words apart.
///
/// @param visible the width without that space
record Line(List<Atom> atoms, double visible) {
  static final double SLACK = 0.01;

  /// As many words to a line as fit. Ragged-right text gains little from looking further ahead.
  static List<Line> broken(List<Word> words, double width, Glyphs glyphs) {
    List<Line> lines = new ArrayList<>();
    List<Atom> atoms = new ArrayList<>();
    double used = 0;
    double space = 0;
    for (Word whole : words) {
      List<Word> pieces =
          whole.visible() > width + SLACK ? Words.chopped(whole, width, glyphs) : List.of(whole);
      for (Word word : pieces) {
        if (!atoms.isEmpty() && used + word.visible() > width + SLACK) {
          lines.add(new Line(merged(atoms), used - space));
          atoms = new ArrayList<>();
          used = 0;
        }
        atoms.addAll(word.atoms());
        used += word.width();
        space = word.space();
        if (word.end() == Word.End.ENDS_LINE) {
          lines.add(new Line(merged(atoms), used - space));
          atoms = new ArrayList<>();
          used = 0;
        }
      }
    }
    if (!atoms.isEmpty()) {
      lines.add(new Line(merged(atoms), used - space));
    }
    return lines;
  }

  /// Neighbours of one run and font become one piece, to be drawn at one stroke.
  private static List<Atom> merged(List<Atom> atoms) {
    List<Atom> merged = new ArrayList<>(2);
    int from = 0;
    while (from < atoms.size()) {
      Atom first = atoms.get(from);
      StringBuilder text = new StringBuilder();
      double width = 0;
      int to = from;
      while (to < atoms.size()
          && atoms.get(to).run() == first.run()
          && atoms.get(to).font().equals(first.font())) {
        text.append(atoms.get(to).text());
        width += atoms.get(to).width();
        to++;
      }
      merged.add(
          to == from + 1 ? first : new Atom(first.run(), first.font(), text.toString(), width));
      from = to;
    }
    return merged;
  }
}
