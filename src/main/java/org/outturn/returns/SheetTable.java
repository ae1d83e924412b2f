package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.figure.Address;
import org.outturn.figure.Unit;
import org.outturn.finding.Result;
import org.outturn.returns.FreeTableReading.Described;
import org.outturn.returns.FreeTableReading.Totals;
import org.outturn.returns.Subtotals.Subtotal;
import org.outturn.source.Cell;
import org.outturn.source.Field;
import org.outturn.source.Recognised;
import org.outturn.source.Recognised.Line;
import org.outturn.source.Sheet;
import org.outturn.workspace.ExpectedReturn;

/// Reads a table from a sheet. Its columns are those that council.yaml names for the return, or all
/// that its first row of headings has. A column in which every entry is a number, and that a line
/// of totals adds up, is one of figures in the return's unit. Rows after the last total are memo
/// rows.
final class SheetTable {
  /// "All reserves", "Council as a whole".
  private static final Pattern ALL = Pattern.compile("(?i)^all \\p{L}+s$|\\bas a whole$");

  private static final Pattern MONEY =
      Pattern.compile("(?i)\\(?(?<unit>£ ?['’]?000|£k|£m|£ million|£)s?\\)?$");

  /// What stands in the line of totals of such a column is no sum.
  private static final Pattern AVERAGE =
      Pattern.compile("(?i)\\b(per|average|mean|median|ratio|rate)\\b");

  private final ExpectedReturn expected;

  SheetTable(ExpectedReturn expected) {
    this.expected = expected;
  }

  Result<Optional<Return>> read(Sheet sheet) {
    return Tables.in(List.of(sheet), fields(sheet), expected)
        .then(tables -> Result.ifThere(tables, this::table));
  }

  private Result<Optional<Return>> table(Tables tables) {
    Recognised table = tables.all().getFirst();
    List<Line> rows =
        ClosingTotal.ofAll(tables.lines())
            .map(closing -> asTotal(tables.lines(), closing))
            .orElseGet(() -> totalLast(tables.lines()));
    Optional<Line> total = rows.stream().filter(SheetTable::isTotal).reduce((_, last) -> last);
    int end = total.map(rows::lastIndexOf).orElse(rows.size());
    List<Line> data = rows.subList(0, end).stream().filter(SheetTable::isRow).toList();
    List<Line> memo = rows.subList(end, rows.size()).stream().filter(SheetTable::isRow).toList();
    List<Described> columns =
        table.headings().entrySet().stream()
            .map(entry -> described(entry.getKey(), entry.getValue().text(), data, total))
            .toList();
    String title = table.titles().stream().map(Cell::shown).findFirst().orElse("");
    return new FreeTableReading(expected.name(), columns)
        .table(
            title,
            data.stream().map(line -> row(line, columns)).toList(),
            total.map(line -> row(line, columns)),
            memo.stream().map(line -> row(line, columns)).toList(),
            subtotals(rows.subList(0, end), columns));
  }

  /// "Council", under its directorates.
  private static List<Line> asTotal(List<Line> lines, Line closing) {
    return lines.stream()
        .map(
            line ->
                line.equals(closing)
                    ? new Line(Line.Kind.TOTAL, line.cells(), line.headings())
                    : line)
        .toList();
  }

  /// The only total may stand above what it is of.
  private static List<Line> totalLast(List<Line> lines) {
    boolean first =
        lines.size() > 2
            && isTotal(lines.getFirst())
            && lines.stream().skip(1).noneMatch(SheetTable::isTotal);
    if (!first) {
      return lines;
    }
    List<Line> turned = new ArrayList<>(lines.subList(1, lines.size()));
    turned.add(lines.getFirst());
    return turned;
  }

  private static List<Subtotal> subtotals(List<Line> lines, List<Described> columns) {
    List<Subtotal> subtotals = new ArrayList<>();
    int above = 0;
    for (Line line : lines) {
      if (isTotal(line)) {
        subtotals.add(
            new Subtotal(
                Shown.inSentence(Tables.nameCell(line).shown().strip()),
                above,
                row(line, columns)));
      } else if (isRow(line)) {
        above++;
      }
    }
    return subtotals;
  }

  private static boolean isRow(Line line) {
    return line.kind() != Line.Kind.REMARK && !isTotal(line);
  }

  private static boolean isTotal(Line line) {
    String name = Tables.nameCell(line).shown();
    return line.kind() == Line.Kind.TOTAL
        || ALL.matcher(name).find()
        || TotalLabel.read(name).filter(label -> label.of().isEmpty()).isPresent();
  }

  private List<Field> fields(Sheet sheet) {
    if (!expected.columns().isEmpty()) {
      return expected.columns().entrySet().stream()
          .map(entry -> field(entry.getValue(), entry.getKey()))
          .toList();
    }
    return sheet.rows().stream()
        .map(
            row ->
                row.stream().filter(cell -> !cell.isEmpty()).map(Cell::shown).distinct().toList())
        .filter(headings -> headings.size() > 1)
        .findFirst()
        .map(headings -> headings.stream().map(h -> field(Address.slug(h), h)).toList())
        .orElse(List.of());
  }

  private static Field field(String key, String heading) {
    return new Field(key, heading, Field.Need.REQUIRED, List.of(heading));
  }

  private Described described(String key, String heading, List<Line> data, Optional<Line> total) {
    List<Cell> cells =
        data.stream().flatMap(line -> line.cell(key).stream()).filter(c -> !c.isEmpty()).toList();
    boolean figures = cells.stream().anyMatch(SheetTable::isNumber);
    boolean summed = total.flatMap(line -> line.cell(key)).filter(SheetTable::isNumber).isPresent();
    // A percentage is one whatever the unit of the amounts beside it, and its lines do not add up
    // to the last one's.
    if (figures && arePercentages(cells)) {
      return new Described(key, heading, Optional.of(Unit.PERCENT), Totals.NONE);
    }
    Unit unit = unitIn(heading).or(expected::unit).orElse(Unit.NUMBER);
    return new Described(
        key,
        heading.isBlank() ? key : heading,
        figures ? Optional.of(unit) : Optional.empty(),
        figures && summed && !AVERAGE.matcher(heading).find() ? Totals.SUMMED : Totals.NONE);
  }

  /// "Agency spend (£'000)": a heading tells of its own column.
  private static Optional<Unit> unitIn(String heading) {
    Matcher money = MONEY.matcher(heading.strip());
    return money.find() ? Unit.named(money.group("unit")) : Optional.empty();
  }

  private static boolean arePercentages(List<Cell> cells) {
    List<Cell> numbers = cells.stream().filter(SheetTable::isNumber).toList();
    return numbers.stream().filter(cell -> cell.shown().strip().endsWith("%")).count() * 2
        > numbers.size();
  }

  private static boolean isNumber(Cell cell) {
    return switch (cell.content()) {
      case Cell.Content.Number _ -> true;
      case Cell.Content.Text(String text) -> NumberText.number(text).isPresent();
      case Cell.Content.Empty _, Cell.Content.Date _, Cell.Content.Truth _, Cell.Content.Fault _ ->
          false;
    };
  }

  private static List<Written> row(Line line, List<Described> columns) {
    return columns.stream().map(column -> Written.of(line, column.key())).toList();
  }
}
