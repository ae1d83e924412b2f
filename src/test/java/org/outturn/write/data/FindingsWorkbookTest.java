package org.outturn.write.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.outturn.finding.Acceptance;
import org.outturn.finding.Code;
import org.outturn.finding.Digest;
import org.outturn.finding.Exhibit;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

class FindingsWorkbookTest {
  private static final Finding NOT_A_NUMBER =
      Finding.of(
              Code.RET012,
              Location.InCell.of("returns/finance.xlsx", "Revenue", "D14"),
              "revised budget is not a number")
          .excerpt("1,2O4")
          .note("the column is in £")
          .help("replace the letter O with a zero");

  private static final Finding ACCEPTED =
      Finding.of(Code.SRC005, new Location.InFile("returns/old.xlsx"), "passed over: a copy")
          .accepted(new Acceptance("kept for the auditor", "Head of Finance"));

  private static XSSFSheet sheet() throws IOException {
    byte[] bytes =
        FindingsWorkbook.of(
            Digest.of(
                List.of(
                    new Exhibit(ACCEPTED, Optional.empty()),
                    new Exhibit(NOT_A_NUMBER, Optional.empty()))),
            "1 error, 1 accepted in 2 files",
            place ->
                Optional.of(place)
                    .filter(at -> at instanceof Location.InCell)
                    .map(_ -> "../returns/finance.xlsx#'Revenue'!D14"));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return workbook.getSheet("Findings");
    }
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (Cell cell : row) {
      texts.add(cell.getStringCellValue());
    }
    return texts;
  }

  @Test
  void hasARowForEachFindingAndTheAcceptedOnesLast() throws IOException {
    XSSFSheet sheet = sheet();

    assertThat(texts(sheet.getRow(1)))
        .containsExactly(
            "error",
            "RET012",
            "returns/finance.xlsx",
            "Revenue",
            "D14",
            "1,2O4",
            "revised budget is not a number\nthe column is in £",
            "replace the letter O with a zero",
            "",
            "");
    assertThat(texts(sheet.getRow(2)))
        .startsWith("accepted", "SRC005", "returns/old.xlsx", "", "whole file")
        .endsWith("Head of Finance", "kept for the auditor");
    assertThat(sheet.getLastRowNum()).isEqualTo(2);
  }

  @Test
  void canBeFilteredUnderAHeadingThatStays() throws IOException {
    XSSFSheet sheet = sheet();

    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:J3");
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
  }

  @Test
  void leadsToThePlaceInItsFile() throws IOException {
    XSSFSheet sheet = sheet();

    assertThat(sheet.getRow(1).getCell(4).getHyperlink().getAddress())
        .isEqualTo("../returns/finance.xlsx#'Revenue'!D14");
    assertThat(sheet.getRow(2).getCell(4).getHyperlink()).isNull();
  }
}
