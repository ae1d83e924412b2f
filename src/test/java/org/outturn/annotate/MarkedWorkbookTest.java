package org.outturn.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

class MarkedWorkbookTest {
  private static final String SHEET = "Capital & revenue";

  @TempDir private Path folder;

  private static Finding at(String cell, Code code, String message) {
    return Finding.of(code, Location.InCell.of("returns/a.xlsx", SHEET, cell), message)
        .help("mend it");
  }

  private static final List<Finding> FOUND =
      List.of(
          at("B2", Code.RET012, "budget is not a number"),
          at("B2", Code.RET021, "a date outside the plan"),
          at("B3", Code.RET022, "a rating without a comment"),
          at("D9", Code.RET110, "neither a figure nor a reason"),
          Finding.of(Code.SRC007, new Location.InSheet("returns/a.xlsx", SHEET), "hidden"));

  /// With all that a contributor's workbook may hold.
  private Path workbook(String ending) throws IOException {
    Path file = folder.resolve("a." + ending);
    try (Workbook workbook = ending.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
      Sheet other = workbook.createSheet("Other");
      other.createRow(0).createCell(0).setCellValue(7);
      Sheet sheet = workbook.createSheet(SHEET);
      CellStyle money = workbook.createCellStyle();
      money.setDataFormat(workbook.createDataFormat().getFormat("#,##0;(#,##0)"));
      for (int i = 0; i < 4; i++) {
        Row row = sheet.createRow(i);
        row.createCell(0).setCellValue("Line " + i);
        row.createCell(1).setCellValue(-1000.5 * i);
        row.getCell(1).setCellStyle(money);
        row.createCell(2).setCellFormula("B%d+Other!A1".formatted(i + 1));
        row.getCell(2).setCellStyle(money);
      }
      sheet.getRow(1).getCell(1).setCellValue("1,2O4");
      sheet.addMergedRegion(CellRangeAddress.valueOf("A6:C6"));
      comment(sheet, 2, 1, "as agreed with the auditor");
      comment(sheet, 3, 0, "untouched");
      DataValidationHelper rules = sheet.getDataValidationHelper();
      sheet.addValidationData(
          rules.createValidation(
              rules.createExplicitListConstraint(new String[] {"Red", "Green"}),
              new CellRangeAddressList(0, 9, 3, 3)));
      var red = sheet.getSheetConditionalFormatting().createConditionalFormattingRule("B1<0");
      PatternFormatting fill = red.createPatternFormatting();
      fill.setFillBackgroundColor(IndexedColors.RED.getIndex());
      sheet
          .getSheetConditionalFormatting()
          .addConditionalFormatting(
              new CellRangeAddress[] {CellRangeAddress.valueOf("B1:B4")}, red);
      Name name = workbook.createName();
      name.setNameName("Total");
      name.setRefersToFormula("'%s'!$B$4".formatted(SHEET));
      sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
      if (sheet instanceof XSSFSheet withChart) {
        chart(withChart);
      }
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
    return file;
  }

  private static void comment(Sheet sheet, int row, int column, String text) {
    Drawing<?> drawing = sheet.createDrawingPatriarch();
    Comment comment =
        drawing.createCellComment(
            drawing.createAnchor(0, 0, 0, 0, column, row, column + 2, row + 2));
    comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(text));
    sheet.getRow(row).getCell(column).setCellComment(comment);
  }

