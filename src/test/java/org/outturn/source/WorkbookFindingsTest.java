package org.outturn.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Severity;
import org.outturn.testing.Wording;

/// What is found in workbooks as a whole: SRC007, SRC008, SRC011 to SRC016.
class WorkbookFindingsTest {
  @TempDir private Path folder;

  private interface Filling {
    void fill(Workbook workbook) throws IOException;
  }

  // -- results left behind

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void aTotalThatWasNotWorkedOutAgainIsFound(String form) throws IOException {
    Finding finding =
        only(
            read(
                form,
                workbook -> {
                  column(workbook, 100, 20.5, -7);
                  formula(workbook, 3, "SUM(A1:A3)", 120.5);
                  formula(workbook, 4, "A4*2", 241);
                }));
    assertThat(finding.code()).isEqualTo(Code.SRC011);
    assertThat(finding.location()).isEqualTo(Location.InCell.of("f", "Revenue", "A4"));
    assertThat(finding.message())
        .isEqualTo("the saved result is 120.5, but the cells that the formula uses give 113.5");
    assertThat(finding.notes()).containsExactly("the formula is =SUM(A1:A3)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SUM(A1:A3)                        | 0.6",
        "A1+A2-A3                          | 0",
        "IF(A3=0,\"n/a\",A1/A3)            | 0.333333333333333",
        "ROUND(A1/A3,2)+SUM(A1,A2)         | 0.63",
        "AVERAGE('Revenue'!A1:A3)          | 0.2",
        "SUMPRODUCT(A1:A2,A2:A3)           | 0.08"
      })
  void aResultWithinTheNoiseOfCalculationIsNone(String formula, double result) throws IOException {
    assertThat(
            read(
                "xlsx",
                workbook -> {
                  column(workbook, 0.1, 0.2, 0.3);
                  formula(workbook, 5, formula, result);
                }))
        .isEmpty();
  }

