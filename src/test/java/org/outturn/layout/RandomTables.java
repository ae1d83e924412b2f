package org.outturn.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.outturn.document.CellBlock;
import org.outturn.document.CellBlock.Item;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.document.Tone;
import org.outturn.testing.SampleTables;

/// Tables of every awkward shape: spans both ways, long words, empty cells, lists, figures, many
/// rows.
final class RandomTables {
  private static final List<String> WORDS =
      List.of(
          "the",
          "of",
          "a",
          "review",
          "directorate",
          "responsibilities",
          "in",
          "2025/26",
          "and/or",
          "on",
          "school",
          "well-established",
          "£1.2m",
          "programme",
          "highways",
          "I",
          "–");
  private final Random random;

  RandomTables(long seed) {
    this.random = new Random(seed);
  }

  Table next() {
    int columns = 1 + random.nextInt(7);
    int heads = 1 + random.nextInt(2);
    int body = random.nextInt(random.nextInt(10) == 0 ? 200 : 40);
    return table(columns, heads, body);
  }

  Table table(int columns, int heads, int body) {
    List<Column> spec = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      Align align = Align.values()[random.nextInt(Align.values().length)];
      spec.add(new Column(align, random.nextInt(3)));
    }
    int rows = heads + body;
    boolean[][] taken = new boolean[rows][columns];
    List<Row> list = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      RowKind kind = r < heads ? RowKind.HEADER : kind();
      int limit = r < heads ? heads : rows;
      list.add(new Row(kind, 1 + random.nextInt(2), cells(spec, taken, r, limit, kind)));
    }
    return SampleTables.table("table", prose(5), prose(8), spec, list, notes());
  }

  private List<List<Inline>> notes() {
    List<List<Inline>> notes = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      notes.add(List.of(Inline.text(prose(1 + random.nextInt(40)))));
    }
    return notes;
  }

  private RowKind kind() {
    return switch (random.nextInt(20)) {
      case 0 -> RowKind.GROUP;
      case 1 -> RowKind.SUBTOTAL;
      case 2 -> RowKind.TOTAL;
      default -> RowKind.BODY;
    };
  }

  private List<Cell> cells(List<Column> spec, boolean[][] taken, int row, int limit, RowKind kind) {
    List<Cell> cells = new ArrayList<>();
    for (int c = 0; c < spec.size(); c++) {
      if (taken[row][c]) {
        continue;
      }
      int across = 1;
      while (c + across < spec.size() && !taken[row][c + across] && random.nextInt(12) == 0) {
        across++;
      }
      int down = 1;
      if (c + across < spec.size() && random.nextInt(10) == 0) {
        down = Math.min(limit - row, 1 + random.nextInt(40));
      }
      for (int y = row; y < row + down; y++) {
        for (int x = c; x < c + across; x++) {
          taken[y][x] = true;
        }
      }
      cells.add(cell(spec.get(c), kind, c).spanning(across, down));
    }
    return cells;
  }

  private Cell cell(Column column, RowKind kind, int index) {
    if (kind == RowKind.HEADER) {
      return SampleTables.text(prose(1 + random.nextInt(4))).heading(Scope.COLUMN);
    }
    if (column.align() == Align.FIGURES) {
      return SampleTables.money(random.nextInt(200_000) - 100_000);
    }
    if (index == 0 && random.nextInt(3) > 0) {
      return SampleTables.text(prose(1 + random.nextInt(6))).heading(Scope.ROW);
    }
    List<CellBlock> blocks = new ArrayList<>();
    int count = random.nextInt(random.nextInt(8) == 0 ? 6 : 3);
    for (int i = 0; i < count; i++) {
      blocks.add(block());
    }
    return new Cell(blocks, Scope.NONE, Table.Span.ONE);
  }

  private CellBlock block() {
    return switch (random.nextInt(7)) {
      case 0 -> list();
      case 1 ->
          CellBlock.Paragraph.of(
              "x".repeat(random.nextInt(120)) + "-and/or-" + "y".repeat(40) + " 2026/27");
      case 2 -> CellBlock.Paragraph.of(prose(1 + random.nextInt(200)));
      case 3 ->
          CellBlock.Paragraph.of(
              new Inline.Symbol("▲", "up"),
              Inline.text(" "),
              new Inline.Strong(List.of(Inline.text("strong"), new Inline.LineBreak())),
              Inline.text("then on the next line"));
      case 4 -> CellBlock.Paragraph.of(new Inline.RatingMark("Red", "■", Tone.RED));
      case 5 -> CellBlock.Paragraph.of("");
      default -> CellBlock.Paragraph.of(prose(1 + random.nextInt(12)));
    };
  }

  private CellBlock list() {
    return new CellBlock.BulletList(
        CellBlock.Indent.MARGIN,
        List.of(
            Item.of(Inline.text(prose(1 + random.nextInt(30)))),
            new Item(
                List.of(Inline.text("spent "), new Inline.Value("a.b", "(7)", "minus 7")),
                List.of(
                    new CellBlock.NumberedList(
                        CellBlock.Indent.MARGIN, List.of(Item.of(Inline.text(prose(3)))))))));
  }

  String prose(int words) {
    StringBuilder prose = new StringBuilder();
    for (int i = 0; i < words; i++) {
      prose.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return prose.toString().toLowerCase(Locale.ROOT);
  }
}
