package org.outturn.layout;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.Grid.Placed;
import org.outturn.document.Table;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.layout.Node.Detail.CellDetail;

/// Tells each cell which cells are its heads, in tables where `Scope` alone does not: header rows
/// in tiers, rows that share a head, groups.
final class HeaderCells {
  private final List<CellContent> contents;
  private final Table table;

  private HeaderCells(Table table, List<CellContent> contents) {
    this.table = table;
    this.contents = contents;
  }

  static void name(Table table, List<CellContent> contents, StructureTree tree) {
    HeaderCells headers = new HeaderCells(table, contents);
    if (headers.scopeIsNotEnough()) {
      headers.name(tree);
    }
  }

  private boolean scopeIsNotEnough() {
    boolean tiers = table.headerRows().size() > 1;
    return tiers
        || table.rows().stream()
            .anyMatch(
                row ->
                    row.kind() == RowKind.GROUP
                        || row.cells().stream().anyMatch(cell -> cell.span().rows() > 1));
  }

  private void name(StructureTree tree) {
    List<CellContent> columnHeads = new ArrayList<>();
    List<CellContent> rowHeads = new ArrayList<>();
    OpenGroups<CellContent> groups = new OpenGroups<>();
    int row = -1;
    for (CellContent content : contents) {
      Placed placed = content.placed();
      Cell cell = placed.cell();
      if (placed.row() != row) {
        row = placed.row();
        int current = row;
        rowHeads.removeIf(head -> head.placed().endRow() <= current);
        groups.reach(content.kind(), depth(content));
      }
      List<Integer> headers = new ArrayList<>();
      for (CellContent head : columnHeads) {
        if (head.placed().endRow() <= placed.row() && meet(head.placed(), placed)) {
          headers.add(head.node());
        }
      }
      if (isRowHead(cell)) {
        groups.outermostFirst().forEach(group -> headers.add(group.node()));
      } else {
        rowHeads.forEach(head -> headers.add(head.node()));
      }
      tree.detail(content.node(), new CellDetail(cell.scope(), cell.span(), headers));
      if (isRowHead(cell)) {
        rowHeads.add(content);
        if (content.kind() == RowKind.GROUP) {
          groups.enter(depth(content), content);
        }
      }
      if (cell.scope() == Scope.COLUMN || cell.scope() == Scope.BOTH) {
        columnHeads.add(content);
      }
    }
  }

  private int depth(CellContent content) {
    return table.rows().get(content.placed().row()).depth();
  }

  private static boolean isRowHead(Cell cell) {
    return cell.scope() == Scope.ROW || cell.scope() == Scope.BOTH;
  }

  private static boolean meet(Placed head, Placed cell) {
    return head.column() < cell.endColumn() && cell.column() < head.endColumn();
  }
}
