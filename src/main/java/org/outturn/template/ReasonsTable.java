package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.document.Anchor;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.figure.Figure;
import org.outturn.returns.GroupedTable;
import org.outturn.returns.GroupedTable.Group;
import org.outturn.returns.GroupedTable.Line;

/// Why lines differ from their budgets, in the return's words. A table of its own, since beside ten
/// columns of figures there is no room to read them.
final class ReasonsTable {
  private static final String VARIANCE = "variance";

  private ReasonsTable() {}

  /// @param head of the lines
  /// @return nothing where no line gives a reason
  static Optional<Table> of(GroupedTable table, String head, String caption, TableSetting setting) {
    List<Field<Line>> fields = fields(table, head, setting.cells());
    List<Row> rows = new ArrayList<>();
    List<Figure> printed = new ArrayList<>();
    for (Group group : table.groups()) {
      List<Line> said =
          (group.lines().isEmpty() ? group.total().stream() : group.lines().stream())
              .filter(line -> !line.reason().isEmpty() || !line.remedy().isEmpty())
              .toList();
      int depth = group.name().isBlank() || group.lines().isEmpty() ? 0 : 1;
      if (!said.isEmpty() && depth == 1) {
        rows.add(Cells.group(1, group.name(), fields.size()));
      }
      for (Line line : said) {
        rows.add(Field.row(fields, RowKind.BODY, depth, line));
        line.figure(VARIANCE).ifPresent(printed::add);
      }
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    rows.addFirst(Field.headers(fields));
    Anchor anchor = setting.anchors().give("table", setting.returnName() + "-reasons");
    List<List<Inline>> notes = new ArrayList<>();
    notes.add(Cells.note("Brackets show underspends."));
    notes.addAll(new FigureNotes(setting.printer()).notes(printed));
    return Optional.of(
        setting.table(
            anchor,
            "%s, %s".formatted(caption, MonitoringTable.unit(table)),
            "%s, each with its variance and the reason for it."
                .formatted(Words.count(printed.size(), "line")),
            Field.columns(fields),
            rows,
            notes));
  }

  private static List<Field<Line>> fields(GroupedTable table, String head, Cells cells) {
    List<Field<Line>> fields = new ArrayList<>();
    fields.add(Field.of(head, 1, line -> Cells.plain(line.name()).heading(Scope.ROW)));
    if (table.has(VARIANCE)) {
      fields.add(
          Field.figures(
              "Variance", line -> line.figure(VARIANCE).map(cells::figure).orElse(Cell.empty())));
    }
    fields.add(
        Field.of("Reason", 4, line -> Cells.of(Remarks.blocks(line.reason(), line.remedy()))));
    if (table.lines().stream().anyMatch(line -> !line.owner().isBlank())) {
      fields.add(Field.of("Owner", 1, line -> Cells.plain(line.owner())));
    }
    return fields;
  }
}
