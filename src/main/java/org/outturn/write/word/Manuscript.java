package org.outturn.write.word;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.outturn.document.Anchor;
import org.outturn.document.Document;
import org.outturn.document.Section.Orientation;
import org.outturn.style.HouseStyle;

/// `document.xml` under way: paragraphs in named styles, bookmarks, links and page sections.
final class Manuscript {
  /// Above a paragraph that follows a table's last row, in points.
  private static final double GAP = 8;

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

  private Orientation orientation;
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

  private enum Frame {
    NONE,
    PANEL
  }

  Manuscript(Reference reference, Document document, HouseStyle house, PageHints hints) {
    this.reference = reference;
    this.house = house;
    this.hints = hints;
    targets = new Targets(document);
    orientation = document.sections().getFirst().orientation();
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

  Orientation orientation() {
    return orientation;
  }

  /// Width of the type area, in points.
  double measure() {
    return reference.pages().measure(orientation);
  }

  String id(NamedStyle style) {
    return reference.styles().id(style);
  }

  void paragraph(ParagraphStyle style, Runnable words) {
    paragraph(style, Optional.empty(), words);
  }

  /// @param place on a list, where the style alone does not say it
  void paragraph(ParagraphStyle style, Optional<Lists.Place> place, Runnable words) {
    xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", id(style));
    if (before == Before.PAGE_BREAK) {
      xml.leaf("w:pageBreakBefore");
    }
    place.ifPresent(this::list);
    if (frame == Frame.PANEL) {
      panelRule();
    }
    if (before == Before.TABLE) {
      xml.leaf("w:spacing", "w:before", Twips.of(GAP));
    }
    before = Before.NOTHING;
    xml.close();
    lastProperties = Optional.of(xml.position() - "</w:pPr>".length());
    words.run();
    xml.close();
  }

  private void list(Lists.Place place) {
    xml.open("w:numPr")
        .leaf("w:ilvl", "w:val", String.valueOf(place.level()))
        .leaf("w:numId", "w:val", place.list())
        .close();
  }

  /// The rule of the panel's style, on a paragraph that has to be a heading or a numbered one: no
  /// style could be both.
  private void panelRule() {
    reference
        .styles()
        .rules(ParagraphStyle.PANEL)
        .ifPresent(rules -> xml.copy(rules, Names.PREFIXES));
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
  void turn(Orientation next) {
    String properties = sectionProperties();
    if (lastProperties.isEmpty()) {
      before = Before.NOTHING;
      paragraph(ParagraphStyle.SECTION_BREAK, () -> {});
    }
    lastProperties.ifPresent(place -> xml.insert(place, properties));
    before = Before.NOTHING;
    orientation = next;
  }

  private String sectionProperties() {
    PagePatterns pages = reference.pages();
    return sections++ == 0 ? pages.first(orientation) : pages.later(orientation);
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
