package org.outturn.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.document.CellBlock;
import org.outturn.document.Document;
import org.outturn.document.Inline;
import org.outturn.document.Plain;
import org.outturn.document.Table;
import org.outturn.layout.Node.Role;
import org.outturn.layout.Page.Region;
import org.outturn.style.HouseStyle;
import org.outturn.style.PageStyle;

/// Looks for what no page may show: text outside its cell or page, cells over each other, text lost
/// or doubled or out of order, broken figures, a heading or the name of a group at the foot, a note
/// parted from its table.
final class LayoutFaults {
  private static final double SLACK = 0.05;

  /// Three lines: names of groups are no longer.
  private static final double TALL_NAME = 44;

  private final Layout layout;
  private final Document document;
  private final List<Integer> rows;
  private final List<String> found = new ArrayList<>();

  LayoutFaults(Layout layout, Document document) {
    this.layout = layout;
    this.document = document;
    this.rows =
        layout.nodes().stream().filter(node -> node.role() == Role.ROW).map(Node::id).toList();
  }

  List<String> found() {
    for (int i = 0; i < layout.pages().size(); i++) {
      Page page = layout.pages().get(i);
      textInside(page, i + 1);
      regionsApart(page, i + 1);
      headingNotLast(page, i + 1);
      noteNotFirst(page, i + 1);
      groupNotLast(i);
    }
    everythingOnce();
    return found;
  }

  private void textInside(Page page, int number) {
    PageStyle style = HouseStyle.standard().page();
    Box margins =
        new Box(
            style.side(), style.top(), page.width() - style.side(), page.height() - style.bottom());
    for (Item item : page.items()) {
      if (item instanceof Item.Text text && !isFurniture(text.owner())) {
        Box box = box(text);
        if (!inside(box, margins)) {
          found.add("page %d: outside the margins: %s".formatted(number, text));
        }
        if (inTable(text.owner()) && page.regions().stream().noneMatch(r -> holds(r, text, box))) {
          found.add("page %d: outside its cell: %s".formatted(number, text));
        }
      }
    }
  }

  private static boolean isFurniture(Owner owner) {
    return owner == Owner.Artifact.RUNNING_FOOT || owner == Owner.Artifact.RUNNING_HEAD;
  }

  private static Box box(Item.Text text) {
    double size = text.font().size();
    double spaces =
        (text.text().length() - text.text().stripTrailing().length())
            * new PlainMeasure().width(text.font().face(), ' ')
            * size;
    return new Box(
        text.x(),
        text.baseline() - size * 0.7,
        text.x() + text.width() - spaces,
        text.baseline() + size * 0.2);
  }

  private boolean inTable(Owner owner) {
    return cell(owner).isPresent();
  }

  private boolean holds(Region region, Item.Text text, Box box) {
    return cell(text.owner()).map(Owner.Tagged::new).filter(region.owner()::equals).isPresent()
        && inside(box, region.box());
  }

  private static boolean inside(Box a, Box b) {
    return a.left() >= b.left() - SLACK
        && a.right() <= b.right() + SLACK
        && a.top() >= b.top() - SLACK
        && a.bottom() <= b.bottom() + SLACK;
  }

  private void regionsApart(Page page, int number) {
    for (int i = 0; i < page.regions().size(); i++) {
      for (int j = 0; j < i; j++) {
        Box a = page.regions().get(i).box();
        Box b = page.regions().get(j).box();
        if (a.left() < b.right() - SLACK
            && b.left() < a.right() - SLACK
            && a.top() < b.bottom() - SLACK
            && b.top() < a.bottom() - SLACK) {
          found.add("page %d: cells overlap: %s and %s".formatted(number, a, b));
        }
      }
    }
  }

  private void headingNotLast(Page page, int number) {
    tagged(page)
        .reduce((_, later) -> later)
        .filter(last -> isHeading(last.owner()))
        .ifPresent(last -> found.add("page %d ends with a heading: %s".formatted(number, last)));
  }

  private static Stream<Item.Text> tagged(Page page) {
    return page.items().stream()
        .filter(item -> item instanceof Item.Text text && text.owner() instanceof Owner.Tagged)
        .map(Item.Text.class::cast);
  }

  /// A row that names a group and ends here, with nothing of the group below it.
  private void groupNotLast(int index) {
    List<Region> here = layout.pages().get(index).regions();
    List<Region> next =
        index + 1 < layout.pages().size() ? layout.pages().get(index + 1).regions() : List.of();
    Set<Integer> going = next.stream().map(this::row).collect(Collectors.toSet());
    here.stream()
        .max(Comparator.comparingDouble(region -> region.box().bottom()))
        .filter(region -> region.box().height() < TALL_NAME)
        .map(this::row)
        .filter(row -> isGroup(row) && !going.contains(row))
        .ifPresent(row -> found.add("page %d ends with the name of a group".formatted(index + 1)));
  }

  /// The row in which a cell ends.
  private int row(Region region) {
    return cell(region.owner())
        .map(cell -> rows.indexOf(layout.nodes().get(cell).parent()) + rowsOf(cell) - 1)
        .orElse(-1);
  }

