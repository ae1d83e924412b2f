package org.outturn.write.word;

import java.util.List;
import java.util.Optional;
import org.outturn.document.Anchor;
import org.outturn.document.CellBlock;
import org.outturn.document.Grid;
import org.outturn.document.Plain;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Tone;
import org.outturn.style.Colour;
import org.outturn.style.Palette;
import org.outturn.style.Palette.ToneColours;
import org.outturn.write.word.Direct.Keep;

/// Writes one cell of a table.
final class Cells {

  /// How far a row's rules come from the table style.
  enum Rules {
    OF_STYLE,
    TOTAL
  }

  /// What a cell has from its row and column.
  ///
  /// @param width in twips
  /// @param marked where references to the row lead, in the first of its cells
  record Setting(
      RowKind kind, Align align, int width, Rules rules, Keep keep, Optional<Anchor> marked) {}

  private final Manuscript manuscript;
  private final ListBlocks lists;
  private final Palette palette;
  private final Xml xml;

  Cells(Manuscript manuscript, ListBlocks lists) {
    this.manuscript = manuscript;
    this.lists = lists;
    palette = manuscript.house().palette();
    xml = manuscript.xml();
  }

  /// @param row the one being written; the cell may have begun in an earlier one
  void write(Grid.Placed placed, int row, Setting setting) {
    Cell cell = placed.cell();
    xml.open("w:tc")
        .open("w:tcPr")
        .leaf("w:tcW", "w:w", String.valueOf(setting.width), "w:type", "dxa");
    if (cell.span().columns() > 1) {
      xml.leaf("w:gridSpan", "w:val", String.valueOf(cell.span().columns()));
    }
    if (cell.span().rows() > 1) {
      if (placed.row() == row) {
        xml.leaf("w:vMerge", "w:val", "restart");
      } else {
        xml.leaf("w:vMerge");
      }
    }
    switch (setting.rules) {
      case TOTAL -> HouseTableStyles.totalRules(xml, palette);
      case OF_STYLE -> {}
    }
    // A cell has no style that could tint it.
    tint(cell, setting.kind).ifPresent(tint -> HouseTableStyles.shade(xml, tint));
    xml.close();
    setting.marked.ifPresent(anchor -> manuscript.marked(anchor, () -> {}));
    List<CellBlock> blocks = placed.row() == row ? cell.blocks() : List.of();
    Direct direct = Direct.kept(setting.keep);
    for (CellBlock block : blocks) {
      lists.inCell(block, style(setting, block), direct);
    }
    // Word takes a cell for broken that does not hold a paragraph
    if (blocks.isEmpty()) {
      manuscript.paragraph(style(setting, CellBlock.Paragraph.of("")), direct, () -> {});
    }
    xml.close();
  }

  private static ParagraphStyle style(Setting setting, CellBlock block) {
    RowKind kind = setting.kind;
    return switch (setting.align) {
      case START ->
          switch (kind) {
            case HEADER -> ParagraphStyle.TABLE_HEADING;
            case GROUP -> ParagraphStyle.TABLE_GROUP;
            case BODY -> ParagraphStyle.TABLE_TEXT;
            case SUBTOTAL, TOTAL -> ParagraphStyle.TABLE_TOTAL;
          };
      case CENTRE ->
          switch (kind) {
            case HEADER -> ParagraphStyle.TABLE_HEADING_CENTRED;
            case GROUP -> ParagraphStyle.TABLE_GROUP;
            case BODY -> ParagraphStyle.TABLE_CENTRED;
            case SUBTOTAL, TOTAL -> ParagraphStyle.TABLE_TOTAL;
          };
      case END, FIGURES -> hangs(block) ? bracketed(kind) : number(kind);
    };
  }

  private static ParagraphStyle number(RowKind kind) {
    return switch (kind) {
      case HEADER -> ParagraphStyle.TABLE_HEADING_NUMBER;
      case GROUP -> ParagraphStyle.TABLE_GROUP_NUMBER;
      case BODY -> ParagraphStyle.TABLE_NUMBER;
      case SUBTOTAL, TOTAL -> ParagraphStyle.TABLE_TOTAL_NUMBER;
    };
  }

  private static ParagraphStyle bracketed(RowKind kind) {
    return switch (kind) {
      case HEADER -> ParagraphStyle.TABLE_HEADING_NUMBER;
      case GROUP -> ParagraphStyle.TABLE_GROUP_BRACKETED;
      case BODY -> ParagraphStyle.TABLE_BRACKETED;
      case SUBTOTAL, TOTAL -> ParagraphStyle.TABLE_TOTAL_BRACKETED;
    };
  }

  /// A closing bracket hangs to the right of the digits.
  private static boolean hangs(CellBlock block) {
    return switch (block) {
      case CellBlock.Paragraph paragraph -> Plain.text(paragraph.inlines()).endsWith(")");
      case CellBlock.BulletList _, CellBlock.NumberedList _ -> false;
    };
  }

  private Optional<Colour> tint(Cell cell, RowKind kind) {
    return switch (kind) {
      case HEADER -> Optional.empty();
      case GROUP -> Optional.of(palette.bandTint());
      case BODY, SUBTOTAL, TOTAL -> cell.tone().map(tone -> colours(tone).tint());
    };
  }

  private ToneColours colours(Tone tone) {
    return switch (tone) {
      case RED -> palette.red();
      case AMBER -> palette.amber();
      case GREEN -> palette.green();
      case BLUE -> palette.blue();
      case PLAIN -> palette.plain();
    };
  }
}
