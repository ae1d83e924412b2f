package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Severity;
import org.outturn.testing.Folders;
import org.outturn.testing.PdfText;
import org.outturn.testing.WordText;

/// A statement of one table, issued, changed and edited.
class IssueDeskTest {
  private static final Path CASE = Path.of("src/test/resources/cases/cli-audience/input/anyshire");

  @TempDir private Path workspace;

  private final IssueDesk desk = new IssueDesk(new Pipeline(Path.of("templates"), _ -> {}));

  @BeforeEach
  void copy() throws IOException {
    Folders.copy(CASE, workspace);
  }

  @Test
  void whatIsIssuedHasNoWatermarkAndNamesItsVersion() throws IOException {
    desk.issue(order(Audience.PUBLIC), "1", Optional.empty());

    assertThat(PdfText.running(issued("settlement.pdf"))).doesNotContain("DRAFT");
    assertThat(Files.readString(issued("issue.json"))).contains("\"version\" : \"1\"");
  }

  @Test
  void laterRunsLeaveItAlone() throws IOException {
    desk.issue(order(Audience.PUBLIC), "1", Optional.empty());
    Map<String, String> before = contents(issued(""));
    reviseLedger();
    new Pipeline(Path.of("templates"), _ -> {}).build(order(Audience.PUBLIC));
    Outcome again = desk.issue(order(Audience.PUBLIC), "1", Optional.empty());

    assertThat(again.findings()).extracting(Finding::code).contains(Code.PUB106);
    assertThat(again.built()).isEmpty();
    assertThat(contents(issued(""))).isEqualTo(before).hasSize(3);
  }

  @Test
  void thePublicIssueSaysNothingOfWhatIsExempt() throws IOException {
    desk.issue(order(Audience.PUBLIC), "1", Optional.empty());

    assertThat(Files.readString(issued("issue.json")))
        .contains("Not for publication")
        .doesNotContain("87,250", "supplier");
  }

  @Test
  void changesAreThoseSinceTheIssue() throws IOException {
    desk.issue(order(Audience.PUBLIC), "1", Optional.empty());
    assertThat(changes().changes().isEmpty()).isTrue();
    reviseLedger();

    assertThat(changes().since()).isEqualTo("version 1 as issued");
    assertThat(changes().changes().figures())
        .singleElement()
        .satisfies(
            moved -> {
              assertThat(moved.address()).isEqualTo("revenue.total.outturn-net");
              assertThat(moved.before()).isEqualTo("1,210");
              assertThat(moved.after()).isEqualTo("1,220");
            });
  }

  @Test
  void anErratumGivesOldAndNew() throws IOException {
    desk.issue(order(Audience.PUBLIC), "1", Optional.empty());
    reviseLedger();
    Path pdf = workspace.resolve("erratum.pdf");
    Files.write(pdf, desk.erratum(order(Audience.PUBLIC), changes()).value().get(Format.PDF));

    assertThat(PdfText.running(pdf)).contains("As issued Now", "1,210 1,220");
  }

  @Test
  void anUnknownVersionIsRefused() {
    assertThatThrownBy(() -> desk.changes(order(Audience.PUBLIC), Optional.of("9")))
        .isInstanceOf(UnknownName.class)
        .hasMessageContaining("version");
  }

  @Test
  void aFileAsBuiltHasNoEdits() throws IOException {
    assertThat(desk.compare(order(Audience.PUBLIC), edited("Position", "Position")).value())
        .isEmpty();
  }

  @Test
  void editedWordsBelongWhereTheyWereWritten() throws IOException {
    List<Edit> edits =
        desk.compare(order(Audience.PUBLIC), edited("is not for publication", "is withheld"))
            .value();

    assertThat(edits)
        .singleElement()
        .satisfies(
            edit -> {
              assertThat(edit.after()).endsWith("Appendix 1 is withheld.");
              assertThat(edit.belongs()).isEqualTo("2025-26-Q4/papers/settlement.yaml:10");
            });
  }

  @Test
  void anEditedFigureBelongsToItsReturn() throws IOException {
    List<Edit> edits = desk.compare(order(Audience.PUBLIC), edited("1,210", "1,211")).value();

    assertThat(edits)
        .singleElement()
        .satisfies(
            edit ->
                assertThat(edit.belongs())
                    .startsWith("revenue.total.outturn-net: ")
                    .contains("revenue.total.outturn-expenditure"));
  }

