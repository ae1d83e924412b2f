package org.outturn.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.outturn.document.Table.RowKind;
import org.outturn.layout.SetTable.SetCell;
import org.outturn.layout.SetTable.SetRow;
import org.outturn.style.Colour;
import org.outturn.style.HouseStyle;
import org.outturn.style.TableStyle;

/// Lays a table's rows on pages: keeps together what belongs together, splits tall rows, carries
/// cells of many rows over, and repeats caption, header and groups.
final class TablePlacer {
  static final double SPACE_BEFORE = 8;
  static final double SPACE_AFTER = 14;
  private static final double HEAVY = 0.75;
  private static final double HAIRLINE = 0.5;

  /// A row that takes more of the page than this may be split.
  private static final double TALL = 0.3;

  /// A header that takes more of the page than this is not repeated.
  private static final double LARGEST_REPEATED = 0.4;

  private static final int LEAST_LINES = 3;

  private final SetTable table;
  private final Pages pages;
  private final HouseStyle style;
  private final TableStyle form;
  private final OpenGroups<SetRow> groups = new OpenGroups<>();
  private List<OpenCell> open = new ArrayList<>();
  private boolean rowsOnThisPage;

  TablePlacer(SetTable table, Pages pages, HouseStyle style) {
    this.table = table;
    this.pages = pages;
    this.style = style;
    this.form = style.table();
  }

  /// What must stand together where the table begins: caption, header and the first rows.
  double lead() {
    return Strip.height(table.caption()) + table.headHeight() + chunk(0);
  }

  void place() {
    pages.leave(SPACE_BEFORE);
    double lead = lead();
    if (!pages.fits(lead) && !pages.fresh() && lead <= pages.shape().textHeight()) {
      pages.next();
    }
    pages.mark(table.anchor(), 0);
    table.caption().forEach(pages::flow);
    table.head().forEach(this::row);
    rowsOnThisPage = false;
    for (int r = 0; r < table.body().size(); r++) {
      SetRow row = table.body().get(r);
      groups.reach(row.kind(), row.depth());
      double chunk = chunk(r);
      if (rowsOnThisPage && !pages.fits(chunk) && chunk <= roomOnNextPage()) {
        breakPage();
      }
      row(row);
      if (row.kind() == RowKind.GROUP) {
        groups.enter(row.depth(), row);
      }
    }
    notes();
    pages.leave(SPACE_AFTER);
  }

  private void notes() {
    List<Strip> rest = table.notes();
    while (!rest.isEmpty()) {
      int end = Strip.endOfFirstKept(rest);
      if (!pages.fits(rest.subList(0, end), 0) && !pages.fresh()) {
        pages.next();
      }
      rest.subList(0, end).forEach(pages::flow);
      rest = rest.subList(end, rest.size());
    }
  }

  private double roomOnNextPage() {
    double repeated = repeatsHead() ? Strip.height(table.continued()) + table.headHeight() : 0;
    for (SetRow group : groups.outermostFirst()) {
      repeated += group.height();
    }
    return pages.shape().textHeight() - repeated;
  }

  private boolean repeatsHead() {
    return table.headHeight() <= pages.shape().textHeight() * LARGEST_REPEATED;
  }

  /// The height of a row with those it may not be parted from and, at the end, the first note. Of a
  /// tall row its first lines are enough. A chain too long for a page is let go.
  private double chunk(int from) {
    double most = pages.shape().textHeight() - table.headHeight();
    double sum = 0;
    for (int r = from; r < table.body().size() && sum <= most; r++) {
      SetRow row = table.body().get(r);
      double before = r == from && !rowsOnThisPage ? 0 : row.before();
      if (isTall(row.height())) {
        return sum + before + least(row);
      }
      sum += before + row.height();
      if (r + 1 == table.body().size()) {
        return sum + firstNote();
      }
      if (!row.keptWithNext()) {
        return sum;
      }
    }
    return table.body().isEmpty() ? 0 : least(table.body().get(from));
  }

  private double firstNote() {
    return Strip.height(table.notes().subList(0, Strip.endOfFirstKept(table.notes())));
  }

  private boolean isTall(double height) {
    return height > TALL * pages.shape().textHeight();
  }

  private double least(SetRow row) {
    if (!isTall(row.height())) {
      return row.height();
    }
    double lines = 0;
    for (SetCell cell : row.cells()) {
      List<Strip> first = cell.strips().subList(0, Math.min(LEAST_LINES, cell.strips().size()));
      lines = Math.max(lines, Strip.height(first));
    }
    return 2 * form.padDown() + lines;
  }

  /// Lays one row, over as many pages as it takes.
  private void row(SetRow row) {
    pages.skip(rowsOnThisPage ? row.before() : 0);
    ruleAbove(row);
    for (SetCell cell : row.cells()) {
      open.add(new OpenCell(cell, pages, form));
    }
    while (true) {
      List<OpenCell> ending =
          open.stream().filter(one -> one.cell().lastRow() == row.index()).toList();
      double bottom = pages.y() + 2 * form.padDown();
      for (OpenCell one : ending) {
        bottom = Math.max(bottom, one.end());
      }
      if (pages.fits(bottom - pages.y())) {
        if (row.kind() == RowKind.HEADER) {
          for (OpenCell one : ending) {
            one.sinkTo(bottom);
          }
        }
        slice(row, bottom, ending);
        ruleBelow(row, ending);
        for (OpenCell one : ending) {
          one.close(bottom);
        }
        open.removeAll(ending);
        return;
      }
      split(row, ending, bottom);
      breakPage();
    }
  }

