package org.outturn.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts the statutory stub where exempt or confidential material stood.
final class PublicCopy {
  private PublicCopy() {}

  static List<Section> of(List<Section> sections) {
    List<Section> open = sections.stream().map(PublicCopy::of).toList();
    Set<Anchor> left = Set.copyOf(Contained.anchors(open));
    return open.stream()
        .map(section -> References.replace(section, reference -> kept(reference, left)))
        .toList();
  }

  /// A reference into withheld material keeps its words, but leads nowhere.
  private static Inline kept(Inline.CrossReference reference, Set<Anchor> left) {
    return left.contains(reference.target())
        ? reference
        : new Inline.Text(reference.label().text());
  }

  private static Section of(Section section) {
    return switch (section.access()) {
      case Access.Open _ -> open(section);
      case Access.Exempt exempt -> withheld(section, statement(exempt));
      case Access.Confidential _ -> withheld(section, CONFIDENTIAL);
    };
  }

  /// The place of an appendix can be found among bookmarks and contents; its title is withheld.
  private static final List<Inline> WITHHELD_TITLE =
      List.of(new Inline.Text("not for publication"));

  private static final String CONFIDENTIAL =
      "Not for publication: confidential information, Local Government Act 1972, section 100A(3).";

  private static String statement(Access.Exempt exempt) {
    return "Not for publication: exempt information, %s of Schedule 12A to the Local Government Act 1972."
        .formatted(exempt.named());
  }

  private static Section open(Section section) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : section.blocks()) {
      blocks.add(block instanceof Table table ? of(table) : block);
    }
    return new Section(
        section.banner(), section.access(), section.placement(), section.orientation(), blocks);
  }

  private static Block of(Table table) {
    return switch (table.access()) {
      case Access.Open _ -> table;
      case Access.Exempt exempt ->
          stub(Optional.of(table.anchor()), "Table " + table.number(), statement(exempt));
      case Access.Confidential _ ->
          stub(Optional.of(table.anchor()), "Table " + table.number(), CONFIDENTIAL);
    };
  }

  private static Section withheld(Section section, String statement) {
    return switch (section.placement()) {
      case Placement.Cover _, Placement.Body _ ->
          Section.body(List.of(new Block.Withheld(Optional.empty(), statement)));
      case Placement.Appendix appendix ->
          new Section(
              Optional.empty(),
              new Access.Open(),
              new Placement.Appendix(appendix.anchor(), appendix.number(), WITHHELD_TITLE),
              Section.Orientation.PORTRAIT,
              List.of(new Block.Withheld(Optional.empty(), statement)));
    };
  }

  private static Block stub(Optional<Anchor> anchor, String what, String statement) {
    return new Block.Withheld(anchor, what + ". " + statement);
  }
}
