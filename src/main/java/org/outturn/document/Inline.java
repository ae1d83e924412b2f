package org.outturn.document;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/// A run of text inside a paragraph or cell.
public sealed interface Inline {

  record Text(String text) implements Inline {}

  /// A figure of the ledger as printed. It is never broken over lines.
  ///
  /// @param address where the ledger holds it: `revenue.total.variance`
  /// @param text as printed: `(8,903)`
  /// @param spoken what a screen reader says where that differs, `minus 8,903`; else blank
  record Value(String address, String text, String spoken) implements Inline {}

  record Strong(List<Inline> inlines) implements Inline {
    public Strong {
      inlines = List.copyOf(inlines);
    }
  }

  record Emphasis(List<Inline> inlines) implements Inline {
    public Emphasis {
      inlines = List.copyOf(inlines);
    }
  }

  /// A phrase in another language than the paper's.
  record Foreign(Locale language, List<Inline> inlines) implements Inline {
    public Foreign {
      inlines = List.copyOf(inlines);
    }
  }

  /// A link out of the paper: http, https or mailto.
  record Link(URI target, List<Inline> inlines) implements Inline {
    public Link {
      inlines = List.copyOf(inlines);
      if (Plain.text(inlines).isBlank()) {
        throw new IllegalArgumentException("a link needs words: " + target);
      }
    }
  }

  /// "Appendix 2", "Table 3", "paragraph 6": a reference within the paper.
  ///
  /// @param label the words, pending until [Numbering] has run
  record CrossReference(Anchor target, Ordinal label) implements Inline {}

  /// A rating: always a word and a shape as well as a colour, so that nothing rests on colour
  /// alone.
  ///
  /// @param shape one character
  record RatingMark(String word, String shape, Tone tone) implements Inline {
    public RatingMark {
      if (word.isBlank()) {
        throw new IllegalArgumentException("a rating is always a word");
      }
    }
  }

  /// A sign that stands for a word, such as ▲ for "improving"; read aloud as the word.
  record Symbol(String glyph, String word) implements Inline {
    public Symbol {
      if (word.isBlank()) {
        throw new IllegalArgumentException("a symbol needs its word: " + glyph);
      }
    }
  }

  /// A mark for a missing value, such as `[z]` for "not applicable"; read aloud as its meaning.
  record Shorthand(String mark, String meaning) implements Inline {}

  record LineBreak() implements Inline {}

  static Inline text(String text) {
    return new Text(text);
  }
}
