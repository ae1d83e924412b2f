package org.outturn.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.document.Anchor;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Chart;
import org.outturn.document.Document;
import org.outturn.document.Inline;
import org.outturn.document.Picture;
import org.outturn.document.Placement;
import org.outturn.document.Plain;
import org.outturn.document.Section;
import org.outturn.document.Table;
import org.outturn.layout.Node.Role;
import org.outturn.layout.Strip.Keep;
import org.outturn.style.TypeSizes;

/// A document to flows: measured, tagged and broken into lines, but not yet into pages.
final class DocumentSetter {
  private static final double PANEL_INDENT = 14;
  private static final double PANEL_GAP = 10;
  private static final double BAND_PADDING = 5;

  /// How far down its page, as a share of it, a cover begins.
  private static final double COVER_SPACE = 0.25;

  private final Document document;
  private final Press press;
  private final BlockSetter blocks;
  private final TableSetter tables;
  private final FigureSetter figures;
  private final FactsSetter facts;
  private final ContentsSetter contents;
  private final List<Flow> flows = new ArrayList<>();
  private final int titles;

  DocumentSetter(Document document, Press press) {
    this.document = document;
    this.press = press;
    this.blocks = new BlockSetter(press);
    this.tables = new TableSetter(press, blocks);
    this.figures = new FigureSetter(press, blocks);
    this.facts = new FactsSetter(press, blocks);
    this.contents = new ContentsSetter(press, blocks);
    this.titles = hasTitle(document) ? 1 : 0;
  }

  ContentsSetter contents() {
    return contents;
  }

  Map<Anchor, Layout.TableFit> fits() {
    return tables.fits();
  }

  List<Layout.Fault> faults() {
    List<Layout.Fault> faults = new ArrayList<>(tables.faults());
    faults.addAll(press.glyphs().missing());
    return faults;
  }

  List<Flow> set() {
    int root = press.tree().root();
    press
        .style()
        .logo()
        .ifPresent(logo -> flows.add(figures.logo(root, logo, press.style().page())));
    for (Section section : document.sections()) {
      section(root, section);
    }
    return flows;
  }

  private static boolean hasTitle(Document document) {
    return document.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .anyMatch(Block.Title.class::isInstance);
  }

  /// Headings stand one below the title, where there is one.
  private Role heading(int depth) {
    return Role.heading(depth + titles);
  }

  private void section(int root, Section section) {
    PageShape page = new PageShape(section.orientation(), press.style().page());
    switch (section.placement()) {
      case Placement.Cover _ -> {
        flows.add(new Flow.NewPage(section.orientation()));
        Strip space = new Strip(0, page.textHeight() * COVER_SPACE, Keep.WITH_NEXT, List.of());
        flows.add(new Flow.Lines(List.of(), List.of(space), 0));
        content(root, Role.SECTION, section, page);
        flows.add(new Flow.NewPage(section.orientation()));
      }
      case Placement.Body _ -> {
        flows.add(new Flow.Facing(section.orientation()));
        content(root, section.banner().isPresent() ? Role.PART : Role.SECTION, section, page);
      }
      case Placement.Appendix appendix -> {
        flows.add(new Flow.NewPage(section.orientation()));
        flows.add(new Flow.Marking(section.access().marking()));
        int part = press.tree().add(root, Role.PART);
        appendixTitle(part, appendix, page);
        content(part, Role.SECTION, section, page);
      }
    }
  }

  private void content(int parent, Role role, Section section, PageShape page) {
    flows.add(new Flow.Marking(section.access().marking()));
    int node = press.tree().add(parent, role);
    section.banner().ifPresent(banner -> banner(node, banner, page.textWidth()));
    for (int i = 0; i < section.blocks().size(); i++) {
      block(node, section.blocks().get(i), page, 0);
      if (section.headsTable(i)) {
        keepLastWithNext();
      }
    }
    flows.add(new Flow.Marking(Optional.empty()));
  }

  private void keepLastWithNext() {
    Flow.Lines last = (Flow.Lines) flows.removeLast();
    flows.add(new Flow.Lines(last.anchors(), Strip.allKept(last.strips()), last.after()));
  }

