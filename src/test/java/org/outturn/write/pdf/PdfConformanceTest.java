package org.outturn.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;
import org.outturn.document.Anchor;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Chart;
import org.outturn.document.Document;
import org.outturn.document.Image;
import org.outturn.document.Ordinal;
import org.outturn.document.Picture;
import org.outturn.document.Placement;
import org.outturn.document.Section;
import org.outturn.style.HouseStyle;
import org.outturn.style.Logo;
import org.outturn.style.PageStyle;
import org.outturn.style.RunningLines;
import org.outturn.style.TableStyle;
import org.outturn.testing.SamplePaper;
import org.outturn.testing.SampleTables;
import org.outturn.testing.VeraPdf;

/// Every paper is PDF/UA-1 and PDF/A-2a at once.
class PdfConformanceTest {

  record Case(String name, Document document, HouseStyle style) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> papers() {
    HouseStyle style = HouseStyle.standard();
    Map<String, Document> papers = new TreeMap<>();
    papers.put("whole", SamplePaper.whole());
    papers.put("draft", SamplePaper.draft());
    papers.put("public", SamplePaper.brief().publicCopy());
    papers.put("one paragraph", SamplePaper.of(CellBlock.Paragraph.of("A paragraph.")));
    papers.put("nothing", SamplePaper.of(CellBlock.Paragraph.of("")));
    papers.put("cover", cover());
    papers.put("charts", SamplePaper.of(SamplePaper.chart(), lines()));
    papers.put("pictures", SamplePaper.of(picture(1, SamplePictures.png())));
    return Stream.concat(
        papers.entrySet().stream().map(paper -> new Case(paper.getKey(), paper.getValue(), style)),
        Stream.of(
            new Case("zebra", SamplePaper.brief(), zebra(style)),
            new Case("logo", SamplePaper.brief(), withLogo(style, SamplePictures.greyJpeg()))));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void aPaperConforms(Case paper) {
    VeraPdf.assertConforms(paper.name(), Printed.cleanly(paper.document(), paper.style()).bytes());
  }

  /// If the judge were not asked, this would pass as well.
  @Test
  void anUntaggedFileDoesNot() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    org.openpdf.text.Document untagged = new org.openpdf.text.Document();
    PdfWriter.getInstance(untagged, out);
    untagged.open();
    untagged.add(new Paragraph("Not tagged, fonts not embedded."));
    untagged.close();
    assertThat(VeraPdf.UA1.verdict(out.toByteArray()).failures())
        .anyMatch(failure -> failure.startsWith("7.1-"))
        .anyMatch(failure -> failure.startsWith("7.21."));
    assertThat(VeraPdf.A2A.verdict(out.toByteArray()).failures()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotAPdfFails(VeraPdf judge) {
    byte[] text = "not a PDF".getBytes(StandardCharsets.US_ASCII);
    assertThat(judge.verdict(text).failures()).isNotEmpty();
  }

  /// A judge that gives up early would find no fault either.
  @ParameterizedTest
  @EnumSource
  void aPaperOfManyPagesIsCheckedThousandsOfTimes(VeraPdf judge) {
    byte[] pdf = Printed.cleanly(SamplePaper.brief()).bytes();
    assertThat(judge.verdict(pdf).checks()).isGreaterThan(10_000);
  }

  private static HouseStyle zebra(HouseStyle style) {
    TableStyle table = style.table();
    return new HouseStyle(
        style.page(),
        style.fonts(),
        style.type(),
        style.palette(),
        new TableStyle(TableStyle.Rows.ZEBRA, table.padAcross(), table.padDown()),
        style.forms(),
        RunningLines.standard(),
        style.logo());
  }

  static HouseStyle withLogo(HouseStyle style, byte[] image) {
    return new HouseStyle(
        style.page(),
        style.fonts(),
        style.type(),
        style.palette(),
        style.table(),
        style.forms(),
        RunningLines.standard(),
        Optional.of(new Logo("arms.png", image, "Wealdmoor County Council", PageStyle.mm(40))));
  }

  private static Document cover() {
    Section cover =
        new Section(
            Optional.empty(),
            new org.outturn.document.Access.Open(),
            new Placement.Cover(),
            Section.Orientation.PORTRAIT,
            List.of(new Block.Title(List.of("Business plan", "2026 to 2029"))));
    return SamplePaper.of(cover, Section.body(List.of(SampleTables.keyIssues())));
  }

  static Picture picture(int number, byte[] bytes) {
    return new Picture(
        new Anchor("picture-" + number),
        Ordinal.PENDING,
        "The mark of the council",
        "A disc and a bar",
        Image.of(bytes));
  }

  static Chart lines() {
    return new Chart(
        new Anchor("figure-calls"),
        Ordinal.PENDING,
        "Fewer calls are abandoned than a year ago",
        "Abandoned calls fell from 5.1% to 4.3% in four quarters; the target is 4%.",
        Chart.Form.LINES,
        "%",
        List.of("Q1", "Q2", "Q3", "Q4"),
        List.of(
            new Chart.Series("Abandoned", values("5.1", "4.9", "", "4.3")),
            new Chart.Series("Last year", values("5.6", "5.4", "5.3", "5.2"))),
        Optional.of(new BigDecimal("4.0")));
  }

  private static List<Optional<BigDecimal>> values(String... values) {
    return Stream.of(values)
        .map(
            value ->
                value.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(value)))
        .toList();
  }
}
