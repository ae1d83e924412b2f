package org.outturn.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Nearest;
import org.outturn.finding.Result;
import org.outturn.source.Recognised.Heading;
import org.outturn.source.Recognised.Line;

/// Fills the empty cells of tables with what the council says that they mean.
public final class Blanks {
  private Blanks() {}

  /// @param meanings by the heading or the field key of a column
  /// @param setAt where they are set
  /// @return the tables, in whose lines of data no cell of these columns is empty, but for those
  ///   under nothing; RET036 for a column that no table has
  public static Result<List<Recognised>> fill(
      List<Recognised> tables, Map<String, Blank> meanings, Location setAt) {
    if (meanings.isEmpty() || tables.isEmpty()) {
      return Result.of(tables);
    }
    List<Finding> findings =
        meanings.keySet().stream()
            .sorted()
            .filter(name -> tables.stream().noneMatch(table -> column(table, name).isPresent()))
            .map(name -> unknown(tables, name, setAt))
            .toList();
    return new Result<>(tables.stream().map(table -> filled(table, meanings)).toList(), findings);
  }

  private static Finding unknown(List<Recognised> tables, String name, Location setAt) {
    List<String> headings =
        tables.stream()
            .flatMap(table -> table.headings().values().stream())
            .map(Heading::text)
            .distinct()
            .toList();
    return Finding.of(
            Code.RET036, setAt, "blanks are set for \"%s\", which is no column".formatted(name))
        .help(Nearest.help(name, headings));
  }

  private static Optional<Integer> column(Recognised table, String name) {
    String wording = HeadingWords.of(name);
    return table.headings().entrySet().stream()
        .filter(
            entry ->
                entry.getKey().equals(name)
                    || HeadingWords.of(entry.getValue().text()).equals(wording))
        .map(entry -> entry.getValue().column())
        .findFirst();
  }

  private static Recognised filled(Recognised table, Map<String, Blank> meanings) {
    Map<Integer, Blank> columns = new LinkedHashMap<>();
    meanings.forEach(
        (name, meaning) -> column(table, name).ifPresent(column -> columns.put(column, meaning)));
    List<Line> lines = new ArrayList<>();
    for (Line line : table.lines()) {
      lines.add(filled(line, columns, lines));
    }
    return new Recognised(table.titles(), table.headings(), lines);
  }

  private static Line filled(Line line, Map<Integer, Blank> columns, List<Line> above) {
    if (line.kind() != Line.Kind.DATA) {
      return line;
    }
    List<Cell> cells = new ArrayList<>(line.cells());
    columns.forEach(
        (column, meaning) -> {
          if (cells.get(column).isEmpty()) {
            cells.set(column, meant(cells.get(column), column, meaning, above));
          }
        });
    return new Line(line.kind(), cells, line.headings());
  }

  private static Cell meant(Cell blank, int column, Blank meaning, List<Line> above) {
    return switch (meaning) {
      case NIL -> blank.holding(new Cell.Content.Number(BigDecimal.ZERO), "0");
      case NOT_REPORTED -> blank.holding(new Cell.Content.Text("not reported"), "not reported");
      case AS_ABOVE ->
          // What is above a group or a total is another matter.
          Optional.of(above)
              .filter(lines -> !lines.isEmpty() && lines.getLast().kind() == Line.Kind.DATA)
              .map(lines -> lines.getLast().cells().get(column))
              .map(cell -> blank.holding(cell.content(), cell.shown()))
              .orElse(blank);
    };
  }
}
