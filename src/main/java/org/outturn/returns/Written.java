package org.outturn.returns;

import org.outturn.finding.Location;
import org.outturn.source.Cell;
import org.outturn.source.Node;
import org.outturn.source.Recognised;

/// What stands in one place, whether the cell of a sheet or a scalar of YAML.
///
/// @param shown as a person sees it
record Written(Location place, Cell.Content content, String shown) {

  static Written of(Cell cell) {
    return new Written(cell.place(), cell.content(), cell.shown());
  }

  static Written of(Node.Scalar scalar) {
    String text = scalar.text().strip();
    Cell.Content content = text.isEmpty() ? new Cell.Content.Empty() : new Cell.Content.Text(text);
    return new Written(scalar.place(), content, text);
  }

  /// A field's cell in a line; blank, at the line's beginning, where its table has no such column.
  static Written of(Recognised.Line line, String key) {
    return line.cell(key)
        .map(Written::of)
        .orElseGet(
            () -> new Written(line.cells().getFirst().place(), new Cell.Content.Empty(), ""));
  }

  boolean isEmpty() {
    return content instanceof Cell.Content.Empty;
  }
}
