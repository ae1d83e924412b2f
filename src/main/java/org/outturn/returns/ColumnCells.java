package org.outturn.returns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.source.Cell;
import org.outturn.source.Recognised;
import org.outturn.source.Recognised.Heading;
import org.outturn.source.Recognised.Line;

/// A column of a table, for what can only be seen by looking at all of its cells.
final class ColumnCells {
  private static final Pattern REFERENCES =
      Pattern.compile(
          "(?i).*\\b(ref|refs|reference|references|code|codes|id)\\b\\W*"
              + "|(\\w+ )?(no|number|nr|#)\\b\\W*");

  private static final Pattern DASHES =
      Pattern.compile("[-\\u2010-\\u2015\\u2212]+|nil|none", Pattern.CASE_INSENSITIVE);

  private final String key;
  private final Heading heading;
  private final List<Line> lines;
  private final List<Cell> filled;
  private final boolean holdsFigures;

  /// @param lines the table's, but for those that have words alone
  private ColumnCells(String key, Heading heading, List<Line> lines) {
    this.key = key;
    this.heading = heading;
    this.lines = lines;
    this.filled = lines.stream().map(this::at).filter(cell -> !cell.isEmpty()).toList();
    this.holdsFigures =
        !holdsReferences()
            && filled.stream().filter(c -> number(c).isPresent() || isNil(c)).count() * 2
                > filled.size();
  }

  /// Columns by their keys, one at a time and side by side: those of a long table are large.
  static Stream<ColumnCells> of(Recognised table, Predicate<String> keys) {
    List<Line> lines =
        table.lines().stream()
            .filter(
                line ->
                    switch (line.kind()) {
                      case DATA, TOTAL -> true;
                      case GROUP, REMARK -> false;
                    })
            .toList();
    return table.headings().entrySet().parallelStream()
        .filter(entry -> keys.test(entry.getKey()))
        .map(entry -> new ColumnCells(entry.getKey(), entry.getValue(), lines));
  }

  String key() {
    return key;
  }

  Heading heading() {
    return heading;
  }

  List<Line> lines() {
    return lines;
  }

  /// Those that hold something.
  List<Cell> filled() {
    return filled;
  }

  Cell at(Line line) {
    return line.cells().get(heading.column());
  }

  /// Whether most of what it holds are numbers, or dashes for nil.
  boolean holdsFigures() {
    return holdsFigures;
  }

  boolean holdsReferences() {
    return key.equals("reference")
        || key.endsWith("-reference")
        || REFERENCES.matcher(heading.text()).matches();
  }

  /// The number in a cell, however it is written, where it has no unit of its own.
  static Optional<BigDecimal> number(Cell cell) {
    return Written.number(cell.content());
  }

  /// Whether a cell says in so many words that there is nothing.
  static boolean isNil(Cell cell) {
    return switch (cell.content()) {
      case Cell.Content.Number(BigDecimal number) -> number.signum() == 0;
      case Cell.Content.Text(String text) ->
          DASHES.matcher(text).matches()
              || number(cell).filter(number -> number.signum() == 0).isPresent();
      case Cell.Content.Empty _, Cell.Content.Date _, Cell.Content.Truth _, Cell.Content.Fault _ ->
          false;
    };
  }
}
