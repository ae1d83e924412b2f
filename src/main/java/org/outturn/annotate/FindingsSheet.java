package org.outturn.annotate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.outturn.finding.Finding;

/// The sheet before all others that lists what was found, each with a link to its cell.
final class FindingsSheet {
  private static final List<String> HEADINGS =
      List.of("Severity", "Code", "Place", "What stands there", "What was found", "What to do");

  /// In characters.
  private static final int[] WIDTHS = {10, 9, 28, 26, 60, 60};

  private static final int PLACE = 2;
  private static final int LINE_HEIGHT = 15;
  private static final int FIRST = 4;
  private static final String NAME = org.outturn.source.Workbook.FINDINGS_SHEET;

  private final Workbook workbook;
  private final Sheet sheet;
  private final CellStyle body;
  private final CellStyle heading;
  private final CellStyle linked;

  private FindingsSheet(Workbook workbook) {
    this.workbook = workbook;
    this.sheet = workbook.createSheet(NAME);
    this.body = style(workbook.createFont());
    Font bold = workbook.createFont();
    bold.setBold(true);
    this.heading = style(bold);
    Tint.GREY.fill(heading);
    Font underlined = workbook.createFont();
    underlined.setUnderline(Font.U_SINGLE);
    underlined.setColor(IndexedColors.BLUE.getIndex());
    this.linked = style(underlined);
  }

  private CellStyle style(Font font) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  /// One of an earlier copy gives way.
  ///
  /// @param address of the cell of a finding, where it is in one
  static void putBefore(
      Workbook workbook, List<Finding> findings, Function<Finding, Optional<String>> address) {
    int earlier = workbook.getSheetIndex(NAME);
    if (earlier >= 0) {
      workbook.removeSheetAt(earlier);
    }
    FindingsSheet made = new FindingsSheet(workbook);
    made.write(findings, address);
    workbook.setSheetOrder(NAME, 0);
    for (Sheet other : workbook) {
      other.setSelected(other == made.sheet);
    }
    workbook.setActiveSheet(0);
    workbook.setFirstVisibleTab(0);
  }

  private void write(List<Finding> findings, Function<Finding, Optional<String>> address) {
    Row title = sheet.createRow(0);
    Cell words = title.createCell(0);
    words.setCellValue("What Outturn found in this return");
    CellStyle large = workbook.createCellStyle();
    Font font = workbook.createFont();
    font.setBold(true);
    font.setFontHeightInPoints((short) 14);
    large.setFont(font);
    words.setCellStyle(large);
    sheet
        .createRow(1)
        .createCell(0)
        .setCellValue(
            "The cells are coloured and hold a comment. Mend them and send this workbook back: this"
                + " sheet is passed over.");
    row(sheet.createRow(FIRST - 1), HEADINGS, heading);
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
    for (int i = 0; i < findings.size(); i++) {
      finding(sheet.createRow(FIRST + i), findings.get(i), address.apply(findings.get(i)));
    }
    sheet.createFreezePane(0, FIRST);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setFitToPage(true);
  }

  private void finding(Row row, Finding finding, Optional<String> address) {
    List<String> texts =
        List.of(
            finding.severity().word(),
            finding.code().name(),
            Stream.of(finding.location().sheet(), finding.location().within())
                .filter(part -> !part.isEmpty())
                .reduce((sheetName, cell) -> sheetName + ", " + cell)
                .orElse(""),
            finding.excerpt(),
            String.join(
                "\n",
                Stream.concat(Stream.of(finding.message()), finding.notes().stream()).toList()),
            finding.help());
    row(row, texts, body);
    row.setHeightInPoints(LINE_HEIGHT * lines(texts));
    address.ifPresent(
        at -> {
          Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
          link.setAddress(at);
          row.getCell(PLACE).setHyperlink(link);
          row.getCell(PLACE).setCellStyle(linked);
        });
  }

  private static void row(Row row, List<String> texts, CellStyle style) {
    for (int i = 0; i < texts.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(texts.get(i));
      cell.setCellStyle(style);
    }
  }

  /// Spreadsheet programs do not all fit rows to wrapped text when they open a file.
  private static int lines(List<String> texts) {
    int most = 1;
    for (int i = 0; i < texts.size(); i++) {
      int width = WIDTHS[i];
      most = Math.max(most, texts.get(i).lines().mapToInt(l -> l.length() / width + 1).sum());
    }
    return Math.min(most, 12);
  }
}