  private int rowsOf(int cell) {
    return layout.nodes().get(cell).detail() instanceof Node.Detail.CellDetail detail
        ? detail.span().rows()
        : 1;
  }

  private boolean isGroup(int row) {
    return row >= 0
        && row + 1 < rows.size()
        && tableRows(document).get(row).kind() == Table.RowKind.GROUP;
  }

  private static List<Table.Row> tableRows(Document document) {
    return document.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Table.class::isInstance)
        .flatMap(table -> ((Table) table).rows().stream())
        .toList();
  }

  private void noteNotFirst(Page page, int number) {
    boolean rows = page.regions().stream().anyMatch(r -> r.owner() instanceof Owner.Tagged);
    tagged(page)
        .findFirst()
        .filter(first -> role(first.owner()) == Role.NOTE && !rows)
        .ifPresent(first -> found.add("page %d begins with a note: %s".formatted(number, first)));
  }

  private Role role(Owner owner) {
    return switch (owner) {
      case Owner.Tagged(int node) -> layout.nodes().get(node).role();
      case Owner.Artifact _ -> Role.SPAN;
    };
  }

  private boolean isHeading(Owner owner) {
    return switch (role(owner)) {
      case H1, H2, H3, H4, H5, H6, CAPTION -> true;
      default -> false;
    };
  }

  private void everythingOnce() {
    Map<Integer, StringBuilder> texts = new HashMap<>();
    int row = -1;
    for (Page page : layout.pages()) {
      for (Item item : page.items()) {
        if (item instanceof Item.Text text && cell(text.owner()).isPresent()) {
          int cell = cell(text.owner()).get();
          texts.computeIfAbsent(cell, _ -> new StringBuilder()).append(text.text());
          int now = layout.nodes().get(cell).parent();
          if (now < row && !spansRows(cell)) {
            found.add("rows out of order: " + text);
          }
          row = Math.max(row, now);
        }
      }
    }
    List<Node> cells = layout.nodes().stream().filter(node -> isCell(node.role())).toList();
    List<Table.Cell> wanted =
        tableRows(document).stream().flatMap(line -> line.cells().stream()).toList();
    if (cells.size() != wanted.size()) {
      found.add("%d cells of %d".formatted(cells.size(), wanted.size()));
      return;
    }
    for (int i = 0; i < cells.size(); i++) {
      String said = texts.getOrDefault(cells.get(i).id(), new StringBuilder()).toString();
      String text = text(wanted.get(i).blocks());
      if (!letters(said).equals(letters(text))) {
        found.add("cell %d says \"%s\", not \"%s\"".formatted(i, said, text));
      }
    }
    figuresWhole(wanted);
  }

  private void figuresWhole(List<Table.Cell> cells) {
    long wanted = cells.stream().filter(cell -> figure(cell).isPresent()).count();
    long whole =
        layout.pages().stream()
            .flatMap(page -> page.items().stream())
            .filter(
                item ->
                    item instanceof Item.Text text
                        && cell(text.owner()).isPresent()
                        && text.text().matches("\\(?[0-9,]+\\)?|–"))
            .count();
    if (whole < wanted && layout.faults().isEmpty()) {
      found.add("%d figures of %d are whole".formatted(whole, wanted));
    }
  }

  private static Optional<Inline.Value> figure(Table.Cell cell) {
    return cell.blocks().size() == 1
            && cell.blocks().getFirst() instanceof CellBlock.Paragraph paragraph
            && paragraph.inlines().size() == 1
            && paragraph.inlines().getFirst() instanceof Inline.Value value
            && value.address().equals("sample.amount")
        ? Optional.of(value)
        : Optional.empty();
  }

  private boolean spansRows(int cell) {
    return rowsOf(cell) > 1;
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s\u00A0]", "");
  }

  private Optional<Integer> cell(Owner owner) {
    return switch (owner) {
      case Owner.Artifact _ -> Optional.empty();
      case Owner.Tagged(int node) -> {
        int at = node;
        while (at >= 0 && !isCell(layout.nodes().get(at).role())) {
          at = layout.nodes().get(at).parent();
        }
        yield at < 0 ? Optional.empty() : Optional.of(at);
      }
    };
  }

  private static boolean isCell(Role role) {
    return role == Role.DATA_CELL || role == Role.HEADER_CELL;
  }

  private static String text(List<CellBlock> blocks) {
    StringBuilder text = new StringBuilder();
    for (CellBlock block : blocks) {
      switch (block) {
        case CellBlock.Paragraph paragraph -> text.append(Plain.text(paragraph.inlines()));
        case CellBlock.BulletList list -> list.items().forEach(item -> item(text, "•", item));
        case CellBlock.NumberedList list -> {
          for (int i = 0; i < list.items().size(); i++) {
            item(text, (i + 1) + ".", list.items().get(i));
          }
        }
      }
    }
    return text.toString();
  }

  private static void item(StringBuilder text, String label, CellBlock.Item item) {
    text.append(label).append(Plain.text(item.inlines())).append(text(item.nested()));
  }
}
