package org.outturn.template;

import java.util.List;
import org.outturn.document.Access;
import org.outturn.document.Anchor;
import org.outturn.document.Inline;
import org.outturn.document.Ordinal;
import org.outturn.document.Table;
import org.outturn.figure.Quarter;
import org.outturn.returns.Return;

/// Where a table stands and how its figures print.
///
/// @param returnName whose table it is
/// @param depth of the heading above
/// @param tabled the returns whose tables stand in the paper, to which this one may refer
record TableSetting(
    String returnName,
    Access access,
    int depth,
    Quarter quarter,
    FigurePrinter printer,
    HouseDates dates,
    Anchors anchors,
    List<Return> tabled) {

  Cells cells() {
    return new Cells(printer);
  }

  /// Returns of a kind whose tables stand in the paper.
  <R extends Return> List<R> tabled(Class<R> kind) {
    return tabled.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// The anchor by which narrative refers to the return's table.
  Anchor anchor() {
    return anchors.give("table", returnName);
  }

  Table table(
      Anchor anchor,
      String caption,
      String description,
      List<Table.Column> columns,
      List<Table.Row> rows,
      List<List<Inline>> notes) {
    return new Table(anchor, Ordinal.PENDING, access, caption, description, columns, rows, notes);
  }
}
