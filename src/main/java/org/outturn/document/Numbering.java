package org.outturn.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives paragraphs, tables, figures, appendices and cross-references their numbers, once, before
/// any copy is made or any format written.
///
/// Paragraphs run through the whole body; an appendix has its own, `1.1` in Appendix 1. Tables and
/// figures run through the whole paper.
public final class Numbering {
  private final Map<Anchor, Ordinal> labels = new HashMap<>();
  private int appendices;
  private int tables;
  private int figures;
  private int paragraphs;
  private int inAppendix;
  private String paragraph = "";
  private String subparagraph = "";
  private int subparagraphs;
  private int points;

  private Numbering() {}

  /// The same document with every number in its place.
  public static Document resolve(Document document) {
    Numbering numbering = new Numbering();
    List<Section> numbered = new ArrayList<>();
    for (Section section : document.sections()) {
      numbered.add(numbering.number(section));
    }
    List<Section> referred = new ArrayList<>();
    for (Section section : numbered) {
      referred.add(numbering.refer(section));
    }
    return new Document(document.meta(), referred, document.foot());
  }

  private Section number(Section section) {
    section.banner().ifPresent(b -> labels.put(b.anchor(), new Ordinal(b.label())));
    Placement placement =
        switch (section.placement()) {
          case Placement.Cover cover -> cover;
          case Placement.Body body -> body;
          case Placement.Appendix appendix -> {
            inAppendix = 0;
            Ordinal number = new Ordinal(String.valueOf(++appendices));
            labels.put(appendix.anchor(), new Ordinal("Appendix " + number));
            yield new Placement.Appendix(appendix.anchor(), number, appendix.title());
          }
        };
    List<Block> blocks = new ArrayList<>();
    for (Block block : section.blocks()) {
      blocks.add(number(block, placement));
    }
    return new Section(
        section.banner(), section.access(), placement, section.orientation(), blocks);
  }

  private Block number(Block block, Placement placement) {
    return switch (block) {
      case Block.NumberedParagraph p -> {
        Ordinal number = next(p.level(), placement);
        labels.put(p.anchor(), new Ordinal("paragraph " + number));
        yield new Block.NumberedParagraph(p.anchor(), p.level(), number, p.inlines());
      }
      case Block.Panel panel ->
          new Block.Panel(panel.blocks().stream().map(b -> number(b, placement)).toList());
      case Block.Heading heading -> {
        labels.put(heading.anchor(), new Ordinal(Plain.text(heading.text())));
        yield heading;
      }
      case Table t -> {
        Ordinal number = new Ordinal(String.valueOf(++tables));
        labels.put(t.anchor(), new Ordinal("Table " + number));
        yield new Table(
            t.anchor(),
            number,
            t.access(),
            t.caption(),
            t.description(),
            t.columns(),
            t.rows(),
            t.notes());
      }
      case Chart c -> {
        Ordinal number = figure(c.anchor());
        yield new Chart(
            c.anchor(),
            number,
            c.caption(),
            c.alternative(),
            c.form(),
            c.unit(),
            c.categories(),
            c.series(),
            c.target());
      }
      case Picture p ->
          new Picture(p.anchor(), figure(p.anchor()), p.caption(), p.alternative(), p.image());
      case Block.Title _, Block.KeyValues _, Block.Contents _, Block.Signature _ -> block;
      case Block.Withheld _, Block.PageBreak _, CellBlock _ -> block;
    };
  }

  private Ordinal figure(Anchor anchor) {
    Ordinal number = new Ordinal(String.valueOf(++figures));
    labels.put(anchor, new Ordinal("Figure " + number));
    return number;
  }

  private Ordinal next(int level, Placement placement) {
    return new Ordinal(
        switch (level) {
          case 1 -> {
            paragraph =
                switch (placement) {
                  case Placement.Cover _, Placement.Body _ -> String.valueOf(++paragraphs);
                  case Placement.Appendix appendix -> appendix.number() + "." + ++inAppendix;
                };
            subparagraphs = 0;
            points = 0;
            yield paragraph;
          }
          case 2 -> {
            subparagraph = "%s(%s)".formatted(paragraph, letter(++subparagraphs));
            points = 0;
            yield subparagraph;
          }
          default -> "%s(%s)".formatted(subparagraph, roman(++points));
        });
  }

