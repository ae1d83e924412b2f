package org.outturn.write.word;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.outturn.document.Inline;

/// Writes inlines as runs.
final class Runs {
  private static final String NO_BREAK_SPACE = "\u00A0";

  /// A space that is not between two words: a figure breaks nowhere else.
  private static final Pattern AMONG_DIGITS = Pattern.compile("(?<!\\p{L}) | (?!\\p{L})");

  /// What the inlines around a run make of it.
  private enum Stress {
    STRONG,
    EMPHASIS,
    LINK
  }

  private record Format(Set<Stress> stresses, Optional<Locale> language) {
    static final Format PLAIN = new Format(Set.of(), Optional.empty());

    Format and(Stress stress) {
      EnumSet<Stress> more = EnumSet.of(stress);
      more.addAll(stresses);
      return new Format(more, language);
    }

    Format in(Locale other) {
      return new Format(stresses, Optional.of(other));
    }

    Optional<CharacterStyle> style() {
      if (stresses.contains(Stress.LINK)) {
        return Optional.of(CharacterStyle.HYPERLINK);
      }
      if (stresses.containsAll(Set.of(Stress.STRONG, Stress.EMPHASIS))) {
        return Optional.of(CharacterStyle.STRONG_EMPHASIS);
      }
      if (stresses.contains(Stress.STRONG)) {
        return Optional.of(CharacterStyle.STRONG);
      }
      return stresses.contains(Stress.EMPHASIS)
          ? Optional.of(CharacterStyle.EMPHASIS)
          : Optional.empty();
    }
  }

  private final Manuscript manuscript;
  private final Xml xml;

  Runs(Manuscript manuscript) {
    this.manuscript = manuscript;
    xml = manuscript.xml();
  }

  void write(List<Inline> inlines) {
    write(inlines, Format.PLAIN);
  }

  void write(String text) {
    text(xml, text, () -> {});
  }

  /// The label of a fact.
  void strong(List<Inline> inlines) {
    write(inlines, Format.PLAIN.and(Stress.STRONG));
  }

  private void write(List<Inline> inlines, Format format) {
    for (Inline inline : inlines) {
      write(inline, format);
    }
  }

  private void write(Inline inline, Format format) {
    switch (inline) {
      case Inline.Text text -> text(xml, text.text(), () -> properties(format));
      case Inline.Value value ->
          text(
              xml,
              AMONG_DIGITS.matcher(value.text()).replaceAll(NO_BREAK_SPACE),
              () -> properties(format));
      case Inline.Strong strong -> write(strong.inlines(), format.and(Stress.STRONG));
      case Inline.Emphasis emphasis -> write(emphasis.inlines(), format.and(Stress.EMPHASIS));
      case Inline.Foreign foreign -> write(foreign.inlines(), format.in(foreign.language()));
      case Inline.Link link -> {
        xml.open("w:hyperlink", "r:id", manuscript.linkTo(link.target()), "w:history", "1");
        write(link.inlines(), format.and(Stress.LINK));
        xml.close();
      }
      case Inline.CrossReference reference ->
          manuscript.targets().write(xml, reference, () -> properties(format));
      case Inline.RatingMark mark ->
          styled(CharacterStyle.of(mark.tone()), mark.shape() + NO_BREAK_SPACE + mark.word());
      case Inline.Symbol symbol -> styled(CharacterStyle.SYMBOL, symbol.glyph());
      case Inline.Shorthand shorthand -> text(xml, shorthand.mark(), () -> properties(format));
      case Inline.LineBreak _ -> lineBreak();
    }
  }

  void lineBreak() {
    xml.open("w:r").leaf("w:br").close();
  }

  void tab() {
    xml.open("w:r").leaf("w:tab").close();
  }

  private void styled(CharacterStyle style, String words) {
    text(
        xml,
        words,
        () -> xml.open("w:rPr").leaf("w:rStyle", "w:val", manuscript.id(style)).close());
  }

  private void properties(Format format) {
    Optional<CharacterStyle> style = format.style();
    if (style.isEmpty() && format.language.isEmpty()) {
      return;
    }
    xml.open("w:rPr");
    style.ifPresent(named -> xml.leaf("w:rStyle", "w:val", manuscript.id(named)));
    format.language.ifPresent(language -> xml.leaf("w:lang", "w:val", language.toLanguageTag()));
    xml.close();
  }

  /// @param properties writes the run's properties, or nothing
  static void text(Xml xml, String words, Runnable properties) {
    if (!words.isEmpty()) {
      xml.open("w:r");
      properties.run();
      xml.open("w:t", "xml:space", "preserve").text(words).close(2);
    }
  }
}
