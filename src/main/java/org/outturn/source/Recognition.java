package org.outturn.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.source.Recognised.Line;
import org.outturn.source.Recognised.Line.Kind;

/// Finds the tables of a sheet by their headings, and what each of their rows is.
///
/// **Headings** are compared without capitals, accents, punctuation, line breaks, units and plural
/// "s", with "&" as "and" and "%" as "per cent". A heading over several rows is known by them all,
/// or, where no other column has the same, by its lower rows or without its year. Headings that the
/// council has set come first.
///
/// **Where a table ends.** A header with other headings begins a new table. The same header again
/// begins a new table if titles stand above it (an objective and its lead officer); without titles
/// it is a repetition, as at the top of a page, and the table goes on. What counts as a title is
/// said at [TableRows#titlesRow].
///
/// **What a row is** is said at [Recognised.Line.Kind].
public final class Recognition {
  private final Sheet sheet;
  private final Grid grid;
  private final Vocabulary vocabulary;

  private Recognition(Sheet sheet, Vocabulary vocabulary) {
    this.sheet = sheet;
    this.grid = new Grid(sheet);
    this.vocabulary = vocabulary;
  }

  /// @param fields that the kind of return looks for
  /// @param mapping headings that the council has set (`columns:` in council.yaml), to field keys
  /// @return the tables from the top down, those with a required column missing (RET002) among
  ///   them; none, and RET001, where no header is found. Columns that are no field are RET003
  public static Result<List<Recognised>> recognise(
      Sheet sheet, List<Field> fields, Map<String, String> mapping) {
    return new Recognition(sheet, new Vocabulary(fields, mapping)).recognise();
  }

  private Result<List<Recognised>> recognise() {
    List<Header> headers = new HeaderSearch(grid, vocabulary).find();
    if (headers.isEmpty()) {
      return new Result<>(List.of(), List.of(noHeader()));
    }
    List<Finding> findings = new ArrayList<>(new ColumnFindings(vocabulary, grid).of(headers));
    return new Result<>(tables(headers, findings), findings);
  }

  /// @param findings gets what is found among the rows
  private List<Recognised> tables(List<Header> headers, List<Finding> findings) {
    List<Table> tables = new ArrayList<>();
    int titlesRow = 0;
    for (int i = 0; i < headers.size(); i++) {
      Header header = headers.get(i);
      List<Cell> titles = titles(titlesRow, header.firstRow());
      int next = i + 1 < headers.size() ? headers.get(i + 1).firstRow() : grid.height();
      TableRows rows = new TableRows(grid, header, next);
      titlesRow = next < grid.height() ? rows.titlesRow() : next;
      boolean goesOn = i > 0 && titles.isEmpty() && header.saysTheSameAs(tables.getLast().header);
      if (!goesOn) {
        tables.add(new Table(titles, header, new ArrayList<>()));
      }
      int end = rows.otherTableRow(titlesRow);
      tables.getLast().rows.addAll(rows.own(end));
      if (end < titlesRow) {
        findings.add(RowFindings.otherTable(grid, end, titlesRow));
      }
      rows.mergedLines(end).forEach(merge -> findings.add(RowFindings.merged(grid, merge)));
    }
    return tables.stream().map(Table::recognised).toList();
  }

  private List<Cell> titles(int from, int to) {
    return IntStream.range(from, to).mapToObj(grid::filled).flatMap(List::stream).toList();
  }

  private record Table(List<Cell> titles, Header header, List<TableRows.Row> rows) {
    Recognised recognised() {
      return new Recognised(titles, header.headings(), settled());
    }

    /// What a row is may depend on those around it: a last row without a label is a total, and
    /// words with nothing after them name nothing.
    private List<Line> settled() {
      List<Kind> kinds = new ArrayList<>(rows.stream().map(TableRows.Row::kind).toList());
      IntStream.range(1, rows.size())
          .filter(i -> rows.get(i).hasFigures())
          .reduce((_, last) -> last)
          .ifPresent(last -> kinds.set(last, isTotal(last) ? Kind.TOTAL : kinds.get(last)));
      boolean hasTotal = kinds.contains(Kind.TOTAL);
      for (int i = rows.size() - 1; i >= 0; i--) {
        boolean trailing =
            kinds.get(i) == Kind.GROUP
                || hasTotal && kinds.get(i) == Kind.DATA && !rows.get(i).hasFigures();
        if (!trailing) {
          break;
        }
        kinds.set(i, Kind.REMARK);
      }
      return IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i).as(kinds.get(i))).toList();
    }

    private boolean isTotal(int row) {
      TableRows.Row last = rows.get(row);
      boolean unlabelled = last.lacksLabel() && rows.get(row - 1).kind() != Kind.GROUP;
      return unlabelled || last.line().cells().stream().anyMatch(Shape::sumsItsColumn);
    }
  }

  private Finding noHeader() {
    Location place =
        sheet.name().isEmpty()
            ? new Location.InFile(sheet.file())
            : new Location.InSheet(sheet.file(), sheet.name());
    String required =
        vocabulary.fields().stream()
            .filter(field -> field.need() == Field.Need.REQUIRED)
            .map(field -> "\"%s\"".formatted(field.title()))
            .collect(Collectors.joining(", "));
    return Finding.of(Code.RET001, place, "no row has the headings of this return")
        .note("looked for " + required)
        .help("head the columns so, or set the headings they have under columns in council.yaml");
  }
}