  /// Leaves on this page as much of a row as it takes, if the row is tall or the page is its own.
  private void split(SetRow row, List<OpenCell> ending, double bottom) {
    if (rowsOnThisPage && !isTall(bottom - pages.y())) {
      return;
    }
    double cut = cut(ending, Strip::fitting);
    if (cut == pages.y() && !rowsOnThisPage) {
      cut = cut(ending, Strip::squeezedIn);
      if (cut == pages.y()) {
        throw new IllegalStateException("a line is higher than the page");
      }
    }
    if (cut > pages.y()) {
      slice(row, cut, ending);
    }
  }

  private interface Fitting {
    int count(List<Strip> strips, double room);
  }

  /// Where the row is cut: below the lowest of the lines that stay.
  private double cut(List<OpenCell> ending, Fitting fitting) {
    double cut = pages.y();
    for (OpenCell one : ending) {
      int stay = fitting.count(one.rest(), one.roomTo(pages.bottom()));
      one.keepHere(stay);
      if (stay > 0) {
        cut = Math.max(cut, one.endOf(stay));
      }
    }
    return cut;
  }

  /// A row, or as much of it as this page takes: tints first, then text, cell by cell.
  private void slice(SetRow row, double bottom, List<OpenCell> ending) {
    double top = pages.y();
    row.anchor().ifPresent(anchor -> pages.mark(anchor, 0));
    Optional<Item.Fill> last = Optional.empty();
    List<Item.Fill> fills = new ArrayList<>();
    for (OpenCell one : fromTheLeft(open)) {
      if (one.cell().fill().isEmpty()) {
        last = Optional.empty();
        continue;
      }
      Colour colour = one.cell().fill().get();
      Box box = one.box(top, bottom);
      if (last.isPresent()
          && last.get().colour().equals(colour)
          && last.get().box().right() == box.left()) {
        fills.removeLast();
        box = new Box(last.get().box().left(), top, box.right(), bottom);
      }
      last = Optional.of(new Item.Fill(box, colour));
      fills.add(last.get());
    }
    fills.forEach(pages::add);
    for (OpenCell one : open) {
      one.emit(ending.contains(one) ? one.kept() : early(row, one, bottom));
    }
    pages.moveTo(bottom);
    rowsOnThisPage = true;
  }

  /// How many lines of a cell that ends further down stand beside this row. Header cells wait for
  /// the row in which they end, to stand on the line below it.
  private static int early(SetRow row, OpenCell cell, double bottom) {
    return row.kind() == RowKind.HEADER ? 0 : cell.fitting(bottom);
  }

  private void breakPage() {
    List<OpenCell> begun = open.stream().filter(one -> one.top() < pages.y()).toList();
    ruleUnder(begun);
    for (OpenCell one : begun) {
      one.close(pages.y());
    }
    pages.next();
    if (repeatsHead()) {
      table.continued().forEach(pages::flow);
      repeat(table.head().stream().map(SetRow::repeated).toList());
    }
    repeat(groups.outermostFirst().stream().map(SetRow::continued).toList());
    rowsOnThisPage = false;
    open.forEach(OpenCell::goOnHere);
  }

  /// Lays rows again, apart from the cells that are open.
  private void repeat(List<SetRow> rows) {
    List<OpenCell> body = open;
    open = new ArrayList<>();
    rows.forEach(this::row);
    open = body;
  }

  private static List<OpenCell> fromTheLeft(List<OpenCell> cells) {
    return cells.stream().sorted(Comparator.comparingDouble(one -> one.cell().left())).toList();
  }

  private void ruleAbove(SetRow row) {
    switch (row.kind()) {
      case TOTAL -> ruleAcross(HEAVY, style.palette().dark());
      case SUBTOTAL -> ruleAcross(HAIRLINE, style.palette().dark());
      case HEADER, GROUP, BODY -> {}
    }
  }

  private void ruleBelow(SetRow row, List<OpenCell> ending) {
    boolean lastOfHead = row.index() + 1 == table.head().size();
    boolean last = row.index() + 1 == table.head().size() + table.body().size();
    switch (row.kind()) {
      case TOTAL -> ruleAcross(HEAVY, style.palette().dark());
      case HEADER -> {
        if (lastOfHead) {
          ruleAcross(HEAVY, style.palette().dark());
        } else {
          ruleUnder(ending);
        }
      }
      case GROUP, BODY, SUBTOTAL -> {
        if (last || form.rows() == TableStyle.Rows.HAIRLINES) {
          ruleUnder(ending);
        }
      }
    }
  }

  private void ruleAcross(double weight, Colour colour) {
    double left = pages.shape().left();
    pages.add(new Item.Rule(left, left + table.width(), pages.y(), weight, colour));
  }

  private void ruleUnder(List<OpenCell> cells) {
    double from = 0;
    double to = -1;
    for (OpenCell one : fromTheLeft(cells)) {
      if (one.cell().left() != to) {
        ruleUnder(from, to);
        from = one.cell().left();
      }
      to = one.cell().right();
    }
    ruleUnder(from, to);
  }

  private void ruleUnder(double from, double to) {
    if (to > from) {
      double left = pages.shape().left();
      pages.add(
          new Item.Rule(left + from, left + to, pages.y(), HAIRLINE, style.palette().hairline()));
    }
  }
}
