package org.outturn.document;

import java.util.List;
import java.util.function.Function;

/// Replaces the cross-references of a section, wherever they stand in it.
final class References {
  private final Function<Inline.CrossReference, Inline> replacement;

  private References(Function<Inline.CrossReference, Inline> replacement) {
    this.replacement = replacement;
  }

  static Section replace(Section section, Function<Inline.CrossReference, Inline> replacement) {
    return new References(replacement).replace(section);
  }

  private Section replace(Section section) {
    Placement placement =
        switch (section.placement()) {
          case Placement.Cover cover -> cover;
          case Placement.Body body -> body;
          case Placement.Appendix a ->
              new Placement.Appendix(a.anchor(), a.number(), replace(a.title()));
        };
    return new Section(
        section.banner(),
        section.access(),
        placement,
        section.orientation(),
        section.blocks().stream().map(this::replace).toList());
  }

  private Block replace(Block block) {
    return switch (block) {
      case Block.Heading h -> new Block.Heading(h.depth(), replace(h.text()), h.anchor());
      case Block.NumberedParagraph p ->
          new Block.NumberedParagraph(p.anchor(), p.level(), p.number(), replace(p.inlines()));
      case Block.Panel p -> new Block.Panel(p.blocks().stream().map(this::replace).toList());
      case Block.KeyValues facts ->
          new Block.KeyValues(
              facts.entries().stream()
                  .map(e -> new Block.KeyValues.Entry(replace(e.key()), replace(e.value())))
                  .toList());
      case CellBlock cellBlock -> replace(cellBlock);
      case Table t ->
          new Table(
              t.anchor(),
              t.number(),
              t.access(),
              t.caption(),
              t.description(),
              t.columns(),
              t.rows().stream().map(this::replace).toList(),
              t.notes().stream().map(this::replace).toList());
      case Block.Title _, Block.Contents _, Block.Signature _, Block.Withheld _ -> block;
      case Block.PageBreak _, Chart _, Picture _ -> block;
    };
  }

  private Table.Row replace(Table.Row row) {
    return new Table.Row(
        row.kind(),
        row.depth(),
        row.cells().stream()
            .map(
                cell ->
                    new Table.Cell(
                        cell.blocks().stream().map(this::replace).toList(),
                        cell.scope(),
                        cell.span()))
            .toList(),
        row.landmark());
  }

  private CellBlock replace(CellBlock block) {
    return switch (block) {
      case CellBlock.Paragraph p -> new CellBlock.Paragraph(p.role(), replace(p.inlines()));
      case CellBlock.BulletList l -> new CellBlock.BulletList(l.indent(), items(l.items()));
      case CellBlock.NumberedList l -> new CellBlock.NumberedList(l.indent(), items(l.items()));
    };
  }

  private List<CellBlock.Item> items(List<CellBlock.Item> items) {
    return items.stream()
        .map(
            item ->
                new CellBlock.Item(
                    replace(item.inlines()), item.nested().stream().map(this::replace).toList()))
        .toList();
  }

  private List<Inline> replace(List<Inline> inlines) {
    return inlines.stream().map(this::replace).toList();
  }

  private Inline replace(Inline inline) {
    return switch (inline) {
      case Inline.CrossReference r -> replacement.apply(r);
      case Inline.Strong s -> new Inline.Strong(replace(s.inlines()));
      case Inline.Emphasis e -> new Inline.Emphasis(replace(e.inlines()));
      case Inline.Foreign f -> new Inline.Foreign(f.language(), replace(f.inlines()));
      case Inline.Link l -> new Inline.Link(l.target(), replace(l.inlines()));
      case Inline.Text _, Inline.Value _, Inline.RatingMark _, Inline.Symbol _ -> inline;
      case Inline.Shorthand _, Inline.LineBreak _ -> inline;
    };
  }
}
