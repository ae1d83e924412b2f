package org.outturn.document;

import java.util.List;
import java.util.Optional;

/// A piece of a paper that stands on lines of its own.
public sealed interface Block
    permits Block.Title,
        Block.Heading,
        Block.NumberedParagraph,
        Block.Panel,
        Block.KeyValues,
        Block.Contents,
        Block.Signature,
        Block.Withheld,
        Block.PageBreak,
        CellBlock,
        Chart,
        Picture,
        Table {

  /// The paper's title, on one line or more.
  record Title(List<String> lines) implements Block {
    public Title {
      lines = List.copyOf(lines);
      if (lines.isEmpty()) {
        throw new IllegalArgumentException("a title needs a line");
      }
    }
  }

  /// @param depth 1 for what stands beside a part or an appendix title, 2 for what stands within;
  ///   at most 5
  record Heading(int depth, List<Inline> text, Anchor anchor) implements Block {
    public Heading {
      text = List.copyOf(text);
      if (depth < 1 || depth > 5) {
        throw new IllegalArgumentException("heading depth " + depth);
      }
      if (Plain.text(text).isBlank()) {
        throw new IllegalArgumentException("a heading needs words");
      }
    }
  }

  /// A paragraph whose number hangs in the margin and runs through the body.
  ///
  /// @param level 1 for `6`, 2 for `(a)`, 3 for `(i)`
  /// @param number as it is referred to, `6(a)`; pending until [Numbering] has run
  record NumberedParagraph(Anchor anchor, int level, Ordinal number, List<Inline> inlines)
      implements Block {
    public NumberedParagraph {
      inlines = List.copyOf(inlines);
      if (level < 1 || level > 3) {
        throw new IllegalArgumentException("paragraph level " + level);
      }
    }

    /// What hangs in the margin: `6.`, `(a)`; in an appendix `1.2`.
    public String label() {
      int open = number.text().lastIndexOf('(');
      if (open > 0) {
        return number.text().substring(open);
      }
      boolean inAppendix = number.text().contains(".");
      return inAppendix ? number.text() : number.text() + ".";
    }
  }

  /// Set apart by a rule at its left: recommendations. Holds no table, picture or further panel.
  record Panel(List<Block> blocks) implements Block {
    public Panel {
      blocks = List.copyOf(blocks);
      for (Block block : blocks) {
        boolean text =
            switch (block) {
              case Heading _, NumberedParagraph _, CellBlock _ -> true;
              case Title _, Panel _, KeyValues _, Contents _, Signature _, Withheld _ -> false;
              case PageBreak _, Chart _, Picture _, Table _ -> false;
            };
        if (!text) {
          throw new IllegalArgumentException("a panel holds text only");
        }
      }
    }
  }

  /// Facts in two columns without a grid: the header block, a key to ratings.
  record KeyValues(List<Entry> entries) implements Block {
    public KeyValues {
      entries = List.copyOf(entries);
      if (entries.isEmpty()) {
        throw new IllegalArgumentException("a list of facts needs one");
      }
    }

    public record Entry(List<Inline> key, List<Inline> value) {
      public Entry {
        key = List.copyOf(key);
        value = List.copyOf(value);
      }
    }
  }

  /// The contents, with page numbers where the format has pages.
  ///
  /// @param depth how deep headings are listed
  record Contents(String title, int depth) implements Block {}

  /// Who signs the report off: posts, each on a line.
  record Signature(List<String> posts) implements Block {
    public Signature {
      posts = List.copyOf(posts);
    }
  }

  /// Stands in the public copy where exempt or confidential material stood.
  ///
  /// @param anchor of what is withheld, so that references to it still lead somewhere
  record Withheld(Optional<Anchor> anchor, String statement) implements Block {}

  record PageBreak() implements Block {}
}
