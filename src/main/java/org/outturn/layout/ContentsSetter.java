package org.outturn.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.document.Anchor;
import org.outturn.document.Block.Contents;
import org.outturn.document.Outline;
import org.outturn.layout.Flow.ContentsLine;
import org.outturn.layout.Layout.Place;
import org.outturn.layout.Node.Role;

/// The contents: its structure first, its lines once the page numbers are known.
///
/// Room for the number is kept whatever it is, so that the contents are as long before the numbers
/// are known as after, and nothing behind them moves.
final class ContentsSetter {
  private static final String WIDEST_NUMBER = "000";
  private static final double INDENT = 14;
  private static final double GUTTER = 10;
  private static final String LEADER = " .";

  private final Press press;
  private final BlockSetter blocks;

  ContentsSetter(Press press, BlockSetter blocks) {
    this.press = press;
    this.blocks = blocks;
  }

  /// Adds the structure: contents nest as headings do.
  ///
  /// @param list the outermost TOC
  List<ContentsLine> lines(int list, Contents contents, List<Outline.Entry> outline) {
    List<Integer> lists = new ArrayList<>(List.of(list));
    List<ContentsLine> lines = new ArrayList<>();
    for (Outline.Entry entry : outline) {
      if (entry.depth() > contents.depth()) {
        continue;
      }
      while (lists.size() > entry.depth()) {
        lists.removeLast();
      }
      while (lists.size() < entry.depth()) {
        lists.add(press.tree().add(lists.getLast(), Role.CONTENTS));
      }
      int item = press.tree().add(lists.getLast(), Role.CONTENTS_ITEM);
      int reference = press.tree().add(item, Role.REFERENCE);
      lines.add(new ContentsLine(entry, press.tree().add(reference, Role.LINK)));
    }
    return lines;
  }

  List<Strip> strips(List<ContentsLine> lines, Map<Anchor, Place> places, double width) {
    List<Strip> strips = new ArrayList<>();
    for (ContentsLine line : lines) {
      strips.addAll(strips(line, Optional.ofNullable(places.get(line.entry().anchor())), width));
    }
    return strips;
  }

  private List<Strip> strips(ContentsLine line, Optional<Place> place, double width) {
    Outline.Entry entry = line.entry();
    int depth = entry.depth();
    String number = place.map(found -> String.valueOf(found.page())).orElse("");
    Owner owner = new Owner.Tagged(line.link());
    Look look = depth == 1 ? press.body().semibold() : press.body();
    Run.Link link =
        new Run.Link(
            line.link(),
            new Item.Target.Within(entry.anchor()),
            "Go to %s, page %s".formatted(entry.plainText(), number));
    Run title =
        new Run(
            owner,
            entry.plainText() + " ",
            look.font(),
            look.colour(),
            Run.Breaking.BETWEEN_WORDS,
            Optional.of(link));
    double room = press.glyphs().width(look.font(), WIDEST_NUMBER) + GUTTER;
    double indent = (depth - 1) * INDENT;
    double before = depth == 1 ? 4 : 0;
    List<Strip> strips =
        new ArrayList<>(
            blocks
                .hung(List.of(), 0, indent, List.of(title), look, before)
                .strips(width - room, press.glyphs()));
    Strip last = strips.removeLast();
    List<Item> items = new ArrayList<>(last.items());
    items.addAll(numbered(last, owner, number, width));
    strips.add(new Strip(last.before(), last.height(), last.keep(), items));
    return strips;
  }

  /// Leader dots, which are decoration, and the number at the right.
  private List<Item> numbered(Strip line, Owner owner, String number, double width) {
    if (!(line.items().getFirst() instanceof Item.Text title)) {
      throw new IllegalStateException("a line of contents begins with its title");
    }
    Look look = press.body();
    Look quiet = press.quiet(look.font().size());
    double numberAt = width - press.glyphs().width(look.font(), number);
    double dot = press.glyphs().width(quiet.font(), LEADER);
    double from = title.x() + title.width();
    double to = width - press.glyphs().width(look.font(), WIDEST_NUMBER);
    int dots = (int) Math.max(0, (to - from) / dot);
    List<Item> items = new ArrayList<>();
    items.add(
        new Item.Text(
            owner,
            numberAt,
            title.baseline(),
            width - numberAt,
            look.font(),
            look.colour(),
            number));
    if (dots > 0) {
      items.add(
          new Item.Text(
              Owner.Artifact.DECORATION,
              to - dots * dot,
              title.baseline(),
              dots * dot,
              quiet.font(),
              quiet.colour(),
              LEADER.repeat(dots)));
    }
    return items;
  }
}
