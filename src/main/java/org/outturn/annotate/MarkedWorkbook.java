package org.outturn.annotate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Severity;
import org.outturn.source.Sources;

/// A copy of a return in which every cell that something was found in is coloured and has a comment
/// that says what, and what to do; a sheet before the others lists them. Formulas, formats,
/// comments, charts and macros stay as they are.
public final class MarkedWorkbook {
  private static final String AUTHOR = "Outturn";

  /// Of a comment, in columns and rows of the sheet.
  private static final int COMMENT_WIDTH = 4;

  /// Column of a text file, in characters.
  private static final int WIDEST = 48;

  private static final int CHARACTERS_OF_A_LINE = 34;

  private final Workbook workbook;
  private final Map<String, CellStyle> styles = new HashMap<>();

  private MarkedWorkbook(Workbook workbook) {
    this.workbook = workbook;
  }

  /// A copy of an Excel file of any kind, in its own form.
  ///
  /// @param findings in it, in the order in which they are listed
  /// @throws IOException if the file cannot be read or copied
  public static byte[] of(Path file, List<Finding> findings) throws IOException {
    // From memory: POI would write changes back into a file that it opened by its path.
    try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(file))) {
      return new MarkedWorkbook(workbook).marked(findings);
    } catch (RuntimeException fault) {
      // What POI cannot copy it refuses in many ways.
      throw new IOException(fault);
    }
  }

  /// A text file as a workbook of one sheet.
  ///
  /// @throws IOException if the file cannot be copied
  public static byte[] ofText(Path file, List<Finding> findings) throws IOException {
    try (Workbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("Return");
      CellStyle wrapped = workbook.createCellStyle();
      wrapped.setWrapText(true);
      wrapped.setVerticalAlignment(VerticalAlignment.TOP);
      Sources.read(file, file.getFileName().toString()).value().sheets().stream()
          .flatMap(read -> read.rows().stream())
          .forEach(cells -> copy(cells, sheet, wrapped));
      return new MarkedWorkbook(workbook).marked(findings);
    }
  }

  /// Its columns are as wide as what stands in them, within reason. A title, alone in its row, is
  /// not asked, and runs on.
  private static void copy(List<org.outturn.source.Cell> cells, Sheet sheet, CellStyle wrapped) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    boolean isOfTable = cells.stream().filter(cell -> !cell.isEmpty()).count() > 1;
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        String shown = cells.get(i).shown();
        Cell cell = row.createCell(i);
        cell.setCellValue(shown);
        if (isOfTable) {
          cell.setCellStyle(wrapped);
          int width = Math.min(shown.length() + 2, WIDEST) * 256;
          sheet.setColumnWidth(i, Math.max(width, sheet.getColumnWidth(i)));
        }
      }
    }
  }

  private byte[] marked(List<Finding> findings) throws IOException {
    Map<Spot, List<Finding>> spots = new LinkedHashMap<>();
    for (Finding finding : findings) {
      spot(finding).ifPresent(at -> spots.computeIfAbsent(at, _ -> new ArrayList<>()).add(finding));
    }
    spots.forEach(this::mark);
    FindingsSheet.putBefore(workbook, findings, finding -> spot(finding).map(Spot::address));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  /// A cell of the workbook; of a range its first.
  private record Spot(Sheet sheet, CellReference cell) {
    String address() {
      return "'%s'!%s"
          .formatted(
              sheet.getSheetName().replace("'", "''"),
              new CellReference(cell.getRow(), cell.getCol()).formatAsString());
    }
  }

  private Optional<Spot> spot(Finding finding) {
    return switch (finding.location()) {
      case Location.InCell place when !place.hasNoEnd() ->
          sheet(place.sheet())
              .map(sheet -> new Spot(sheet, new CellReference(place.row(), place.column())));
      case Location.InCell _ -> Optional.empty();
      case Location.InLine _, Location.InSheet _, Location.InFile _ -> Optional.empty();
      case Location.InPaper _, Location.Run _ -> Optional.empty();
    };
  }

  private Optional<Sheet> sheet(String name) {
    return Optional.ofNullable(name.isEmpty() ? workbook.getSheetAt(0) : workbook.getSheet(name));
  }

  private void mark(Spot spot, List<Finding> findings) {
    Sheet sheet = spot.sheet();
    int at = spot.cell().getRow();
    Row row = Optional.ofNullable(sheet.getRow(at)).orElseGet(() -> sheet.createRow(at));
    Cell cell = row.getCell(spot.cell().getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    Severity worst =
        findings.stream().map(Finding::severity).min(Severity::compareTo).orElseThrow();
    cell.setCellStyle(coloured(cell.getCellStyle(), worst));
    comment(cell, findings.stream().map(MarkedWorkbook::said).collect(Collectors.joining("\n\n")));
  }

  /// The severity as a word, since a colour alone says nothing to some.
  private static String said(Finding finding) {
    return "%s %s: %s%s"
        .formatted(
            finding.severity().word(),
            finding.code(),
            finding.message(),
            finding.help().isEmpty() ? "" : "\nWhat to do: " + finding.help());
  }

  private CellStyle coloured(CellStyle style, Severity severity) {
    return styles.computeIfAbsent(
        "%d %s".formatted(style.getIndex(), severity),
        _ -> {
          CellStyle coloured = workbook.createCellStyle();
          coloured.cloneStyleFrom(style);
          Tint.of(severity).fill(coloured);
          return coloured;
        });
  }

  /// After what the contributor has noted there.
  private void comment(Cell cell, String text) {
    CreationHelper create = workbook.getCreationHelper();
    Comment there = cell.getCellComment();
    if (there != null) {
      there.setString(create.createRichTextString(there.getString().getString() + "\n\n" + text));
      return;
    }
    // A new patriarch would throw the sheet's pictures and charts away.
    Drawing<?> drawing =
        Optional.<Drawing<?>>ofNullable(cell.getSheet().getDrawingPatriarch())
            .orElseGet(() -> cell.getSheet().createDrawingPatriarch());
    ClientAnchor anchor = create.createClientAnchor();
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_WIDTH);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + height(text));
    Comment comment = drawing.createCellComment(anchor);
    comment.setString(create.createRichTextString(text));
    comment.setAuthor(AUTHOR);
    cell.setCellComment(comment);
  }

  private static int height(String text) {
    return 1 + text.lines().mapToInt(line -> line.length() / CHARACTERS_OF_A_LINE + 1).sum();
  }
}
