package org.outturn.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.document.Anchor;
import org.outturn.document.CellBlock.Paragraph;
import org.outturn.document.Grid;
import org.outturn.document.Grid.Placed;
import org.outturn.document.Inline;
import org.outturn.document.Plain;
import org.outturn.document.Table;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.layout.ColumnWidths.Fit;
import org.outturn.layout.Node.Detail;
import org.outturn.layout.Node.Role;
import org.outturn.layout.SetTable.SetCell;
import org.outturn.layout.TextBlock.Tail;
import org.outturn.style.Colour;
import org.outturn.style.TableStyle;

/// A table to rows of set cells: structure, size of type, column widths, lines.
final class TableSetter {
  private static final int MOST_LINES_AGAIN = 6;
  private static final double CAPTION_GAP = 4;
  private static final double NOTE_GAP = 5;

  private final Press press;
  private final BlockSetter blocks;
  private final Map<Anchor, Layout.TableFit> fits = new HashMap<>();
  private final List<Layout.Fault> faults = new ArrayList<>();

  TableSetter(Press press, BlockSetter blocks) {
    this.press = press;
    this.blocks = blocks;
  }

  /// Contents at the size chosen, and the columns that go with it.
  private record Fitted(
      List<CellContent> contents, List<Tail> tails, ColumnWidths columns, double type) {}

  SetTable set(int parent, Table table, PageShape page) {
    int node = press.tree().add(parent, Role.TABLE, new Detail.Described(table.description()));
    String title = "Table %s: %s".formatted(table.number(), table.caption());
    Owner captionOwner = new Owner.Tagged(press.tree().add(node, Role.CAPTION));
    List<CellContent> contents = contents(node, table, sizes(page).getFirst());
    HeaderCells.name(table, contents, press.tree());
    Fitted fitted = fitted(table, contents, page);
    if (fitted.columns.fit() == Fit.TOO_WIDE) {
      faults.add(new Layout.Fault.TooWide(table.anchor(), table.caption(), table.columns().size()));
    }
    fits.put(table.anchor(), new Layout.TableFit(fitted.columns.widths(), fitted.type));
    List<List<SetCell>> cells = cells(table, fitted);
    double width = fitted.columns.widths().stream().mapToDouble(Double::doubleValue).sum();
    RowSetter rows = new RowSetter(table, cells, press.style().table());
    return new SetTable(
        table.anchor(),
        width,
        caption(captionOwner, title, page.textWidth()),
        caption(Owner.Artifact.REPETITION, title + " (continued)", page.textWidth()),
        rows.head(),
        rows.body(),
        notes(parent, table, page.textWidth()));
  }

  Map<Anchor, Layout.TableFit> fits() {
    return fits;
  }

  List<Layout.Fault> faults() {
    return faults;
  }

  private List<Strip> caption(Owner owner, String text, double width) {
    Look look = press.display(press.style().type().body() - 1);
    TextBlock block = blocks.text(List.of(Inlines.run(owner, text, look)), 0);
    List<Strip> strips = new ArrayList<>(Strip.allKept(block.strips(width, press.glyphs())));
    strips.add(new Strip(0, CAPTION_GAP, Strip.Keep.WITH_NEXT, List.of()));
    return List.copyOf(strips);
  }

  private List<Strip> notes(int parent, Table table, double width) {
    Look look = press.quiet(press.style().type().note());
    List<Strip> strips = new ArrayList<>();
    for (List<Inline> note : table.notes()) {
      int node = press.tree().add(parent, Role.NOTE);
      double before = strips.isEmpty() ? NOTE_GAP : 2;
      strips.addAll(
          blocks.text(blocks.runs(node, note, look), before).strips(width, press.glyphs()));
    }
    return List.copyOf(strips);
  }

  private List<CellContent> contents(int table, Table source, double size) {
    Grid grid = source.grid();
    List<CellContent> contents = new ArrayList<>();
    Role part = Role.TABLE;
    int partNode = table;
    for (int r = 0; r < grid.rows(); r++) {
      RowKind kind = source.rows().get(r).kind();
      Role wanted = part(source, r);
      if (wanted != part) {
        part = wanted;
        partNode = press.tree().add(table, part);
      }
      int row = press.tree().add(partNode, Role.ROW);
      Look look = kind == RowKind.BODY ? press.regular(size) : press.semibold(size);
      for (Placed placed : grid.startingIn(r)) {
        Table.Cell cell = placed.cell();
        Role role = cell.scope() == Scope.NONE ? Role.DATA_CELL : Role.HEADER_CELL;
        int node =
            press
                .tree()
                .add(row, role, new Detail.CellDetail(cell.scope(), cell.span(), List.of()));
        contents.add(
            new CellContent(
                placed,
                kind,
                align(source, placed, kind),
                node,
                look,
                blocks.cell(node, cell.blocks(), look)));
      }
    }
    return contents;
  }

  /// Totals at the end are the foot.
  private static Role part(Table table, int row) {
    RowKind kind = table.rows().get(row).kind();
    if (kind == RowKind.HEADER) {
      return Role.TABLE_HEAD;
    }
    boolean foot =
        table.rows().subList(row, table.rows().size()).stream()
            .allMatch(later -> later.kind() == RowKind.TOTAL);
    return foot ? Role.TABLE_FOOT : Role.TABLE_BODY;
  }

