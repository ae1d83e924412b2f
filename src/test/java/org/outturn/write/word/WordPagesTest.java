package org.outturn.write.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.write.word.Markup.all;
import static org.outturn.write.word.Markup.fields;
import static org.outturn.write.word.Markup.styles;
import static org.outturn.write.word.Markup.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Document;
import org.outturn.document.Running;
import org.outturn.document.Section;
import org.outturn.testing.SamplePaper;

/// Sections, heads and feet, watermarks, and what a file says of itself.
class WordPagesTest {
  @Test
  void marksTheHeadsOfExemptPages() {
    byte[] docx = Written.plainly(SamplePaper.brief());

    assertThat(Written.part(docx, "word/headerMarked1.xml"))
        .contains("Not for publication: exempt, Schedule 12A paragraphs 3 and 5");
    assertThat(Written.part(docx, "word/header2.xml")).doesNotContain("Not for publication");
  }

  @ParameterizedTest
  @ValueSource(strings = {"header1", "header2", "header3", "headerMarked1"})
  void carriesAWatermarkWhileADraft(String head) {
    String part = "word/%s.xml".formatted(head);

    assertThat(Written.part(Written.plainly(SamplePaper.draft()), part)).contains("PowerPlus");
    assertThat(Written.part(Written.plainly(SamplePaper.brief()), part))
        .doesNotContain("PowerPlus");
  }

  @Test
  void fillsHeadsAndFeet() {
    byte[] docx = Written.plainly(SamplePaper.brief());

    assertThat(Written.part(docx, "word/header2.xml"))
        .contains("<w:t xml:space=\"preserve\">Improvement plan: progress to March 2026</w:t>");
    assertThat(texts(Written.part(docx, "word/footer3.xml")))
        .containsExactly(
            "Cabinet, 2 June 2026",
            "\u2003",
            "Improvement plan",
            "\u2003",
            "Page ",
            "1",
            " of ",
            "1");
    assertThat(all(Written.part(docx, "word/header1.xml"), "<w:t[ >](.*?)</w:t>")).isEmpty();
  }

  @Test
  void leavesOutAFootsFieldThatSaysNothing() {
    Document paper =
        new Document(
            SamplePaper.brief().meta(),
            List.of(Section.body(List.of(CellBlock.Paragraph.of("Words.")))),
            new Running("A paper", "Cabinet", ""));

    assertThat(fields(Written.part(Written.plainly(paper), "word/footer2.xml")))
        .containsExactly("DOCPROPERTY \"Running foot\" = Cabinet", "PAGE = 1", "NUMPAGES = 1");
  }

  @Test
  void saysWhatItIsAndNamesNobody() {
    byte[] docx = Written.plainly(SamplePaper.brief());

    assertThat(Written.part(docx, "docProps/core.xml"))
        .contains("<dc:title>Improvement plan: progress to March 2026</dc:title>")
        .contains("<dc:creator>Wealdmoor County Council</dc:creator>")
        .contains("<dc:language>en-GB</dc:language>")
        .contains("2026-06-02T00:00:00Z")
        .doesNotContain("POI");
    assertThat(Written.part(docx, "docProps/custom.xml"))
        .contains("name=\"Committee\"><vt:lpwstr>Cabinet</vt:lpwstr>")
        .contains("name=\"Status\"><vt:lpwstr>Issued</vt:lpwstr>")
        .contains("name=\"Version\"><vt:lpwstr>1</vt:lpwstr>")
        .contains("name=\"Build\"><vt:lpwstr>5f0c9a7e21b3d864</vt:lpwstr>");
    assertThat(Archive.parts(docx)).doesNotContainKey("docProps/app.xml");
  }

  @Test
  void turnsThePageForLandscapeAppendices() {
    String body = Written.body(SamplePaper.brief());

    List<String> sections = all(body, "(<w:sectPr>.*?</w:sectPr>)");
    assertThat(sections).hasSize(3);
    assertThat(sections.get(0)).contains("w:titlePg").doesNotContain("landscape");
    assertThat(sections.get(1)).contains("landscape").doesNotContain("w:titlePg");
    assertThat(sections.get(2)).doesNotContain("landscape").doesNotContain("w:titlePg");
  }

  @Test
  void beginsAPageWithoutAnEmptyParagraph() {
    String body =
        Written.body(
            SamplePaper.of(
                CellBlock.Paragraph.of("Before."),
                new Block.PageBreak(),
                CellBlock.Paragraph.of("After.")));

    assertThat(styles(body)).containsExactly("BodyText", "BodyText");
    assertThat(body).containsOnlyOnce("<w:pageBreakBefore/>");
  }
}
