package org.outturn.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says of exempt and confidential material that it is. The marks in the heads of pages are not
/// read out, and a page's head in Word cannot follow a single table: here it stands in the text.
final class MembersCopy {
  private MembersCopy() {}

  static List<Section> of(List<Section> sections) {
    return sections.stream().map(MembersCopy::of).toList();
  }

  private static Section of(Section section) {
    Optional<String> whole = section.access().marking();
    List<Block> blocks = new ArrayList<>();
    whole.ifPresent(marking -> blocks.add(note(marking)));
    for (Block block : section.blocks()) {
      blocks.add(
          block instanceof Table table && !table.access().marking().equals(whole)
              ? of(table)
              : block);
    }
    return new Section(
        section.banner(), section.access(), section.placement(), section.orientation(), blocks);
  }

  private static Block note(String marking) {
    return new CellBlock.Paragraph(CellBlock.Paragraph.Role.NOTE, List.of(Inline.text(marking)));
  }

  private static Table of(Table table) {
    return table
        .access()
        .marking()
        .map(marking -> table.withCaption("%s (%s)".formatted(table.caption(), within(marking))))
        .orElse(table);
  }

  private static String within(String marking) {
    return marking.substring(0, 1).toLowerCase(Locale.UK) + marking.substring(1);
  }
}
