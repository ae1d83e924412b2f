package org.outturn.write.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.outturn.finding.Digest;
import org.outturn.finding.Exhibit;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

/// Findings as a workbook to be sorted, filtered and handed on: a row for each, its place linked to
/// the file.
public final class FindingsWorkbook {
  private static final List<String> HEADINGS =
      List.of(
          "Severity",
          "Code",
          "File",
          "Sheet",
          "Place",
          "What stands there",
          "What was found",
          "What to do",
          "Accepted by",
          "Reason");

  /// In characters.
  private static final int[] WIDTHS = {10, 9, 38, 20, 12, 24, 60, 60, 20, 40};

  private static final int PLACE = 4;
  private static final int LINE_HEIGHT = 15;
  private static final int MOST_LINES = 12;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final CellStyle heading = style();
  private final CellStyle body = style();
  private final CellStyle linked = style();
  private final Function<Location, Optional<String>> link;

  private FindingsWorkbook(Function<Location, Optional<String>> link) {
    this.link = link;
    Font bold = workbook.createFont();
    bold.setBold(true);
    heading.setFont(bold);
    heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    Font underlined = workbook.createFont();
    underlined.setFontHeight(workbook.getFontAt(0).getFontHeight());
    bold.setFontHeight(workbook.getFontAt(0).getFontHeight());
    underlined.setUnderline(Font.U_SINGLE);
    underlined.setColor(IndexedColors.BLUE.getIndex());
    linked.setFont(underlined);
  }

  private CellStyle style() {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  /// @param summary how many of what, in one line
  /// @param link the address of a place, where there is one to go to
  /// @throws IOException if there is no memory for it
  public static byte[] of(Digest digest, String summary, Function<Location, Optional<String>> link)
      throws IOException {
    FindingsWorkbook made = new FindingsWorkbook(link);
    try (made.workbook) {
      made.workbook.getProperties().getCoreProperties().setTitle("What the check found");
      made.workbook.getProperties().getCoreProperties().setDescription(summary);
      made.sheet(
          Stream.concat(
                  digest.groups().stream().flatMap(group -> group.exhibits().stream()),
                  digest.accepted().stream())
              .map(Exhibit::finding)
              .toList());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      made.workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private void sheet(List<Finding> findings) {
    Sheet sheet = workbook.createSheet("Findings");
    Row top = sheet.createRow(0);
    for (int i = 0; i < HEADINGS.size(); i++) {
      put(top, i, HEADINGS.get(i), heading);
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, findings.size(), 0, HEADINGS.size() - 1));
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setFitToPage(true);
    for (int i = 0; i < findings.size(); i++) {
      row(sheet.createRow(i + 1), findings.get(i));
    }
  }

  private void row(Row row, Finding finding) {
    Location place = finding.location();
    List<String> texts =
        List.of(
            finding.severity().word(),
            finding.code().name(),
            place.file(),
            place.sheet(),
            place.within(),
            finding.excerpt(),
            String.join(
                "\n",
                Stream.concat(Stream.of(finding.message()), finding.notes().stream()).toList()),
            finding.help(),
            finding.acceptance().map(by -> by.post()).orElse(""),
            finding.acceptance().map(by -> by.reason()).orElse(""));
    for (int i = 0; i < texts.size(); i++) {
      put(row, i, texts.get(i), body);
    }
    row.setHeightInPoints(LINE_HEIGHT * lines(texts));
    link.apply(place)
        .ifPresent(
            address -> {
              Hyperlink to = workbook.getCreationHelper().createHyperlink(HyperlinkType.FILE);
              to.setAddress(address);
              Cell cell = row.getCell(PLACE);
              cell.setHyperlink(to);
              cell.setCellStyle(linked);
            });
  }

  /// Spreadsheet programs do not all fit rows to wrapped text when they open a file.
  private static int lines(List<String> texts) {
    int most = 1;
    for (int i = 0; i < texts.size(); i++) {
      int width = WIDTHS[i];
      most = Math.max(most, texts.get(i).lines().mapToInt(l -> l.length() / width + 1).sum());
    }
    return Math.min(most, MOST_LINES);
  }

  private static void put(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }
}
