package org.outturn.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.finding.Severity;

/// Text files of cells (CSV and its kin) to a sheet. Cells stay text, and have the places that they
/// would have in a spreadsheet: a record is a row, however many lines it runs over.
///
/// A record with quotation marks out of order ends all reading for most parsers. Here its first
/// line is taken as it stands, quotation marks and all, and reading goes on with the next line.
final class TextReader {
  /// Beyond this many the file is not what it seems.
  private static final int MOST_BAD_RECORDS = 10;

  private final String file;
  private final String text;
  private final CSVFormat format;
  private final CSVFormat unquoted;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private TextReader(String file, String text, Delimiter delimiter) {
    this.file = file;
    this.text = text;
    this.format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter.sign())
            .setIgnoreEmptyLines(false) // or all rows below an empty line would move up
            .setIgnoreSurroundingSpaces(true) // or a quotation mark after a space would not count
            .get();
    this.unquoted = format.builder().setQuote(null).get();
  }

  /// @param name by which findings call the file
  static Result<Workbook> read(byte[] bytes, String name) {
    Decoded decoded = Decoded.of(bytes);
    if (decoded.isBinary()) {
      return new Result<>(
          new Workbook(name, List.of()),
          List.of(
              Unreadable.because(
                  name, "the file is not a text file", "send it as .xlsx, or save it as .csv")));
    }
    Delimiter delimiter = Delimiter.of(decoded.text());
    TextReader reader = new TextReader(name, decoded.text(), delimiter);
    reader.findings.add(form(name, decoded, delimiter));
    reader.readRecords();
    return new Result<>(new Workbook(name, reader.sheets()), reader.findings);
  }

  private static Finding form(String name, Decoded decoded, Delimiter delimiter) {
    Finding form =
        Finding.of(
            Code.SRC006,
            new Location.InFile(name),
            "read as %s text with %s between the cells"
                .formatted(decoded.encoding(), delimiter.words()));
    if (decoded.unreadable() == 0) {
      return form;
    }
    return form.severity(Severity.WARNING)
        .note("%d characters could not be read and stand as �".formatted(decoded.unreadable()))
        .help("save the file as UTF-8");
  }

  private void readRecords() {
    int start = 0;
    int line = 1;
    int bad = 0;
    while (start < text.length()) {
      Stop stop = readFrom(start, line);
      if (stop.offset < 0) {
        return;
      }
      bad++;
      if (bad > MOST_BAD_RECORDS) {
        findings.add(
            Finding.of(
                    Code.SRC003,
                    new Location.InLine(file, stop.line),
                    "more than %d lines have quotation marks out of order, so the rest is not read"
                        .formatted(MOST_BAD_RECORDS))
                .help("export the file again, as CSV with quotation marks doubled inside text"));
        return;
      }
      int end = endOfLine(stop.offset);
      readAsItStands(text.substring(stop.offset, end), stop.line);
      start = afterLineBreak(end);
      line = stop.line + 1;
    }
  }

  /// Where a record could not be read.
  ///
  /// @param offset of its first character; negative if all were read
  private record Stop(int offset, int line) {}

  private Stop readFrom(int start, int line) {
    int linesRead = 0;
    try (CSVParser parser = parser(text.substring(start), format)) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        rows.add(records.next().toList());
        linesRead = (int) parser.getCurrentLineNumber();
      }
      return new Stop(-1, line + linesRead);
    } catch (IOException | UncheckedIOException _) {
      int offset = start;
      for (int i = 0; i < linesRead; i++) {
        offset = afterLineBreak(endOfLine(offset));
      }
      return new Stop(offset, line + linesRead);
    }
  }

  private static CSVParser parser(String text, CSVFormat format) throws IOException {
    return CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get();
  }

  private int endOfLine(int offset) {
    int end = offset;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int afterLineBreak(int end) {
    if (end >= text.length()) {
      return end;
    }
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  private void readAsItStands(String record, int line) {
    findings.add(
        Finding.of(
                Code.SRC010,
                new Location.InLine(file, line),
                "quotation marks are out of order, so the line was read as it stands")
            .excerpt(record.length() > 80 ? record.substring(0, 79) + "…" : record)
            .note("row %d of the table".formatted(rows.size() + 1))
            .help("double each quotation mark inside a quoted cell, and close every one opened"));
    try (CSVParser parser = parser(record, unquoted)) {
      parser.forEach(r -> rows.add(r.toList()));
    } catch (IOException fault) {
      throw new UncheckedIOException("a line in memory could not be read", fault);
    }
  }

  private List<Sheet> sheets() {
    SheetBuilder grid = new SheetBuilder(file, "");
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = rows.get(row);
      for (int column = 0; column < cells.size(); column++) {
        grid.putText(row, column, cells.get(column), Optional.empty());
      }
    }
    if (grid.isTooLarge()) {
      findings.add(
          Unreadable.because(
              file,
              "the table reaches to %s, which is more than is read (%,d cells)"
                  .formatted(grid.lastCell(), Limits.MOST_CELLS),
              "leave out the rows and columns that do not belong to the return"));
      return List.of();
    }
    return List.of(grid.build(List.of()));
  }
}