  /// The paper of the cabinet, among those of two meetings.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what stands in a cell by itself
        "All eight part | All nine part | 1 | improvement-plan.xls [Corporate projects!E10]",
        // one line of several, and a number that no figure is
        "in 68 seconds | in 70 seconds | 1 | improvement-plan.xls [Corporate projects!E15]",
        // what many cells say, told apart by the row
        "Localities Manager | Head of Localities | 4 | improvement-plan.xls [Corporate"
            + " projects!D12]",
        // a figure, which is not found by its digits
        "117,507 | 117,508 | 1 | resources-finance.xlsx [Capital programme!C25]",
        // a part of a line of YAML
        "national gold | national silver | 1 | awards.yaml:8",
      })
  void whatAReturnSaysBelongsToItsCell(String from, String to, int which, String place)
      throws IOException {
    workspace = workspace.resolve("wealdmoor");
    Folders.copy(Path.of("sample-data"), workspace);

    Path docx = edited("improvement-plan-cabinet", text -> replaced(text, from, to, which));

    assertThat(desk.compare(order(Audience.PUBLIC, "improvement-plan"), docx).value())
        .singleElement()
        .satisfies(edit -> assertThat(edit.belongs()).endsWith("2025-26-Q4/returns/" + place));
  }

  private static String replaced(String text, String from, String to, int which) {
    int at = -1;
    for (int i = 0; i < which; i++) {
      at = text.indexOf(from, at + 1);
      assertThat(at).isNotNegative();
    }
    return text.substring(0, at) + to + text.substring(at + from.length());
  }

  @Test
  void anEditedFileCanBeIssued() throws IOException {
    Path docx = edited("is not for publication", "is withheld");
    desk.issue(order(Audience.PUBLIC), "1", Optional.of(docx));

    assertThat(issued("settlement.docx")).hasSameBinaryContentAs(docx);
    assertThat(issued("settlement.pdf")).doesNotExist();
    assertThat(WordText.running(issued("settlement.docx"))).contains("is withheld");
    assertThat(changes().changes().words())
        .anySatisfy(change -> assertThat(change.before()).contains("is withheld"));
  }

  @Test
  void anEditedFileIsReadForLeaks() throws IOException {
    Path docx = edited("is not for publication", "is the Settlement with a supplier");
    Outcome outcome = desk.issue(order(Audience.PUBLIC), "1", Optional.of(docx));

    assertThat(outcome.findings()).extracting(Finding::code).contains(Code.PUB101);
    assertThat(issued("")).doesNotExist();
  }

  private Revision changes() throws IOException {
    return desk.changes(order(Audience.PUBLIC), Optional.empty()).value().getFirst();
  }

  private void reviseLedger() throws IOException {
    Path ledger = workspace.resolve("2025-26-Q4/returns/ledger.csv");
    Files.writeString(
        ledger, Files.readString(ledger).replace("530000", "540000").replace("1520000", "1530000"));
  }

  private Path issued(String file) {
    return workspace.resolve("issued/2025-26-Q4/settlement/v1").resolve(file);
  }

  private Order order(Audience audience) {
    return order(audience, "settlement");
  }

  private Order order(Audience audience, String paper) {
    return new Order(
        workspace,
        Optional.empty(),
        List.of(paper),
        List.of(Format.values()),
        audience,
        Optional.empty(),
        LocalDate.of(2026, 5, 1),
        Severity.ERROR);
  }

  /// The Word file as built, with words of its body changed.
  private Path edited(String from, String to) throws IOException {
    return edited("settlement", body -> replaced(body, from, to, 1));
  }

  private Path edited(String name, UnaryOperator<String> change) throws IOException {
    String paper = name.replaceFirst("-cabinet$", "");
    new Pipeline(Path.of("templates"), _ -> {}).build(order(Audience.PUBLIC, paper));
    Path built = workspace.resolve("build/2025-26-Q4").resolve(name + ".docx");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in =
            new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(built)));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        if (entry.getName().equals("word/document.xml")) {
          String body = new String(part, StandardCharsets.UTF_8);
          part = change.apply(body).getBytes(StandardCharsets.UTF_8);
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(part);
      }
    }
    return Files.write(workspace.resolve("edited.docx"), bytes.toByteArray());
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(
            file.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}
