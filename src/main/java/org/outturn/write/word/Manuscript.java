package org.outturn.write.word;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.outturn.document.Anchor;
import org.outturn.document.Document;
import org.outturn.document.Section;
import org.outturn.document.Section.Orientation;
import org.outturn.style.HouseStyle;
import org.w3c.dom.Element;

/// `document.xml` under way: paragraphs in named styles, bookmarks, links and page sections.
final class Manuscript {
  /// Below a table and its notes, in points.
  static final double AFTER_TABLE = 14;

  /// Between a rule and words, in points: Word knows no more.
  private static final long MOST_SPACE = 31;

  private final Xml xml =
      new Xml(
          "w:document",
          "xmlns:w",
          Names.W,
          "xmlns:r",
          Names.R,
          "xmlns:wp",
          Names.WORDPROCESSING_DRAWING,
          "xmlns:a",
          Names.DRAWING,
          "xmlns:pic",
          Names.PICTURE,
          "xmlns:c",
          Names.CHART);
  private final Reference reference;
  private final HouseStyle house;
  private final PageHints hints;
  private final Targets targets;
  private final Runs runs;
  private final Map<URI, String> links = new HashMap<>();

  private Leaf leaf;
  private int sections;
  private int bookmarks;
  private Before before = Before.NOTHING;
  private Frame frame = Frame.NONE;

  /// Where the properties of the last paragraph end, if a section's properties may go there.
  private Optional<Integer> lastProperties = Optional.empty();

  /// What the next paragraph owes to what stands before it.
  private enum Before {
    NOTHING,
    PAGE_BREAK,
    TABLE
  }

  /// The kind of page being written.
  ///
  /// @param marking in its head: that it is not for publication
  record Leaf(Orientation orientation, Optional<String> marking) {
    static Leaf of(Section section) {
      return new Leaf(section.orientation(), section.access().marking());
    }
  }

  private enum Frame {
    NONE,
    PANEL
  }

  Manuscript(Reference reference, Document document, HouseStyle house, PageHints hints) {
    this.reference = reference;
    this.house = house;
    this.hints = hints;
    targets = new Targets(document);
    leaf = Leaf.of(document.sections().getFirst());
    xml.open("w:body");
    runs = new Runs(this);
  }

  Xml xml() {
    return xml;
  }

  Runs runs() {
    return runs;
  }

  Targets targets() {
    return targets;
  }

  Reference reference() {
    return reference;
  }

  HouseStyle house() {
    return house;
  }

  PageHints hints() {
    return hints;
  }

  Leaf leaf() {
    return leaf;
  }

  /// Width of the type area, in points.
  double measure() {
    return reference.pages().measure(leaf.orientation());
  }

  String id(NamedStyle style) {
    return reference.styles().id(style);
  }

  void paragraph(ParagraphStyle style, Runnable words) {
    paragraph(style, Direct.NOTHING, words);
  }

  void paragraph(ParagraphStyle style, Direct direct, Runnable words) {
    xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", id(style));
    switch (direct.keep()) {
      case WITH_NEXT -> xml.leaf("w:keepNext");
      case AS_STYLED -> {}
    }
    if (before == Before.PAGE_BREAK) {
      xml.leaf("w:pageBreakBefore");
    }
    direct.place().ifPresent(this::list);
    if (frame == Frame.PANEL) {
      panelRule(style);
    }
    if (before == Before.TABLE && owesSpace(style)) {
      xml.leaf("w:spacing", "w:before", Twips.of(AFTER_TABLE));
    }
    before = Before.NOTHING;
    xml.close();
    lastProperties = Optional.of(xml.position() - "</w:pPr>".length());
    words.run();
    xml.close();
  }

  /// Notes belong to their table, an appendix begins a page, and headings keep off by themselves.
  private boolean owesSpace(ParagraphStyle style) {
    return style != ParagraphStyle.TABLE_NOTE
        && style != ParagraphStyle.APPENDIX_HEADING
        && reference.styles().spaceAbove(style) < AFTER_TABLE;
  }

  private void list(Lists.Place place) {
    xml.open("w:numPr")
        .leaf("w:ilvl", "w:val", String.valueOf(place.level()))
        .leaf("w:numId", "w:val", place.list())
        .close();
  }

  /// The rule of the panel's style, on a paragraph that has to be a heading or a numbered one: no
  /// style could be both. Word draws it beside a paragraph's first line; what is indented holds it
  /// further off, so that the rule runs straight.
  private void panelRule(ParagraphStyle style) {
    Element rules = reference.styles().rules(ParagraphStyle.PANEL).orElse(null);
    if (rules == null) {
      return;
    }
    Element own = (Element) rules.cloneNode(true);
    double further = NumberedList.beginningOf(style) * house.type().numberHang();
    Dom.child(own, "left")
        .ifPresent(
            left -> {
              long space = Integer.parseInt(Dom.attribute(left, "space")) + Math.round(further);
              Dom.set(left, "space", String.valueOf(Math.min(MOST_SPACE, space)));
            });
    xml.copy(own, Names.PREFIXES);
  }

  /// Sets what is written meanwhile apart by the panel's rule.
  void panel(Runnable blocks) {
    frame = Frame.PANEL;
    blocks.run();
    frame = Frame.NONE;
  }

  /// The next paragraph begins a page.
  void pageBreak() {
    before = Before.PAGE_BREAK;
  }

  /// @param rows writes the table
  void table(Runnable rows) {
    rows.run();
    before = Before.TABLE;
    lastProperties = Optional.empty();
  }

  /// Something that ends otherwise than with a paragraph of the page's own.
  void enclosed(Runnable content) {
    content.run();
    lastProperties = Optional.empty();
  }

  /// Marks words that references and the contents list lead to.
  void marked(Anchor anchor, Runnable words) {
    String id = String.valueOf(++bookmarks);
    xml.leaf("w:bookmarkStart", "w:id", id, "w:name", Targets.bookmark(anchor));
    words.run();
    xml.leaf("w:bookmarkEnd", "w:id", id);
  }

  String linkTo(URI target) {
    return links.computeIfAbsent(
        target,
        uri ->
            reference
                .main()
                .addExternalRelationship(uri.toASCIIString(), Names.R + "/hyperlink")
                .getId());
  }

  /// Goes on in a new section, on a page of its own.
  void turn(Leaf next) {
    String properties = sectionProperties();
    if (lastProperties.isEmpty()) {
      before = Before.NOTHING;
      paragraph(ParagraphStyle.SECTION_BREAK, () -> {});
    }
    lastProperties.ifPresent(place -> xml.insert(place, properties));
    before = Before.NOTHING;
    leaf = next;
  }

  private String sectionProperties() {
    PagePatterns pages = reference.pages();
    Element properties =
        sections++ == 0 ? pages.first(leaf.orientation()) : pages.later(leaf.orientation());
    leaf.marking().ifPresent(marking -> reference.mark(properties, marking));
    return PagePatterns.markup(properties);
  }

  byte[] finished() {
    if (lastProperties.isEmpty()) {
      before = Before.NOTHING;
      paragraph(ParagraphStyle.SECTION_BREAK, () -> {});
    }
    xml.markup(sectionProperties());
    return xml.finished();
  }
}
