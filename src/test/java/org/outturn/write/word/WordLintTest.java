package org.outturn.write.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.testing.SamplePaper;
import org.outturn.testing.SampleTables;

/// No paper has a fault, and each kind of fault, planted, is found.
class WordLintTest {
  private static final String BODY = "word/document.xml";
  private static final byte[] RIGHT = Written.plainly(SamplePaper.draft());

  /// @param from a pattern, of which the first match is replaced
  record Plant(String part, String from, String to, String found) {
    @Override
    public String toString() {
      return found;
    }
  }

  @Test
  void findsNothingInAPaper() {
    assertThat(WordLint.faults(Written.plainly(SamplePaper.whole()))).isEmpty();
  }

  @Test
  void findsNothingInADraft() {
    assertThat(WordLint.faults(RIGHT)).isEmpty();
  }

  @Test
  void findsNothingInAPublicCopy() {
    assertThat(WordLint.faults(Written.plainly(SamplePaper.brief().publicCopy()))).isEmpty();
  }

  @Test
  void findsNothingInAPaperThatEndsWithATable() {
    assertThat(WordLint.faults(Written.plainly(SamplePaper.of(SampleTables.actionPlan(3)))))
        .isEmpty();
  }

  static Stream<Plant> plants() {
    return Stream.of(
        new Plant(BODY, "w:val=\"BodyText\"|w:val=\"Title\"", "w:val=\"Gone\"", "unknown style"),
        new Plant(BODY, "<w:rStyle w:val=\"\\w+\"", "<w:rStyle w:val=\"Gone\"", "unknown style"),
        new Plant(BODY, "<w:numId w:val=\"\\d+\"", "<w:numId w:val=\"9999\"", "unknown list 9999"),
        new Plant(
            "word/styles.xml",
            "<w:basedOn w:val=\"\\w+\"",
            "<w:basedOn w:val=\"Gone\"",
            "leads to"),
        new Plant(
            "word/styles.xml", "<w:numId w:val=\"\\d+\"", "<w:numId w:val=\"9999\"", "on list"),
        new Plant("word/styles.xml", "<w:lang [^>]*>", "", "no language"),
        new Plant(
            "word/numbering.xml",
            "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/>",
            "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"99\"/>",
            "of kind 99"),
        new Plant(
            "word/settings.xml", "<w:zoom", "<w:updateFields w:val=\"true\"/><w:zoom", "will ask"),
        new Plant(BODY, "w:name=\"_Ref_part_b\"", "w:name=\"_Ref_part_a\"", "two bookmarks"),
        new Plant(BODY, "w:name=\"_Ref_part_b\"", "w:name=\"part b\"", "not a bookmark's name"),
        new Plant(BODY, "<w:bookmarkEnd [^>]*>", "", "does not end"),
        new Plant(BODY, " REF _Ref_table_capital ", " REF _Ref_gone ", "field to nowhere"),
        new Plant(BODY, "w:anchor=\"_Ref_why\"", "w:anchor=\"_Ref_gone\"", "link to nowhere"),
        new Plant(BODY, "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "", "do not end"),
        new Plant(BODY, "w:fldCharType=\"begin\"", "w:fldCharType=\"end\"", "before it begins"),
        new Plant(BODY, "<w:tblCaption [^>]*><w:tblDescription [^>]*>", "", "table without words"),
        new Plant(BODY, "<w:tblHeader/>", "", "without a header row"),
        new Plant(
            BODY, "<w:tcPr><w:tcW ", "<w:tcPr><w:gridSpan w:val=\"9\"/><w:tcW ", "in a grid of"),
        new Plant(BODY, "<w:vMerge w:val=\"restart\"/>", "", "continues none"),
        new Plant(BODY, "(</w:tcPr>)<w:p>.*?</w:p></w:tc>", "$1</w:tc>", "end with a paragraph"),
        new Plant(BODY, " descr=\"[^\"]+\"", " descr=\"\"", "drawing without words"),
        new Plant(
            BODY, "(<w:hyperlink r:id[^>]*>).*?(</w:hyperlink>)", "$1$2", "link without words"),
        new Plant(BODY, "<w:hyperlink r:id=\"\\w+\"", "<w:hyperlink r:id=\"rId99\"", "nowhere"),
        new Plant(
            BODY,
            "<w:p>",
            "<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr></w:p><w:p>",
            "empty paragraph"),
        new Plant(BODY, "<w:pStyle w:val=\"Title\"/>", "", "without a style"),
        new Plant(BODY, "w:val=\"Heading2\"", "w:val=\"Heading4\"", "heading 4 after 1"),
        new Plant(BODY, "</w:pPr>", "<w:jc w:val=\"center\"/></w:pPr>", "formatted by hand: jc"),
        new Plant(BODY, "<w:rPr>", "<w:rPr><w:b/>", "formatted by hand: b"),
        new Plant(BODY, "w:firstRow=\"1\"", "w:firstRow=\"0\"", "without its style"),
        new Plant(
            "word/settings.xml", "<w:zoom", "<w:trackRevisions/><w:zoom", "changes are tracked"),
        new Plant(BODY, "(<w:r>.*?</w:r>)", "<w:ins w:id=\"1\">$1</w:ins>", "tracked change"),
        new Plant(
            BODY, "<w:r>", "<w:r><w:commentReference w:id=\"0\"/></w:r><w:r>", "a comment in"),
        new Plant(BODY, "<w:r>", "<w:r w:author=\"A person\">", "names somebody"),
        new Plant(BODY, "<w:p>", "<w:p w:rsidR=\"00A77B3E\">", "tells who edited when"),
        new Plant(
            "docProps/core.xml",
            "<dc:title>",
            "<cp:lastModifiedBy>A person</cp:lastModifiedBy><dc:title>",
            "who saved it"),
        new Plant("docProps/core.xml", "<dc:language>.*</dc:language>", "", "no language"),
        new Plant("docProps/core.xml", "<dc:title>.*</dc:title>", "", "no title"));
  }

  @ParameterizedTest
  @MethodSource("plants")
  void findsWhatIsPlanted(Plant plant) {
    byte[] wrong = Written.changed(RIGHT, plant.part, plant.from, plant.to);

    assertThat(WordLint.faults(wrong)).anyMatch(fault -> fault.contains(plant.found));
  }

  @ParameterizedTest
  @CsvSource({
    "word/comments.xml, there are comments",
    "word/people.xml, there are comments",
    "docProps/app.xml, the program's owner"
  })
  void findsAPartThatShouldNotBeThere(String part, String found) {
    byte[] wrong = Written.with(RIGHT, part, "<w:comments xmlns:w=\"%s\"/>".formatted(Names.W));

    assertThat(WordLint.faults(wrong)).anyMatch(fault -> fault.contains(found));
  }

  @Test
  void findsAWatermarkWithoutWords() {
    byte[] wrong = Written.changed(RIGHT, "word/header1.xml", " alt=\"Draft\"", "");

    assertThat(WordLint.faults(wrong)).anyMatch(fault -> fault.contains("watermark"));
  }
}
