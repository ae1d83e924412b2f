package org.outturn.layout;

import java.util.ArrayList;
import java.util.List;
import org.outturn.layout.Run.Breaking;
import org.outturn.layout.TextMeasure.Face;

/// Text cut into what a line may not break inside.
final class Words {
  private Words() {}

  /// A piece of one run in one face.
  record Atom(Run run, Font font, String text, double width) {

    Atom scaled(double factor) {
      return new Atom(run, font.scaled(factor), text, width * factor);
    }
  }

  /// @param width with the space after it
  /// @param space the part of the width that vanishes at the end of a line
  record Word(List<Atom> atoms, double width, double space, End end) {

    enum End {
      MAY_BREAK,
      ENDS_LINE
    }

    double visible() {
      return width - space;
    }

    boolean unbreakable() {
      for (Atom atom : atoms) {
        if (atom.run().breaking() == Breaking.NEVER) {
          return true;
        }
      }
      return false;
    }

    Word scaled(double factor) {
      return new Word(
          atoms.stream().map(atom -> atom.scaled(factor)).toList(),
          width * factor,
          space * factor,
          end);
    }
  }

  static List<Word> of(List<Run> runs, Glyphs glyphs) {
    List<Word> words = new ArrayList<>();
    List<Atom> open = new ArrayList<>(2);
    for (Run run : runs) {
      String text = glyphs.drawable(run.text(), run.font().face());
      int start = 0;
      for (int i = 0; i < text.length(); ) {
        int next = i + Character.charCount(text.codePointAt(i));
        boolean newLine = text.charAt(i) == '\n';
        boolean breaks = newLine || breaks(run.breaking(), text, i);
        boolean ends = next == text.length();
        if (breaks || ends || faceAt(text, next, run, glyphs) != faceAt(text, i, run, glyphs)) {
          Font font = run.font().in(faceAt(text, start, run, glyphs));
          String piece = text.substring(start, next).replace('\n', ' ');
          open.add(new Atom(run, font, piece, glyphs.width(font, piece)));
          start = next;
        }
        if (breaks) {
          words.add(word(open, newLine ? Word.End.ENDS_LINE : Word.End.MAY_BREAK, glyphs));
          open = new ArrayList<>(2);
        }
        i = next;
      }
    }
    if (!open.isEmpty()) {
      words.add(word(open, Word.End.MAY_BREAK, glyphs));
    }
    return words;
  }

  private static Face faceAt(String text, int at, Run run, Glyphs glyphs) {
    char character = text.charAt(at);
    return character == '\n'
        ? run.font().face()
        : glyphs.faceFor(run.font().face(), text.codePointAt(at));
  }

  private static boolean breaks(Breaking breaking, String text, int at) {
    return switch (breaking) {
      case BETWEEN_WORDS -> breaks(text, at);
      case NEVER -> text.charAt(at) == ' ' && betweenLetters(text, at);
    };
  }

  /// After the last of some spaces; after - and / only between letters, so that 2025/26 and -29,200
  /// hold.
  private static boolean breaks(String text, int at) {
    boolean last = at + 1 == text.length();
    return switch (text.charAt(at)) {
      case ' ' -> last || text.charAt(at + 1) != ' ';
      case '-', '/' -> betweenLetters(text, at);
      default -> false;
    };
  }

  private static boolean betweenLetters(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  private static Word word(List<Atom> atoms, Word.End end, Glyphs glyphs) {
    Atom last = atoms.getLast();
    int spaces = last.text().length() - last.text().stripTrailing().length();
    double width = 0;
    for (Atom atom : atoms) {
      width += atom.width();
    }
    return new Word(List.copyOf(atoms), width, spaces * glyphs.width(last.font(), ' '), end);
  }

  /// The last resort for a word wider than its line: as many characters as fit, and on.
  static List<Word> chopped(Word word, double width, Glyphs glyphs) {
    List<Word> parts = new ArrayList<>();
    List<Atom> part = new ArrayList<>();
    double used = 0;
    for (Atom atom : word.atoms()) {
      int start = 0;
      for (int i = 0; i < atom.text().length(); ) {
        int character = atom.text().codePointAt(i);
        double glyph = glyphs.width(atom.font(), character);
        if (used > 0 && used + glyph > width && character != ' ') {
          if (i > start) {
            part.add(piece(atom, start, i, glyphs));
          }
          parts.add(word(part, Word.End.MAY_BREAK, glyphs));
          part = new ArrayList<>();
          used = 0;
          start = i;
        }
        used += glyph;
        i += Character.charCount(character);
      }
      if (start < atom.text().length()) {
        part.add(piece(atom, start, atom.text().length(), glyphs));
      }
    }
    parts.add(word(part, word.end(), glyphs));
    return parts;
  }

  private static Atom piece(Atom atom, int from, int to, Glyphs glyphs) {
    String text = atom.text().substring(from, to);
    return new Atom(atom.run(), atom.font(), text, glyphs.width(atom.font(), text));
  }
}
