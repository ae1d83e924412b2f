package org.outturn.document;

import java.util.ArrayList;
import java.util.List;

/// What a paper holds at any depth: walked in reading order.
final class Contained {
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<Inline.CrossReference> references = new ArrayList<>();
  private final List<Inline.Value> values = new ArrayList<>();

  private Contained() {}

  private Contained(List<Section> sections) {
    for (Section section : sections) {
      section.banner().ifPresent(banner -> anchors.add(banner.anchor()));
      switch (section.placement()) {
        case Placement.Cover _, Placement.Body _ -> {}
        case Placement.Appendix appendix -> {
          anchors.add(appendix.anchor());
          inlines(appendix.title());
        }
      }
      blocks(section.blocks());
    }
  }

  static List<Anchor> anchors(List<Section> sections) {
    return new Contained(sections).anchors;
  }

  static List<Inline.CrossReference> crossReferences(List<Section> sections) {
    return new Contained(sections).references;
  }

  static List<Inline.Value> values(List<Section> sections) {
    return new Contained(sections).values;
  }

  static List<Inline.Value> valuesIn(List<Inline> inlines) {
    Contained contained = new Contained();
    contained.inlines(inlines);
    return contained.values;
  }

  private void blocks(List<? extends Block> blocks) {
    for (Block block : blocks) {
      block(block);
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> {
        anchors.add(heading.anchor());
        inlines(heading.text());
      }
      case Block.NumberedParagraph paragraph -> {
        anchors.add(paragraph.anchor());
        inlines(paragraph.inlines());
      }
      case Block.Panel panel -> blocks(panel.blocks());
      case Block.KeyValues facts -> {
        for (Block.KeyValues.Entry entry : facts.entries()) {
          inlines(entry.key());
          inlines(entry.value());
        }
      }
      case Block.Withheld withheld -> withheld.anchor().ifPresent(anchors::add);
      case CellBlock.Paragraph paragraph -> inlines(paragraph.inlines());
      case CellBlock.BulletList list -> items(list.items());
      case CellBlock.NumberedList list -> items(list.items());
      case Chart chart -> anchors.add(chart.anchor());
      case Picture picture -> anchors.add(picture.anchor());
      case Table table -> {
        anchors.add(table.anchor());
        for (Table.Row row : table.rows()) {
          row.landmark().ifPresent(landmark -> anchors.add(landmark.anchor()));
          for (Table.Cell cell : row.cells()) {
            blocks(cell.blocks());
          }
        }
        for (List<Inline> note : table.notes()) {
          inlines(note);
        }
      }
      case Block.Title _, Block.Contents _, Block.Signature _, Block.PageBreak _ -> {}
    }
  }

  private void items(List<CellBlock.Item> items) {
    for (CellBlock.Item item : items) {
      inlines(item.inlines());
      blocks(item.nested());
    }
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.CrossReference reference -> references.add(reference);
        case Inline.Strong strong -> inlines(strong.inlines());
        case Inline.Emphasis emphasis -> inlines(emphasis.inlines());
        case Inline.Foreign foreign -> inlines(foreign.inlines());
        case Inline.Link link -> inlines(link.inlines());
        case Inline.Value value -> values.add(value);
        case Inline.Text _, Inline.RatingMark _, Inline.Symbol _ -> {}
        case Inline.Shorthand _, Inline.LineBreak _ -> {}
      }
    }
  }
}
