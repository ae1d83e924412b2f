package org.outturn.write.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.write.word.Markup.all;
import static org.outturn.write.word.Markup.texts;
import static org.outturn.write.word.Written.numbered;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.style.HouseStyle;
import org.outturn.testing.Golden;
import org.outturn.testing.SamplePaper;

/// The whole file, and the words of its paragraphs.
class WordWriterTest {
  private static final int MOST_BYTES = 150_000;

  @Test
  void givesTheSameBytesForTheSamePaper() {
    assertThat(Written.plainly(SamplePaper.brief()))
        .isEqualTo(Written.plainly(SamplePaper.brief()));
  }

  @Test
  void staysSmallWithAHundredAndFiftyActions() {
    byte[] paper =
        WordWriter.write(
                SamplePaper.whole(), HouseStyle.standard(), PageHints.none(), Written.SHIPPED)
            .value();

    assertThat(paper).hasSizeLessThan(MOST_BYTES);
  }

  @Test
  void leavesNothingOfExemptMaterialInAPublicCopy() {
    byte[] docx = Written.plainly(SamplePaper.brief().publicCopy());

    assertThat(Archive.parts(docx).values())
        .noneMatch(part -> new String(part, StandardCharsets.UTF_8).contains("312,000"))
        .noneMatch(part -> new String(part, StandardCharsets.UTF_8).contains("settlement_"));
  }

  @Test
  void writesTheMarkupThatWasAgreed() {
    String body = Written.body(SamplePaper.brief());

    Golden.assertMatches("word/brief.document.txt", body.replaceAll("<w:(?=p>|tbl>|tr>)", "\n<w:"));
  }

  @Test
  void namesTheLanguageOfAForeignPhrase() {
    assertThat(Written.body(SamplePaper.brief()))
        .contains("<w:rPr><w:lang w:val=\"cy-GB\"/></w:rPr>");
    assertThat(Written.part(Written.plainly(SamplePaper.brief()), "word/styles.xml"))
        .contains("<w:lang w:bidi=\"ar-SA\" w:eastAsia=\"en-GB\" w:val=\"en-GB\"/>");
  }

  @ParameterizedTest
  @CsvSource({
    "'a\u000Bb', ab",
    "'a\uD800b', ab",
    "'a\uFFFEb', ab",
    "'1 < 2 & 3', '1 &lt; 2 &amp; 3'"
  })
  void writesNoCharacterThatWordRefuses(String words, String written) {
    assertThat(texts(Written.body(SamplePaper.of(CellBlock.Paragraph.of(words)))))
        .containsExactly(written);
  }

  @Test
  void rulesAPanelInTheStyleOfThePanel() {
    String body =
        Written.body(
            SamplePaper.of(
                new Block.Panel(
                    List.of(
                        SamplePaper.heading(1, "Recommendations", "recommendations"),
                        numbered("a", 1),
                        numbered("b", 2))),
                CellBlock.Paragraph.of("Outside.")));

    assertThat(all(body, "<w:pStyle w:val=\"(\\w+)\"/><w:pBdr>"))
        .containsExactly("Heading1", "NumberedParagraph", "NumberedSubparagraph");
    assertThat(all(body, "<w:left [^>]*w:space=\"(\\d+)\"")).containsExactly("3", "3", "31");
  }

  @Test
  void keepsWordsWithWhatTheyAnnounce() {
    String body =
        Written.body(
            SamplePaper.of(
                CellBlock.Paragraph.of("Three things:"), CellBlock.Paragraph.of("One thing.")));

    assertThat(body).containsOnlyOnce("<w:keepNext/>");
  }
}
