package org.outturn.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.testing.Wording;

class OutputFolderTest {
  private static final byte[] CONTENT = "a paper".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path temporary;

  private Path folder;
  private OutputFolder output;

  @BeforeEach
  void open() {
    folder = temporary.resolve("build/2025-26-Q4");
    output = new OutputFolder(folder);
  }

  @Test
  void writesTheFileAndNothingElse() throws IOException {
    assertThat(output.write("plan.pdf", CONTENT)).isEmpty();

    assertThat(folder.resolve("plan.pdf")).hasBinaryContent(CONTENT);
    assertThat(folder.toFile().list()).containsExactly("plan.pdf");
  }

  @Test
  void replacesTheFileOfAnEarlierRun() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("plan.pdf"), "an older and longer paper");

    output.write("plan.pdf", CONTENT);

    assertThat(folder.resolve("plan.pdf")).hasBinaryContent(CONTENT);
  }

  @Test
  void leavesWhatStandsInTheWayAndSaysSo() throws IOException {
    Path inTheWay = folder.resolve("plan.pdf/open.txt");
    Files.createDirectories(inTheWay.getParent());
    Files.writeString(inTheWay, "kept");

    Finding refused = output.write("plan.pdf", CONTENT).orElseThrow();

    assertThat(refused.code()).isEqualTo(Code.PUB001);
    assertThat(refused.message()).isEqualTo("file cannot be written");
    assertThat(refused.location().text()).isEqualTo(folder.resolve("plan.pdf").toString());
    assertThat(inTheWay).hasContent("kept");
    assertThat(folder.toFile().list()).as("no temporary file is left").containsExactly("plan.pdf");
    Wording.check(refused);
  }

  @Test
  void removesAFileOfAnEarlierRun() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("plan.pdf"), "outdated");

    Finding removed = output.remove("plan.pdf").orElseThrow();

    assertThat(removed.code()).isEqualTo(Code.PUB002);
    assertThat(folder.resolve("plan.pdf")).doesNotExist();
    Wording.check(removed);
  }

  @Test
  void saysNothingOfAFileThatIsNotThereToRemove() {
    assertThat(output.remove("plan.pdf")).isEmpty();
  }

  @Test
  void saysWhatCannotBeRemoved() throws IOException {
    Files.createDirectories(folder.resolve("plan.pdf/full"));

    Finding refused = output.remove("plan.pdf").orElseThrow();

    assertThat(refused.code()).isEqualTo(Code.PUB001);
    assertThat(refused.message()).isEqualTo("file of an earlier run cannot be removed");
    Wording.check(refused);
  }

  @Test
  void namesTheFilesThatAnEarlierRunLeft() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("old.pdf"), "of a paper since renamed");
    Files.writeString(folder.resolve("plan.docx"), "not asked for");
    Files.writeString(folder.resolve("notes.txt"), "not a paper");
    output.write("plan.pdf", CONTENT);

    Finding left = output.leftOver(List.of(".pdf", ".docx")).orElseThrow();

    assertThat(left.code()).isEqualTo(Code.PUB003);
    assertThat(left.message()).endsWith(": old.pdf, plan.docx");
    Wording.check(left);
  }

  @Test
  void findsNothingLeftWhereAllIsNew() throws IOException {
    assertThat(output.leftOver(List.of(".pdf"))).as("no folder yet").isEmpty();
    output.write("plan.pdf", CONTENT);
    assertThat(output.leftOver(List.of(".pdf"))).isEmpty();
  }
}
