package org.outturn.write.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.document.Document;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.style.HouseStyle;
import org.outturn.testing.SamplePaper;

/// What a council may do to its reference document, and what becomes of a paper then.
class ReferenceTest {
  private static final Document PAPER = SamplePaper.brief().publicCopy();

  /// The file that ships is the house style's: rewrite it with `-Dgolden=update`.
  @Test
  void theOneThatShipsIsMadeFromHouseStyle() throws IOException {
    Path shipped = Path.of("templates", "reference.docx");
    if ("update".equals(System.getProperty("golden"))) {
      Files.write(shipped, Written.SHIPPED);
    }

    assertThat(shipped).hasBinaryContent(Written.SHIPPED);
  }

  @Test
  void theOneThatShipsLacksNothing() {
    assertThat(write(Written.SHIPPED).findings()).isEmpty();
  }

  /// Office programs take an embedded face only by the name it has itself.
  @Test
  void aPaperTakesItsFontsOver() throws IOException {
    byte[] paper = write(Written.SHIPPED).value();

    assertThat(Written.part(paper, "word/settings.xml")).contains("<w:embedTrueTypeFonts/>");
    assertThat(EmbeddedFonts.namesIn(paper))
        .containsExactly("Source Sans 3 Bold", "Source Sans 3 Italic", "Source Sans 3 Regular");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Numbered Paragraph",
        "heading 2",
        "Table Total",
        "caption",
        "Rating Red",
        "Council Table"
      })
  void aMissingStyleIsTakenFromTheHouse(String name) {
    byte[] council = changed("word/styles.xml", "w:val=\"" + name + "\"", "w:val=\"Other name\"");

    Result<byte[]> paper = write(council);

    assertThat(paper.findings())
        .extracting(Finding::code, Finding::message)
        .hasSize(1)
        .first()
        .matches(found -> found.toList().getFirst() == Code.DOC001)
        .matches(found -> found.toList().getLast().toString().endsWith("\"" + name + "\""));
    assertThat(Written.part(paper.value(), "word/styles.xml"))
        .contains("<w:name w:val=\"" + name + "\"/>");
    assertThat(WordLint.faults(paper.value())).isEmpty();
  }

  @Test
  void stylesAreKnownByNameAndNotById() {
    byte[] council = Written.REFERENCE;
    for (String part : new String[] {"word/styles.xml", "word/document.xml"}) {
      String markup = Written.part(council, part).replace("\"Heading2\"", "\"berschrift2\"");
      Map<String, byte[]> parts = new TreeMap<>(Archive.parts(council));
      parts.put(part, markup.getBytes(StandardCharsets.UTF_8));
      council = Archive.of(parts);
    }

    Result<byte[]> paper = write(council);

    assertThat(paper.findings()).isEmpty();
    assertThat(Written.part(paper.value(), "word/document.xml"))
        .contains("<w:pStyle w:val=\"berschrift2\"/>")
        .doesNotContain("Heading2");
  }

  @Test
  void aStyleWithoutItsListIsPutOnTheHousesList() {
    byte[] council =
        changed(
            "word/styles.xml",
            "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>",
            "");

    Result<byte[]> paper = write(council);

    assertThat(paper.findings()).extracting(Finding::code).containsExactly(Code.DOC003);
    assertThat(WordLint.faults(paper.value())).isEmpty();
    assertThat(Written.part(paper.value(), "word/styles.xml"))
        .containsPattern(
            "<w:name w:val=\"Numbered Subparagraph\"/>.*?<w:numPr><w:ilvl w:val=\"1\"/>"
                + "<w:numId w:val=\"\\d\\d?\"/></w:numPr>");
  }

  @Test
  void listsCanBeMissingAltogether() {
    byte[] council =
        Written.changed(
            Written.without(Written.REFERENCE, "word/numbering.xml"),
            "word/_rels/document.xml.rels",
            "<Relationship Id=\"rId2\"[^>]*>",
            "");
    council =
        Written.changed(
            council, "[Content_Types].xml", "<Override PartName=\"/word/numbering.xml\"[^>]*>", "");

    Result<byte[]> paper = write(council);

    assertThat(paper.findings())
        .extracting(Finding::code)
        .hasSize(NumberedList.values().length)
        .containsOnly(Code.DOC003);
    assertThat(WordLint.faults(paper.value())).isEmpty();
  }

  @Test
  void aLandscapePageIsTurnedFromTheUprightOne() {
    byte[] council = changed("word/document.xml", " w:orient=\"landscape\"", "");

    Result<byte[]> paper = write(council);

    assertThat(paper.findings()).extracting(Finding::code).containsExactly(Code.DOC004);
    assertThat(
            Pattern.compile("<w:pgSz [^>]*>")
                .matcher(Written.part(paper.value(), "word/document.xml"))
                .results()
                .map(MatchResult::group))
        .anyMatch(page -> page.contains("landscape") && page.contains("w:w=\"16838\""));
  }

  @Test
  void aHeadThatAsksForWhatThereIsNotIsFound() {
    byte[] council = changed("word/footer2.xml", "Short title", "Shirt title");

    assertThat(write(council).findings())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(Code.DOC005);
              assertThat(found.help()).isEqualTo("did you mean \"Short title\"?");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not a file of Word", "PK"})
  void whatCannotBeReadGivesWayToTheHouse(String bytes) {
    Result<byte[]> paper = write(bytes.getBytes(StandardCharsets.UTF_8));

    assertThat(paper.findings()).extracting(Finding::code).containsExactly(Code.DOC002);
    assertThat(WordLint.faults(paper.value())).isEmpty();
  }

  @Test
  void nothingOfTheReferencesOwnStoryGoesIntoAPaper() {
    Map<String, byte[]> parts = new TreeMap<>(Archive.parts(Written.REFERENCE));
    parts.put(
        "docProps/core.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?><cp:coreProperties \
        xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>A. Person</dc:creator>\
        <cp:lastModifiedBy>A. Person</cp:lastModifiedBy></cp:coreProperties>\
        """
            .getBytes(StandardCharsets.UTF_8));
    parts.put(
        "word/comments.xml",
        "<w:comments xmlns:w=\"%s\"/>".formatted(Names.W).getBytes(StandardCharsets.UTF_8));
    byte[] council = Archive.of(parts);
    council =
        Written.changed(
            council,
            "[Content_Types].xml",
            "</Types>",
            """
            <Override PartName="/docProps/core.xml" \
            ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
            <Override PartName="/word/comments.xml" ContentType="application/\
            vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>\
            """);
    council =
        Written.changed(
            council,
            "_rels/.rels",
            "</Relationships>",
            """
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/\
            relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>\
            """);
    council =
        Written.changed(
            council,
            "word/_rels/document.xml.rels",
            "</Relationships>",
            "<Relationship Id=\"rId50\" Type=\"%s/comments\" Target=\"comments.xml\"/></Relationships>"
                .formatted(Names.R));
    council =
        Written.changed(council, "word/settings.xml", "<w:zoom", "<w:trackRevisions/><w:zoom");

    Result<byte[]> paper = write(council);

    assertThat(paper.findings()).isEmpty();
    assertThat(WordLint.faults(paper.value())).isEmpty();
    assertThat(Archive.parts(paper.value()).values())
        .noneMatch(part -> new String(part, StandardCharsets.UTF_8).contains("A. Person"));
  }

  private static Result<byte[]> write(byte[] reference) {
    return WordWriter.write(PAPER, HouseStyle.standard(), PageHints.none(), reference);
  }

  private static byte[] changed(String part, String from, String to) {
    return Written.changed(Written.REFERENCE, part, from, to);
  }
}