  /// @param indent from the left margin: what a panel's rule takes
  private void block(int parent, Block block, PageShape page, double indent) {
    TypeSizes type = press.style().type();
    double width = page.textWidth() - indent;
    switch (block) {
      case Block.Title title -> title(parent, title, width);
      case Block.Heading heading ->
          heading(
              press.tree().add(parent, heading(heading.depth())),
              heading.text(),
              heading.anchor(),
              type.heading(heading.depth()),
              width,
              indent);
      case Block.NumberedParagraph paragraph ->
          lines(
              List.of(paragraph.anchor()),
              List.of(blocks.numbered(parent, paragraph)),
              width,
              indent,
              paragraph.level() == 1 ? type.paragraphGap() : type.paragraphGap() * 0.6,
              leadsOn(paragraph.inlines()));
      case CellBlock.Paragraph paragraph ->
          lines(
              List.of(),
              blocks.flowing(parent, paragraph),
              width,
              indent,
              after(paragraph.role()),
              leadsOn(paragraph.inlines()));
      case CellBlock.BulletList list ->
          lines(
              List.of(),
              blocks.flowing(parent, list),
              width,
              indent,
              type.paragraphGap(),
              Keep.FREE);
      case CellBlock.NumberedList list ->
          lines(
              List.of(),
              blocks.flowing(parent, list),
              width,
              indent,
              type.paragraphGap(),
              Keep.FREE);
      case Block.Panel panel -> panel(parent, panel, page);
      case Block.KeyValues keyValues ->
          flows.add(new Flow.Lines(List.of(), facts.set(parent, keyValues, width), PANEL_GAP));
      case Block.Contents list -> contents(parent, list, width);
      case Block.Signature signature -> signature(parent, signature, width);
      case Block.Withheld withheld -> withheld(parent, withheld, width);
      case Block.PageBreak _ -> flows.add(new Flow.NewPage(page.orientation()));
      case Chart chart -> flows.add(figures.chart(parent, chart, page));
      case Picture picture -> flows.add(figures.picture(parent, picture, page));
      case Table table -> {
        Optional<String> statement = table.access().marking();
        statement.ifPresent(_ -> flows.add(new Flow.Marking(statement)));
        flows.add(new Flow.Rows(tables.set(parent, table, page)));
        statement.ifPresent(_ -> flows.add(new Flow.Marking(Optional.empty())));
      }
    }
  }

  private double after(CellBlock.Paragraph.Role role) {
    double gap = press.style().type().paragraphGap();
    return switch (role) {
      case BODY, CONTINUATION, NOTE -> gap;
      case COUNCIL -> 0;
      case MEETING -> gap / 2;
    };
  }

  /// What ends in a colon stays with what it announces.
  private static Keep leadsOn(List<Inline> inlines) {
    return Plain.text(inlines).stripTrailing().endsWith(":") ? Keep.WITH_NEXT : Keep.FREE;
  }

  private void lines(
      List<Anchor> anchors,
      List<TextBlock> set,
      double width,
      double indent,
      double after,
      Keep last) {
    List<Strip> strips = new ArrayList<>();
    for (TextBlock block : set) {
      for (Strip strip : block.strips(width, press.glyphs())) {
        strips.add(strip.indented(indent));
      }
    }
    List<Strip> kept =
        switch (last) {
          case FREE -> strips;
          case WITH_NEXT -> Strip.lastKept(strips);
        };
    flows.add(new Flow.Lines(anchors, kept, after));
  }

  private void title(int parent, Block.Title title, double width) {
    Look look = press.display(press.style().type().title());
    int node = press.tree().add(parent, Role.H1);
    String text = String.join("\n", title.lines());
    TextBlock block = blocks.text(List.of(Inlines.run(new Owner.Tagged(node), text, look)), 14);
    flows.add(new Flow.Lines(List.of(), Strip.allKept(block.strips(width, press.glyphs())), 12));
  }

  private void heading(
      int node, List<Inline> text, Anchor anchor, double size, double width, double indent) {
    Look look = press.display(size);
    TextBlock block = blocks.text(blocks.runs(node, text, look), size * 1.3);
    List<Strip> strips =
        block.strips(width, press.glyphs()).stream()
            .map(strip -> strip.indented(indent).keepingWithNext())
            .toList();
    flows.add(new Flow.Lines(List.of(anchor), strips, size * 0.45));
  }

