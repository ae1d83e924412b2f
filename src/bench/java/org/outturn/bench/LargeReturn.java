package org.outturn.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// A workspace whose one return is a workbook of indicators, twelve columns of values.
final class LargeReturn {
  private static final List<String> HEADINGS =
      List.of(
          "Ref",
          "Indicator",
          "Unit",
          "Collection frequency",
          "Preferred outcome",
          "Previous year",
          "Estimate",
          "Actual",
          "Target",
          "Projection",
          "Responsible officer",
          "Comment");

  private static final String COUNCIL =
      """
      council: Anyshire County Council
      nation: England
      financial-year: {starts: April}
      signs: {income: negative, adverse: positive}
      committees:
        cabinet: {name: Cabinet}
      contacts:
        finance: {post: Finance Manager, telephone: 01632 960001, email: finance@anyshire.example}
      scales:
        performance:
          title: Performance rating
          ratings:
            - {word: Green, tone: green}
            - {word: Amber, tone: amber}
            - {word: Red, tone: red}
          bands: {basis: shortfall-percent, amber-above: 0%, red-above: 10%}
      returns:
        indicators: {kind: indicators, file: indicators.xlsx, scale: performance}
      """;

  private LargeReturn() {}

  /// @return the workbook
  static Path write(Path workspace, int rows) throws IOException {
    Path quarter = Files.createDirectories(workspace.resolve("2025-26-Q4"));
    Files.createDirectories(quarter.resolve("papers"));
    Path returns = Files.createDirectories(quarter.resolve("returns"));
    Files.writeString(workspace.resolve("council.yaml"), COUNCIL);
    Path file = returns.resolve("indicators.xlsx");
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, true);
        OutputStream out = Files.newOutputStream(file)) {
      fill(workbook, rows);
      workbook.write(out);
    }
    return file;
  }

  private static void fill(SXSSFWorkbook workbook, int rows) {
    Random random = new Random(20_260_331);
    SXSSFSheet sheet = workbook.createSheet("Indicators");
    var oneDecimal = workbook.createCellStyle();
    oneDecimal.setDataFormat(workbook.createDataFormat().getFormat("#,##0.0"));
    SXSSFRow head = sheet.createRow(0);
    for (int i = 0; i < HEADINGS.size(); i++) {
      head.createCell(i).setCellValue(HEADINGS.get(i));
    }
    for (int i = 1; i <= rows; i++) {
      SXSSFRow row = sheet.createRow(i);
      row.createCell(0).setCellValue("PI " + i);
      row.createCell(1).setCellValue("Visits to building " + i + " in the quarter");
      row.createCell(2).setCellValue("number");
      row.createCell(3).setCellValue("Quarterly");
      row.createCell(4).setCellValue("Higher");
      for (int column = 5; column < 10; column++) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellValue((5_000 + random.nextInt(5_000)) / 10.0);
        cell.setCellStyle(oneDecimal);
      }
      row.createCell(10).setCellValue("Head of Service " + random.nextInt(300));
      row.createCell(11)
          .setCellValue("Building " + i + " was open on " + random.nextInt(90) + " days");
    }
  }
}
