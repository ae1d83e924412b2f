package org.outturn.document;

import java.util.ArrayList;
import java.util.List;

/// The paper's headings in reading order.
public final class Outline {
  private Outline() {}

  /// @param depth 1 for part banners and appendix titles
  /// @param label what goes before the words: "Part A", "Appendix 1"; blank for a plain heading
  public record Entry(int depth, String label, List<Inline> text, Anchor anchor) {
    public Entry {
      text = List.copyOf(text);
    }

    /// Label and words on one line, as bookmarks and contents show them.
    public String plainText() {
      String words = Plain.text(text).replace('\n', ' ');
      return label.isEmpty() ? words : label + ": " + words;
    }
  }

  static List<Entry> of(List<Section> sections) {
    List<Entry> entries = new ArrayList<>();
    for (Section section : sections) {
      switch (section.placement()) {
        case Placement.Cover _, Placement.Body _ -> {}
        case Placement.Appendix appendix ->
            entries.add(
                new Entry(1, "Appendix " + appendix.number(), appendix.title(), appendix.anchor()));
      }
      section
          .banner()
          .ifPresent(
              banner ->
                  entries.add(
                      new Entry(
                          1,
                          banner.label(),
                          List.of(new Inline.Text(banner.meaning())),
                          banner.anchor())));
      headings(section.blocks(), entries);
    }
    return entries;
  }

  private static void headings(List<Block> blocks, List<Entry> entries) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading ->
            entries.add(new Entry(heading.depth(), "", heading.text(), heading.anchor()));
        case Block.Panel panel -> headings(panel.blocks(), entries);
        case Block.Title _, Block.NumberedParagraph _, Block.KeyValues _, Block.Contents _ -> {}
        case Block.Signature _, Block.Withheld _, Block.PageBreak _, CellBlock _ -> {}
        case Chart _, Picture _, Table _ -> {}
      }
    }
  }
}
