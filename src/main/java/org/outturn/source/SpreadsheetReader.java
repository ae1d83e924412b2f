package org.outturn.source;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;

/// Excel workbooks to sheets. A formula's content is the result that was saved with it.
final class SpreadsheetReader {
  static {
    // POI keeps this limit for the whole program. Its limit on the ratio of packed to unpacked
    // size (1 to 100) is left as it is.
    ZipSecureFile.setMaxEntrySize(Limits.MOST_UNPACKED_BYTES);
  }

  /// Excel itself keeps no more digits; those behind are the noise of binary fractions.
  private static final MathContext AS_EXCEL = new MathContext(15, RoundingMode.HALF_UP);

  /// What stands for the result of a formula that was saved without one.
  private static final String NO_RESULT = "(no result)";

  private final String file;
  private final DataFormatter formatter = ukFormatter();
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private SpreadsheetReader(String file) {
    this.file = file;
  }

  /// @param name by which findings call the file
  static Result<Workbook> read(Path path, String name) {
    SpreadsheetReader reader = new SpreadsheetReader(name);
    try {
      reader.open(path.toFile());
    } catch (IOException | RuntimeException fault) {
      // POI meets a damaged file with any of a dozen runtime exceptions.
      return new Result<>(new Workbook(name, List.of()), List.of(Unreadable.workbook(name, fault)));
    }
    return new Result<>(new Workbook(name, reader.sheets), reader.findings);
  }

  private void open(File path) throws IOException {
    // Read-only, or POI would write the file anew on closing it; null is its word for no password.
    try (var workbook = WorkbookFactory.create(path, null, true)) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        var sheet = workbook.getSheetAt(i);
        if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
          findings.add(
              Finding.of(
                      Code.SRC007,
                      new Location.InSheet(file, sheet.getSheetName()),
                      "the sheet is hidden, and is read all the same")
                  .help("show the sheet, or delete it if it is not part of the return"));
        }
        readSheet(sheet);
      }
    }
  }

  private void readSheet(org.apache.poi.ss.usermodel.Sheet sheet) {
    String name = sheet.getSheetName();
    SheetBuilder grid = new SheetBuilder(file, name);
    List<String> withoutResult = new ArrayList<>();
    for (Row row : sheet) {
      for (var cell : row) {
        if (lacksResult(cell)) {
          withoutResult.add(A1.cell(cell.getRowIndex(), cell.getColumnIndex()));
        }
        readCell(cell, grid);
      }
    }
    if (grid.size() > Limits.MOST_CELLS) {
      findings.add(
          Finding.of(
                  Code.SRC003,
                  new Location.InSheet(file, name),
                  "the sheet reaches to %s, which is more than is read (%,d cells)"
                      .formatted(grid.lastCell(), Limits.MOST_CELLS))
              .help("delete the rows and columns that do not belong to the return"));
      return;
    }
    if (!withoutResult.isEmpty()) {
      findings.add(withoutResult(name, withoutResult));
    }
    Sheet read = grid.build(merges(sheet));
    findings.addAll(HiddenCells.in(sheet, read));
    sheets.add(read);
  }

  private Finding withoutResult(String sheet, List<String> cells) {
    String message =
        cells.size() == 1
            ? "the formula was saved without its result"
            : "%d formulas were saved without their results, the first of them here"
                .formatted(cells.size());
    return Finding.of(Code.SRC009, new Location.InCell(file, sheet, cells.getFirst()), message)
        .help("open the workbook in Excel, which works them out, and save it");
  }

  private void readCell(org.apache.poi.ss.usermodel.Cell cell, SheetBuilder grid) {
    int row = cell.getRowIndex();
    int column = cell.getColumnIndex();
    Optional<String> formula = formula(cell);
    CellType type = formula.isPresent() ? cell.getCachedFormulaResultType() : cell.getCellType();
    if (lacksResult(cell)) {
      grid.put(row, column, new Cell.Content.Fault(NO_RESULT), NO_RESULT, formula);
      return;
    }
    switch (type) {
      case STRING -> grid.putText(row, column, cell.getStringCellValue(), formula);
      case NUMERIC -> grid.put(row, column, number(cell), shown(cell), formula);
      case BOOLEAN ->
          grid.put(
              row,
              column,
              new Cell.Content.Truth(cell.getBooleanCellValue()),
              shown(cell),
              formula);
      case ERROR -> {
        String sign = FormulaError.forInt(cell.getErrorCellValue()).getString();
        grid.put(row, column, new Cell.Content.Fault(sign), sign, formula);
      }
      case BLANK, FORMULA, _NONE -> {}
    }
  }

  /// A number in a cell with a date format is a date. Below one day there is no date in it: it is a
  /// time of day, or the 0 that a reference to an empty cell brings.
  private static Cell.Content number(org.apache.poi.ss.usermodel.Cell cell) {
    double value = cell.getNumericCellValue();
    if (value >= 1 && DateUtil.isCellDateFormatted(cell)) {
      return new Cell.Content.Date(cell.getLocalDateTimeCellValue().toLocalDate());
    }
    BigDecimal rounded = new BigDecimal(value).round(AS_EXCEL).stripTrailingZeros();
    return new Cell.Content.Number(rounded.setScale(Math.max(0, rounded.scale())));
  }

  private String shown(org.apache.poi.ss.usermodel.Cell cell) {
    return formatter.formatCellValue(cell).strip();
  }

  private static Optional<String> formula(org.apache.poi.ss.usermodel.Cell cell) {
    if (cell.getCellType() != CellType.FORMULA) {
      return Optional.empty();
    }
    try {
      return Optional.of(cell.getCellFormula());
    } catch (FormulaParseException _) {
      // A shared formula with a function that POI does not know: its result is still good.
      return Optional.of("(not known)");
    }
  }

  /// Programs other than Excel and LibreOffice may save formulas without results; POI would give 0.
  private static boolean lacksResult(org.apache.poi.ss.usermodel.Cell cell) {
    return cell instanceof XSSFCell xlsx
        && xlsx.getCellType() == CellType.FORMULA
        && xlsx.getCachedFormulaResultType() == CellType.NUMERIC
        && xlsx.getRawValue() == null;
  }

  private static List<Sheet.Merge> merges(org.apache.poi.ss.usermodel.Sheet sheet) {
    return sheet.getMergedRegions().stream()
        .map(
            area ->
                new Sheet.Merge(
                    area.getFirstRow(),
                    area.getLastRow(),
                    area.getFirstColumn(),
                    area.getLastColumn()))
        .toList();
  }

  private static DataFormatter ukFormatter() {
    // Not the locale UK, whose short form of September is "Sept": Excel writes "Sep" in Britain
    // too.
    DataFormatter formatter = new DataFormatter(Locale.ENGLISH);
    formatter.setUseCachedValuesForFormulaCells(true);
    // Excel's own date format, number 14, is written m/d/yy in the file but shown as the reader's
    // country writes dates.
    formatter.addFormat("m/d/yy", new SimpleDateFormat("dd/MM/yyyy", Locale.ENGLISH));
    return formatter;
  }
}
