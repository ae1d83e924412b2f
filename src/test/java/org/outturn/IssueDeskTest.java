package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.outturn.finding.Result;
import org.outturn.testing.Folders;
import org.outturn.testing.PdfText;
import org.outturn.testing.WordText;
import org.outturn.testing.Wording;

/// A statement of one table, issued, changed and edited.
class IssueDeskTest {
  private static final Path CASE = Path.of("src/test/resources/cases/cli-audience/input/anyshire");

  @TempDir private Path workspace;

  private final IssueDesk desk = new IssueDesk(Orders.pipeline());

  @BeforeEach
  void copy() throws IOException {
    Folders.copy(CASE, workspace);
  }

  @Test
  void whatIsIssuedHasNoWatermarkAndNamesItsVersion() throws IOException {
    desk.issue(order(Audience.PUBLIC), "1");

    assertThat(PdfText.running(issued("settlement.pdf"))).doesNotContain("DRAFT");
    assertThat(Files.readString(issued("issue.json"))).contains("\"version\" : \"1\"");
  }

  @Test
  void laterRunsLeaveItAlone() throws IOException {
    desk.issue(order(Audience.PUBLIC), "1");
    Map<String, String> before = contents(issued(""));
    reviseLedger();
    Orders.pipeline().build(order(Audience.PUBLIC));
    Outcome again = desk.issue(order(Audience.PUBLIC), "1");

    assertThat(again.findings()).extracting(Finding::code).contains(Code.PUB106);
    assertThat(again.built()).isEmpty();
    assertThat(contents(issued(""))).isEqualTo(before).hasSize(3);
  }

  @Test
  void thePublicIssueSaysNothingOfWhatIsExempt() throws IOException {
    desk.issue(order(Audience.PUBLIC), "1");

    assertThat(Files.readString(issued("issue.json")))
        .contains("Not for publication")
        .doesNotContain("87,250", "supplier");
  }

  @Test
  void changesAreThoseSinceTheIssue() throws IOException {
    desk.issue(order(Audience.PUBLIC), "1");
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
    desk.issue(order(Audience.PUBLIC), "1");
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
    assertThat(compared(edited("Position", "Position"))).isEmpty();
  }

  @Test
  void editedWordsBelongWhereTheyWereWritten() throws IOException {
    List<Edit> edits = compared(edited("is not for publication", "is withheld"));

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
    List<Edit> edits = compared(edited("1,210", "1,211"));

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

    assertThat(desk.compare(order(Audience.PUBLIC, "improvement-plan"), docx).value().orElseThrow())
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
    Outcome outcome = issueEdited(docx);

    assertThat(outcome.findings()).extracting(Finding::code).contains(Code.PUB111);
    assertThat(issued("settlement.pdf")).doesNotExist();
    assertThat(WordText.running(issued("settlement.docx"))).contains("is withheld");
    assertThat(changes().changes().words())
        .anySatisfy(change -> assertThat(change.before()).contains("is withheld"));
  }

  @Test
  void anEditedFileLosesItsWatermarkAndNothingElse() throws IOException {
    Path docx = edited("is not for publication", "is withheld");
    issueEdited(docx);

    Map<String, String> before = parts(Files.readAllBytes(docx));
    Map<String, String> after = parts(Files.readAllBytes(issued("settlement.docx")));
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(before.entrySet())
        .filteredOn(part -> !part.getValue().equals(after.get(part.getKey())))
        .isNotEmpty()
        .allSatisfy(
            part -> {
              assertThat(part.getKey()).startsWith("word/header");
              assertThat(part.getValue()).contains("DRAFT");
              assertThat(after.get(part.getKey())).doesNotContain("DRAFT");
            });
  }

  @Test
  void aFileWithoutAWatermarkIsIssuedByteForByte() throws IOException {
    issueEdited(edited("is not for publication", "is withheld"));
    Path settled = issued("settlement.docx");
    desk.issue(order(Audience.PUBLIC), "2", new EditedFiles(settled, Optional.empty()));

    assertThat(issued("").resolveSibling("v2/settlement.docx")).hasSameBinaryContentAs(settled);
  }

  @Test
  void aPdfOfItIsIssuedWithIt() throws IOException {
    Path docx = edited("Position", "Position");
    Path pdf = workspace.resolve("build/2025-26-Q4/settlement.pdf");
    Outcome outcome =
        desk.issue(order(Audience.PUBLIC), "1", new EditedFiles(docx, Optional.of(pdf)));

    assertThat(outcome.findings()).extracting(Finding::code).doesNotContain(Code.PUB111);
    assertThat(issued("settlement.pdf")).hasSameBinaryContentAs(pdf);
    assertThat(Files.readString(issued("issue.json"))).contains("\"settlement.pdf\"");
  }

