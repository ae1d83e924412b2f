package org.outturn.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A table with real header cells. Rows are checked against the columns: spans neither overlap nor
/// leave gaps (see [Grid]).
///
/// @param number "3"; pending until [Numbering] has run
/// @param caption names the table with unit and basis: "Capital programme 2025/26, £000"; stands
///   above as "Table 3: …"
/// @param description what a reader who cannot see it should know first
/// @param notes directly under the table: rounding, sources, shorthands
public record Table(
    Anchor anchor,
    Ordinal number,
    Access access,
    String caption,
    String description,
    List<Column> columns,
    List<Row> rows,
    List<List<Inline>> notes)
    implements Block {

  /// @throws IllegalArgumentException if the grid is ragged, or no header row leads
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = notes.stream().map(List::copyOf).toList();
    if (caption.isBlank()) {
      throw new IllegalArgumentException("a table needs a caption");
    }
    if (rows.isEmpty() || rows.getFirst().kind() != RowKind.HEADER) {
      throw new IllegalArgumentException("a table begins with a header row: " + caption);
    }
    boolean body = false;
    for (Row row : rows) {
      body |= row.kind() != RowKind.HEADER;
      if (body && row.kind() == RowKind.HEADER) {
        throw new IllegalArgumentException("header rows lead the table: " + caption);
      }
    }
    Grid.of(columns.size(), rows);
  }

  Table withCaption(String other) {
    return new Table(anchor, number, access, other, description, columns, rows, notes);
  }

  /// The cells by place.
  public Grid grid() {
    return Grid.of(columns.size(), rows);
  }

  public List<Row> headerRows() {
    return rows.stream().filter(row -> row.kind() == RowKind.HEADER).toList();
  }

  public enum Align {
    START,
    CENTRE,
    END,
    /// Right-aligned on the last digit, so that a closing bracket or % hangs.
    FIGURES
  }

  /// @param weight how much of the spare width the column asks for, as against its neighbours; 0
  ///   lets its content decide
  public record Column(Align align, int weight) {
    public static Column of(Align align) {
      return new Column(align, 0);
    }
  }

  public enum RowKind {
    HEADER,
    /// Names the rows that follow; may carry figures of its own.
    GROUP,
    BODY,
    SUBTOTAL,
    TOTAL
  }

  /// @param depth of a group, and of what belongs to it: 1 outermost
  /// @param landmark where other parts of the paper refer to the row
  public record Row(RowKind kind, int depth, List<Cell> cells, Optional<Landmark> landmark) {
    public Row {
      cells = List.copyOf(cells);
      if (depth < 1) {
        throw new IllegalArgumentException("row depth " + depth);
      }
    }

    public Row(RowKind kind, int depth, List<Cell> cells) {
      this(kind, depth, cells, Optional.empty());
    }

    /// The same row, to which a reference leads.
    ///
    /// @param label what the reference says: "A" for risk A
    public Row marked(Anchor anchor, String label) {
      return new Row(kind, depth, cells, Optional.of(new Landmark(anchor, label)));
    }

    public static Row of(RowKind kind, Cell... cells) {
      return new Row(kind, 1, List.of(cells));
    }
  }

  /// What leads to a row of a table, and how it is called there.
  public record Landmark(Anchor anchor, String label) {
    public Landmark {
      if (label.isBlank()) {
        throw new IllegalArgumentException("a landmark needs words: " + anchor);
      }
    }
  }

  /// Of what a header cell is the head (PDF `Scope`, HTML `scope`).
  public enum Scope {
    NONE,
    COLUMN,
    ROW,
    BOTH
  }

  /// How far a cell reaches; 1 by 1 mostly.
  public record Span(int columns, int rows) {
    public static final Span ONE = new Span(1, 1);

    public Span {
      if (columns < 1 || rows < 1) {
        throw new IllegalArgumentException("span " + columns + " by " + rows);
      }
    }
  }

  public record Cell(List<CellBlock> blocks, Scope scope, Span span) {
    public Cell {
      blocks = List.copyOf(blocks);
    }

    public static Cell of(Inline... inlines) {
      return new Cell(List.of(CellBlock.Paragraph.of(inlines)), Scope.NONE, Span.ONE);
    }

    public static Cell empty() {
      return new Cell(List.of(), Scope.NONE, Span.ONE);
    }

    /// The tone of a cell that begins with a rating and holds ratings of no other tone: what it may
    /// be tinted by.
    public Optional<Tone> tone() {
      if (!beginsWithRating()) {
        return Optional.empty();
      }
      List<Tone> tones =
          blocks.stream()
              .flatMap(
                  block ->
                      switch (block) {
                        case CellBlock.Paragraph paragraph -> paragraph.inlines().stream();
                        case CellBlock.BulletList _, CellBlock.NumberedList _ ->
                            Stream.<Inline>empty();
                      })
              .filter(Inline.RatingMark.class::isInstance)
              .map(mark -> ((Inline.RatingMark) mark).tone())
              .distinct()
              .toList();
      return tones.size() == 1 ? Optional.of(tones.getFirst()) : Optional.empty();
    }

    private boolean beginsWithRating() {
      return !blocks.isEmpty()
          && blocks.getFirst() instanceof CellBlock.Paragraph first
          && !first.inlines().isEmpty()
          && first.inlines().getFirst() instanceof Inline.RatingMark;
    }

    public Cell heading(Scope scope) {
      return new Cell(blocks, scope, span);
    }

    public Cell spanning(int columns, int rows) {
      return new Cell(blocks, scope, new Span(columns, rows));
    }
  }
}
