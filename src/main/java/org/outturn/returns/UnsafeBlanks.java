package org.outturn.returns;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.source.Cell;
import org.outturn.source.Field;
import org.outturn.source.Field.Need;
import org.outturn.source.Recognised;
import org.outturn.source.Recognised.Line;

/// Empty cells among the figures of a column that its kind cannot do without (RET033). They are
/// read as nil, which is not safe to say where nil is written out in other lines, or where hardly a
/// line leaves the cell empty. A line that also states what follows from its figures (a net cost, a
/// movement) is left aside: that is held against them.
final class UnsafeBlanks {
  private static final int FEWEST_LINES = 4;

  private UnsafeBlanks() {}

  static List<Finding> in(List<Recognised> tables, List<Field> fields) {
    Set<String> required =
        fields.stream()
            .filter(field -> field.need() == Need.REQUIRED)
            .map(Field::key)
            .collect(Collectors.toSet());
    return tables.stream().flatMap(table -> in(table, required).stream()).toList();
  }

  private static List<Finding> in(Recognised table, Set<String> required) {
    List<ColumnCells> columns = figures(table, required::contains);
    if (columns.isEmpty()) {
      return List.of();
    }
    List<ColumnCells> others = figures(table, key -> !required.contains(key));
    List<Line> lines =
        table.lines().stream()
            .filter(line -> line.kind() == Line.Kind.DATA)
            .filter(line -> columns.stream().anyMatch(column -> holdsAmount(column.at(line))))
            .filter(line -> others.stream().allMatch(column -> column.at(line).isEmpty()))
            .toList();
    return columns.stream().flatMap(column -> in(column, lines).stream()).toList();
  }

  private static List<ColumnCells> figures(Recognised table, Predicate<String> keys) {
    return ColumnCells.of(table, keys).filter(ColumnCells::holdsFigures).toList();
  }

  private static List<Finding> in(ColumnCells column, List<Line> lines) {
    List<Cell> cells = lines.stream().map(column::at).toList();
    List<Cell> blanks = cells.stream().filter(Cell::isEmpty).toList();
    boolean nilWritten = cells.stream().anyMatch(ColumnCells::isNil);
    boolean rare = cells.size() >= FEWEST_LINES && blanks.size() * FEWEST_LINES <= cells.size();
    if (blanks.isEmpty() || !nilWritten && !rare) {
      return List.of();
    }
    return List.of(
        Finding.of(
                Code.RET033,
                blanks.getFirst().place(),
                blanks.size() == 1
                    ? "the cell is blank, and is read as nil"
                    : "%d cells are blank, and are read as nil".formatted(blanks.size()))
            .note(
                "column \"%s\": %s".formatted(column.heading().text(), ColumnReading.named(blanks)))
            .note(
                nilWritten
                    ? "in other lines nil is written out"
                    : "all other lines have a figure there")
            .help(
                "write 0, or why there is no figure, or say under blanks in council.yaml what they"
                    + " mean"));
  }

  private static boolean holdsAmount(Cell cell) {
    return ColumnCells.number(cell).filter(number -> number.signum() != 0).isPresent();
  }
}
