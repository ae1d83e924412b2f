package org.outturn.returns;

import java.math.BigDecimal;
import java.util.Optional;
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

  /// The number, where it is one without a unit of its own.
  Optional<BigDecimal> number() {
    return number(content);
  }

  /// The number that a cell or scalar holds.
  static Optional<BigDecimal> number(Cell.Content content) {
    return switch (content) {
      case Cell.Content.Number(BigDecimal number) -> Optional.of(number);
      case Cell.Content.Text(String text) ->
          NumberText.number(text)
              .filter(number -> number.suffix().isEmpty())
              .map(NumberText.Number::value);
      case Cell.Content.Empty _, Cell.Content.Date _, Cell.Content.Truth _, Cell.Content.Fault _ ->
          Optional.empty();
    };
  }

  /// The same with the opposite sign, where it is a number; what is none stays as it is.
  Written negated() {
    return number()
        .map(number -> new Written(place, new Cell.Content.Number(number.negate()), shown))
        .orElse(this);
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
