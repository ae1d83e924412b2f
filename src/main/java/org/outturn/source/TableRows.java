package org.outturn.source;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.outturn.source.Recognised.Line;
import org.outturn.source.Recognised.Line.Kind;

/// The rows between one header and the next: which of them are the table's own, which head the next
/// table, and what each is.
final class TableRows {
  private static final int MOST_LABELS = 3;
  private static final int FEWEST_HEADINGS = 3;
  private static final int LONGEST_HEADING = 30;

  /// What stands in a line of figures where there is none.
  private static final Pattern NO_FIGURE =
      Pattern.compile(
          "n ?/? ?a|n\\.a\\.|tb[acd]|nil|none|no (data|target).*|not .*|to be"
              + " .*|await.*|pending|\\W*",
          Pattern.CASE_INSENSITIVE);

  private final Grid grid;
  private final Header header;
  private final int endRow;
  private final int firstFigureColumn;
  private final boolean isLedger;
  private final int firstRow;

  /// @param endRow the first row of the next header, or the height of the sheet
  TableRows(Grid grid, Header header, int endRow) {
    this.grid = grid;
    this.header = header;
    this.endRow = endRow;
    this.firstFigureColumn = firstFigureColumn();
    this.isLedger = isLedger();
    this.firstRow = firstRow();
  }

  /// A row before the table is seen as a whole.
  ///
  /// @param hasFigures where figures are expected
  /// @param lacksLabel in a ledger, left of the figures
  record Row(Line line, boolean hasFigures, boolean lacksLabel) {
    Kind kind() {
      return line.kind();
    }

    Line as(Kind kind) {
      return new Line(kind, line.cells(), line.headings());
    }
  }

  /// The table's own rows that hold something under its headings.
  ///
  /// @param end the first row that is not the table's
  List<Row> own(int end) {
    var headings = header.headings();
    return IntStream.range(firstRow, end)
        .parallel() // a long table is gone through side by side
        .filter(row -> !filled(row).isEmpty())
        .mapToObj(
            row ->
                new Row(
                    new Line(kind(row), grid.row(row), headings),
                    hasFigures(row),
                    isLedger && !hasLabel(row)))
        .toList();
  }

  /// The first row of those that head the next table; the end if there are none.
  ///
  /// They are sparse: words in at most half of the columns, no figures. Going up from the next
  /// header, those that touch it are its titles. Beyond an empty row only rows of one cell go on
  /// being titles. A single sparse row directly under a row of the table is the table's own (an
  /// action that only heads those after it, or a group, before a page break) unless it is one cell
  /// in a table of words, or merged across half of the table.
  int titlesRow() {
    int bottom = skipBlankRows(endRow - 1);
    int above = bottom;
    while (above >= firstRow && isSparse(above)) {
      above--;
    }
    boolean touchesTable = above >= firstRow && !grid.isBlank(above);
    int count = bottom - above;
    if (count == 0 || touchesTable && count == 1 && !headsAlone(bottom)) {
      return endRow;
    }
    return touchesTable ? above + 1 : firstOfLooseTitles(above + 1);
  }

  /// The first row of another table under this one, with headings that nobody knows; the end where
  /// there is none. Such headings stand under an empty row, over the figures of a ledger, and have
  /// figures below them; under a table of words they stand over figures.
  ///
  /// @param end of the rows to be looked through
  int otherTableRow(int end) {
    for (int row = firstRow + 1; row < end; row++) {
      boolean heads =
          isLedger ? isHeadings(row) && hasFiguresBelow(row, end) : headsFigures(row, end);
      if (grid.isBlank(row - 1) && heads) {
        return row;
      }
    }
    return end;
  }

  private boolean isHeadings(int row) {
    List<String> overFigures =
        filled(row).stream()
            .filter(this::isAmongFigures)
            .map(Cell::shown)
            .filter(text -> !NO_FIGURE.matcher(text).matches())
            .distinct()
            .toList();
    return isLedger
        && overFigures.size() >= 2
        && filled(row).stream().allMatch(Shape::isWords)
        && kind(row) != Kind.TOTAL;
  }

  /// Under a table of words headings are told by being short, without a digit, and over figures
  /// that this table has not there.
  private boolean headsFigures(int row, int end) {
    List<Cell> filled = filled(row);
    return filled.size() >= FEWEST_HEADINGS
        && filled.getFirst().column() == header.columns().getFirst().index()
        && filled.stream().allMatch(TableRows::mayHead)
        && row + 1 < end
        && filled.stream()
            .map(Cell::column)
            .filter(column -> !holdsMostlyFigures(column, row))
            .anyMatch(column -> Shape.isFigure(grid.at(row + 1, column)));
  }

  private static boolean mayHead(Cell cell) {
    return Shape.isWords(cell)
        && cell.shown().length() <= LONGEST_HEADING
        && cell.shown().chars().noneMatch(Character::isDigit);
  }

  private boolean hasFiguresBelow(int headings, int end) {
    for (int row = headings + 1; row < end && !grid.isBlank(row); row++) {
      if (hasFigures(row)) {
        return true;
      }
    }
    return false;
  }

