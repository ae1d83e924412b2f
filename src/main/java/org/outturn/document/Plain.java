package org.outturn.document;

import java.util.List;

/// Inlines as plain characters, as they stand on the page.
public final class Plain {
  private Plain() {}

  public static String text(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      text.append(text(inline));
    }
    return text.toString();
  }

  private static String text(Inline inline) {
    return switch (inline) {
      case Inline.Text text -> text.text();
      case Inline.Value value -> value.text();
      case Inline.Strong strong -> text(strong.inlines());
      case Inline.Emphasis emphasis -> text(emphasis.inlines());
      case Inline.Foreign foreign -> text(foreign.inlines());
      case Inline.Link link -> text(link.inlines());
      case Inline.CrossReference reference -> reference.label().text();
      case Inline.RatingMark mark -> mark.shape() + " " + mark.word();
      case Inline.Symbol symbol -> symbol.glyph();
      case Inline.Shorthand shorthand -> shorthand.mark();
      case Inline.LineBreak _ -> "\n";
    };
  }
}