  private void appendixTitle(int part, Placement.Appendix appendix, PageShape page) {
    List<Inline> text = new ArrayList<>();
    text.add(Inline.text("Appendix %s: ".formatted(appendix.number())));
    text.addAll(appendix.title());
    double size = press.style().type().heading(1);
    int node = press.tree().add(part, heading(1));
    heading(node, text, appendix.anchor(), size, page.textWidth(), 0);
  }

  /// Label and meaning on a band across the measure.
  private void banner(int parent, Section.Banner banner, double width) {
    double size = press.style().type().heading(1);
    int node = press.tree().add(parent, heading(1));
    Owner owner = new Owner.Tagged(node);
    Look look = press.display(size);
    Look meaning = new Look(look.font().in(TextMeasure.Face.REGULAR), look.colour());
    TextBlock block =
        blocks.text(
            List.of(
                Inlines.run(owner, banner.label() + ": ", look),
                Inlines.run(owner, banner.meaning(), meaning)),
            0);
    Strip strip = band(block, width, size * 1.5).keepingWithNext();
    flows.add(new Flow.Lines(List.of(banner.anchor()), List.of(strip), size * 0.6));
  }

  /// A tint with a rule above it, behind text that stays together.
  private Strip band(TextBlock block, double width, double before) {
    List<Strip> lines = block.strips(width - 2 * BAND_PADDING, press.glyphs());
    double height = Strip.height(lines) + 2 * BAND_PADDING;
    List<Item> items = new ArrayList<>();
    items.add(new Item.Fill(new Box(0, 0, width, height), press.style().palette().bandTint()));
    items.add(new Item.Rule(0, width, 0, 1, press.style().palette().dark()));
    double y = BAND_PADDING;
    for (Strip line : lines) {
      for (Item item : line.items()) {
        items.add(item.at(BAND_PADDING, y));
      }
      y += line.height();
    }
    return new Strip(before, height, Keep.FREE, items);
  }

  private void panel(int parent, Block.Panel panel, PageShape page) {
    flows.add(Flow.PanelEdge.BEGIN);
    int node = press.tree().add(parent, Role.SECTION);
    for (Block block : panel.blocks()) {
      block(node, block, page, PANEL_INDENT);
    }
    flows.add(Flow.PanelEdge.END);
  }

  private void contents(int parent, Block.Contents list, double width) {
    int node = press.tree().add(parent, Role.CONTENTS);
    int caption = press.tree().add(node, Role.CAPTION);
    double size = press.style().type().heading(2);
    TextBlock title =
        blocks.text(
            List.of(Inlines.run(new Owner.Tagged(caption), list.title(), press.display(size))),
            size * 1.3);
    flows.add(
        new Flow.Lines(List.of(), Strip.allKept(title.strips(width, press.glyphs())), size * 0.45));
    flows.add(new Flow.ContentsList(contents.lines(node, list, document.outline())));
  }

  /// A clear space, then the posts, all together.
  private void signature(int parent, Block.Signature signature, double width) {
    List<Strip> strips = new ArrayList<>();
    for (String post : signature.posts()) {
      Look look = strips.isEmpty() ? press.body().semibold() : press.body();
      Owner owner = new Owner.Tagged(press.tree().add(parent, Role.PARAGRAPH));
      double before = strips.isEmpty() ? 22 : 0;
      TextBlock block = blocks.text(List.of(Inlines.run(owner, post, look)), before);
      strips.addAll(Strip.allKept(block.strips(width, press.glyphs())));
    }
    if (!strips.isEmpty()) {
      Strip last = strips.removeLast();
      strips.add(new Strip(last.before(), last.height(), Keep.FREE, last.items()));
      flows.add(new Flow.Lines(List.of(), strips, 14));
    }
  }

  private void withheld(int parent, Block.Withheld withheld, double width) {
    Owner owner = new Owner.Tagged(press.tree().add(parent, Role.PARAGRAPH));
    TextBlock block =
        blocks.text(List.of(Inlines.run(owner, withheld.statement(), press.body())), 0);
    List<Anchor> anchors = withheld.anchor().map(List::of).orElse(List.of());
    flows.add(new Flow.Lines(anchors, List.of(band(block, width, 10)), 12));
  }
}
