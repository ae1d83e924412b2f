package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.outturn.figure.Unit;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.source.Blanks;
import org.outturn.source.Cell;
import org.outturn.source.Field;
import org.outturn.source.Node;
import org.outturn.source.Recognised;
import org.outturn.source.Recognised.Line;
import org.outturn.source.Recognition;
import org.outturn.source.Sheet;
import org.outturn.workspace.ExpectedReturn;

/// The tables that a return's sheets hold, each with all columns that its kind cannot do without.
record Tables(List<Recognised> all) {
  Tables {
    all = List.copyOf(all);
  }

  /// What a kind makes of its tables of money.
  interface Reading {
    Result<Return> read(Tables tables, FigureReader reader);
  }

  /// @return nothing where a sheet has no such table, or one that lacks a required column
  static Result<Optional<Tables>> in(
      List<Sheet> sheets, List<Field> fields, ExpectedReturn expected) {
    List<Recognised> tables = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Sheet sheet : sheets) {
      Result<List<Recognised>> found =
          Recognition.recognise(sheet, fields, Signs.keys(expected.columns()));
      tables.addAll(found.value());
      findings.addAll(found.findings());
    }
    boolean whole = !tables.isEmpty() && findings.stream().noneMatch(Finding::isError);
    findings.addAll(ColumnReading.of(tables));
    Result<List<Recognised>> filled = Blanks.fill(tables, expected.blanks(), expected.place());
    findings.addAll(filled.findings());
    findings.addAll(UnsafeBlanks.in(filled.value(), fields));
    return new Result<>(
        whole ? Optional.of(new Tables(filled.value())) : Optional.empty(), findings);
  }

  /// Reads a return that is tables of money, in its unit.
  static Result<Optional<Return>> ofMoney(
      ExpectedReturn expected,
      Received received,
      Function<List<Sheet>, List<Field>> fields,
      Reading reading) {
    if (expected.unit().isEmpty()) {
      return new Result<>(Optional.empty(), List.of(missing(expected, "unit", "£000")));
    }
    Unit unit = expected.unit().get();
    FigureReader reader = new FigureReader(unit, expected.printUnit().orElse(unit));
    return sheets(expected, received)
        .then(sheets -> Result.ifThere(sheets, s -> in(s, fields.apply(s), expected)))
        .then(tables -> Result.ifThere(tables, t -> reading.read(t, reader).then(Tables::there)))
        .then(read -> new Result<>(read, reader.findings()));
  }

  /// The sheets of a return that is a table; a tree of YAML has none.
  static Result<Optional<List<Sheet>>> sheets(ExpectedReturn expected, Received received) {
    return switch (received) {
      case Received.Sheets(var _, List<Sheet> sheets) -> Result.of(Optional.of(sheets));
      case Received.Tree(var _, String _, Node root) ->
          new Result<>(
              Optional.empty(),
              List.of(
                  Finding.of(
                          Code.RET019,
                          root.place(),
                          "a return of kind %s is a sheet, not YAML".formatted(expected.kind()))
                      .help("send a workbook or a CSV file, or declare another kind")));
    };
  }

  static Finding missing(ExpectedReturn expected, String setting, String example) {
    return Finding.of(
            Code.RET013,
            expected.place(),
            "return \"%s\" of kind %s has no %s"
                .formatted(expected.name(), expected.kind(), setting))
        .help("add \"%s: %s\" to it".formatted(setting, example));
  }

  private static Result<Optional<Return>> there(Return read) {
    return Result.of(Optional.of(read));
  }

  List<Line> lines() {
    return all.stream().flatMap(table -> table.lines().stream()).toList();
  }

  /// How the first table that has a field heads it.
  Optional<Recognised.Heading> heading(String key) {
    return all.stream()
        .flatMap(table -> Optional.ofNullable(table.headings().get(key)).stream())
        .findFirst();
  }

  /// Whether there are figures between two columns under a heading that is no field.
  boolean hasUnknownFigures(Recognised.Heading first, Recognised.Heading last) {
    Set<Integer> known =
        all.stream()
            .flatMap(table -> table.headings().values().stream())
            .map(Recognised.Heading::column)
            .collect(Collectors.toSet());
    return IntStream.range(first.column() + 1, last.column())
        .filter(column -> !known.contains(column))
        .anyMatch(
            column ->
                lines().stream()
                    .filter(line -> line.kind() == Line.Kind.DATA)
                    .flatMap(line -> Written.number(line.cells().get(column).content()).stream())
                    .anyMatch(number -> number.signum() != 0));
  }

  /// The cell that names a line: that of the first key that says anything.
  static Cell nameCell(Line line, String... keys) {
    for (String key : keys) {
      Optional<Cell> cell = line.cell(key).filter(c -> !c.isEmpty());
      if (cell.isPresent()) {
        return cell.get();
      }
    }
    return line.cells().stream()
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .orElse(line.cells().getFirst());
  }
}