  /// a … z, aa, ab: as Word counts on, but for its aa, bb.
  static String letter(int number) {
    String last = String.valueOf((char) ('a' + (number - 1) % 26));
    return number > 26 ? letter((number - 1) / 26) + last : last;
  }

  static String roman(int number) {
    int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        roman.append(signs[i]);
        rest -= values[i];
      }
    }
    return roman.toString();
  }

  private Section refer(Section section) {
    Placement placement =
        switch (section.placement()) {
          case Placement.Cover cover -> cover;
          case Placement.Body body -> body;
          case Placement.Appendix a ->
              new Placement.Appendix(a.anchor(), a.number(), refer(a.title()));
        };
    return new Section(
        section.banner(),
        section.access(),
        placement,
        section.orientation(),
        section.blocks().stream().map(this::refer).toList());
  }

  private Block refer(Block block) {
    return switch (block) {
      case Block.Heading h -> new Block.Heading(h.depth(), refer(h.text()), h.anchor());
      case Block.NumberedParagraph p ->
          new Block.NumberedParagraph(p.anchor(), p.level(), p.number(), refer(p.inlines()));
      case Block.Panel p -> new Block.Panel(p.blocks().stream().map(this::refer).toList());
      case Block.KeyValues facts ->
          new Block.KeyValues(
              facts.entries().stream()
                  .map(e -> new Block.KeyValues.Entry(refer(e.key()), refer(e.value())))
                  .toList());
      case CellBlock cellBlock -> refer(cellBlock);
      case Table t ->
          new Table(
              t.anchor(),
              t.number(),
              t.access(),
              t.caption(),
              t.description(),
              t.columns(),
              t.rows().stream().map(this::refer).toList(),
              t.notes().stream().map(this::refer).toList());
      case Block.Title _, Block.Contents _, Block.Signature _, Block.Withheld _ -> block;
      case Block.PageBreak _, Chart _, Picture _ -> block;
    };
  }

  private Table.Row refer(Table.Row row) {
    return new Table.Row(
        row.kind(),
        row.depth(),
        row.cells().stream()
            .map(
                cell ->
                    new Table.Cell(
                        cell.blocks().stream().map(this::refer).toList(),
                        cell.scope(),
                        cell.span()))
            .toList());
  }

  private CellBlock refer(CellBlock block) {
    return switch (block) {
      case CellBlock.Paragraph p -> new CellBlock.Paragraph(p.role(), refer(p.inlines()));
      case CellBlock.BulletList l -> new CellBlock.BulletList(l.indent(), items(l.items()));
      case CellBlock.NumberedList l -> new CellBlock.NumberedList(l.indent(), items(l.items()));
    };
  }

  private List<CellBlock.Item> items(List<CellBlock.Item> items) {
    return items.stream()
        .map(
            item ->
                new CellBlock.Item(
                    refer(item.inlines()), item.nested().stream().map(this::refer).toList()))
        .toList();
  }

  private List<Inline> refer(List<Inline> inlines) {
    return inlines.stream().map(this::refer).toList();
  }

  private Inline refer(Inline inline) {
    return switch (inline) {
      case Inline.CrossReference r ->
          new Inline.CrossReference(r.target(), labels.getOrDefault(r.target(), Ordinal.PENDING));
      case Inline.Strong s -> new Inline.Strong(refer(s.inlines()));
      case Inline.Emphasis e -> new Inline.Emphasis(refer(e.inlines()));
      case Inline.Foreign f -> new Inline.Foreign(f.language(), refer(f.inlines()));
      case Inline.Link l -> new Inline.Link(l.target(), refer(l.inlines()));
      case Inline.Text _, Inline.Value _, Inline.RatingMark _, Inline.Symbol _ -> inline;
      case Inline.Shorthand _, Inline.LineBreak _ -> inline;
    };
  }
}
