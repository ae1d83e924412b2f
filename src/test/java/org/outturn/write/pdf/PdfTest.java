package org.outturn.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.document.CellBlock;
import org.outturn.document.Chart;
import org.outturn.document.Document;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.style.Fonts;
import org.outturn.style.HouseStyle;
import org.outturn.style.PageStyle;
import org.outturn.style.RunningLines;
import org.outturn.style.TypeSizes;
import org.outturn.testing.SamplePaper;
import org.outturn.testing.SampleTables;
import org.outturn.testing.VeraPdf;

class PdfTest {

  @Test
  void theSamePaperGivesTheSameBytes() {
    byte[] first = Printed.cleanly(SamplePaper.brief()).bytes();
    assertThat(Printed.cleanly(SamplePaper.brief()).bytes()).isEqualTo(first);
    PdfFonts others = PdfFonts.load(Fonts.standard(), Path.of(".")).value();
    assertThat(Pdf.of(SamplePaper.brief(), HouseStyle.standard(), others).value().bytes())
        .isEqualTo(first);
  }

  @Test
  void threadsMayShareFonts() throws Exception {
    byte[] alone = Printed.cleanly(SamplePaper.brief()).bytes();
    Callable<byte[]> print = () -> Printed.cleanly(SamplePaper.brief()).bytes();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<byte[]> printed :
          threads.invokeAll(List.of(print, print, print, print, print, print, print, print))) {
        assertThat(printed.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void thePropertiesSayWhatThePaperIs() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(Printed.cleanly(SamplePaper.brief()).bytes())) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Improvement plan: progress to March 2026");
      assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Wealdmoor County Council");
      assertThat(pdf.getDocumentInformation().getCustomMetadataValue("Committee"))
          .isEqualTo("Cabinet");
      assertThat(pdf.getDocumentInformation().getCustomMetadataValue("Status")).isEqualTo("Issued");
      assertThat(pdf.getDocumentInformation().getCustomMetadataValue("Version")).isEqualTo("1");
      assertThat(pdf.getDocumentInformation().getCustomMetadataValue("Build"))
          .isEqualTo("5f0c9a7e21b3d864");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
          .startsWith("1", "2", "3");
    }
  }

  /// A reader may show either; an archive asks that they say the same.
  @Test
  void theMetadataPacketAgreesWithTheProperties() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(Printed.cleanly(SamplePaper.brief()).bytes())) {
      PDDocumentInformation info = pdf.getDocumentInformation();
      XPath packet = XPathFactory.newInstance().newXPath();
      org.w3c.dom.Document xmp =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(pdf.getDocumentCatalog().getMetadata().exportXMPMetadata());
      Map<String, String> said = new TreeMap<>();
      for (String property :
          List.of(
              "dc:title",
              "dc:creator",
              "dc:description",
              "dc:language",
              "xmp:CreatorTool",
              "xmp:CreateDate",
              "xmp:ModifyDate",
              "pdf:Producer")) {
        said.put(property, packet.evaluate("//*[name()='" + property + "']", xmp).strip());
      }
      assertThat(said)
          .containsOnly(
              entry("dc:title", info.getTitle()),
              entry("dc:creator", info.getAuthor()),
              entry("dc:description", info.getSubject()),
              entry("dc:language", pdf.getDocumentCatalog().getLanguage()),
              entry("xmp:CreatorTool", info.getCreator()),
              entry("xmp:CreateDate", when(info.getCreationDate())),
              entry("xmp:ModifyDate", when(info.getModificationDate())),
              entry("pdf:Producer", info.getProducer()));
    }
  }

  private static String when(Calendar date) {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT)
        .format(date.toInstant().atOffset(ZoneOffset.UTC));
  }

  @Test
  void phrasesInAnotherLanguageAndSignsSayWhatTheyAre() {
    assertThat(TagDump.of(Printed.cleanly(SamplePaper.brief()).bytes()))
        .contains("Span lang=[cy-GB] \"Gwasanaethau i gwsmeriaid\"")
        .contains("Span actual=[improving] \"▲\"")
        .contains("Span actual=[minus 8,903] \"(8,903)\"")
        .containsPattern("Span actual=\\[Amber] \"▲.?Amber\"");
  }

  @Test
  void bookmarksNestAsHeadingsDo() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(Printed.cleanly(SamplePaper.brief()).bytes())) {
      StringBuilder tree = new StringBuilder();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        outline(tree, item, "");
      }
      assertThat(tree)
          .hasToString(
              """
              Recommendations
              Part A: What is asked, and why
                Why is this coming here?
              Part B: Background and evidence
                Background
                  Performance by project
                Capital programme
                Implications
              Appendix 1: Action plan
              Appendix 2: Budget and outturn
              Appendix 3: Supplier settlement
              """);
    }
  }

  private static void outline(StringBuilder tree, PDOutlineItem item, String indent) {
    tree.append(indent).append(item.getTitle()).append('\n');
    for (PDOutlineItem child : item.children()) {
      outline(tree, child, indent + "  ");
    }
  }

  @Test
  void everyFontIsEmbeddedAsASubset() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(Printed.cleanly(SamplePaper.brief()).bytes())) {
      for (PDPage page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
        }
      }
    }
  }

  @Test
  void figuresAreFoundInTheText() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(Printed.cleanly(SamplePaper.brief()).bytes())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("117,507", "108,604", "(8,903)", "12,439", "12,304", "(135)", "150.2%");
    }
  }

  @Test
  void aCharacterWithoutAGlyphIsAFinding() {
    Result<Pdf> printed =
        Pdf.of(
            SamplePaper.of(CellBlock.Paragraph.of("Ancient: 𓀀")),
            HouseStyle.standard(),
            Printed.FONTS);
    assertThat(printed.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(Code.PDF001);
              assertThat(finding.message()).contains("U+13000");
              assertThat(finding.excerpt()).contains("Ancient");
            });
    VeraPdf.assertConforms("paper", printed.value().bytes());
  }

  @Test
  void aCharacterWithoutAGlyphInAChartIsAFinding() {
    Chart chart = PdfConformanceTest.lines();
    Chart strange =
        new Chart(
            chart.anchor(),
            chart.number(),
            chart.caption(),
            chart.alternative(),
            chart.form(),
            chart.unit(),
            List.of("Q1 ☹", "Q2", "Q3", "Q4"),
            chart.series(),
            chart.target());
    Result<Pdf> printed = Pdf.of(SamplePaper.of(strange), HouseStyle.standard(), Printed.FONTS);
    assertThat(printed.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(Code.PDF001);
              assertThat(finding.message()).contains("U+2639");
            });
    VeraPdf.assertConforms("chart", printed.value().bytes());
  }

  @Test
  void aFontThatMayNotBeEmbeddedIsAFinding(@TempDir Path folder) throws Exception {
    byte[] font =
        PdfFonts.class.getResourceAsStream("fonts/SourceSans3-Regular.ttf").readAllBytes();
    byte[] restricted = FontRights.restricted(font);
    Files.write(folder.resolve("Restricted.ttf"), restricted);
    Files.writeString(folder.resolve("Broken.ttf"), "not a font", StandardCharsets.US_ASCII);
    Fonts names =
        new Fonts(
            "Restricted.ttf",
            "Broken.ttf",
            "Missing.ttf",
            Fonts.standard().semiboldItalic(),
            Fonts.standard().symbols());
    Result<PdfFonts> loaded = PdfFonts.load(names, folder);
    assertThat(loaded.findings())
        .extracting(Finding::code)
        .containsExactly(Code.PDF002, Code.PDF002, Code.PDF002);
    assertThat(loaded.findings().getFirst().message()).contains("licence");
    Document paper = SamplePaper.of(CellBlock.Paragraph.of("Set in what ships."));
    byte[] pdf = Pdf.of(paper, HouseStyle.standard(), loaded.value()).value().bytes();
    VeraPdf.assertConforms("paper", pdf);
  }

  @Test
  void aPictureInCmykIsAFinding() {
    Result<Pdf> printed = printed(SamplePictures.cmykJpeg());
    assertThat(printed.findings()).singleElement().extracting(Finding::code).isEqualTo(Code.PDF003);
    VeraPdf.assertConforms("paper", printed.value().bytes());
  }

  static Stream<Arguments> troublesomeLogos() {
    return Stream.of(
        arguments("CMYK", SamplePictures.cmykJpeg(), Code.PDF003, "CMYK"),
        arguments("Adobe CMYK", SamplePictures.adobeJpeg(0), Code.PDF003, "CMYK"),
        arguments("Adobe YCCK", SamplePictures.adobeJpeg(2), Code.PDF003, "CMYK"),
        arguments("transparent", SamplePictures.transparentPng(), Code.PDF005, "set on white"),
        arguments("cut short", SamplePictures.cutShort(), Code.PDF003, "damaged"),
        arguments(
            "text", "a logo".getBytes(StandardCharsets.US_ASCII), Code.PDF003, "neither PNG nor"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("troublesomeLogos")
  void aLogoThatAnArchiveMayNotHoldIsAFinding(String name, byte[] logo, Code code, String says) {
    HouseStyle style = PdfConformanceTest.withLogo(HouseStyle.standard(), logo);
    Result<Pdf> printed =
        Pdf.of(SamplePaper.of(CellBlock.Paragraph.of("Below a logo.")), style, Printed.FONTS);
    assertThat(printed.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(code);
              assertThat(finding.message()).contains(says);
            });
    VeraPdf.assertConforms(name, printed.value().bytes());
  }

  private static Result<Pdf> printed(byte[] picture) {
    return Pdf.of(
        SamplePaper.of(PdfConformanceTest.picture(1, picture)),
        HouseStyle.standard(),
        Printed.FONTS);
  }

  @Test
  void aTableThatDoesNotFitIsAFinding() {
    assertThat(Pdf.of(SamplePaper.of(SampleTables.wide(40)), HouseStyle.standard(), Printed.FONTS))
        .satisfies(
            printed ->
                assertThat(printed.findings())
                    .singleElement()
                    .satisfies(
                        finding -> {
                          assertThat(finding.code()).isEqualTo(Code.PDF004);
                          assertThat(finding.message()).startsWith("40 columns");
                        }));
  }

  @Test
  void typeTooSmallIsAFinding() {
    HouseStyle style = HouseStyle.standard();
    TypeSizes small =
        new TypeSizes(10, 14, 18, List.of(13.0), List.of(9.0, 8.0), 9, 9, 8, PageStyle.mm(10));
    HouseStyle smaller =
        new HouseStyle(
            style.page(),
            style.fonts(),
            small,
            style.palette(),
            style.table(),
            style.forms(),
            RunningLines.standard(),
            style.logo());
    assertThat(Pdf.of(SamplePaper.brief(), smaller, Printed.FONTS).findings())
        .extracting(Finding::code)
        .containsExactly(Code.PDF006);
  }
}
