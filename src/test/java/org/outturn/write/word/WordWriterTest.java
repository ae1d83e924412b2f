package org.outturn.write.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.document.Access;
import org.outturn.document.Anchor;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Chart;
import org.outturn.document.Document;
import org.outturn.document.Image;
import org.outturn.document.Imprint;
import org.outturn.document.Inline;
import org.outturn.document.Meta;
import org.outturn.document.Numbering;
import org.outturn.document.Ordinal;
import org.outturn.document.Picture;
import org.outturn.document.Placement;
import org.outturn.document.Running;
import org.outturn.document.Section;
import org.outturn.layout.Layout.TableFit;
import org.outturn.style.HouseStyle;
import org.outturn.style.Logo;
import org.outturn.style.RunningLines;
import org.outturn.testing.Golden;
import org.outturn.testing.SamplePaper;
import org.outturn.testing.SampleTables;

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
  void keepsRowsTogetherThatBelongTogether() {
    String body = Written.body(SamplePaper.of(SampleTables.outturn()));

    List<String> rows = all(body, "<w:tr>(.*?)</w:tr>");
    assertThat(rows.getLast()).as("with its notes").contains("<w:keepNext/>");
    assertThat(rows.get(rows.size() - 2)).as("with the total").contains("<w:keepNext/>");
    assertThat(rows).filteredOn(row -> !row.contains("<w:keepNext/>")).isNotEmpty();
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
  void takesColumnWidthsFromTheLayout() {
    PageHints hints =
        new PageHints(
            Map.of(new Anchor("table-capital"), new TableFit(List.of(200.0, 80.0, 80.0, 90.5), 9)),
            Map.of());

    String body =
        body(
            WordWriter.write(
                    SamplePaper.of(SampleTables.capital()),
                    HouseStyle.standard(),
                    hints,
                    Written.REFERENCE)
                .value());

    assertThat(all(body, "<w:gridCol w:w=\"(\\d+)\""))
        .containsExactly("4000", "1600", "1600", "1810");
    assertThat(body).contains("<w:tblStyle w:val=\"CouncilTableSmall\"/>");
  }

  @Test
  void repeatsEachHeaderRowAndKeepsSpans() {
    String body = Written.body(SamplePaper.of(SampleTables.outturn()));

    assertThat(all(body, "(<w:tblHeader/>)")).hasSize(2);
    assertThat(all(body, "<w:gridSpan w:val=\"(\\d)\"")).containsExactly("3", "3");
    assertThat(all(body, "(<w:vMerge w:val=\"restart\"/>)")).hasSize(3);
    assertThat(all(body, "(<w:vMerge/>)")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "'Economic Development', TableText",
    "'(181)', TableNumberBracketed",
    "'3,590', TableNumber",
    "'Social Care and Health', TableGroup",
    "'(399)', TableGroupNumberBracketed",
    "'Total', TableTotal",
    "'117,507', TableTotalNumber",
    "'Movement', TableHeadingNumber"
  })
  void setsCellsInStylesByRowAndColumn(String words, String style) {
    String body = Written.body(SamplePaper.of(SampleTables.capital()));

    assertThat(
            all(
                body,
                "w:val=\"(\\w+)\"/>(?:<w:keepNext/>)?</w:pPr><w:r><w:t xml:space=\"preserve\">"
                    + Pattern.quote(words)))
        .first()
        .isEqualTo(style);
  }

  @Test
  void tintsTheCellOfARating() {
    String body = Written.body(SamplePaper.of(SampleTables.actionPlan(150)));

    assertThat(body)
        .containsPattern(
            "w:fill=\"FBE9E7\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr>"
                + "<w:r><w:rPr><w:rStyle w:val=\"RatingRed\"/></w:rPr>"
                + "<w:t xml:space=\"preserve\">■\u00A0Red</w:t>");
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
  void leavesNothingOfExemptMaterialInAPublicCopy() {
    byte[] docx = Written.plainly(SamplePaper.brief().publicCopy());

    assertThat(Archive.parts(docx).values())
        .noneMatch(part -> new String(part, StandardCharsets.UTF_8).contains("312,000"))
        .noneMatch(part -> new String(part, StandardCharsets.UTF_8).contains("settlement_"));
  }

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
  void writesTheMarkupThatWasAgreed() {
    String body = Written.body(SamplePaper.brief());

    Golden.assertMatches("word/brief.document.txt", body.replaceAll("<w:(?=p>|tbl>|tr>)", "\n<w:"));
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
  void drawsATargetAsAnOutlineThatSaysItsValue() {
    Chart chart =
        new Chart(
            new Anchor("figure-calls"),
            Ordinal.PENDING,
            "Calls are answered late",
            "Bar chart: 68 and 51.5 seconds against a target of 45.",
            Chart.Form.BARS,
            "seconds",
            List.of("Registrars", "Highways"),
            List.of(
                new Chart.Series(
                    "Answered in",
                    List.of(
                        Optional.of(new BigDecimal("68")), Optional.of(new BigDecimal("51.5"))))),
            Optional.of(new BigDecimal("45")));

    String part = Written.part(Written.plainly(SamplePaper.of(chart)), "word/charts/chart1.xml");

    assertThat(part)
        .contains("<c:v>Target 45</c:v>")
        .contains("<a:noFill/><a:ln w=\"19050\">")
        .contains("<c:overlap val=\"100\"/>")
        .contains("formatCode=\"#,##0.0;(#,##0.0)\"");
    assertThat(all(part, "(<c:dLbls>)")).as("the target has no labels").hasSize(1);
  }

  @Test
  void namesTheLanguageOfAForeignPhrase() {
    assertThat(Written.body(SamplePaper.brief()))
        .contains("<w:rPr><w:lang w:val=\"cy-GB\"/></w:rPr>");
    assertThat(Written.part(Written.plainly(SamplePaper.brief()), "word/styles.xml"))
        .contains("<w:lang w:bidi=\"ar-SA\" w:eastAsia=\"en-GB\" w:val=\"en-GB\"/>");
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

  @Test
  void drawsChartsThatWordCanEdit() {
    byte[] docx = Written.plainly(SamplePaper.of(SamplePaper.chart()));

    assertThat(Written.part(docx, "word/charts/chart1.xml"))
        .contains("<c:v>Corporate</c:v>")
        .contains("<c:v>-4532</c:v>")
        .contains("<c:externalData r:id=\"rId1\">");
    byte[] workbook = Archive.parts(docx).get("word/embeddings/Microsoft_Excel_Sheet1.xlsx");
    assertThat(Written.part(workbook, "xl/worksheets/sheet1.xml"))
        .contains("<c r=\"B2\"><v>-4532</v></c>");
    assertThat(body(docx)).contains("descr=\"Bar chart of the movement by directorate in £000");
  }

  @Test
  void showsPicturesAndTheLogoWithTheirWords() throws IOException {
    HouseStyle plain = HouseStyle.standard();
    HouseStyle house =
        new HouseStyle(
            plain.page(),
            plain.fonts(),
            plain.type(),
            plain.palette(),
            plain.table(),
            plain.forms(),
            RunningLines.standard(),
            Optional.of(new Logo("arms.png", png(40, 10), "Arms of the county", 100)));
    Document paper =
        SamplePaper.of(
            new Picture(
                new Anchor("map"),
                Ordinal.PENDING,
                "Sites",
                "Map of the sites",
                Image.of(png(3000, 1500))));

    byte[] docx = WordWriter.write(paper, house, PageHints.none(), Written.REFERENCE).value();

    assertThat(all(body(docx), "<wp:extent cx=\"(\\d+)\"")).containsExactly("1270000", "5976620");
    assertThat(all(body(docx), "<wp:docPr [^>]*descr=\"(.*?)\""))
        .containsExactly("Arms of the county", "Map of the sites");
    assertThat(WordLint.faults(docx)).isEmpty();
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

  @Test
  void keepsLongNamesOfBookmarksApart() {
    String same = "a-very-long-anchor-that-goes-on-and-on-and-ends-";

    assertThat(Targets.bookmark(new Anchor(same + "here")))
        .hasSize(40)
        .isNotEqualTo(Targets.bookmark(new Anchor(same + "there")));
  }

  private static Document paper(List<Section> sections) {
    Meta meta =
        new Meta(
            "A paper",
            "Wealdmoor County Council",
            "",
            Locale.UK,
            LocalDate.of(2026, 6, 2),
            new Imprint(Imprint.Status.ISSUED, "1", Optional.empty()),
            List.of());
    return Numbering.resolve(
        new Document(meta, sections, new Running("A paper", "Cabinet", "A paper")));
  }

  private static Block.NumberedParagraph numbered(String anchor, int level) {
    return new Block.NumberedParagraph(
        new Anchor(anchor),
        level,
        Ordinal.PENDING,
        List.of(Inline.text("Words of %s.".formatted(anchor))));
  }

  private static Inline see(String anchor) {
    return new Inline.CrossReference(new Anchor(anchor), Ordinal.PENDING);
  }

  private static String body(byte[] docx) {
    return Written.part(docx, "word/document.xml");
  }

  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  private static List<String> styles(String markup) {
    return all(markup, "<w:pStyle w:val=\"(\\w+)\"");
  }

  private static List<String> texts(String markup) {
    return all(markup, "<w:t xml:space=\"preserve\">(.*?)</w:t>");
  }

  /// Each simple field as "code = result".
  private static List<String> fields(String markup) {
    List<String> fields = new ArrayList<>();
    Matcher field =
        Pattern.compile(
                "<w:instrText xml:space=\"preserve\"> ([^<]*) </w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                    + "<w:r><w:t xml:space=\"preserve\">([^<]*)</w:t></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/>")
            .matcher(markup);
    while (field.find()) {
      fields.add("%s = %s".formatted(field.group(1).replace("&quot;", "\""), field.group(2)));
    }
    return fields;
  }

  private static List<String> all(String markup, String pattern) {
    return Pattern.compile(pattern).matcher(markup).results().map(match -> match.group(1)).toList();
  }
}
