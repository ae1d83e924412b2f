package org.outturn.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.finding.Finding;
import org.outturn.finding.FindingsText;
import org.outturn.finding.Result;

/// A workbook read from front to back is what POI's own model of it holds.
class XlsxReaderTest {
  @TempDir private Path folder;

  static Stream<Path> workbooks() throws IOException {
    try (Stream<Path> sample = Files.walk(Path.of("sample-data"));
        Stream<Path> cases = Files.walk(Path.of("src/test/resources"))) {
      return Stream.concat(sample, cases)
          .filter(path -> path.getFileName().toString().matches("(?!~|password).*\\.xlsx"))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void givesWhatTheModelGives(Path file) {
    assertThat(text(XlsxReader.read(file, "f.xlsx")))
        .isEqualTo(text(XlsReader.read(file, "f.xlsx")));
  }

  /// What the samples do not have: shared, array and unknown formulas, faults, truths, forms.
  @Test
  void givesWhatTheModelGivesOfEveryKindOfCell() throws IOException {
    Path file = folder.resolve("f.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = workbook.createSheet("Café & Co");
      var date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("dd-mmm-yy"));
      var money = workbook.createCellStyle();
      money.setDataFormat(workbook.createDataFormat().getFormat("£#,##0.00;[Red](£#,##0.00)"));
      XSSFRow row = sheet.createRow(2);
      row.createCell(0).setCellValue("  two\nlines  ");
      row.createCell(1).setCellValue("_x0041_ stays _x0041_");
      row.createCell(2).setCellValue(0.1 + 0.2);
      row.createCell(3).setCellValue(46_112);
      row.getCell(3).setCellStyle(date);
      row.createCell(4).setCellValue(-8903.5);
      row.getCell(4).setCellStyle(money);
      row.createCell(5).setCellValue(true);
      row.createCell(6).setCellErrorValue(FormulaError.REF.getCode());
      row.createCell(7, CellType.BLANK).setCellStyle(date);
      row.createCell(8).setCellValue(12_345_678_901_234_567_890.0);
      row.createCell(9).setCellValue(0.5);
      row.getCell(9).setCellStyle(date);
      row.createCell(10).setCellValue(1e-7);
      sheet.setArrayFormula("C3*D3:E3", new CellRangeAddress(4, 4, 3, 4));
      sheet.getRow(4).getCell(3).setCellValue(3);
      sheet.getRow(4).getCell(4).setCellValue(4);
      sheet.createRow(5).createCell(0).setCellFormula("\"a\"&\"b\"");
      sheet.getRow(5).getCell(0).setCellValue("ab");
      sheet.getRow(5).setZeroHeight(true);
      sheet.setColumnHidden(4, true);
      sheet.setDefaultColumnStyle(2, date);
      sheet.addMergedRegion(new CellRangeAddress(7, 8, 0, 3));
      workbook.setSheetVisibility(
          workbook.getSheetIndex(workbook.createSheet("Old")), SheetVisibility.VERY_HIDDEN);
      workbook.write(out);
    }
    assertThat(text(XlsxReader.read(file, "f.xlsx")))
        .contains("date 2026-03-31", "sheet \"Old\"", "[Café & Co!6:6]")
        .isEqualTo(text(XlsReader.read(file, "f.xlsx")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "B2+C$2*$D2+$E$2           | B3+C$2*$D3+$E$2",
        "SUM(B$2:B2)               | SUM(B$2:B3)",
        "SUM(B:B)/SUM(2:2)         | SUM(B:B)/SUM(3:3)",
        "LOG10(A2)&\"A2\"          | LOG10(A3)&\"A2\"",
        "'Q1 A2'!A2+Q1!A2          | 'Q1 A2'!A3+Q1!A3",
        "Table1[A2]+ATAN2(A2,2.5)  | Table1[A2]+ATAN2(A3,2.5)",
        "BIN2DEC(A2)+Rate_A2+A2.B2 | BIN2DEC(A3)+Rate_A2+A2.B2"
      })
  void aSharedFormulaMovesAlong(String first, String below) {
    assertThat(new SharedFormula(first, 1, 5).in(2, 5)).isEqualTo(below);
  }

  @Test
  void aSharedFormulaMovesToTheSide() {
    assertThat(new SharedFormula("A2+$A2+A:A", 1, 5).in(1, 7)).isEqualTo("C2+$A2+C:C");
  }

  /// What POI's model gives up on.
  @Test
  void readsWhatOtherProgramsWrite() throws IOException {
    Path file =
        book(
            "<row><c t=\"inlineStr\"><is><r><t>rich</t></r><r><t> text</t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>spoken</t></rPh></is></c>"
                + "<c><f>1+1</f><v/></c><c><v/></c>"
                + "<c t=\"e\"><f>SEQUENCE(3)</f><v>#SPILL!</v></c></row>"
                + "<row><c t=\"d\" s=\"1\"><v>2026-03-31T00:00:00</v></c>"
                + "<c t=\"b\"><v>true</v></c><c t=\"str\"><f>\"x\"</f><v>x_x000D_y</v></c></row>"
                + "<row r=\"5\"><c r=\"B5\"><f t=\"shared\" si=\"0\" ref=\"B5:B6\">A5*NEW(2)</f>"
                + "<v>1</v></c></row>"
                + "<row r=\"6\"><c r=\"B6\"><f t=\"shared\" si=\"0\"/><v>2</v></c></row>");
    Result<Workbook> read = XlsxReader.read(file, "f.xlsx");
    assertThat(SourceDump.cells(read.value().sheets().getFirst()))
        .isEqualTo(
            """
            sheet "S"
              A1   text "rich text"
              B1   fault (no result) shown (no result) = 1+1
              D1   fault #SPILL! shown #SPILL! = SEQUENCE(3)
              A2   date 2026-03-31 shown 31/03/2026
              B2   truth true shown TRUE
              C2   text "x\\ny" = "x"
              B5   number 1 shown 1 = A5*NEW(2)
              B6   number 2 shown 2 = A6*NEW(2)
            """);
    assertThat(read.findings())
        .extracting(Finding::message)
        .containsExactly("the formula was saved without its result");
  }

  private Path book(String rows) throws IOException {
    String office = "http://purl.oclc.org/ooxml/";
    String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    String relationships = "application/vnd.openxmlformats-package.relationships+xml";
    Map<String, String> parts =
        Map.of(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\""
                + relationships
                + "\"/>"
                + "<Override PartName=\"/w.xml\" ContentType=\""
                + types
                + "sheet.main+xml\"/>"
                + "<Override PartName=\"/t.xml\" ContentType=\""
                + types
                + "styles+xml\"/>"
                + "<Override PartName=\"/s.xml\" ContentType=\""
                + types
                + "worksheet+xml\"/></Types>",
            "_rels/.rels",
            relations("1 " + office + "officeDocument/relationships/officeDocument w.xml"),
            "_rels/w.xml.rels",
            relations(
                "1 " + office + "officeDocument/relationships/worksheet s.xml",
                "2 " + office + "officeDocument/relationships/styles t.xml"),
            "w.xml",
            "<workbook xmlns=\""
                + office
                + "spreadsheetml/main\" xmlns:r=\""
                + office
                + "officeDocument/relationships\"><sheets><sheet name=\"S\" sheetId=\"1\""
                + " r:id=\"r1\"/></sheets></workbook>",
            "t.xml",
            "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
            "s.xml",
            "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : parts.keySet().stream().sorted().toList()) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(parts.get(name).getBytes(StandardCharsets.UTF_8));
      }
    }
    return Files.write(folder.resolve("f.xlsx"), bytes.toByteArray());
  }

  /// @param each its number, its type and its target
  private static String relations(String... each) {
    return Stream.of(each)
        .map(relation -> relation.split(" "))
        .map(
            part ->
                "<Relationship Id=\"r%s\" Type=\"%s\" Target=\"%s\"/>"
                    .formatted(part[0], part[1], part[2]))
        .collect(
            Collectors.joining(
                "",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                    + "relationships\">",
                "</Relationships>"));
  }

  private static String text(Result<Workbook> read) {
    StringBuilder text = new StringBuilder();
    List<Sheet> sheets = read.value().sheets();
    for (Sheet sheet : sheets) {
      text.append(SourceDump.cells(sheet))
          .append(sheet.rows().size())
          .append(" rows of ")
          .append(sheet.rows().isEmpty() ? 0 : sheet.rows().getFirst().size())
          .append('\n');
    }
    return text.append(FindingsText.PLAIN.print(read.findings())).toString();
  }
}
