package org.outturn.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outturn.document.Access;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.CellBlock.Indent;
import org.outturn.document.CellBlock.Item;
import org.outturn.document.CellBlock.Paragraph.Role;
import org.outturn.document.Inline;
import org.outturn.document.Ordinal;
import org.outturn.document.Placement;
import org.outturn.document.Running;
import org.outturn.document.Section;
import org.outturn.document.Section.Banner;
import org.outturn.document.Section.Orientation;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;

/// Reads a tree that fits `paper.xsd` into the document model.
final class DocumentReader {
  private final PlacedBlocks placed;
  private final InlineReader inlines;
  private final Anchors anchors;
  private final List<Finding> findings;
  private final List<Section> sections = new ArrayList<>();
  private Running foot = new Running("", "", "");
  private Optional<Banner> banner = Optional.empty();
  private Orientation orientation = Orientation.PORTRAIT;
  private List<Block> blocks = new ArrayList<>();
  private int depth;
  private int appendices;

  DocumentReader(
      PlacedBlocks placed, InlineReader inlines, Anchors anchors, List<Finding> findings) {
    this.placed = placed;
    this.inlines = inlines;
    this.anchors = anchors;
    this.findings = findings;
  }

  /// What a tree says: all of a document but its properties.
  record Told(List<Section> sections, Running foot) {}

  Told read(Markup.Element paper) {
    for (Markup.Element element : paper.elements()) {
      switch (element.name()) {
        case "foot" -> foot = new Running("", element.required("left"), element.required("centre"));
        case "cover" -> cover(element);
        case "part" -> part(element);
        case "appendix" -> appendix(element);
        default -> blocks.addAll(blocks(element));
      }
    }
    closeBody();
    return new Told(sections, foot);
  }

  private void cover(Markup.Element element) {
    sections.add(
        new Section(
            Optional.empty(),
            new Access.Open(),
            new Placement.Cover(),
            Orientation.PORTRAIT,
            blocksIn(element)));
  }

  private void part(Markup.Element element) {
    closeBody();
    String label = element.required("label");
    banner =
        Optional.of(new Banner(label, element.required("meaning"), anchors.give("part", label)));
    orientation = orientation(element);
    depth = 1;
  }

  private void closeBody() {
    if (!blocks.isEmpty() || banner.isPresent()) {
      sections.add(
          new Section(banner, new Access.Open(), new Placement.Body(), orientation, blocks));
    }
    banner = Optional.empty();
    orientation = Orientation.PORTRAIT;
    blocks = new ArrayList<>();
  }

  private void appendix(Markup.Element element) {
    closeBody();
    depth = 1;
    String number = String.valueOf(++appendices);
    sections.add(
        new Section(
            Optional.empty(),
            access(element),
            new Placement.Appendix(
                anchors.give("appendix", number),
                Ordinal.PENDING,
                List.of(Inline.text(element.required("title")))),
            orientation(element),
            blocksIn(element)));
  }

  private List<Block> blocksIn(Markup.Element element) {
    return element.elements().stream().flatMap(inner -> blocks(inner).stream()).toList();
  }

  private static Orientation orientation(Markup.Element element) {
    return element
        .attribute("orientation")
        .map(name -> Orientation.valueOf(name.toUpperCase(Locale.ROOT)))
        .orElse(Orientation.PORTRAIT);
  }

  private static Access access(Markup.Element appendix) {
    return appendix.elements().stream()
        .<Optional<Access>>map(
            element ->
                switch (element.name()) {
                  case "exempt" ->
                      Optional.of(
                          new Access.Exempt(
                              numbers(element.required("paragraphs")), element.required("reason")));
                  case "confidential" ->
                      Optional.of(new Access.Confidential(element.required("reason")));
                  default -> Optional.empty();
                })
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(new Access.Open());
  }

  private static List<Integer> numbers(String list) {
    return Arrays.stream(list.strip().split("\\s+")).map(Integer::valueOf).toList();
  }

