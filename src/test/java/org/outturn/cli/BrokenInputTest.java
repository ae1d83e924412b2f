package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.testing.Folders;

/// One thing in the sample is broken: the officer is told once, with the exact place and what to
/// do; the paper that depends on it is stopped, and the other is built.
class BrokenInputTest {
  private static final String FINANCE = "2025-26-Q4/returns/resources-finance.xlsx";

  @TempDir private Path workspace;

  @BeforeEach
  void copyTheSample() throws IOException {
    Folders.copy(Path.of("sample-data"), workspace);
  }

  @Test
  void aLetterInANumber() throws IOException {
    inWorkbook(
        book -> book.getSheet("Variance analysis").getRow(7).getCell(3).setCellValue("1,2O4"));

    String error = onlyError("RET012");

    assertThat(error)
        .contains(FINANCE + " [Variance analysis!D8]: \"1,2O4\"")
        .contains("replace the letter O with a zero");
  }

  @Test
  void aMisspeltHeading() throws IOException {
    inWorkbook(
        book ->
            book.getSheet("Variance analysis")
                .getRow(4)
                .getCell(3)
                .setCellValue("Exp. over bugdet"));

    String error = onlyError("RET002");

    assertThat(error).contains(FINANCE + " [Variance analysis!").contains("help: ");
  }

  @Test
  void aRenamedSheet() throws IOException {
    inWorkbook(book -> book.setSheetName(book.getSheetIndex("Variance analysis"), "Varianse"));

    String error = onlyError("SRC004");

    assertThat(error).contains(FINANCE).contains("\"Variance analysis\"").contains("help: ");
  }

  @Test
  void aMisspeltKeyInAPaper() throws IOException {
    replace("2025-26-Q4/papers/improvement-plan.yaml", "sign-off:", "sing-off:");

    String error = onlyError("WSP003");

    assertThat(error)
        .containsPattern("2025-26-Q4/papers/improvement-plan.yaml:\\d+")
        .contains("did you mean \"sign-off\"?");
  }

  @Test
  void aFigureThatDoesNotExist() throws IOException {
    replace(
        "2025-26-Q4/papers/improvement-plan.yaml",
        "${capital.total.current.millions}",
        "${capital.total.curent.millions}");

    String error = onlyError("TPL001");

    assertThat(error)
        .containsPattern("2025-26-Q4/papers/improvement-plan.yaml:\\d+")
        .contains("capital.total.current");
  }

  @Test
  void aVariableThatATemplateDoesNotKnow() throws IOException {
    Path own = Files.createDirectories(workspace.resolve("templates"));
    for (String file : List.of("improvement-plan.ftlx", "form.ftl")) {
      Files.copy(Path.of("templates", file), own.resolve(file));
    }
    replace("templates/improvement-plan.ftlx", "[@form.header/]", "[@form.header/]${paper.titel}");

    String error = onlyError("TPL002");

    assertThat(error).containsPattern("improvement-plan\\.ftlx:\\d+").contains("titel");
  }

  /// Builds the sample, and gives the one error that is reported.
  private String onlyError(String code) {
    Session.Said said = Session.plain().run("build", workspace.toString());

    List<String> errors =
        List.of(said.out().split("\n\n")).stream()
            .filter(finding -> finding.startsWith("error["))
            .toList();
    assertThat(errors).as(said.out() + said.err()).hasSize(1);
    assertThat(errors.getFirst()).startsWith("error[" + code + "]");
    assertThat(said.status()).isEqualTo(1);
    Path built = workspace.resolve("build/2025-26-Q4");
    assertThat(built.resolve("capital-statement.pdf")).exists();
    assertThat(built.resolve("capital-statement.docx")).exists();
    for (String meeting : List.of("cabinet", "corporate-scrutiny")) {
      assertThat(built.resolve("improvement-plan-%s.pdf".formatted(meeting))).doesNotExist();
      assertThat(built.resolve("improvement-plan-%s.docx".formatted(meeting))).doesNotExist();
    }
    return errors.getFirst();
  }

  private void inWorkbook(Consumer<Workbook> change) throws IOException {
    Path file = workspace.resolve(FINANCE);
    Workbook workbook;
    try (InputStream in = Files.newInputStream(file)) {
      workbook = WorkbookFactory.create(in);
    }
    change.accept(workbook);
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    workbook.close();
  }

  private void replace(String file, String text, String other) throws IOException {
    Path path = workspace.resolve(file);
    String content = Files.readString(path);
    assertThat(content).contains(text);
    Files.writeString(
        path,
        content.substring(0, content.indexOf(text))
            + other
            + content.substring(content.indexOf(text) + text.length()));
  }
}
