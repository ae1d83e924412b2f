package org.outturn.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.testing.Folders;
import org.outturn.testing.Program;

/// What LibreOffice makes of a marked copy: it opens, shows and calculates what the contributor's
/// workbook did, and (of `.xlsx`) has a comment for each finding.
@Tag("judges")
class MarkedWorkbookJudgesTest {
  /// A file for each sheet, its cells as they are shown.
  private static final String SHOWN = text("false");

  /// The same, with formulas in the place of their results.
  private static final String FORMULAS = text("true");

  private static final String AS_XML = "fods";

  @TempDir private Path folder;

  private static String text(String formulas) {
    return "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,%s,false,false,-1"
        .formatted(formulas);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void aMarkedCopyShowsAndCalculatesWhatTheWorkbookDid(String ending) throws Exception {
    Path original = folder.resolve("revenue." + ending);
    fill(original);
    assertSame(original, List.of("budget is not a number", "the total leaves a line out"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"resources-finance.xlsx", "improvement-plan.xls"})
  void soDoesAMarkedCopyOfTheSample(String name) throws Exception {
    Path original = folder.resolve(name);
    Files.copy(Path.of("sample-data/2025-26-Q4/returns", name), original);
    assertSame(original, List.of("budget is not a number", "the total leaves a line out"));
  }

  private void assertSame(Path original, List<String> messages) throws Exception {
    Path copy = Files.createDirectory(folder.resolve("marked")).resolve(original.getFileName());
    Files.write(copy, MarkedWorkbook.of(original, findings(original, messages)));

    for (String form : List.of(SHOWN, FORMULAS)) {
      Map<String, String> before = sheets(original, form, "before");
      Map<String, String> after = sheets(copy, form, "after");
      assertThat(before).isNotEmpty();
      assertThat(after).containsAllEntriesOf(before).hasSize(before.size() + 1);
    }
    if (!original.toString().endsWith(".xls")) {
      assertHasComments(copy, messages);
    }
  }

  /// LibreOffice leaves out hidden comments of `.xls` as POI writes them; Excel shows them.
  private void assertHasComments(Path copy, List<String> messages) throws Exception {
    Path xml = converted(copy, AS_XML, "xml").getFirst();
    String annotations =
        Files.readString(xml).replaceAll("(?s)<(?!/?office:annotation\\b)[^>]*>", "");
    messages.forEach(
        message ->
            assertThat(annotations)
                .containsPattern(
                    "(?s)<office:annotation\\b[^>]*>(?:(?!</office:annotation>).)*" + message));
  }

  /// In the second and third rows of the first sheet.
  private static List<Finding> findings(Path original, List<String> messages) throws IOException {
    String sheet;
    try (Workbook workbook = WorkbookFactory.create(original.toFile(), null, true)) {
      sheet = workbook.getSheetName(0);
    }
    return List.of(
        Finding.of(Code.RET012, Location.InCell.of("returns/a", sheet, "B2"), messages.getFirst())
            .help("write a number"),
        Finding.of(Code.FIG004, Location.InCell.of("returns/a", sheet, "A3"), messages.getLast())
            .help("say why"));
  }

  private static void fill(Path file) throws IOException {
    try (Workbook workbook =
            file.toString().endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Revenue");
      workbook.createSheet("Rates").createRow(0).createCell(0).setCellValue(0.25);
      CellStyle money = workbook.createCellStyle();
      money.setDataFormat(workbook.createDataFormat().getFormat("#,##0;(#,##0)"));
      CellStyle percent = workbook.createCellStyle();
      percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
      for (int i = 0; i < 4; i++) {
        Row row = sheet.createRow(i);
        row.createCell(0).setCellValue("Line " + i);
        row.createCell(1).setCellValue(1000.5 - 700 * i);
        row.createCell(2).setCellFormula("B%d*Rates!A1".formatted(i + 1));
        row.createCell(3).setCellFormula("C%1$d/B%1$d".formatted(i + 1));
        row.getCell(1).setCellStyle(money);
        row.getCell(2).setCellStyle(money);
        row.getCell(3).setCellStyle(percent);
      }
      sheet.createRow(4).createCell(2).setCellFormula("SUM(C1:C4)");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.write(out);
    }
  }

  /// What a text of each sheet says, by the name of the sheet.
  private Map<String, String> sheets(Path workbook, String form, String out) throws Exception {
    Map<String, String> sheets = new TreeMap<>();
    for (Path text : converted(workbook, form, form.equals(SHOWN) ? out : out + "-formulas")) {
      // A mark beyond the last column gives each row one more blank cell.
      sheets.put(text.getFileName().toString(), Files.readString(text).replaceAll("(?m),+$", ""));
    }
    return sheets;
  }

  private List<Path> converted(Path workbook, String form, String out) throws Exception {
    Path made = Files.createDirectories(folder.resolve(out));
    Program.opinion(
        workbook,
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        form,
        "--outdir",
        made.toString());
    return Folders.files(made, "." + form.replaceFirst(":.*", ""));
  }
}
