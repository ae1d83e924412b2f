package org.outturn.write.word;

import java.util.List;
import java.util.Optional;
import org.outturn.document.CellBlock;
import org.outturn.document.CellBlock.Indent;
import org.outturn.document.CellBlock.Item;

/// Writes bulleted and numbered lists, at the margin, under a paragraph or in a cell.
final class ListBlocks {

  /// Where a list stands, which decides its styles: one for each level, of bullets, of numbers and
  /// of an item's further paragraphs. What lies deeper is shown as the deepest.
  enum Setting {
    MARGIN(
        List.of(ParagraphStyle.BULLET, ParagraphStyle.BULLET_2, ParagraphStyle.BULLET_3),
        List.of(ParagraphStyle.NUMBER, ParagraphStyle.NUMBER_2, ParagraphStyle.NUMBER_3),
        List.of(
            ParagraphStyle.LIST_CONTINUE,
            ParagraphStyle.LIST_CONTINUE_2,
            ParagraphStyle.LIST_CONTINUE_3)),
    PARAGRAPH(
        List.of(
            ParagraphStyle.CONTINUATION_BULLET,
            ParagraphStyle.CONTINUATION_BULLET_2,
            ParagraphStyle.CONTINUATION_BULLET_3),
        List.of(
            ParagraphStyle.CONTINUATION_NUMBER,
            ParagraphStyle.CONTINUATION_NUMBER_2,
            ParagraphStyle.CONTINUATION_NUMBER_3),
        List.of(
            ParagraphStyle.LIST_CONTINUE_3,
            ParagraphStyle.LIST_CONTINUE_4,
            ParagraphStyle.LIST_CONTINUE_5)),
    CELL(
        List.of(
            ParagraphStyle.TABLE_BULLET,
            ParagraphStyle.TABLE_BULLET_2,
            ParagraphStyle.TABLE_BULLET_3),
        List.of(
            ParagraphStyle.TABLE_LIST_NUMBER,
            ParagraphStyle.TABLE_LIST_NUMBER_2,
            ParagraphStyle.TABLE_LIST_NUMBER_3),
        List.of(ParagraphStyle.TABLE_TEXT, ParagraphStyle.TABLE_TEXT, ParagraphStyle.TABLE_TEXT));

    private final List<ParagraphStyle> bullets;
    private final List<ParagraphStyle> numbers;
    private final List<ParagraphStyle> more;

    Setting(List<ParagraphStyle> bullets, List<ParagraphStyle> numbers, List<ParagraphStyle> more) {
      this.bullets = bullets;
      this.numbers = numbers;
      this.more = more;
    }

    static Setting of(Indent indent) {
      return switch (indent) {
        case MARGIN -> MARGIN;
        case PARAGRAPH -> PARAGRAPH;
      };
    }

    private int deepest() {
      return bullets.size() - 1;
    }
  }

  private final Manuscript manuscript;

  ListBlocks(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  void write(CellBlock.BulletList list) {
    bullets(list.items(), Setting.of(list.indent()), 0);
  }

  void write(CellBlock.NumberedList list) {
    numbers(list.items(), Setting.of(list.indent()), 0);
  }

  /// A cell's block.
  ///
  /// @param style of its paragraphs
  void inCell(CellBlock block, ParagraphStyle style, Direct direct) {
    switch (block) {
      case CellBlock.Paragraph paragraph ->
          manuscript.paragraph(style, direct, () -> manuscript.runs().write(paragraph.inlines()));
      case CellBlock.BulletList list -> bullets(list.items(), Setting.CELL, 0);
      case CellBlock.NumberedList list -> numbers(list.items(), Setting.CELL, 0);
    }
  }

  private void bullets(List<Item> items, Setting setting, int depth) {
    for (Item item : items) {
      item(item, setting, depth, setting.bullets.get(depth), Optional.empty());
    }
  }

  /// Each list begins again at 1.
  private void numbers(List<Item> items, Setting setting, int depth) {
    ParagraphStyle style = setting.numbers.get(depth);
    Optional<Lists.Place> place = Optional.of(manuscript.reference().lists().from(style, depth, 1));
    for (Item item : items) {
      item(item, setting, depth, style, place);
    }
  }

  private void item(
      Item item, Setting setting, int depth, ParagraphStyle style, Optional<Lists.Place> place) {
    manuscript.paragraph(
        style,
        Direct.at(place).leadingOn(item.inlines()),
        () -> manuscript.runs().write(item.inlines()));
    int inner = Math.min(depth + 1, setting.deepest());
    for (CellBlock nested : item.nested()) {
      switch (nested) {
        case CellBlock.Paragraph paragraph ->
            manuscript.paragraph(
                setting.more.get(depth), () -> manuscript.runs().write(paragraph.inlines()));
        case CellBlock.BulletList list -> bullets(list.items(), setting, inner);
        case CellBlock.NumberedList list -> numbers(list.items(), setting, inner);
      }
    }
  }
}
