package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.publish.Manifest;
import org.outturn.publish.PublishedSet;
import org.outturn.testing.Folders;

/// The sample council's papers, built once, and what a second build makes of a change.
class IncrementalTest {
  private static final Path RETURNS = Path.of("2025-26-Q4", "returns");

  /// Draws on every return there is.
  private static final String OF_ALL_RETURNS = "performance-summary";

  @TempDir private static Path built;

  @TempDir private Path workspace;

  @BeforeAll
  static void build() throws IOException {
    Folders.copy(Path.of("sample-data"), built);
    assertThat(build(built).unchanged()).isEmpty();
  }

  /// Every file as it was built, with its age.
  @BeforeEach
  void copy() throws IOException, InterruptedException {
    assertThat(new ProcessBuilder("cp", "-a", built + "/.", workspace.toString()).start().waitFor())
        .isZero();
  }

  @Test
  void anUnchangedRunWritesNothingAndSaysSoOfEachPaper() throws IOException {
    Map<Path, FileTime> before = ages();
    Outcome first = build(built);

    Outcome again = build(workspace);

    assertThat(ages()).isEqualTo(before);
    assertThat(again.built()).isEmpty();
    assertThat(again.unchanged()).hasSameSizeAs(first.unchanged()).isNotEmpty();
    assertThat(again.findings()).isEqualTo(first.findings()).isNotEmpty();
  }

  @Test
  void aForcedRunOfTheSameWritesNothingEither() throws IOException {
    Map<Path, FileTime> before = ages();

    Outcome again = Orders.build(Orders.again(workspace, Redo.EVERYTHING));

    assertThat(again.unchanged()).isEmpty();
    assertThat(ages()).isEqualTo(before);
  }

  @Test
  void aCellThatIsReadRebuildsThePapersThatReadItAndNoOthers() throws IOException {
    List<String> readers = readersOf("capital");
    change(
        "resources-finance.xlsx",
        workbook -> {
          for (Row row : workbook.getSheet("Capital programme")) {
            Cell name = row.getCell(1);
            if (name != null && name.toString().equals("Corporate & Other Services")) {
              // Another return gives the total, and would be told that this one contradicts it.
              row.getCell(5).setCellValue(-3800);
              row.getCell(6).setCellValue(-404);
            }
          }
          workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

    Outcome again = build(workspace);

    assertThat(again.built())
        .extracting(Outcome.Built::paper)
        .filteredOn(paper -> !paper.equals(OF_ALL_RETURNS))
        .isEqualTo(readers)
        .isNotEmpty();
    assertThat(again.unchanged()).isNotEmpty();
    assertThat(build(workspace).built()).isEmpty();
  }

  @Test
  void aCellThatNothingReadsRebuildsNoPaper() throws IOException {
    change(
        "resources-finance.xlsx",
        workbook ->
            workbook
                .getSheet("Capital programme")
                .getRow(21)
                .createCell(40)
                .setCellValue("to be looked at"));

    Outcome again = build(workspace);

    assertThat(again.built()).isEmpty();
    assertThat(again.unchanged()).isNotEmpty();
    assertThat(set().verify()).isEmpty();
  }

  @Test
  void theAgeOfAFileDoesNotCount() throws IOException {
    try (Stream<Path> files = Files.walk(workspace)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("1999-12-31T00:00:00Z")));
      }
    }

    assertThat(build(workspace).built()).isEmpty();
  }

  @Test
  void aNewTemplateOfTheCouncilsOwnRebuildsItsFamilyOnly() throws IOException {
    Path own = Files.createDirectories(workspace.resolve("templates"));
    Files.writeString(
        own.resolve("finance-statement.ftlx"),
        Files.readString(Path.of("templates/finance-statement.ftlx")) + "\n");

    Outcome again = build(workspace);

    assertThat(again.built())
        .extracting(Outcome.Built::paper)
        .containsExactly("capital-statement", "finance-outturn");
  }

  @Test
  void aTemplateThatCannotBeReadStopsItsOwnPapersOnly() throws IOException {
    Path own = Files.createDirectories(workspace.resolve("templates"));
    Files.write(own.resolve("finance-statement.ftlx"), new byte[] {(byte) 0xff, (byte) 0xfe});

    Outcome again = build(workspace);

    assertThat(again.stopped())
        .extracting(Outcome.Stopped::paper)
        .containsExactly("capital-statement", "finance-outturn");
    assertThat(again.unchanged()).isNotEmpty();
  }

  private List<String> readersOf(String name) throws IOException {
    return set().manifest().orElseThrow().papers().stream()
        .filter(paper -> paper.inputs().containsKey("return " + name))
        .map(Manifest.Entry::paper)
        .toList();
  }

  private PublishedSet set() {
    return PublishedSet.of(workspace.resolve("build"), "2025-26-Q4");
  }

  private void change(String file, Consumer<Workbook> change) throws IOException {
    Path path = workspace.resolve(RETURNS).resolve(file);
    Workbook workbook;
    try (InputStream in = Files.newInputStream(path)) {
      workbook = WorkbookFactory.create(in);
    }
    change.accept(workbook);
    try (OutputStream out = Files.newOutputStream(path)) {
      workbook.write(out);
    }
    workbook.close();
  }

  private Map<Path, FileTime> ages() throws IOException {
    Map<Path, FileTime> ages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(workspace)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("lock")) {
          ages.put(workspace.relativize(file), Files.getLastModifiedTime(file));
        }
      }
    }
    return ages;
  }

  private static Outcome build(Path workspace) throws IOException {
    return Orders.build(Orders.of(workspace));
  }
}
