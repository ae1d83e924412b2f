package org.outturn.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.outturn.document.Block.NumberedParagraph;
import org.outturn.document.CellBlock;
import org.outturn.document.CellBlock.Indent;
import org.outturn.document.CellBlock.Item;
import org.outturn.document.CellBlock.Paragraph;
import org.outturn.document.Inline;
import org.outturn.layout.Node.Detail;
import org.outturn.layout.Node.Detail.Marks;
import org.outturn.layout.Node.Role;
import org.outturn.layout.TextBlock.Tail;
import org.outturn.layout.Words.Word;
import org.outturn.style.TypeSizes;

/// Paragraphs and lists to measured text, on a page and in a cell alike.
final class BlockSetter {
  private static final String BULLET = "•";
  private final Press press;
  private final Inlines inlines;

  BlockSetter(Press press) {
    this.press = press;
    this.inlines = new Inlines(press);
  }

  /// A cell's only paragraph is the cell itself: a P inside would say nothing.
  List<TextBlock> cell(int node, List<CellBlock> blocks, Look look) {
    if (blocks.size() == 1 && blocks.getFirst() instanceof Paragraph paragraph) {
      return List.of(text(inlines.runs(node, paragraph.inlines(), look), 0));
    }
    List<TextBlock> set = new ArrayList<>();
    for (CellBlock block : blocks) {
      double before = set.isEmpty() ? 0 : look.font().size() * 0.3;
      switch (block) {
        case Paragraph paragraph ->
            set.add(
                text(
                    inlines.runs(press.tree().add(node, Role.PARAGRAPH), paragraph.inlines(), look),
                    before));
        case CellBlock.BulletList list ->
            list(set, node, Marks.DISC, list.items(), 0, before, look);
        case CellBlock.NumberedList list ->
            list(set, node, Marks.DECIMAL, list.items(), 0, before, look);
      }
    }
    return set;
  }

  List<TextBlock> flowing(int parent, CellBlock block) {
    TypeSizes type = press.style().type();
    List<TextBlock> set = new ArrayList<>();
    switch (block) {
      case Paragraph paragraph -> {
        Look look = look(paragraph.role());
        double indent = paragraph.role() == Paragraph.Role.CONTINUATION ? type.numberHang() : 0;
        int node = press.tree().add(parent, Role.PARAGRAPH);
        set.add(hung(List.of(), 0, indent, inlines.runs(node, paragraph.inlines(), look), look, 0));
      }
      case CellBlock.BulletList list ->
          list(set, parent, Marks.DISC, list.items(), at(list.indent()), 0, press.body());
      case CellBlock.NumberedList list ->
          list(set, parent, Marks.DECIMAL, list.items(), at(list.indent()), 0, press.body());
    }
    return set;
  }

  private double at(Indent indent) {
    return switch (indent) {
      case MARGIN -> 0;
      case PARAGRAPH -> press.style().type().numberHang();
    };
  }

  private Look look(Paragraph.Role role) {
    TypeSizes type = press.style().type();
    return switch (role) {
      case BODY, CONTINUATION -> press.body();
      case COUNCIL -> press.display(type.heading(1));
      case MEETING -> press.quiet(type.body());
      case NOTE -> press.quiet(type.note());
    };
  }

  /// The number hangs at the left of its text, one hang further in for each level.
  TextBlock numbered(int parent, NumberedParagraph paragraph) {
    Look look = press.body();
    double hang = press.style().type().numberHang();
    double labelAt = (paragraph.level() - 1) * hang;
    int node = press.tree().add(parent, Role.PARAGRAPH);
    List<Run> number = label(node, paragraph.label(), look);
    int body = press.tree().add(node, Role.SPAN);
    return hung(
        number, labelAt, labelAt + hang, inlines.runs(body, paragraph.inlines(), look), look, 0);
  }

  private void list(
      List<TextBlock> set,
      int parent,
      Marks marks,
      List<Item> items,
      double at,
      double before,
      Look look) {
    double size = look.font().size();
    int list = press.tree().add(parent, Role.LIST, new Detail.Listing(marks));
    double gap = before;
    int ordinal = 0;
    for (Item item : items) {
      ordinal++;
      int node = press.tree().add(list, Role.ITEM);
      String mark =
          switch (marks) {
            case NONE -> "";
            case DISC -> BULLET;
            case DECIMAL -> String.format(Locale.ROOT, "%d.", ordinal);
          };
      List<Run> label = label(node, mark, look);
      int body = press.tree().add(node, Role.BODY);
      double hang = size * (marks == Marks.DECIMAL ? 1.6 : 1.1);
      nestedIn(set, body, item, label, at, at + hang, gap, look);
      gap = size * 0.25;
    }
  }

  private void nestedIn(
      List<TextBlock> set,
      int body,
      Item item,
      List<Run> label,
      double labelAt,
      double indent,
      double before,
      Look look) {
    if (item.nested().isEmpty()) {
      set.add(hung(label, labelAt, indent, inlines.runs(body, item.inlines(), look), look, before));
      return;
    }
    int lead = press.tree().add(body, Role.PARAGRAPH);
    set.add(hung(label, labelAt, indent, inlines.runs(lead, item.inlines(), look), look, before));
    double gap = look.font().size() * 0.25;
    for (CellBlock block : item.nested()) {
      switch (block) {
        case Paragraph paragraph -> {
          int node = press.tree().add(body, Role.PARAGRAPH);
          set.add(
              hung(List.of(), 0, indent, inlines.runs(node, paragraph.inlines(), look), look, gap));
        }
        case CellBlock.BulletList list ->
            list(set, body, Marks.DISC, list.items(), indent, gap, look);
        case CellBlock.NumberedList list ->
            list(set, body, Marks.DECIMAL, list.items(), indent, gap, look);
      }
    }
  }

  private List<Run> label(int parent, String text, Look look) {
    int node = press.tree().add(parent, Role.LABEL);
    return List.of(Inlines.run(new Owner.Tagged(node), text + " ", look));
  }

  /// Text that begins at the left edge.
  TextBlock text(List<Run> runs, double before) {
    Look look =
        runs.isEmpty() ? press.body() : new Look(runs.getFirst().font(), runs.getFirst().colour());
    return hung(List.of(), 0, 0, runs, look, before);
  }

  /// A label wider than its hang pushes the text to the right of it.
  TextBlock hung(
      List<Run> label, double labelAt, double indent, List<Run> runs, Look look, double before) {
    List<Word> labelWords = Words.of(label, press.glyphs());
    List<Word> words = Words.of(runs, press.glyphs());
    double labelEnd = labelAt;
    for (Word word : labelWords) {
      labelEnd += word.width();
    }
    return new TextBlock(
        words,
        labelWords,
        labelAt,
        Math.max(indent, labelEnd),
        before,
        press.style().type().leadingFor(look.font().size()),
        Tail.of(words, press.glyphs()));
  }

  List<Run> runs(int node, List<Inline> text, Look look) {
    return inlines.runs(node, text, look);
  }

  Inlines inlines() {
    return inlines;
  }
}
