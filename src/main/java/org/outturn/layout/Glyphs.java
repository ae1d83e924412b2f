package org.outturn.layout;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.outturn.layout.Layout.Fault;
import org.outturn.layout.TextMeasure.Face;

/// Measures text, finds a face for every character, and remembers those that have none.
final class Glyphs {
  private static final char STAND_IN = '?';
  private final TextMeasure measure;
  private final Map<Integer, Fault> missing = new TreeMap<>();

  Glyphs(TextMeasure measure) {
    this.measure = measure;
  }

  double width(Font font, String text) {
    double sum = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      sum += measure.width(font.face(), character);
      i += Character.charCount(character);
    }
    return sum * font.size();
  }

  double width(Font font, int character) {
    return measure.width(font.face(), character) * font.size();
  }

  /// The face asked for, or the one for symbols where that lacks the character.
  Face faceFor(Face wanted, int character) {
    return measure.covers(wanted, character) || !measure.covers(Face.SYMBOLS, character)
        ? wanted
        : Face.SYMBOLS;
  }

  /// The text without what is never drawn (soft hyphens, zero-width marks) and with a stand-in for
  /// what no face has.
  String drawable(String text, Face face) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder drawable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '\n' -> drawable.append('\n');
                case '\t', '\r' -> drawable.append(' ');
                case 0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFE0E, 0xFE0F, 0xFEFF -> {}
                default -> {
                  if (measure.covers(face, character) || measure.covers(Face.SYMBOLS, character)) {
                    drawable.appendCodePoint(character);
                  } else {
                    missing.putIfAbsent(character, new Fault.NoGlyph(character, text));
                    drawable.append(STAND_IN);
                  }
                }
              }
            });
    return drawable.toString();
  }

  /// The text with a stand-in for what this one face lacks.
  String drawableIn(Face face, String text) {
    StringBuilder drawable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              if (measure.covers(face, character)) {
                drawable.appendCodePoint(character);
              } else {
                missing.putIfAbsent(character, new Fault.NoGlyph(character, text));
                drawable.append(STAND_IN);
              }
            });
    return drawable.toString();
  }

  /// Asked of every word there is: a stream would take longer than the measuring.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  Collection<Fault> missing() {
    return missing.values();
  }
}
