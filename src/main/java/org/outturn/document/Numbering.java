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
      referred.add(References.replace(section, numbering::label));
    }
    return new Document(document.meta(), referred, document.running());
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
        t.rows().stream()
            .flatMap(row -> row.landmark().stream())
            .forEach(landmark -> labels.put(landmark.anchor(), new Ordinal(landmark.label())));
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

  private Inline label(Inline.CrossReference reference) {
    return new Inline.CrossReference(
        reference.target(), labels.getOrDefault(reference.target(), Ordinal.PENDING));
  }
}
