package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.finding.Finding;
import org.outturn.testing.Folders;
import org.outturn.testing.PdfText;
import org.outturn.testing.WordText;

/// One number of a workbook changes, and with it every place of the paper that depends on it.
class RebuildTest {
  @TempDir private Path workspace;

  @Test
  void aChangedCellChangesTableTotalAndNarrative() throws IOException {
    Folders.copy(Path.of("sample-data"), workspace);
    Path returns = workspace.resolve("2025-26-Q4/returns/resources-finance.xlsx");
    change(returns, "Corporate & Other Services");

    Outcome outcome = Orders.build(Orders.of(workspace, "improvement-plan"));

    assertThat(outcome.findings()).filteredOn(Finding::isError).isEmpty();
    Path built = workspace.resolve("build/2025-26-Q4");
    for (String text :
        List.of(
            PdfText.running(built.resolve("improvement-plan-cabinet.pdf")),
            WordText.running(built.resolve("improvement-plan-cabinet.docx")))) {
      assertThat(text)
          .contains("9,174 4,870 (4,304)")
          .contains("117,507 108,504 (9,003)")
          .contains("stands at £108.50m")
          .contains("a reduction of £9.00m")
          .doesNotContain("108,604")
          .doesNotContain("£8.90m");
    }
  }

  /// £100,000 less in the fourth quarter, all of it slippage; formulas are worked out again, as a
  /// spreadsheet does before it saves.
  private static void change(Path file, String service) throws IOException {
    Workbook workbook;
    try (InputStream in = Files.newInputStream(file)) {
      workbook = WorkbookFactory.create(in);
    }
    Sheet sheet = workbook.getSheet("Capital programme");
    for (Row row : sheet) {
      if (row.getCell(1) != null && row.getCell(1).toString().equals(service)) {
        row.getCell(3).setCellValue(4870);
        row.getCell(5).setCellValue(-4000);
      }
    }
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    workbook.close();
  }
}
