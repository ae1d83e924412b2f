package org.outturn.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.document.Table.Align;
import org.outturn.layout.Run.Breaking;
import org.outturn.layout.Strip.Keep;
import org.outturn.layout.Words.Atom;
import org.outturn.layout.Words.Word;

/// A paragraph, heading or list item: measured, but not yet given a width.
///
/// @param label what hangs before the first line: a bullet, a paragraph number
/// @param labelAt where the label begins
/// @param indent where the text begins
/// @param before the space above
/// @param leading the distance of baselines
record TextBlock(
    List<Word> words,
    List<Word> label,
    double labelAt,
    double indent,
    double before,
    double leading,
    Optional<Tail> tail) {
  private static final double BASELINE = 0.75;
  private static final double NARROWEST_WORD = 36;

  /// What stands to the right of a figure's digits, by which a column of figures is aligned.
  ///
  /// @param afterPoint the width right of the decimal point, or else of the last digit
  /// @param afterDigit the width right of the last digit: a bracket, a % sign
  record Tail(double afterPoint, double afterDigit) {
    static final Tail NONE = new Tail(0, 0);

    Tail wider(Tail other) {
      return new Tail(
          Math.max(afterPoint, other.afterPoint), Math.max(afterDigit, other.afterDigit));
    }

    Tail scaled(double factor) {
      return new Tail(afterPoint * factor, afterDigit * factor);
    }

    /// @return empty unless the text is one figure
    static Optional<Tail> of(List<Word> words, Glyphs glyphs) {
      if (words.size() != 1 || words.getFirst().atoms().size() != 1) {
        return Optional.empty();
      }
      Atom atom = words.getFirst().atoms().getFirst();
      String text = atom.text();
      int lastDigit = text.length();
      while (lastDigit > 0 && !Character.isDigit(text.charAt(lastDigit - 1))) {
        lastDigit--;
      }
      if (atom.run().breaking() != Breaking.NEVER || lastDigit == 0) {
        return Optional.empty();
      }
      int point = text.indexOf('.');
      int cut = point >= 0 && point < lastDigit ? point : lastDigit;
      return Optional.of(
          new Tail(
              glyphs.width(atom.font(), text.substring(cut)),
              glyphs.width(atom.font(), text.substring(lastDigit))));
    }
  }

  TextBlock {
    words = List.copyOf(words);
    label = List.copyOf(label);
  }

  /// The width that takes the whole text on one line.
  double widest() {
    double widest = 0;
    double line = 0;
    for (Word word : words) {
      line += word.width();
      widest = Math.max(widest, line);
      if (word.end() == Word.End.ENDS_LINE) {
        line = 0;
      }
    }
    return indent + widest;
  }

  /// The width below which a word would be broken.
  double longestWord() {
    double longest = 0;
    for (Word word : words) {
      longest = Math.max(longest, word.visible());
    }
    return indent + longest;
  }

  /// The width below which a figure would be broken; words may be, though not to nothing.
  double least() {
    double longest = 0;
    for (Word word : words) {
      double visible = word.visible();
      longest = Math.max(longest, word.unbreakable() ? visible : Math.min(visible, NARROWEST_WORD));
    }
    return indent + longest;
  }

  TextBlock scaled(double factor) {
    return new TextBlock(
        words.stream().map(word -> word.scaled(factor)).toList(),
        label.stream().map(word -> word.scaled(factor)).toList(),
        labelAt * factor,
        indent * factor,
        before * factor,
        leading * factor,
        tail.map(t -> t.scaled(factor)));
  }

  /// Ragged right from the indent on.
  List<Strip> strips(double width, Glyphs glyphs) {
    return strips(width, Align.START, Tail.NONE, glyphs);
  }

  /// @param column the widest tail in the column; figures are set so that all tails begin in line
  List<Strip> strips(double width, Align align, Tail column, Glyphs glyphs) {
    double hanging =
        align == Align.FIGURES
            ? tail.map(own -> column.afterPoint() - own.afterPoint()).orElse(column.afterDigit())
            : 0;
    double measure = width - indent - hanging;
    List<Line> lines = Line.broken(words, measure, glyphs);
    double baseline = leading * BASELINE;
    List<Strip> strips = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      List<Item> items = new ArrayList<>(line.atoms().size() + 1);
      if (i == 0) {
        double x = labelAt;
        for (Word word : label) {
          x = place(items, word.atoms(), x, baseline);
        }
      }
      double spare = measure - line.visible();
      double shift =
          switch (align) {
            case START -> 0;
            case CENTRE -> spare / 2;
            case END, FIGURES -> spare;
          };
      place(items, line.atoms(), indent + shift, baseline);
      boolean wouldBeAlone = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
      strips.add(
          new Strip(
              i == 0 ? before : 0, leading, wouldBeAlone ? Keep.WITH_NEXT : Keep.FREE, items));
    }
    return strips;
  }

  private static double place(List<Item> items, List<Atom> atoms, double from, double baseline) {
    double x = from;
    for (Atom atom : atoms) {
      Run run = atom.run();
      Font font = atom.font();
      items.add(
          new Item.Text(run.owner(), x, baseline, atom.width(), font, run.colour(), atom.text()));
      double left = x;
      double right = x + atom.width();
      run.link()
          .ifPresent(link -> link(items, link, atom, new Box(left, baseline, right, baseline)));
      x = right;
    }
    return x;
  }

  /// The area that leads on, and a line under what leads out of the paper: colour alone would not
  /// tell a link from the text.
  private static void link(List<Item> items, Run.Link link, Atom atom, Box line) {
    double size = atom.font().size();
    double y = line.top();
    Box area = new Box(line.left(), y - size * 0.8, line.right(), y + size * 0.25);
    items.add(new Item.LinkArea(link.node(), area, link.target(), link.contents()));
    switch (link.target()) {
      case Item.Target.Outside _ ->
          items.add(
              new Item.Rule(line.left(), line.right(), y + size * 0.14, 0.5, atom.run().colour()));
      case Item.Target.Within _ -> {}
    }
  }
}
