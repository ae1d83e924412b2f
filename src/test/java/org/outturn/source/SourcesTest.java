package org.outturn.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.testing.Wording;

/// What no file of the cases shows: files too large to keep, and files that only programs make.
class SourcesTest {
  private static final Path CELLS =
      Path.of("src/test/resources/cases/source-cells/input/cells.xlsx");

  @TempDir private Path folder;

  @Test
  void aSheetIsFoundByItsNameWithoutRegardToCapitals() {
    Workbook workbook = Sources.read(CELLS, "returns/cells.xlsx").value();
    assertThat(workbook.sheet(" hidden ROWS ").value()).map(Sheet::name).contains("Hidden rows");
  }

  @Test
  void aMissingSheetNamesTheNearest() {
    Finding missing =
        only(Sources.read(CELLS, "returns/cells.xlsx").value().sheet("Hiden rows").findings());
    assertThat(missing.code()).isEqualTo(Code.SRC004);
    assertThat(missing.location()).isEqualTo(new Location.InFile("returns/cells.xlsx"));
    assertThat(missing.help()).isEqualTo("did you mean \"Hidden rows\"?");
  }

  @Test
  void aFormulaSavedWithoutItsResultIsNotZero() throws IOException {
    Result<Workbook> read =
        workbook(
            sheet -> {
              sheet.createRow(0).createCell(0).setCellFormula("1+1");
              sheet.createRow(1).createCell(0).setCellFormula("2+2");
            });
    assertThat(read.value().sheets().getFirst().rows().getFirst().getFirst().content())
        .isInstanceOf(Cell.Content.Fault.class);
    Finding finding = only(read.findings());
    assertThat(finding.code()).isEqualTo(Code.SRC009);
    assertThat(finding.location()).isEqualTo(Location.InCell.of("finance.xlsx", "Sheet0", "A1"));
    assertThat(finding.message())
        .isEqualTo("2 formulas were saved without their results, the first of them here");
  }

  @Test
  void aStrayCellFarBelowDoesNotUseUpTheMemory() throws IOException {
    Result<Workbook> read =
        workbook(
            sheet -> {
              sheet.createRow(0).createCell(0).setCellValue("Budget");
              sheet.createRow(1_048_575).createCell(16_383).setCellValue("x");
            });
    assertThat(read.value().sheets()).isEmpty();
    assertThat(only(read.findings()).message())
        .isEqualTo("the sheet reaches to XFD1048576, which is more than is read (2,000,000 cells)");
  }

  @Test
  void aWorkbookThatUnpacksToTooMuchIsNotOpened() throws IOException {
    Path bomb = folder.resolve("finance.xlsx");
    try (ZipFile from = new ZipFile(CELLS.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(bomb))) {
      for (ZipEntry entry : from.stream().toList()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().endsWith("sheet1.xml")) {
          to.write("<worksheet>".getBytes(StandardCharsets.US_ASCII));
          to.write(" ".repeat(20_000_000).getBytes(StandardCharsets.US_ASCII));
        } else {
          from.getInputStream(entry).transferTo(to);
        }
      }
    }
    Finding finding = only(Sources.read(bomb, "finance.xlsx").findings());
    assertThat(finding.code()).isEqualTo(Code.SRC003);
    assertThat(finding.message()).startsWith("the workbook unpacks to far more");
  }

  @Test
  void aFileOfMoreThanFiftyMebibytesIsNotRead() throws IOException {
    Path large = folder.resolve("ledger.csv");
    try (OutputStream out = Files.newOutputStream(large)) {
      byte[] mebibyte = "0123456,89abcde\n".repeat(65_536).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 51; i++) {
        out.write(mebibyte);
      }
    }
    assertThat(only(Sources.read(large, "ledger.csv").findings()).message())
        .isEqualTo("the file is larger than 50 MiB");
  }

  @Test
  void aFileThatIsNotThereSaysSo() {
    Finding missing = only(Sources.read(folder.resolve("none.csv"), "none.csv").findings());
    assertThat(missing.code()).isEqualTo(Code.SRC003);
    assertThat(missing.message()).isEqualTo("the file is not there");
  }

  @Test
  void theNameOfTheFormatDoesNotMatterAmongExcelsOwn() throws IOException {
    Path renamed = Files.copy(CELLS, folder.resolve("cells.xls"));
    assertThat(Sources.read(renamed, "cells.xls").value().sheets()).hasSize(3);
  }

  /// Whatever is written with a delimiter and an encoding is read back as it was.
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        ", UTF-8",
        "; UTF-8",
        "| UTF-8",
        "t UTF-8",
        ", windows-1252",
        "; windows-1252",
        "t UTF-16",
        ", UTF-16"
      })
  void anyTableComesBackFromText(String delimiter, String encoding) throws IOException {
    Random random = new Random(20260331);
    for (int run = 0; run < 50; run++) {
      List<List<String>> table = anyTable(random);
      Path file = folder.resolve("table.csv");
      CSVFormat format =
          CSVFormat.DEFAULT.builder().setDelimiter(delimiter.replace('t', '\t')).get();
      try (CSVPrinter printer =
          new CSVPrinter(Files.newBufferedWriter(file, Charset.forName(encoding)), format)) {
        printer.printRecords(table);
      }
      Sheet sheet = Sources.read(file, "table.csv").value().sheets().getFirst();
      assertThat(sheet.rows().stream().map(row -> row.stream().map(Cell::shown).toList()))
          .as("run %d", run)
          .containsExactlyElementsOf(table);
    }
  }

  /// At least three columns and rows, no blank edge: so the grid comes back with its size.
  private static List<List<String>> anyTable(Random random) {
    List<String> words =
        List.of(
            "Café",
            "£1,250.00",
            "(8,903)",
            "say \"yes\"",
            "two\nlines",
            "a; b",
            "x|y",
            "",
            "–",
            "1.5%",
            "\"",
            "tab\there",
            "Highways");
    int width = 3 + random.nextInt(5);
    int height = 3 + random.nextInt(12);
    List<List<String>> table = new ArrayList<>();
    for (int row = 0; row < height; row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < width; column++) {
        boolean edge = row == height - 1 || column == width - 1;
        cells.add(edge ? "Total" : words.get(random.nextInt(words.size())));
      }
      table.add(cells);
    }
    return table;
  }

  private Result<Workbook> workbook(Consumer<XSSFSheet> fill) throws IOException {
    Path file = folder.resolve("finance.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      fill.accept(workbook.createSheet());
      workbook.write(out);
    }
    return Sources.read(file, "finance.xlsx");
  }

  private static Finding only(List<Finding> findings) {
    assertThat(findings).singleElement().satisfies(Wording::check);
    return findings.getFirst();
  }
}
