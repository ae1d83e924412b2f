package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.source.Cell;
import org.outturn.source.Field;
import org.outturn.source.Recognised;
import org.outturn.source.Recognised.Line;
import org.outturn.source.Recognition;
import org.outturn.source.Sheet;
import org.outturn.workspace.ExpectedReturn;

/// The tables that a return's sheets hold.
record Tables(List<Recognised> all) {
  Tables {
    all = List.copyOf(all);
  }

  static Result<Tables> in(List<Sheet> sheets, List<Field> fields, ExpectedReturn expected) {
    List<Recognised> tables = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Sheet sheet : sheets) {
      Result<List<Recognised>> found = Recognition.recognise(sheet, fields, expected.columns());
      tables.addAll(found.value());
      findings.addAll(found.findings());
    }
    return new Result<>(new Tables(tables), findings);
  }

  /// The sheets of a return that is a table; a tree of YAML is none.
  static Result<List<Sheet>> sheets(ExpectedReturn expected, Received received) {
    return switch (received) {
      case Received.Sheets(List<Sheet> sheets) -> Result.of(sheets);
      case Received.Tree(String file, var root) ->
          new Result<>(
              List.of(),
              List.of(
                  Finding.of(
                          Code.RET019,
                          root.place(),
                          "a return of kind %s is a sheet, not YAML".formatted(expected.kind()))
                      .help("send a workbook or a CSV file, or declare another kind")));
    };
  }

  List<Line> lines() {
    return all.stream().flatMap(table -> table.lines().stream()).toList();
  }

  /// How the first table heads a field.
  Optional<Recognised.Heading> heading(String key) {
    return all.stream()
        .flatMap(table -> Optional.ofNullable(table.headings().get(key)).stream())
        .findFirst();
  }

  /// The cell that names a line: that of the first key that says anything.
  static Cell nameCell(Line line, String... keys) {
    for (String key : keys) {
      Optional<Cell> cell = line.cell(key).filter(c -> !c.isEmpty());
      if (cell.isPresent()) {
        return cell.get();
      }
    }
    return line.cells().getFirst();
  }
}