  private static void chart(XSSFSheet sheet) {
    var drawing = sheet.createDrawingPatriarch();
    XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 5, 5, 9, 15));
    var names =
        XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("A1:A4"));
    var values =
        XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("C1:C4"));
    var pie = chart.createData(ChartTypes.PIE, null, null);
    pie.addSeries(names, values);
    chart.plot(pie);
  }

  private static Workbook open(byte[] bytes) throws IOException {
    return WorkbookFactory.create(new ByteArrayInputStream(bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void aCellIsColouredAndSaysWhatAndHowToMendIt(String ending) throws IOException {
    try (Workbook marked = open(MarkedWorkbook.of(workbook(ending), FOUND))) {
      Cell cell = marked.getSheet(SHEET).getRow(1).getCell(1);

      assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(colour(cell)).isIn("FFFFC7CE", "FFFF:9999:CCCC");
      assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("#,##0;(#,##0)");
      assertThat(cell.getCellComment().getString().getString())
          .isEqualTo(
              """
              error RET012: budget is not a number
              What to do: mend it

              warning RET021: a date outside the plan
              What to do: mend it\
              """);
      assertThat(marked.getSheet(SHEET).getRow(8).getCell(3).getCellComment()).isNotNull();
    }
  }

  private static String colour(Cell cell) {
    return switch (cell.getCellStyle().getFillForegroundColorColor()) {
      case XSSFColor newer -> newer.getARGBHex();
      case HSSFColor older -> older.getHexString();
      default -> "none";
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void aCommentOfTheContributorStays(String ending) throws IOException {
    try (Workbook marked = open(MarkedWorkbook.of(workbook(ending), FOUND))) {
      assertThat(marked.getSheet(SHEET).getRow(2).getCell(1).getCellComment().getString())
          .hasToString(
              """
              as agreed with the auditor

              warning RET022: a rating without a comment
              What to do: mend it\
              """);
      assertThat(marked.getSheet(SHEET).getRow(3).getCell(0).getCellComment().getString())
          .hasToString("untouched");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void theFirstSheetListsWhatWasFoundAndLeadsThere(String ending) throws IOException {
    try (Workbook marked = open(MarkedWorkbook.of(workbook(ending), FOUND))) {
      Sheet list = marked.getSheetAt(0);

      assertThat(list.getSheetName()).isEqualTo("Outturn findings");
      assertThat(marked.getActiveSheetIndex()).isZero();
      assertThat(list.getRow(4).getCell(1).getStringCellValue()).isEqualTo("RET012");
      assertThat(list.getRow(4).getCell(2).getHyperlink().getAddress())
          .isEqualTo("'Capital & revenue'!B2");
      assertThat(list.getRow(8).getCell(2).getStringCellValue())
          .isEqualTo("Capital & revenue, whole sheet");
      assertThat(list.getLastRowNum()).isEqualTo(8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void everythingElseIsAsItWas(String ending) throws IOException {
    Path file = workbook(ending);
    byte[] before = Files.readAllBytes(file);
    try (Workbook was = open(before);
        Workbook is = open(MarkedWorkbook.of(file, FOUND))) {
      assertThat(Files.readAllBytes(file)).as("the return itself").isEqualTo(before);
      assertThat(is.getNumberOfSheets()).isEqualTo(was.getNumberOfSheets() + 1);
      assertThat(is.getName("Total").getRefersToFormula())
          .isEqualTo(was.getName("Total").getRefersToFormula());
      for (Sheet sheet : was) {
        same(sheet, is.getSheet(sheet.getSheetName()));
      }
      is.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertThat(is.getSheet(SHEET).getRow(3).getCell(2).getNumericCellValue())
          .as("a formula across sheets")
          .isEqualTo(-3001.5 + 7);
    }
  }

  private static void same(Sheet was, Sheet is) {
    for (Row row : was) {
      for (Cell cell : row) {
        Cell copy = is.getRow(row.getRowNum()).getCell(cell.getColumnIndex());
        assertThat(copy.getCellType()).as("%s", cell.getAddress()).isEqualTo(cell.getCellType());
        assertThat(copy).as("%s", cell.getAddress()).hasToString(cell.toString());
        assertThat(copy.getCellStyle().getDataFormatString())
            .isEqualTo(cell.getCellStyle().getDataFormatString());
        boolean marked = List.of("B2", "B3").contains(cell.getAddress().formatAsString());
        if (!marked) {
          assertThat(copy.getCellStyle().getIndex()).isEqualTo(cell.getCellStyle().getIndex());
        }
      }
    }
    assertThat(is.getMergedRegions()).isEqualTo(was.getMergedRegions());
    assertThat(is.getRepeatingRows()).isEqualTo(was.getRepeatingRows());
    assertThat(is.getDataValidations()).hasSameSizeAs(was.getDataValidations());
    assertThat(is.getSheetConditionalFormatting().getNumConditionalFormattings())
        .isEqualTo(was.getSheetConditionalFormatting().getNumConditionalFormattings());
  }

  @Test
  void chartsAreTheSamePartsOfTheFile() throws IOException {
    Path file = workbook("xlsx");

    Map<String, byte[]> is = parts(MarkedWorkbook.of(file, FOUND));

    parts(Files.readAllBytes(file))
        .forEach(
            (part, content) -> {
              if (part.startsWith("xl/charts/") || part.startsWith("xl/theme/")) {
                assertThat(is).as("parts").containsKey(part);
                assertThat(Arrays.equals(is.get(part), content)).as(part).isTrue();
              }
            });
    assertThat(is).containsKey("xl/charts/chart1.xml");
  }

  @Test
  void macrosAreTheSamePartsOfTheFile() throws IOException {
    byte[] macros = {1, 2, 3, 4};
    Path file = folder.resolve("a.xlsm");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(workbook("xlsx")))) {
      workbook.setVBAProject(new ByteArrayInputStream(macros));
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }

    byte[] marked = MarkedWorkbook.of(file, FOUND);

    assertThat(parts(marked).get("xl/vbaProject.bin")).isEqualTo(macros);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(marked))) {
      assertThat(workbook.isMacroEnabled()).isTrue();
    }
  }

  @Test
  void aCopyThatWasSentBackIsMarkedAnew() throws IOException {
    Path file = workbook("xlsx");
    Files.write(file, MarkedWorkbook.of(file, FOUND));

    try (Workbook marked = open(MarkedWorkbook.of(file, FOUND.subList(0, 1)))) {
      assertThat(marked.getNumberOfSheets()).isEqualTo(3);
      assertThat(marked.getSheetAt(0).getLastRowNum()).isEqualTo(4);
    }
  }

  @Test
  void aTextFileBecomesAWorkbookOfOneSheet() throws IOException {
    Path file = folder.resolve("ledger.csv");
    Files.writeString(file, "Unit,Budget\nHighways,\"1,2O4\"\n");
    Finding finding =
        Finding.of(Code.RET012, Location.InCell.of("returns/ledger.csv", "", "B2"), "not a number");

    try (Workbook marked = open(MarkedWorkbook.ofText(file, List.of(finding)))) {
      Cell cell = marked.getSheet("Return").getRow(1).getCell(1);
      assertThat(cell.getStringCellValue()).isEqualTo("1,2O4");
      assertThat(cell.getCellComment().getString().getString())
          .isEqualTo("error RET012: not a number");
    }
  }

  @Test
  void aTextFilesColumnsAreAsWideAsWhatStandsInThem() throws IOException {
    String long40 = "Replace the boilers of all eleven schools";
    Path file =
        Files.writeString(
            folder.resolve("plan.csv"),
            "Improvement plan of the directorate for the year\nNo,Action,Comment\n1,%s,%s\n"
                .formatted(long40, "word ".repeat(40)));

    try (Workbook marked = open(MarkedWorkbook.ofText(file, List.of()))) {
      Sheet sheet = marked.getSheet("Return");
      assertThat(sheet.getColumnWidth(0)).isEqualTo(sheet.getDefaultColumnWidth() * 256);
      assertThat(sheet.getColumnWidth(1)).isEqualTo((long40.length() + 2) * 256);
      assertThat(sheet.getColumnWidth(2)).isEqualTo(48 * 256);
      assertThat(sheet.getRow(2).getCell(2).getCellStyle().getWrapText()).isTrue();
      assertThat(sheet.getRow(0).getCell(0).getCellStyle().getWrapText()).isFalse();
    }
  }

  private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (InputStream in = new ByteArrayInputStream(bytes);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }
}
