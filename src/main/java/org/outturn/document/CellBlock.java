package org.outturn.document;

import java.util.List;

/// What a table's cell may hold, and text outside tables as well.
public sealed interface CellBlock extends Block {

  record Paragraph(Role role, List<Inline> inlines) implements CellBlock {
    public Paragraph {
      inlines = List.copyOf(inlines);
    }

    public static Paragraph of(Inline... inlines) {
      return new Paragraph(Role.BODY, List.of(inlines));
    }

    public static Paragraph of(String text) {
      return of(new Inline.Text(text));
    }

    /// What the paragraph is for; how that looks is house style's business.
    public enum Role {
      BODY,
      /// Goes on under a numbered paragraph, aligned with its text.
      CONTINUATION,
      /// The council's name at the head of a paper.
      COUNCIL,
      /// Committee and date.
      MEETING,
      /// Small print: sources, caveats.
      NOTE
    }
  }

  /// @param indent [Indent#PARAGRAPH] where the list goes on under a numbered paragraph
  record BulletList(Indent indent, List<Item> items) implements CellBlock {
    public BulletList {
      items = nonEmpty(items);
    }
  }

  /// Numbered 1, 2, 3 by itself and apart from the paper's paragraph numbers.
  record NumberedList(Indent indent, List<Item> items) implements CellBlock {
    public NumberedList {
      items = nonEmpty(items);
    }
  }

  enum Indent {
    MARGIN,
    PARAGRAPH
  }

  /// @param nested lists inside the item
  record Item(List<Inline> inlines, List<CellBlock> nested) {
    public Item {
      inlines = List.copyOf(inlines);
      nested = List.copyOf(nested);
    }

    public static Item of(Inline... inlines) {
      return new Item(List.of(inlines), List.of());
    }
  }

  private static List<Item> nonEmpty(List<Item> items) {
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a list needs an item");
    }
    return List.copyOf(items);
  }
}