  @Test
  void aPdfOfAnotherPaperIsNot() throws IOException {
    Path docx = edited("Position", "Position");
    Path other = Files.createDirectory(workspace.resolve("other"));
    Folders.copy(Kills.EXAMPLE, other);
    Orders.build(Orders.of(other, "awards"));
    Path pdf = other.resolve("build/2025-26-Q4/awards.pdf");

    refused(new EditedFiles(docx, Optional.of(pdf)), Code.PUB109);
  }

  @Test
  void aFileOfAnotherPaperIsNeitherComparedNorIssued() throws IOException {
    Path other = Files.createDirectory(workspace.resolve("other"));
    Folders.copy(Kills.EXAMPLE, other);
    Orders.build(Orders.of(other, "awards"));
    Path docx = other.resolve("build/2025-26-Q4/awards.docx");

    refused(new EditedFiles(docx, Optional.empty()), Code.PUB109);
    Result<Optional<List<Edit>>> compared = desk.compare(order(Audience.PUBLIC), docx);
    assertThat(compared.value()).isEmpty();
    assertThat(compared.findings()).extracting(Finding::code).containsExactly(Code.PUB109);
    Wording.check(compared.findings().getFirst());
  }

  @Test
  void aDamagedFileIsNeitherComparedNorIssued() throws IOException {
    Path docx = Files.writeString(workspace.resolve("edited.docx"), "PK and no more");

    refused(new EditedFiles(docx, Optional.empty()), Code.PUB108);
    assertThat(desk.compare(order(Audience.PUBLIC), docx).value()).isEmpty();
  }

  @Test
  void trackedChangesAreNotIssued() throws IOException {
    Path docx =
        edited(
            "settlement",
            body -> body.replaceFirst("</w:p>", "<w:ins><w:r><w:t>?</w:t></w:r></w:ins></w:p>"));

    refused(new EditedFiles(docx, Optional.empty()), Code.PUB110);
  }

  private void refused(EditedFiles files, Code code) throws IOException {
    Outcome outcome = desk.issue(order(Audience.PUBLIC), "1", files);

    assertThat(outcome.result()).isEqualTo(Outcome.Result.STOPPED);
    assertThat(outcome.built()).isEmpty();
    assertThat(outcome.findings())
        .filteredOn(finding -> finding.code() == code)
        .isNotEmpty()
        .allSatisfy(Wording::check);
    assertThat(issued("")).doesNotExist();
  }

  private Outcome issueEdited(Path docx) throws IOException {
    return desk.issue(order(Audience.PUBLIC), "1", new EditedFiles(docx, Optional.empty()));
  }

  @Test
  void oneMeetingsFileIsIssuedAsThatMeetingsPaper() throws IOException {
    workspace = workspace.resolve("wealdmoor");
    Folders.copy(Path.of("sample-data"), workspace);
    Path docx = edited("improvement-plan-cabinet", UnaryOperator.identity());

    Outcome outcome =
        desk.issue(
            order(Audience.PUBLIC, "improvement-plan"),
            "1",
            new EditedFiles(docx, Optional.empty()));

    assertThat(outcome.built())
        .extracting(Outcome.Built::paper)
        .containsExactly("improvement-plan-cabinet");
    assertThat(
            desk.issue(order(Audience.PUBLIC, "improvement-plan-corporate-scrutiny"), "1").built())
        .extracting(Outcome.Built::paper)
        .containsExactly("improvement-plan-corporate-scrutiny");
  }

  @Test
  void anEditedFileIsReadForLeaks() throws IOException {
    Path docx = edited("is not for publication", "is the Settlement with a supplier");
    Outcome outcome =
        desk.issue(order(Audience.PUBLIC), "1", new EditedFiles(docx, Optional.empty()));

    assertThat(outcome.findings()).extracting(Finding::code).contains(Code.PUB101);
    assertThat(issued("")).doesNotExist();
  }

  private List<Edit> compared(Path docx) throws IOException {
    return desk.compare(order(Audience.PUBLIC), docx).value().orElseThrow();
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
    return Orders.of(workspace, audience, paper);
  }

  /// The Word file as built, with words of its body changed.
  private Path edited(String from, String to) throws IOException {
    return edited("settlement", body -> replaced(body, from, to, 1));
  }

  private Path edited(String name, UnaryOperator<String> change) throws IOException {
    String paper = name.replaceFirst("-cabinet$", "");
    Orders.pipeline().build(order(Audience.PUBLIC, paper));
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

  private static Map<String, String> parts(byte[] docx) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
      }
    }
    return parts;
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