  private static Align align(Table table, Placed placed, RowKind kind) {
    if (placed.cell().span().columns() == 1) {
      return table.columns().get(placed.column()).align();
    }
    return kind == RowKind.HEADER && placed.column() > 0 ? Align.CENTRE : Align.START;
  }

  /// The largest size at which no word breaks, or else at which no figure does.
  private Fitted fitted(Table table, List<CellContent> contents, PageShape page) {
    List<Double> sizes = sizes(page);
    Optional<Fitted> best = Optional.empty();
    List<CellContent> scaled = contents;
    double size = sizes.getFirst();
    for (double smaller : sizes) {
      double factor = smaller / size;
      size = smaller;
      if (factor != 1) {
        scaled = scaled.stream().map(content -> content.scaled(factor)).toList();
      }
      Fitted fitted = fitted(table, scaled, size, page.textWidth());
      if (fitted.columns.fit() == Fit.WHOLE_WORDS) {
        return fitted;
      }
      if (best.isEmpty() || fitted.columns.fit() != best.get().columns.fit()) {
        best = Optional.of(fitted);
      }
    }
    return best.orElseThrow();
  }

  private List<Double> sizes(PageShape page) {
    return switch (page.orientation()) {
      case PORTRAIT -> press.style().type().tables();
      case LANDSCAPE -> press.style().type().wideTables();
    };
  }

  private Fitted fitted(Table table, List<CellContent> contents, double size, double available) {
    List<Tail> tails = tails(table, contents);
    double padding = press.style().table().padAcross();
    List<ColumnWidths.Need> needs =
        contents.stream()
            .map(content -> content.need(padding, tails.get(content.placed().column())))
            .toList();
    return new Fitted(
        contents, tails, ColumnWidths.shared(table.columns(), needs, available), size);
  }

  /// For each column, the widest of what stands right of the digits.
  private static List<Tail> tails(Table table, List<CellContent> contents) {
    List<Tail> tails = new ArrayList<>();
    table.columns().forEach(_ -> tails.add(Tail.NONE));
    for (CellContent content : contents) {
      int column = content.placed().column();
      content.tail().ifPresent(tail -> tails.set(column, tails.get(column).wider(tail)));
    }
    return tails;
  }

  private List<List<SetCell>> cells(Table table, Fitted fitted) {
    List<Double> edges = new ArrayList<>(List.of(0.0));
    fitted.columns.widths().forEach(width -> edges.add(edges.getLast() + width));
    List<List<SetCell>> rows = new ArrayList<>();
    table.rows().forEach(_ -> rows.add(new ArrayList<>()));
    int heads = table.headerRows().size();
    TableStyle style = press.style().table();
    for (CellContent content : fitted.contents) {
      Placed placed = content.placed();
      double left = edges.get(placed.column());
      double right = edges.get(placed.endColumn());
      double inner = right - left - 2 * style.padAcross();
      Tail tail = fitted.tails.get(placed.column());
      List<Strip> strips = new ArrayList<>();
      for (TextBlock block : content.blocks()) {
        strips.addAll(block.strips(inner, content.align(), tail, press.glyphs()));
      }
      rows.get(placed.row())
          .add(
              new SetCell(
                  new Owner.Tagged(content.node()),
                  left,
                  right,
                  placed.row(),
                  placed.endRow() - 1,
                  fill(content, heads),
                  strips,
                  again(content, strips, inner)));
    }
    return rows;
  }

  private Optional<Colour> fill(CellContent content, int heads) {
    Optional<Colour> rating =
        content.placed().cell().tone().map(tone -> blocks.inlines().colours(tone).tint());
    return switch (content.kind()) {
      case HEADER -> Optional.of(press.style().palette().headTint());
      case GROUP -> Optional.of(press.style().palette().bandTint());
      case SUBTOTAL, TOTAL -> rating;
      case BODY -> rating.or(() -> stripe(content.placed().row() - heads));
    };
  }

  private Optional<Colour> stripe(int row) {
    return switch (press.style().table().rows()) {
      case HAIRLINES -> Optional.empty();
      case ZEBRA ->
          row % 2 == 1 ? Optional.of(press.style().palette().bandTint()) : Optional.empty();
    };
  }

  /// After a page break ratings say themselves again, so that no tint is left without its word; and
  /// so do heads of rows and groups. What is long is not said again: it would fill page after page.
  private List<Strip> again(CellContent content, List<Strip> strips, double inner) {
    List<Strip> again =
        content.placed().cell().tone().isPresent()
            ? strips.stream().map(Strip::repeated).toList()
            : headAgain(content, inner);
    return again.size() <= MOST_LINES_AGAIN ? again : List.of();
  }

  /// In the longest form that fits.
  private List<Strip> headAgain(CellContent content, double inner) {
    Table.Cell cell = content.placed().cell();
    boolean head = cell.scope() == Scope.ROW || cell.scope() == Scope.BOTH;
    if (content.kind() == RowKind.HEADER
        || !head
        || !(cell.blocks().size() == 1 && cell.blocks().getFirst() instanceof Paragraph words)) {
      return List.of();
    }
    String text = Plain.text(words.inlines());
    for (String mark : List.of(" (continued)", " (cont.)")) {
      TextBlock block = repeated(text + mark, content.look());
      if (block.longestWord() <= inner) {
        return block.strips(inner, press.glyphs());
      }
    }
    return repeated(text, content.look()).strips(inner, press.glyphs());
  }

  private TextBlock repeated(String text, Look look) {
    return blocks.text(List.of(Inlines.run(Owner.Artifact.REPETITION, text, look)), 0);
  }
}
