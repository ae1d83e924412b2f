package org.outturn.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.testing.Wording;

class EditedPaperTest {
  private static final String BODY = "word/document.xml";
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:r><w:t>As built</w:t></w:r>                                   | As built",
        "<w:r><w:t>two</w:t><w:tab/><w:t>words</w:t></w:r>                | two words",
        "<w:r><w:t>a </w:t></w:r><w:ins><w:r><w:t>new</w:t></w:r></w:ins> | a new",
        "<w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>b</w:delText></w:r></w:del>   | a",
        "<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:r><w:t>a</w:t></w:r>  | a",
        "<w:r><w:t>a</w:t><mc:Fallback><w:pict><w:t>b</w:t></w:pict></mc:Fallback></w:r> | a",
      })
  void readsAsIfAllChangesWereAccepted(String inside, String expected) throws IOException {
    assertThat(read(docx(paragraph(inside))).value().orElseThrow().text().paragraphs())
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:r><w:t>a</w:t></w:r>                                     | SETTLED",
        "<w:ins><w:r><w:t>a</w:t></w:r></w:ins>                      | UNDER_REVIEW",
        "<w:del><w:r><w:delText>a</w:delText></w:r></w:del>          | UNDER_REVIEW",
        "<w:moveFrom><w:r><w:t>a</w:t></w:r></w:moveFrom>            | UNDER_REVIEW",
        "<w:r><w:rPr><w:b/><w:rPrChange/></w:rPr><w:t>a</w:t></w:r>  | UNDER_REVIEW",
        "<w:r><w:t>a</w:t><w:commentReference/></w:r>                | UNDER_REVIEW",
      })
  void knowsWhetherSomebodyHasStillToDecide(String inside, WordBody.Stage expected)
      throws IOException {
    assertThat(read(docx(paragraph(inside))).value().orElseThrow().text().stage())
        .isEqualTo(expected);
  }

  @Test
  void anEmptyFileIsNone() throws IOException {
    refused(new byte[0], "it is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dear all,", "%PDF-1.7", "<html>"})
  void aFileOfAnotherProgramIsNone(String content) throws IOException {
    refused(bytes(content), "it is no Word file, whatever its name");
  }

  @Test
  void anOldFileIsNone() throws IOException {
    refused(COMPOUND, "it is a file of Word 97 to 2003");
  }

  @Test
  void aLockedFileIsNone() throws IOException {
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    byte[] locked = Arrays.copyOf(COMPOUND, COMPOUND.length + name.length);
    System.arraycopy(name, 0, locked, COMPOUND.length, name.length);

    refused(locked, "a password protects it");
  }

  @Test
  void aWorkbookIsNone() throws IOException {
    refused(zip("xl/workbook.xml", "<workbook/>"), "it holds no text of a Word file");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 10, 100, 200})
  void aFileThatBreaksOffIsNone(int length) throws IOException {
    refused(
        Arrays.copyOf(docx(paragraph("<w:r><w:t>a</w:t></w:r>")), length),
        "it is damaged or breaks off");
  }

  @ParameterizedTest
  @ValueSource(strings = {BODY, "word/header1.xml", "word/_rels/document.xml.rels"})
  void aPartThatIsNoXmlIsDamage(String part) throws IOException {
    refused(zip(part, "<w:document"), "it is damaged or breaks off");
  }

  @Test
  void aPartWithAFlippedByteIsDamage() throws IOException {
    byte[] docx = docx(paragraph("<w:r><w:t>a</w:t></w:r>"));
    docx[60] ^= 0x55;

    refused(docx, "it is damaged or breaks off");
  }

  private void refused(byte[] file, String why) throws IOException {
    Result<Optional<EditedPaper>> read = read(file);

    assertThat(read.value()).isEmpty();
    Finding found = read.findings().getFirst();
    assertThat(found.code()).isEqualTo(Code.PUB108);
    assertThat(found.notes()).containsExactly(why);
    Wording.check(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Dear all,", "%PDF-1.7 and no more"})
  void aPdfThatIsNoneIsRefused(String content) throws IOException {
    Path none = Files.write(folder.resolve("none.pdf"), bytes(content));

    Result<Optional<SavedPdf>> read = SavedPdf.read(none);

    assertThat(read.value()).isEmpty();
    assertThat(read.findings()).extracting(Finding::code).containsExactly(Code.PUB108);
    Wording.check(read.findings().getFirst());
  }

  private Result<Optional<EditedPaper>> read(byte[] file) throws IOException {
    return EditedPaper.read(Files.write(folder.resolve("edited.docx"), file));
  }

  private static String paragraph(String inside) {
    return "<w:document xmlns:w='w' xmlns:mc='mc'><w:p>%s</w:p></w:document>".formatted(inside);
  }

  private static byte[] docx(String body) {
    return zip(BODY, body);
  }

  private static byte[] zip(String part, String content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(bytes(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