  /// Areas merged among the table's lines that make one cell of what several lines or columns
  /// should say each for itself.
  ///
  /// @param end the first row that is not the table's
  List<Sheet.Merge> mergedLines(int end) {
    return grid.merges().stream()
        .filter(merge -> merge.firstRow() >= firstRow && merge.lastRow() < end)
        .filter(merge -> merge.firstColumn() > header.columns().getFirst().index())
        .filter(merge -> merge.lastColumn() <= header.lastColumn())
        .filter(merge -> !grid.at(merge.firstRow(), merge.firstColumn()).isEmpty())
        .filter(merge -> joinsLines(merge) || joinsFigures(merge))
        .toList();
  }

  /// Lines that say each what they are, left of the area.
  private boolean joinsLines(Sheet.Merge merge) {
    return merge.lastRow() > merge.firstRow()
        && IntStream.rangeClosed(merge.firstRow(), merge.lastRow())
            .allMatch(row -> hasOwnWords(row, merge.firstColumn()));
  }

  private boolean hasOwnWords(int row, int beforeColumn) {
    return filled(row).stream().anyMatch(cell -> cell.column() < beforeColumn);
  }

  private boolean joinsFigures(Sheet.Merge merge) {
    return merge.lastColumn() > merge.firstColumn()
        && merge.firstColumn() >= firstFigureColumn
        && Shape.isFigure(grid.at(merge.firstRow(), merge.firstColumn()));
  }

  private int firstOfLooseTitles(int firstTouching) {
    int first = firstTouching;
    int row = skipBlankRows(first - 1);
    while (row >= firstRow && isSparse(row) && filled(row).size() == 1) {
      first = row;
      row = skipBlankRows(row - 1);
    }
    return first;
  }

  private int skipBlankRows(int from) {
    int row = from;
    while (row >= firstRow && grid.isBlank(row)) {
      row--;
    }
    return row;
  }

  private boolean isSparse(int row) {
    int filled = filled(row).size();
    return filled > 0
        && filled * 2 <= header.columns().size()
        && !hasFigures(row)
        && kind(row) != Kind.TOTAL;
  }

  private boolean headsAlone(int row) {
    return grid.widestMerge(row) * 2 >= header.columns().size()
        || !isLedger && filled(row).size() == 1;
  }

  private Kind kind(int row) {
    return isTotal(row) ? Kind.TOTAL : isGroup(row) ? Kind.GROUP : Kind.DATA;
  }

  /// Left of the figures a total has nothing but its label; a project named "Total Place" has more.
  private boolean isTotal(int row) {
    List<Cell> labels = filled(row).stream().filter(cell -> !isAmongFigures(cell)).toList();
    return hasFigureColumns() && labels.size() == 1 && Shape.isTotalLabel(labels.getFirst());
  }

  private boolean isGroup(int row) {
    List<Cell> filled = filled(row);
    if (!filled.stream().allMatch(Shape::isWords)) {
      return false;
    }
    return isLedger
        ? !isAmongFigures(filled.getLast())
        : filled.size() == 1 && filled.getFirst().column() <= secondColumn();
  }

  /// Figures with a few labels before them, as against a table of words that has figures too.
  private boolean isLedger() {
    return hasFigureColumns()
        && header.columns().stream().filter(c -> c.index() < firstFigureColumn).count()
            <= MOST_LABELS;
  }

  private boolean hasFigureColumns() {
    return firstFigureColumn != Integer.MAX_VALUE;
  }

  private int secondColumn() {
    return header.columns().get(Math.min(1, header.columns().size() - 1)).index();
  }

  /// The first column, the very first left aside, in which figures are in the majority; none, and
  /// thus beyond the last column, in a table of words.
  private int firstFigureColumn() {
    return header.columns().stream()
        .skip(1)
        .mapToInt(Column::index)
        .filter(this::holdsMostlyFigures)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  private boolean holdsMostlyFigures(int column) {
    return holdsMostlyFigures(column, endRow);
  }

  private boolean holdsMostlyFigures(int column, int end) {
    List<Cell> filled =
        IntStream.range(header.lastRow() + 1, end)
            .mapToObj(row -> grid.row(row).get(column))
            .filter(cell -> !cell.isEmpty())
            .toList();
    return filled.stream().filter(Shape::isFigure).count() * 2 > filled.size();
  }

  /// Rows directly under the header with nothing but words over the columns of figures ("to 31
  /// March") still belong to it.
  private int firstRow() {
    int row = header.lastRow() + 1;
    while (row < endRow && !grid.isBlank(row) && isWordsOverFigures(row)) {
      row++;
    }
    return row;
  }

  private boolean isWordsOverFigures(int row) {
    return isLedger && !hasLabel(row) && filled(row).stream().allMatch(Shape::isWords);
  }

  private boolean hasFigures(int row) {
    return filled(row).stream().anyMatch(c -> isAmongFigures(c) && Shape.isFigure(c));
  }

  private boolean hasLabel(int row) {
    return filled(row).stream().anyMatch(c -> !isAmongFigures(c) && Shape.isWords(c));
  }

  /// What stands to the right of the last heading is no part of the table.
  private List<Cell> filled(int row) {
    List<Cell> filled = grid.filled(row);
    return filled.isEmpty() || filled.getLast().column() <= header.lastColumn()
        ? filled
        : filled.stream().filter(cell -> cell.column() <= header.lastColumn()).toList();
  }

  private boolean isAmongFigures(Cell cell) {
    return cell.column() >= firstFigureColumn;
  }
}
