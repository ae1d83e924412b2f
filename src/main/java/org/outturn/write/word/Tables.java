package org.outturn.write.word;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outturn.document.Anchor;
import org.outturn.document.Grid;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Landmark;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.write.word.Direct.Keep;

/// Writes tables: caption above, header rows that repeat, spans, notes under it.
final class Tables {
  /// A row with a cell longer than this, in characters, may break over pages.
  private static final int SHORT_ROW = 700;

  /// A table of no more rows than this, if their cells are short as well, is not parted.
  private static final int SHORT_TABLE = 9;

  /// In characters.
  private static final int SHORT_CELL = 80;

  /// A cell over more rows than this may be broken over pages.
  private static final int SHORT_SPAN = 4;

  private final Manuscript manuscript;
  private final Cells cells;
  private final Xml xml;
  private final Captions captions;

  Tables(Manuscript manuscript, ListBlocks lists) {
    this.manuscript = manuscript;
    cells = new Cells(manuscript, lists);
    xml = manuscript.xml();
    captions = new Captions(manuscript, "Table");
  }

  void write(Table table) {
    captions.write(table.anchor(), table.number(), table.caption());
    manuscript.table(() -> rows(table));
    for (int i = 0; i < table.notes().size(); i++) {
      List<Inline> note = table.notes().get(i);
      Keep keep = i + 1 < table.notes().size() ? Keep.WITH_NEXT : Keep.AS_STYLED;
      manuscript.paragraph(
          ParagraphStyle.TABLE_NOTE, Direct.kept(keep), () -> manuscript.runs().write(note));
    }
  }

  private void rows(Table table) {
    int[] widths = ColumnWidths.of(table, manuscript.hints(), manuscript.measure());
    xml.open("w:tbl");
    properties(table, widths);
    xml.open("w:tblGrid");
    for (int width : widths) {
      xml.leaf("w:gridCol", "w:w", String.valueOf(width));
    }
    xml.close();
    Grid grid = table.grid();
    for (int row = 0; row < grid.rows(); row++) {
      row(table, grid, row, widths);
    }
    xml.close();
  }

  private void properties(Table table, int[] widths) {
    TableStyle style =
        manuscript
            .hints()
            .of(table.anchor())
            .map(fit -> TableStyle.fitting(fit.type(), manuscript.house().type()))
            .orElseGet(() -> TableStyle.on(manuscript.leaf().orientation()));
    xml.open("w:tblPr")
        .leaf("w:tblStyle", "w:val", manuscript.id(style))
        .leaf("w:tblW", "w:w", String.valueOf(Arrays.stream(widths).sum()), "w:type", "dxa")
        .leaf("w:tblLayout", "w:type", "fixed");
    look(table);
    xml.leaf("w:tblCaption", "w:val", table.caption());
    if (!table.description().isBlank()) {
      xml.leaf("w:tblDescription", "w:val", table.description());
    }
    xml.close();
  }

  /// Which parts of the table style apply.
  private void look(Table table) {
    boolean rowHeaders =
        table.rows().stream()
            .filter(row -> row.kind() == RowKind.BODY)
            .allMatch(row -> row.cells().getFirst().scope() == Scope.ROW);
    boolean total = table.rows().getLast().kind() == RowKind.TOTAL;
    boolean plain =
        switch (manuscript.house().table().rows()) {
          case HAIRLINES -> true;
          case ZEBRA -> false;
        };
    int bits =
        0x0020 | (total ? 0x0040 : 0) | (rowHeaders ? 0x0080 : 0) | (plain ? 0x0200 : 0) | 0x0400;
    xml.leaf(
        "w:tblLook",
        "w:val",
        "%04X".formatted(bits),
        "w:firstRow",
        "1",
        "w:lastRow",
        total ? "1" : "0",
        "w:firstColumn",
        rowHeaders ? "1" : "0",
        "w:lastColumn",
        "0",
        "w:noHBand",
        plain ? "1" : "0",
        "w:noVBand",
        "1");
  }

  private void row(Table table, Grid grid, int row, int[] widths) {
    Row kind = table.rows().get(row);
    boolean last = row == grid.rows() - 1;
    xml.open("w:tr").open("w:trPr");
    switch (kind.kind()) {
      case HEADER -> xml.leaf("w:cnfStyle", "w:val", "100000000000");
      case TOTAL -> {
        if (last) {
          xml.leaf("w:cnfStyle", "w:val", "010000000000");
        }
      }
      case GROUP, BODY, SUBTOTAL -> {}
    }
    if (kind.cells().stream().allMatch(cell -> length(cell) < SHORT_ROW)) {
      xml.leaf("w:cantSplit");
    }
    if (kind.kind() == RowKind.HEADER) {
      xml.leaf("w:tblHeader");
    }
    xml.close();
    Cells.Rules rules =
        kind.kind() == RowKind.TOTAL && !last ? Cells.Rules.TOTAL : Cells.Rules.OF_STYLE;
    Keep keep = staysWithNext(table, grid, row) ? Keep.WITH_NEXT : Keep.AS_STYLED;
    Grid.Placed first = grid.at(row, 0);
    for (int column = 0; column < grid.columns(); ) {
      Grid.Placed placed = grid.at(row, column);
      int width = Arrays.stream(widths, column, placed.endColumn()).sum();
      Optional<Anchor> marked = kind.landmark().map(Landmark::anchor).filter(_ -> placed == first);
      Cells.Setting setting =
          new Cells.Setting(kind.kind(), align(table, placed), width, rules, keep, marked);
      cells.write(placed, row, setting);
      column = placed.endColumn();
    }
    xml.close();
  }

  /// Whether a page may not end after a row: the first and the last two of a run stay together, as
  /// do the rows of a short span, a total with the last of its parts, the last row with its notes,
  /// and all of a short table.
  private static boolean staysWithNext(Table table, Grid grid, int row) {
    List<Row> rows = table.rows();
    if (row + 1 == rows.size()) {
      return !table.notes().isEmpty();
    }
    if (isShort(table)) {
      return true;
    }
    boolean first = row > 0 && rows.get(row - 1).kind() != RowKind.BODY;
    boolean nextIsLast = row + 2 == rows.size() || rows.get(row + 2).kind() != RowKind.BODY;
    return switch (rows.get(row + 1).kind()) {
      case SUBTOTAL, TOTAL -> true;
      case BODY -> first || nextIsLast || spans(grid, row);
      case HEADER, GROUP -> false;
    };
  }

  /// Whether a table takes so little of a page that none of it need stand apart.
  private static boolean isShort(Table table) {
    return table.rows().size() <= SHORT_TABLE
        && table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .allMatch(cell -> length(cell) < SHORT_CELL);
  }

  /// Whether a cell of few rows covers a row and the next.
  private static boolean spans(Grid grid, int row) {
    return IntStream.range(0, grid.columns())
        .mapToObj(column -> grid.at(row, column))
        .anyMatch(placed -> placed.endRow() > row + 1 && placed.cell().span().rows() <= SHORT_SPAN);
  }

  /// As its column, but a head over several columns of figures is centred over them.
  private static Align align(Table table, Grid.Placed placed) {
    Align column = table.columns().get(placed.column()).align();
    return placed.cell().span().columns() > 1 && column != Align.START ? Align.CENTRE : column;
  }

  private static int length(Table.Cell cell) {
    return ColumnWidths.text(cell.blocks()).length();
  }
}
