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

  /// A row that takes more of the page than this may be split anywhere.
  private static final double TALL = 0.3;

  /// A table whose body takes no more of the page than this is not parted.
  private static final double SHORT = 0.25;

  /// A shorter row may be split as well, if it would leave more of the page empty than this.
  private static final double LARGEST_GAP = 0.12;

  /// A header that takes more of the page than this is not repeated.
  private static final double LARGEST_REPEATED = 0.4;

  /// Notes that take more of the page than this may part from the last row, all but the first.
  private static final double LARGEST_NOTES = 0.2;

  private final SetTable table;
  private final Pages pages;
  private final HouseStyle style;
  private final TableStyle form;
  private final OpenGroups<SetRow> groups = new OpenGroups<>();
  private List<OpenCell> open = new ArrayList<>();
  private boolean rowsOnThisPage;

  /// What a row and those kept with it would leave empty if they began the next page.
  private double gap;

  TablePlacer(SetTable table, Pages pages, HouseStyle style) {
    this.table = table;
    this.pages = pages;
    this.style = style;
    this.form = style.table();
    this.gap = pages.bottom() - pages.y();
  }

  /// What must stand together where the table begins: caption, header and the first rows; the whole
  /// of a short table.
  double lead() {
    double whole =
        table.body().stream().mapToDouble(row -> row.before() + row.height()).sum() + notesKept();
    boolean isShort = whole <= SHORT * pages.shape().textHeight();
    return Strip.height(table.caption()) + table.headHeight() + (isShort ? whole : chunk(0));
  }

  void place() {
    pages.leave(SPACE_BEFORE);
    if (!pages.mayBreak()) {
      gap = pages.shape().textHeight();
    }
    double lead = lead();
    if (!pages.fits(lead) && pages.mayBreak() && lead <= pages.shape().textHeight()) {
      pages.next();
      gap = pages.shape().textHeight();
    }
    pages.mark(table.anchor(), 0);
    table.caption().forEach(pages::flow);
    table.head().forEach(this::row);
    rowsOnThisPage = false;
    for (int r = 0; r < table.body().size(); r++) {
      SetRow row = table.body().get(r);
      groups.reach(row.kind(), row.depth());
      if (r > 0 && !table.body().get(r - 1).keptWithNext()) {
        gap = pages.bottom() - pages.y();
      }
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
    double head = repeatsHead() ? Strip.height(table.continued()) + table.headHeight() : 0;
    TrialRows names = new TrialRows(List.of(), 0, form);
    groups.outermostFirst().forEach(group -> names.add(group.continued(), 0));
    return pages.shape().textHeight() - head - names.height();
  }

  private boolean repeatsHead() {
    return table.headHeight() <= pages.shape().textHeight() * LARGEST_REPEATED;
  }

  /// The height of a row with those it may not be parted from and, at the end, the first note. Of a
  /// tall row its first lines are enough. A chain too long for a page is let go.
  private double chunk(int from) {
    double most = pages.shape().textHeight() - table.headHeight();
    TrialRows trial = new TrialRows(open, pages.y(), form);
    for (int r = from; r < table.body().size() && trial.height() <= most; r++) {
      SetRow row = table.body().get(r);
      double before = r == from && !rowsOnThisPage ? 0 : row.before();
      if (maySplit(row)) {
        trial.addFirstLines(row, before);
        return trial.height();
      }
      trial.add(row, before);
      if (isLast(row)) {
        return trial.height() + notesKept();
      }
      if (!row.keptWithNext()) {
        return trial.height();
      }
    }
    return table.body().isEmpty() ? notesKept() : firstLines(table.body().get(from));
  }

  private double firstLines(SetRow row) {
    TrialRows trial = new TrialRows(open, pages.y(), form);
    if (maySplit(row)) {
      trial.addFirstLines(row, 0);
    } else {
      trial.add(row, 0);
    }
    return trial.height();
  }

  private boolean isLast(SetRow row) {
    return row.kind() != RowKind.HEADER
        && row.index() + 1 == table.head().size() + table.body().size();
  }

  /// How much of the notes stands with the last row.
  private double notesKept() {
    double all = Strip.height(table.notes());
    return all <= LARGEST_NOTES * pages.shape().textHeight()
        ? all
        : Strip.height(table.notes().subList(0, Strip.endOfFirstKept(table.notes())));
  }

  private boolean maySplit(SetRow row) {
    double page = pages.shape().textHeight();
    return row.height() > TALL * page || gap > LARGEST_GAP * page && hasLinesForBothSides(row);
  }

  private static boolean hasLinesForBothSides(SetRow row) {
    return row.cells().stream()
        .anyMatch(cell -> cell.lastRow() == row.index() && Strip.canBeSplit(cell.strips()));
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
      if (ends(row, ending, bottom)) {
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

  /// Whether the row ends on this page. The last one does so with the notes below it, even if some
  /// of its lines have to come over to them.
  private boolean ends(SetRow row, List<OpenCell> ending, double bottom) {
    double height = bottom - pages.y();
    boolean movable =
        rowsOnThisPage || ending.stream().anyMatch(one -> Strip.canBeSplit(one.rest()));
    double notes = isLast(row) && movable ? notesKept() : 0;
    return pages.fits(height + notes);
  }

  /// Leaves on this page as much of a row as it takes, if the row may be split, the page is its own
  /// or the name of its group would be left alone.
  private void split(SetRow row, List<OpenCell> ending, double bottom) {
    if (rowsOnThisPage && !maySplit(row) && !followsGroup(row)) {
      return;
    }
    boolean needed = !rowsOnThisPage || followsGroup(row);
    double lowest = Math.min(pages.bottom(), bottom - lastLines(ending));
    double cut = cut(ending, Strip::fitting, lowest);
    if (cut == pages.y() && needed) {
      cut = cut(ending, Strip::squeezedIn, lowest);
    }
    if (cut == pages.y() && needed) {
      cut = cut(ending, Strip::squeezedIn, pages.bottom());
    }
    if (cut == pages.y() && !rowsOnThisPage) {
      throw new IllegalStateException("a line is higher than the page");
    }
    if (cut > pages.y()) {
      slice(row, cut, ending);
    }
  }

  private boolean followsGroup(SetRow row) {
    int before = row.index() - table.head().size() - 1;
    return before >= 0 && table.body().get(before).kind() == RowKind.GROUP;
  }

  /// The height of the lines that a split row leaves for the next page at the least.
  private static double lastLines(List<OpenCell> ending) {
    return ending.stream()
        .max(Comparator.comparingDouble(OpenCell::end))
        .map(last -> Strip.height(Strip.least(last.rest().reversed())))
        .orElse(0.0);
  }

  private interface Fitting {
    int count(List<Strip> strips, double room);
  }

  /// Where the row is cut: below the lowest of the lines that stay.
  private double cut(List<OpenCell> ending, Fitting fitting, double lowest) {
    double cut = pages.y();
    for (OpenCell one : ending) {
      int stay = fitting.count(one.rest(), one.roomTo(lowest));
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
    gap = pages.shape().textHeight();
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
        if (isLast(row) || form.rows() == TableStyle.Rows.HAIRLINES) {
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
