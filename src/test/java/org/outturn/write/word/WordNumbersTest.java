package org.outturn.write.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.write.word.Markup.all;
import static org.outturn.write.word.Markup.body;
import static org.outturn.write.word.Markup.fields;
import static org.outturn.write.word.Markup.styles;
import static org.outturn.write.word.Markup.texts;
import static org.outturn.write.word.Written.numbered;
import static org.outturn.write.word.Written.paper;
import static org.outturn.write.word.Written.see;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.document.Access;
import org.outturn.document.Anchor;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Document;
import org.outturn.document.Inline;
import org.outturn.document.Placement;
import org.outturn.document.Section;
import org.outturn.style.HouseStyle;
import org.outturn.testing.SamplePaper;
import org.outturn.testing.SampleTables;

/// Numbers, references, lists and contents are Word's own, and filled already.
class WordNumbersTest {
  @Test
  void leavesNumbersToWord() {
    String body = Written.body(SamplePaper.of(numbered("a", 1), numbered("b", 2)));

    assertThat(body)
        .contains("<w:pStyle w:val=\"NumberedParagraph\"/></w:pPr>")
        .contains("<w:pStyle w:val=\"NumberedSubparagraph\"/></w:pPr>")
        .doesNotContain("<w:numPr>");
    assertThat(texts(body)).containsExactly("Words of a.", "Words of b.");
  }

  @Test
  void refersByFieldsThatAreFilled() {
    String body =
        Written.body(
            SamplePaper.of(
                SamplePaper.heading(1, "Money", "money"),
                numbered("a", 1),
                numbered("b", 2),
                numbered("c", 3),
                SampleTables.capital(),
                CellBlock.Paragraph.of(see("a")),
                CellBlock.Paragraph.of(see("c")),
                CellBlock.Paragraph.of(see("table-capital")),
                CellBlock.Paragraph.of(see("money"))));

    assertThat(fields(body))
        .containsSubsequence(
            "REF _Ref_a \\n \\h = 1",
            "REF _Ref_a \\n \\h = 1",
            "REF _Ref_b \\n \\h = (a)",
            "REF _Ref_c \\n \\h = (i)",
            "REF _Ref_table_capital \\h = Table 1",
            "REF _Ref_money \\h = Money");
  }

  @Test
  void numbersCaptionsByFields() {
    assertThat(fields(Written.body(SamplePaper.of(SampleTables.capital(), SamplePaper.chart()))))
        .containsExactly("SEQ Table \\* ARABIC = 1", "SEQ Figure \\* ARABIC = 1");
  }

  @Test
  void fillsTheContentsFromTheLayout() {
    Document paper =
        SamplePaper.of(
            new Block.Contents("Contents", 2),
            SamplePaper.heading(1, "First", "first"),
            SamplePaper.heading(2, "Second", "second"),
            SamplePaper.heading(3, "Third", "third"));
    PageHints hints =
        new PageHints(Map.of(), Map.of(new Anchor("first"), 3, new Anchor("second"), 17));

    String body =
        body(WordWriter.write(paper, HouseStyle.standard(), hints, Written.REFERENCE).value());

    assertThat(body).contains(" TOC \\o \"1-2\" \\h \\z \\u ");
    assertThat(fields(body))
        .containsExactly("PAGEREF _Ref_first \\h = 3", "PAGEREF _Ref_second \\h = 17");
    assertThat(styles(body))
        .containsExactly("TOCHeading", "TOC1", "TOC2", "Heading1", "Heading2", "Heading3");
  }

  @Test
  void listsHaveThreeLevels() {
    CellBlock third = bullets(CellBlock.Item.of(Inline.text("Third.")));
    CellBlock second =
        bullets(
            new CellBlock.Item(
                List.of(Inline.text("Second.")), List.of(CellBlock.Paragraph.of("More."), third)));
    CellBlock first = bullets(new CellBlock.Item(List.of(Inline.text("First.")), List.of(second)));

    assertThat(styles(Written.body(SamplePaper.of((Block) first))))
        .containsExactly("ListBullet", "ListBullet2", "ListContinue2", "ListBullet3");
  }

  private static CellBlock bullets(CellBlock.Item item) {
    return new CellBlock.BulletList(CellBlock.Indent.MARGIN, List.of(item));
  }

  @Test
  void beginsEachNumberedListAgainAtOne() {
    Block list =
        new CellBlock.NumberedList(
            CellBlock.Indent.MARGIN, List.of(CellBlock.Item.of(Inline.text("one"))));

    byte[] docx = Written.plainly(SamplePaper.of(list, CellBlock.Paragraph.of("Between."), list));

    List<String> lists = all(body(docx), "<w:numId w:val=\"(\\d+)\"");
    assertThat(lists).hasSize(2).doesNotHaveDuplicates();
    for (String id : lists) {
      assertThat(Written.part(docx, "word/numbering.xml"))
          .containsPattern(
              "<w:num w:numId=\""
                  + id
                  + "\">.*?<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>");
    }
  }

  @Test
  void countsOnInAPublicCopyWhereSomethingIsLeftOut() {
    Section open = Section.body(List.of(numbered("first", 1)));
    Section exempt =
        new Section(
            Optional.empty(),
            new Access.Exempt(List.of(3), "It would harm."),
            new Placement.Body(),
            Section.Orientation.PORTRAIT,
            List.of(numbered("second", 1), SampleTables.capital()));
    Section after = Section.body(List.of(numbered("third", 1), SampleTables.keyIssues()));
    Document paper = paper(List.of(open, exempt, after)).publicCopy();

    byte[] docx = Written.plainly(paper);

    String body = body(docx);
    List<String> lists = all(body, "<w:numId w:val=\"(\\d+)\"");
    assertThat(lists).hasSize(1);
    assertThat(Written.part(docx, "word/numbering.xml"))
        .containsPattern(
            "<w:num w:numId=\"" + lists.getFirst() + "\">.*?<w:startOverride w:val=\"3\"/>");
    assertThat(fields(body)).containsExactly("SEQ Table \\* ARABIC \\r 2 = 2");
  }

  @Test
  void keepsLongNamesOfBookmarksApart() {
    String same = "a-very-long-anchor-that-goes-on-and-on-and-ends-";

    assertThat(Targets.bookmark(new Anchor(same + "here")))
        .hasSize(40)
        .isNotEqualTo(Targets.bookmark(new Anchor(same + "there")));
  }
}