  /// Nobody can tell what these should give, from what is kept of the cells.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "TODAY()-A1",
        "RAND()",
        "COUNTA(A1:A3)",
        "SUM(A1:A3*2)",
        "ROUND(A1:A3,0)",
        "Unknown+A1",
        "SUBTOTAL(9,A1:A3)",
        "VLOOKUP(A1,A1:A3,1)",
        "MATCH(A1,A1:A3)",
        "SUMIF(A1:A3,\"<>\")",
        "A1&\"x\"",
        "NOSUCH(A1)",
        "A1/A9"
      })
  void whatCannotBeJudgedIsNotJudged(String formula) throws IOException {
    Path file = folder.resolve("f.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("Revenue");
      column(workbook, 1, 2, 3);
      XSSFCell cell = sheet.createRow(5).createCell(0);
      cell.getCTCell().addNewF().setStringValue(formula);
      cell.getCTCell().setV("999");
      workbook.write(out);
    }
    assertThat(Sources.read(file, "f").findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SUMIF(A1:A3,\">1\")              | 5",
        "COUNTIF(A1:A3,\">1\")            | 2",
        "VLOOKUP(2,A1:A3,1,FALSE)*10      | 20",
        "INDEX(A1:A3,MATCH(3,A1:A3,0))    | 3",
      })
  void whatLooksForSomethingIsWorkedOut(String formula, String result) throws IOException {
    Finding finding =
        only(
            read(
                "xlsx",
                workbook -> {
                  column(workbook, 1, 2, 3);
                  formula(workbook, 5, formula, 999);
                }));
    assertThat(finding.code()).isEqualTo(Code.SRC011);
    assertThat(finding.message()).endsWith(" give " + result);
  }

  @Test
  void whatLooksAmongDatesIsNotJudged() throws IOException {
    assertThat(
            read(
                "xlsx",
                workbook -> {
                  var date = workbook.createCellStyle();
                  date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
                  column(workbook, 46_112, 2, 3);
                  workbook.getSheetAt(0).getRow(0).getCell(0).setCellStyle(date);
                  formula(workbook, 5, "SUMIF(A1:A3,\">1\")", 999);
                }))
        .isEmpty();
  }

  @Test
  void aFormulaOfADateIsNotJudged() throws IOException {
    assertThat(
            read(
                "xlsx",
                workbook -> {
                  var date = workbook.createCellStyle();
                  date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy hh:mm"));
                  column(workbook, 46_112.75);
                  workbook.getSheetAt(0).getRow(0).getCell(0).setCellStyle(date);
                  formula(workbook, 1, "A1+1", 46_113.75);
                }))
        .isEmpty();
  }

  @Test
  void aWorkbookThatRoundsToWhatItShowsIsNotJudged() throws IOException {
    Path file = folder.resolve("f.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("Revenue");
      column(workbook, 100);
      formula(workbook, 1, "A1/3", 33);
      workbook.getCTWorkbook().addNewCalcPr().setFullPrecision(false);
      workbook.write(out);
    }
    assertThat(Sources.read(file, "f").findings()).isEmpty();
  }

  @Test
  void beyondItsLimitTheWorkbookIsNotWorkedOut() throws IOException {
    Finding finding =
        only(
            read(
                "xlsx",
                workbook -> {
                  column(workbook, 1);
                  for (int row = 1; row <= StaleFormulas.MOST_FORMULAS + 1; row++) {
                    formula(workbook, row, "A1*2", 3);
                  }
                }));
    assertThat(finding.code()).isEqualTo(Code.SRC012);
    assertThat(finding.message())
        .isEqualTo("the workbook's 5,001 formulas were not worked out again");
  }

  @Test
  void manyResultsLeftBehindAreCounted() throws IOException {
    List<Finding> found =
        read(
            "xlsx",
            workbook -> {
              column(workbook, 1);
              IntStream.rangeClosed(1, 30).forEach(row -> formula(workbook, row, "A$1*2", 3));
            });
    assertThat(found).hasSize(20).allMatch(finding -> finding.code() == Code.SRC011);
    assertThat(found.getLast().notes()).contains("10 more cells of the sheet are so");
  }

  // -- errors that are passed over

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void anErrorThatAFormulaPassesOverIsFound(String form) throws IOException {
    Finding finding =
        only(
            read(
                form,
                workbook -> {
                  workbook.createSheet("Working papers");
                  Row row = workbook.getSheetAt(1).createRow(8);
                  row.createCell(7).setCellErrorValue(FormulaError.DIV0.getCode());
                  formula(workbook, 0, "IFERROR('Working papers'!H9,0)+120", 120);
                }));
    assertThat(finding.code()).isEqualTo(Code.SRC013);
    assertThat(finding.message())
        .isEqualTo("the formula passes over an error, #DIV/0! in Working papers!H9");
    assertThat(finding.location()).isEqualTo(Location.InCell.of("f", "Revenue", "A1"));
  }

  @Test
  void aFormulaThatHasLostItsCellIsFound() throws IOException {
    Finding finding =
        only(read("xlsx", workbook -> formula(workbook, 0, "IFERROR(#REF!,0)+120", 120)));
    assertThat(finding.code()).isEqualTo(Code.SRC013);
    assertThat(finding.message()).isEqualTo("the formula has lost a cell that it used");
  }

  @Test
  void anErrorThatNoFormulaUsesAndOneInQuotationMarksAreNone() throws IOException {
    assertThat(
            read(
                "xlsx",
                workbook -> {
                  column(workbook, 1, 2);
                  workbook
                      .getSheetAt(0)
                      .getRow(1)
                      .createCell(7)
                      .setCellErrorValue(FormulaError.NA.getCode());
                  formula(workbook, 2, "IF(A1=1,SUM(A1:A2),\"#REF! H2\")", 3);
                }))
        .isEmpty();
  }

  // -- other workbooks

  @Test
  void figuresFromAnotherWorkbookNameIt() throws IOException {
    List<Finding> found = linked("[1]Sheet1!A1+'[1]Sheet 2'!B3");
    assertThat(found).hasSize(1);
    Finding finding = only(found);
    assertThat(finding.code()).isEqualTo(Code.SRC014);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.location()).isEqualTo(Location.InCell.of("f", "Revenue", "A1"));
    assertThat(finding.message())
        .isEqualTo("the figure comes from another workbook, \"budget 2024.xlsx\"");
  }

  @Test
  void aLinkThatNoCellUsesIsANote() throws IOException {
    Finding finding = only(linked("SUM(Table1[1])"));
    assertThat(finding.code()).isEqualTo(Code.SRC014);
    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    assertThat(finding.location()).isEqualTo(new Location.InFile("f"));
  }

  private List<Finding> linked(String formula) throws IOException {
    Path file = folder.resolve("f.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFCell cell = workbook.createSheet("Revenue").createRow(0).createCell(0);
      cell.getCTCell().addNewF().setStringValue(formula);
      cell.getCTCell().setV("5");
      workbook.linkExternalWorkbook("budget%202024.xlsx", new XSSFWorkbook());
      workbook.write(out);
    }
    return Sources.read(file, "f").findings();
  }

  // -- macros

  @Test
  void macrosAreTold() throws Exception {
    Path file = folder.resolve("f.xlsm");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("Revenue");
      PackagePart part =
          workbook
              .getPackage()
              .createPart(
                  PackagingURIHelper.createPartName("/xl/vbaProject.bin"),
                  "application/vnd.ms-office.vbaProject");
      try (OutputStream code = part.getOutputStream()) {
        code.write("code".getBytes(StandardCharsets.US_ASCII));
      }
      workbook
          .getPackagePart()
          .addRelationship(
              part.getPartName(),
              TargetMode.INTERNAL,
              "http://schemas.microsoft.com/office/2006/relationships/vbaProject");
      workbook.write(out);
    }
    assertThat(only(Sources.read(file, "f").findings()).code()).isEqualTo(Code.SRC015);
  }

  @Test
  void macrosOfAnOlderWorkbookAreTold() throws IOException {
    Path file = folder.resolve("f.xls");
    try (HSSFWorkbook plain = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      plain.createSheet("Revenue");
      plain.write(out);
    }
    assertThat(Sources.read(file, "f").findings()).isEmpty();
    try (var files = new org.apache.poi.poifs.filesystem.POIFSFileSystem();
        HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("Revenue");
      files.createDocument(new java.io.ByteArrayInputStream(workbook.getBytes()), "Workbook");
      files.createDirectory("_VBA_PROJECT_CUR");
      files.writeFilesystem(out);
    }
    assertThat(only(Sources.read(file, "f").findings()).code()).isEqualTo(Code.SRC015);
  }

  // -- what nobody sees

  @Test
  void aSheetThatExcelDoesNotOfferToShowSaysHow() throws IOException {
    Finding finding =
        only(
            read(
                "xlsx",
                workbook -> {
                  workbook.createSheet("Old");
                  workbook.setSheetVisibility(
                      1, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
                }));
    assertThat(finding.code()).isEqualTo(Code.SRC007);
    assertThat(finding.help()).contains("Visual Basic");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void columnsOfNoWidthAndRowsOfNoHeightAreHidden(String form) throws IOException {
    assertThat(
            read(
                form,
                workbook -> {
                  column(workbook, 1, 2, 3);
                  workbook.getSheetAt(0).setColumnWidth(0, 0);
                  workbook.getSheetAt(0).getRow(1).setHeight((short) 0);
                }))
        .extracting(Finding::location)
        .containsExactly(
            Location.InCell.of("f", "Revenue", "2:2"), Location.InCell.of("f", "Revenue", "A:A"));
  }

  // -- dates

  @Test
  void datesFromDifferentDaysAreAtOdds() {
    org.outturn.source.Workbook old =
        new org.outturn.source.Workbook(
            "old.xls", List.of(), org.outturn.source.Workbook.Dates.FROM_1904);
    org.outturn.source.Workbook other =
        new org.outturn.source.Workbook(
            "new.xlsx", List.of(), org.outturn.source.Workbook.Dates.FROM_1900);
    org.outturn.source.Workbook without = new org.outturn.source.Workbook("x.csv", List.of());
    Finding finding = only(org.outturn.source.Workbook.atOdds(List.of(other, old, without)));
    assertThat(finding.code()).isEqualTo(Code.SRC016);
    assertThat(finding.location()).isEqualTo(new Location.InFile("old.xls"));
    assertThat(org.outturn.source.Workbook.atOdds(List.of(old, without))).isEmpty();
    assertThat(org.outturn.source.Workbook.atOdds(List.of(other, without))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"dates.xlsx,FROM_1904", "dates.xls,FROM_1904"})
  void aWorkbookKnowsFromWhichDayItCounts(String name, org.outturn.source.Workbook.Dates dates) {
    Path file = Path.of("src/test/resources/cases/source-1904/input", name);
    assertThat(Sources.read(file, name).value().dates()).isEqualTo(dates);
  }

  private List<Finding> read(String form, Filling filling) throws IOException {
    Path file = folder.resolve("f." + form);
    try (Workbook workbook = form.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("Revenue");
      filling.fill(workbook);
      workbook.write(out);
    }
    return Sources.read(file, "f").findings();
  }

  private static void column(Workbook workbook, double... values) {
    for (int i = 0; i < values.length; i++) {
      workbook.getSheetAt(0).createRow(i).createCell(0).setCellValue(values[i]);
    }
  }

  private static void formula(Workbook workbook, int row, String formula, double saved) {
    var cell = workbook.getSheetAt(0).createRow(row).createCell(0);
    cell.setCellFormula(formula);
    cell.setCellValue(saved);
  }

  private static Finding only(List<Finding> findings) {
    assertThat(findings).singleElement().satisfies(Wording::check);
    return findings.getFirst();
  }
}