  /// What the document model refuses is a fault of the template's line.
  private List<Block> blocks(Markup.Element element) {
    try {
      return built(element);
    } catch (IllegalArgumentException e) {
      findings.add(
          Finding.of(
                  Code.TPL006, element.place(), "the template writes what a paper cannot hold here")
              .note(TemplateFaults.fact(e.getMessage()))
              .help("mend what the template writes on this line"));
      return List.of();
    }
  }

  private List<Block> built(Markup.Element element) {
    return switch (element.name()) {
      case "exempt", "confidential" -> List.of();
      case "placed" -> placed.at(Integer.parseInt(element.required("ref")), depth);
      case "heading" -> List.of(heading(element));
      case "panel" -> List.of(new Block.Panel(blocksIn(element)));
      default -> List.of(block(element));
    };
  }

  private Block block(Markup.Element element) {
    return switch (element.name()) {
      case "council" -> paragraph(Role.COUNCIL, element);
      case "meeting" -> paragraph(Role.MEETING, element);
      case "title" ->
          new Block.Title(element.elements().stream().map(Markup.Element::text).toList());
      case "facts" -> new Block.KeyValues(element.elements().stream().map(this::fact).toList());
      case "p" -> paragraph(element);
      case "ul" -> new CellBlock.BulletList(indent(element), items(element));
      case "ol" -> new CellBlock.NumberedList(indent(element), items(element));
      case "contents" ->
          new Block.Contents(
              element.required("title"), Integer.parseInt(element.required("depth")));
      case "signature" ->
          new Block.Signature(element.elements().stream().map(Markup.Element::text).toList());
      case "break" -> new Block.PageBreak();
      default -> throw new IllegalStateException("not in the schema: " + element.name());
    };
  }

  private Block heading(Markup.Element element) {
    int wanted = Integer.parseInt(element.required("depth"));
    if (wanted > depth + 1) {
      findings.add(
          Finding.of(
                  Code.TPL010,
                  element.place(),
                  "a heading of depth %d follows depth %d".formatted(wanted, depth))
              .help("give it depth %d".formatted(depth + 1)));
    }
    depth = Math.min(wanted, depth + 1);
    return new Block.Heading(depth, inlines.read(element), anchors.give("heading", element.text()));
  }

  private Block.KeyValues.Entry fact(Markup.Element element) {
    return new Block.KeyValues.Entry(
        List.of(Inline.text(element.required("label"))), inlines.read(element));
  }

  private Block paragraph(Markup.Element element) {
    Optional<Integer> numbered = element.attribute("numbered").map(Integer::valueOf);
    if (numbered.isPresent()) {
      return new Block.NumberedParagraph(
          anchors.next("paragraph"), numbered.get(), Ordinal.PENDING, inlines.read(element));
    }
    Role role =
        element
            .attribute("role")
            .map(name -> Role.valueOf(name.toUpperCase(Locale.ROOT)))
            .orElse(Role.BODY);
    return paragraph(role, element);
  }

  private CellBlock.Paragraph paragraph(Role role, Markup.Element element) {
    return new CellBlock.Paragraph(role, inlines.read(element));
  }

  private static Indent indent(Markup.Element list) {
    return list.attribute("indent")
        .map(name -> Indent.valueOf(name.toUpperCase(Locale.ROOT)))
        .orElse(Indent.MARGIN);
  }

  private List<Item> items(Markup.Element list) {
    List<Item> items = new ArrayList<>();
    for (Markup.Element item : list.elements()) {
      List<CellBlock> nested = new ArrayList<>();
      for (Markup.Element inner : item.elements()) {
        switch (inner.name()) {
          case "ul" -> nested.add(new CellBlock.BulletList(indent(inner), items(inner)));
          case "ol" -> nested.add(new CellBlock.NumberedList(indent(inner), items(inner)));
          default -> {}
        }
      }
      items.add(new Item(inlines.read(item), nested));
    }
    return items;
  }
}
