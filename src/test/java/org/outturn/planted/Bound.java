package org.outturn.planted;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.outturn.testing.Macros;

/// A table written as a workbook, as an officer would have typed it: figures as numbers with their
/// formats, days as dates, and what only a workbook can hold.
final class Bound {
  private static final Map<List<String>, byte[]> WRITTEN = new ConcurrentHashMap<>();

  private final String form;
  private final String sheet;
  private final List<Change> changes = new ArrayList<>();

  /// What is merged in every quarter, which moves with the lines.
  private final List<CellRangeAddress> merged = new ArrayList<>();

  private record Change(String kind, String place, Map<String, Object> more) {
    private String text(String key) {
      return String.valueOf(more.get(key));
    }
  }

  Bound(String form, String sheet) {
    this.form = form;
    this.sheet = sheet;
  }

  String form() {
    return changes.stream().anyMatch(change -> change.kind.equals("macros")) ? "xlsm" : form;
  }

  void merge(String range) {
    merged.add(CellRangeAddress.valueOf(range));
  }

  /// A line was put in above the row, or taken out where lines is -1.
  void moved(int row, int lines) {
    merged.removeIf(range -> lines < 0 && range.getFirstRow() == row && range.getLastRow() == row);
    for (CellRangeAddress range : merged) {
      if (range.getLastRow() >= row) {
        range.setLastRow(range.getLastRow() + lines);
      }
      if (range.getFirstRow() >= row) {
        range.setFirstRow(range.getFirstRow() + lines);
      }
    }
  }

  /// An empty column was put in before the first.
  void indented() {
    for (CellRangeAddress range : merged) {
      range.setLastColumn(range.getLastColumn() + 1);
      range.setFirstColumn(range.getFirstColumn() + 1);
    }
  }

  void add(String kind, String place, Map<String, Object> more) {
    changes.add(new Change(kind, place, more));
  }

  /// The workbook's bytes. What a council sends as it stands is written once for all cases.
  byte[] written(List<List<String>> rows) throws IOException {
    if (!changes.isEmpty()) {
      return write(rows);
    }
    List<String> key = List.of(form, sheet, merged.toString(), rows.toString());
    byte[] known = WRITTEN.get(key);
    if (known != null) {
      return known;
    }
    byte[] written = write(rows);
    WRITTEN.put(key, written);
    return written;
  }

  private byte[] write(List<List<String>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = form.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
      if (changes.stream().anyMatch(change -> change.kind.equals("from1904"))) {
        ((XSSFWorkbook) workbook).getCTWorkbook().getWorkbookPr().setDate1904(true);
      }
      Sheet first = workbook.createSheet(sheet);
      fill(first, rows);
      merged.forEach(first::addMergedRegion);
      for (Change change : changes) {
        change(workbook, change);
      }
      workbook.write(out);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
    return out.toByteArray();
  }

  private static void fill(Sheet sheet, List<List<String>> rows) {
    for (int row = 0; row < rows.size(); row++) {
      Row line = sheet.createRow(row);
      for (int column = 0; column < rows.get(row).size(); column++) {
        if (!rows.get(row).get(column).isEmpty()) {
          type(line.createCell(column), rows.get(row).get(column));
        }
      }
    }
  }

  /// As Excel takes what is typed.
  private static void type(Cell cell, String text) {
    if (text.startsWith("'")) {
      cell.setCellValue(text.substring(1));
    } else if (text.matches("\\d\\d/\\d\\d/\\d{4}") && day(text)) {
      cell.setCellValue(LocalDate.parse(text, DateTimeFormatter.ofPattern("dd/MM/uuuu")));
      format(cell, "dd/mm/yyyy");
    } else if (text.matches("-?[\\d,]*\\d(\\.\\d+)?%")) {
      cell.setCellValue(number(text.replace("%", "")) / 100);
      format(cell, text.contains(".") ? "0.0%" : "0%");
    } else if (text.matches("\\(?-?[\\d,]*\\d(\\.\\d+)?\\)?")) {
      cell.setCellValue(number(text));
      format(cell, amount(text));
    } else {
      cell.setCellValue(text);
    }
  }

  /// With as many decimal places as were typed.
  private static String amount(String text) {
    int point = text.indexOf('.');
    int places = point < 0 ? 0 : text.replace(")", "").length() - point - 1;
    String format = places == 0 ? "#,##0" : "#,##0." + "0".repeat(places);
    return "%s;(%s)".formatted(format, format);
  }

  private static boolean day(String text) {
    int day = Integer.parseInt(text.substring(0, 2));
    int month = Integer.parseInt(text.substring(3, 5));
    int year = Integer.parseInt(text.substring(6));
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= java.time.YearMonth.of(year, month).lengthOfMonth();
  }

  private static double number(String text) {
    String digits = text.replace(",", "");
    return digits.startsWith("(")
        ? -Double.parseDouble(digits.substring(1, digits.length() - 1))
        : Double.parseDouble(digits);
  }

  private static void format(Cell cell, String format) {
    Workbook workbook = cell.getSheet().getWorkbook();
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  private static void change(Workbook workbook, Change change)
      throws InvalidFormatException, IOException {
    Sheet first = workbook.getSheetAt(0);
    switch (change.kind) {
      case "formula" -> formula(cell(first, change.place), change.text("is"), change.text("saved"));
      case "linked" -> linked(workbook, cell(first, change.place), change.text("saved"));
      case "hide" -> hide(first, change.place);
      case "merge" -> first.addMergedRegion(CellRangeAddress.valueOf(change.place));
      case "sheet" -> sheet(workbook, change);
      case "macros" -> Macros.into((XSSFWorkbook) workbook);
      case "from1904" -> {}
      default -> throw new IllegalArgumentException(change.kind);
    }
  }

  private static Cell cell(Sheet sheet, String place) {
    CellReference reference = new CellReference(place);
    Row row = sheet.getRow(reference.getRow());
    return row.getCell(reference.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static void formula(Cell cell, String formula, String saved) {
    cell.setCellFormula(formula);
    if (saved.startsWith("#")) {
      cell.setCellErrorValue(FormulaError.forString(saved).getCode());
    } else if (!saved.isEmpty()) {
      cell.setCellValue(Double.parseDouble(saved));
    } else if (cell instanceof XSSFCell modern) {
      modern.getCTCell().unsetV();
    }
  }

  private static void linked(Workbook workbook, Cell cell, String saved) throws IOException {
    try (XSSFWorkbook other = new XSSFWorkbook()) {
      other.createSheet("Totals");
      workbook.linkExternalWorkbook("totals.xlsx", other);
    }
    formula(cell, "[totals.xlsx]Totals!$B$3", saved);
  }

  private static void hide(Sheet sheet, String place) {
    if (place.matches("\\d+")) {
      sheet.getRow(Integer.parseInt(place) - 1).setZeroHeight(true);
    } else {
      sheet.setColumnHidden(CellReference.convertColStringToIndex(place), true);
    }
  }

  private static void sheet(Workbook workbook, Change change) {
    Sheet added = workbook.createSheet(change.text("sheet"));
    List<List<String>> rows =
        ((List<?>) change.more.get("cells"))
            .stream().map(row -> List.of(row.toString().split("\\|", -1))).toList();
    fill(added, rows);
    workbook.setSheetHidden(1, change.text("hidden").equals("true"));
  }
}
