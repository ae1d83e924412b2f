package org.outturn.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.PrecisionRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;

/// Reads a workbook whole into memory before it looks at it: for `.xls`, which is never large, and
/// for what is kept in its container, `.xlsx` under Excel's own password.
final class XlsReader {
  private final String file;
  private final org.apache.poi.ss.usermodel.Workbook workbook;
  private final NumberForms forms;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private XlsReader(String file, org.apache.poi.ss.usermodel.Workbook workbook) {
    this.file = file;
    this.workbook = workbook;
    this.forms = new NumberForms(epoch(workbook));
  }

  /// @param name by which findings call the file
  static Result<Workbook> read(Path path, String name) {
    // Read-only, or POI would write the file anew on closing it; null is its word for no password.
    try (var workbook = WorkbookFactory.create(path.toFile(), null, true)) {
      return new XlsReader(name, workbook).read();
    } catch (IOException | RuntimeException fault) {
      // POI meets a damaged file with any of a dozen runtime exceptions.
      return new Result<>(new Workbook(name, List.of()), List.of(Unreadable.workbook(name, fault)));
    }
  }

  private static NumberForm.Epoch epoch(org.apache.poi.ss.usermodel.Workbook workbook) {
    boolean since1904 =
        switch (workbook) {
          case HSSFWorkbook xls -> xls.getInternalWorkbook().isUsing1904DateWindowing();
          case Date1904Support xlsx -> xlsx.isDate1904();
          default -> false;
        };
    return since1904 ? NumberForm.Epoch.Y1904 : NumberForm.Epoch.Y1900;
  }

  private Result<Workbook> read() {
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      var sheet = workbook.getSheetAt(i);
      Result<Optional<Sheet>> read = read(sheet).finish();
      HiddenCells.sheet(
              new Location.InSheet(file, sheet.getSheetName()),
              visibility(workbook.getSheetVisibility(i)),
              read.value())
          .ifPresent(findings::add);
      findings.addAll(read.findings());
      read.value().ifPresent(sheets::add);
    }
    findings.addAll(new WorkbookFindings(file, macros(), precision(), List.of()).in(sheets));
    return new Result<>(Workbook.of(file, sheets, epoch(workbook)), findings);
  }

  private WorkbookFindings.Macros macros() {
    return workbook instanceof HSSFWorkbook xls
            && xls.getDirectory() != null
            && xls.getDirectory().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")
        ? WorkbookFindings.Macros.HELD
        : WorkbookFindings.Macros.NONE;
  }

  private WorkbookFindings.Precision precision() {
    return workbook instanceof HSSFWorkbook xls
            && xls.getInternalWorkbook().getRecords().stream()
                .anyMatch(record -> record instanceof PrecisionRecord p && !p.getFullPrecision())
        ? WorkbookFindings.Precision.AS_SHOWN
        : WorkbookFindings.Precision.FULL;
  }

  private static Visibility visibility(SheetVisibility visibility) {
    return switch (visibility) {
      case VISIBLE -> Visibility.VISIBLE;
      case HIDDEN -> Visibility.HIDDEN;
      case VERY_HIDDEN -> Visibility.VERY_HIDDEN;
    };
  }

  private ExcelSheet read(org.apache.poi.ss.usermodel.Sheet sheet) {
    ExcelSheet excel = new ExcelSheet(file, sheet.getSheetName());
    int width = 0;
    for (Row row : sheet) {
      if (row.getZeroHeight() || row.getHeight() == 0) {
        excel.hideRow(row.getRowNum());
      }
      for (var cell : row) {
        readCell(cell, excel);
      }
      width = Math.max(width, row.getLastCellNum());
    }
    IntStream.range(0, width)
        .filter(column -> sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0)
        .forEach(excel::hideColumn);
    sheet
        .getMergedRegions()
        .forEach(
            area ->
                excel.merge(
                    new Sheet.Merge(
                        area.getFirstRow(),
                        area.getLastRow(),
                        area.getFirstColumn(),
                        area.getLastColumn())));
    return excel;
  }

  private void readCell(org.apache.poi.ss.usermodel.Cell cell, ExcelSheet sheet) {
    int row = cell.getRowIndex();
    int column = cell.getColumnIndex();
    Optional<String> formula = formula(cell);
    if (lacksResult(cell)) {
      sheet.noResult(row, column, formula);
      return;
    }
    switch (formula.isPresent() ? cell.getCachedFormulaResultType() : cell.getCellType()) {
      case STRING -> sheet.text(row, column, cell.getStringCellValue(), formula);
      case NUMERIC -> sheet.number(row, column, cell.getNumericCellValue(), form(cell), formula);
      case BOOLEAN -> sheet.truth(row, column, cell.getBooleanCellValue(), formula);
      case ERROR ->
          sheet.fault(
              row, column, FormulaError.forInt(cell.getErrorCellValue()).getString(), formula);
      case BLANK, FORMULA, _NONE -> {}
    }
  }

  private NumberForm form(org.apache.poi.ss.usermodel.Cell cell) {
    CellStyle style = cell.getCellStyle();
    return forms.form(style.getDataFormat(), style.getDataFormatString());
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

  /// POI would give 0.
  private static boolean lacksResult(org.apache.poi.ss.usermodel.Cell cell) {
    return cell instanceof XSSFCell xlsx
        && xlsx.getCellType() == CellType.FORMULA
        && xlsx.getCachedFormulaResultType() == CellType.NUMERIC
        && xlsx.getRawValue() == null;
  }
}
