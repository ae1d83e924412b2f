package org.outturn.returns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outturn.source.Cell;
import org.outturn.source.Recognised;
import org.outturn.source.Recognised.Heading;
import org.outturn.source.Recognised.Line;

/// A column of a table, for what can only be seen by looking at all of its cells.
///
/// @param lines the table's, but for those that have words alone
record ColumnCells(String key, Heading heading, List<Line> lines) {
  private static final Pattern REFERENCES =
      Pattern.compile(
          "(?i).*\\b(ref|refs|reference|references|code|codes|id)\\b\\W*"
              + "|(\\w+ )?(no|number|nr|#)\\b\\W*");

  ColumnCells {
    lines = List.copyOf(lines);
  }

  static List<ColumnCells> of(Recognised table) {
    List<Line> lines =
        table.lines().stream()
            .filter(
                line ->
                    switch (line.kind()) {
                      case DATA, TOTAL -> true;
                      case GROUP, REMARK -> false;
                    })
            .toList();
    return table.headings().entrySet().stream()
        .map(entry -> new ColumnCells(entry.getKey(), entry.getValue(), lines))
        .toList();
  }

  /// Those that hold something.
  List<Cell> filled() {
    return lines.stream().map(this::at).filter(cell -> !cell.isEmpty()).toList();
  }

  Cell at(Line line) {
    return line.cells().get(heading.column());
  }

  /// Whether most of what it holds are numbers, or dashes for nil.
  boolean holdsFigures() {
    List<Cell> filled = filled();
    return !holdsReferences()
        && filled.stream().filter(c -> number(c).isPresent() || isNil(c)).count() * 2
            > filled.size();
  }

  boolean holdsReferences() {
    return key.equals("reference")
        || key.endsWith("-reference")
        || REFERENCES.matcher(heading.text()).matches();
  }

  /// The number in a cell, however it is written, where it has no unit of its own.
  static Optional<BigDecimal> number(Cell cell) {
    return Written.of(cell).number();
  }

  /// Whether a cell says in so many words that there is nothing.
  static boolean isNil(Cell cell) {
    return number(cell).filter(n -> n.signum() == 0).isPresent()
        || cell.content() instanceof Cell.Content.Text(String text)
            && text.matches("(?i)[-\\u2010-\\u2015\\u2212]+|nil|none");
  }
}
