package org.outturn.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.document.Access;
import org.outturn.document.Anchor;
import org.outturn.document.CellBlock;
import org.outturn.document.Document;
import org.outturn.document.Inline;
import org.outturn.document.Numbering;
import org.outturn.document.Ordinal;
import org.outturn.document.Placement;
import org.outturn.document.Section;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Content;
import org.outturn.figure.Figure;
import org.outturn.figure.Ledger;
import org.outturn.figure.Money;
import org.outturn.figure.Origin;
import org.outturn.figure.Unit;
import org.outturn.figure.Value;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.style.Fonts;
import org.outturn.style.HouseStyle;
import org.outturn.testing.SamplePaper;
import org.outturn.write.pdf.Pdf;
import org.outturn.write.pdf.PdfFonts;
import org.outturn.write.word.PageHints;
import org.outturn.write.word.WordWriter;

class LeakTestTest {
  private static final String SECRET = "settlement of the dispute with Bramley";
  private static final Document WHOLE = Numbering.resolve(paper());
  private static final LeakTest TEST = LeakTest.of("plan", WHOLE, ledger());
  private static final byte[] PDF = pdf(WHOLE.publicCopy());
  private static final byte[] DOCX = docx(WHOLE.publicCopy());

  private static Document paper() {
    return SamplePaper.of(
        Section.body(
            List.of(
                SamplePaper.heading(1, "Capital position", "capital"),
                CellBlock.Paragraph.of(
                    Inline.text("Contracts cost "),
                    new Inline.Value("capital.total", "£1,470,000", ""),
                    Inline.text(" and roads "),
                    new Inline.Value("capital.roads", "£1,158,000", ""),
                    Inline.text("; the council is in dispute with a supplier.")))),
        new Section(
            Optional.empty(),
            new Access.Exempt(List.of(3), "It would harm the council's position"),
            new Placement.Appendix(
                new Anchor("settlement"),
                Ordinal.PENDING,
                List.of(Inline.text("Supplier settlement"))),
            Section.Orientation.PORTRAIT,
            List.of(
                CellBlock.Paragraph.of("Advice on the " + SECRET + " and its insurers."),
                CellBlock.Paragraph.of("Kestrelworks"),
                CellBlock.Paragraph.of(
                    Inline.text("It costs "),
                    new Inline.Value("capital.settlement", "£312,000", ""),
                    Inline.text(".")))));
  }

  private static Ledger ledger() {
    return Ledger.of(
        List.of(
            read("capital.roads", "1158000"),
            read("capital.settlement", "312000"),
            new Figure(
                new Address("capital.total"),
                new Content.Known(Value.Amount.exactly(Money.pounds("1470000"))),
                Unit.POUNDS,
                Basis.FINAL_OUTTURN,
                new Origin.Computed(
                    "sum of schemes",
                    List.of(new Address("capital.roads"), new Address("capital.settlement"))))));
  }

  private static Figure read(String address, String pounds) {
    return Figure.amount(
        new Address(address),
        Money.pounds(pounds),
        Unit.POUNDS,
        Basis.FINAL_OUTTURN,
        new Origin.Read(Location.InCell.of("capital.csv", "", "B2")));
  }

  @Test
  void aPublicCopyPasses() {
    assertThat(TEST.read(Map.of("plan.pdf", PDF, "plan.docx", DOCX)))
        .extracting(Finding::code)
        .containsOnly(Code.PUB103);
  }

  @Test
  void aMembersCopyDoesNot() {
    assertThat(places(Code.PUB101, "plan.pdf", pdf(WHOLE))).contains("page 2", "bookmarks");
    assertThat(places(Code.PUB101, "plan.docx", docx(WHOLE))).contains("word/document.xml");
  }

  record Plant(String kind, String place, Change change) {
    @Override
    public String toString() {
      return kind;
    }
  }

  @FunctionalInterface
  interface Change {
    void to(PDDocument pdf) throws IOException;
  }

  static Stream<Plant> inPdf() {
    return Stream.of(
        new Plant("bookmark", "bookmarks", LeakTestTest::bookmark),
        new Plant(
            "property",
            "properties",
            pdf -> pdf.getDocumentInformation().setCustomMetadataValue("Basis", SECRET)),
        new Plant(
            "XMP",
            "metadata",
            pdf ->
                pdf.getDocumentCatalog()
                    .setMetadata(
                        new PDMetadata(
                            pdf,
                            new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8))))),
        new Plant(
            "alternative text", "tags", pdf -> structure(pdf).setAlternateDescription(SECRET)),
        new Plant("ActualText of a tag", "tags", pdf -> structure(pdf).setActualText(SECRET)),
        new Plant("ActualText on a page", "page 1, marks", LeakTestTest::mark),
        new Plant("attachment", "attachments", LeakTestTest::attach),
        new Plant(
            "object that nothing shows",
            "other objects",
            pdf ->
                pdf.getDocumentCatalog()
                    .getCOSObject()
                    .setItem(COSName.getPDFName("Spare"), new COSString(SECRET))));
  }

  @ParameterizedTest
  @MethodSource("inPdf")
  void findsWhatIsPlantedInAPdf(Plant plant) throws IOException {
    ByteArrayOutputStream planted = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(PDF)) {
      plant.change().to(pdf);
      pdf.save(planted);
    }
    assertThat(places(Code.PUB101, "plan.pdf", planted.toByteArray())).contains(plant.place());
  }

  private static void bookmark(PDDocument pdf) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(SECRET);
    pdf.getDocumentCatalog().getDocumentOutline().addLast(item);
  }

  private static PDStructureElement structure(PDDocument pdf) {
    return (PDStructureElement)
        pdf.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
  }

  private static void mark(PDDocument pdf) throws IOException {
    byte[] marked = bytes("\n/Span <</ActualText (%s)>> BDC EMC\n".formatted(SECRET));
    List<PDStream> contents = new ArrayList<>();
    pdf.getPage(0).getContentStreams().forEachRemaining(contents::add);
    contents.add(new PDStream(pdf, new ByteArrayInputStream(marked)));
    pdf.getPage(0).setContents(contents);
  }

  private static void attach(PDDocument pdf) throws IOException {
    COSStream attached = pdf.getDocument().createCOSStream();
    attached.setItem(COSName.TYPE, COSName.EMBEDDED_FILE);
    try (var out = attached.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(SECRET.getBytes(StandardCharsets.UTF_8));
    }
    pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Spare"), attached);
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, </w:body>, <w:p><w:r><w:t>SECRET</w:t></w:r></w:p></w:body>",
    "word/document.xml, </w:body>, <w:p><w:r><w:t>settlement of the dis</w:t></w:r><w:r><w:t>pute"
        + " with Bramley</w:t></w:r></w:p></w:body>",
    "word/document.xml, </w:body>, <w:p><w:del><w:r><w:delText>SECRET</w:delText></w:r></w:del>"
        + "</w:p></w:body>",
    "word/document.xml, </w:body>, <w:p w:rsidR='SECRET'/></w:body>",
    "word/document.xml, </w:body>, <!-- SECRET --></w:body>",
    "word/settings.xml, </w:settings>, <w:docVars><w:docVar w:val='SECRET'/></w:docVars>"
        + "</w:settings>",
    "word/styles.xml, </w:styles>, <w:style><w:name w:val='SECRET'/></w:style></w:styles>",
    "docProps/core.xml, </cp:coreProperties>, <dc:description>SECRET</dc:description>"
        + "</cp:coreProperties>",
    "word/_rels/document.xml.rels, </Relationships>, <Relationship"
        + " Target='https://example.org/SECRET'/></Relationships>"
  })
  void findsWhatIsPlantedInAPartOfAWordFile(String part, String before, String after) {
    byte[] planted =
        changed(DOCX, part, xml -> xml.replace(before, after.replace("SECRET", SECRET)));

    assertThat(places(Code.PUB101, "plan.docx", planted)).containsExactly(part);
  }

  @Test
  void findsWhatIsPlantedInAWorkbookInsideAWordFile() {
    byte[] workbook =
        zip(Map.of("xl/sharedStrings.xml", bytes("<sst><si>" + SECRET + "</si></sst>")));
    Map<String, byte[]> parts = unzip(DOCX);
    parts.put("word/embeddings/chart.xlsx", workbook);

    assertThat(places(Code.PUB101, "plan.docx", zip(parts)))
        .containsExactly("word/embeddings/chart.xlsx/xl/sharedStrings.xml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "figures.csv   | scheme;settlement of the dispute with Bramley | line 1",
        "plan.html     | <p>Settlement of the dispute with  BRAMLEY</p> | line 1",
        "findings.json | [{\"note\":\"settlement of the \\u0064ispute with Bramley\"}] | /0/note",
        "manifest.json | {\"settlement of the dispute with Bramley\":1}" + " | a name in it",
        "run.log       | read: Supplier settlement | line 1",
      })
  void findsWhatIsPlantedInADataFile(String file, String content, String place) {
    assertThat(places(Code.PUB101, file, bytes(content))).containsExactly(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "manifest.json | {\"sources\":{\"settlement of the dispute with Bramley.xlsx\":1}} | a name"
            + " in it",
        "findings.json | [{\"place\":\"supplier-settlement.xlsx\"}]                         |"
            + " /0/place",
        "status.json   | {\"stopped\":[\"return \\\"Supplier settlement\\\" is late\"]}        |"
            + " /stopped/0",
        "log           | making supplier-settlement                                       | line 1",
      })
  void findsWhatIsPlantedBesideThePapers(String file, String content, String place) {
    List<Finding> found = TEST.readAbout(Map.of(file, bytes(content)));

    assertThat(found)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(Code.PUB107);
              assertThat(finding.location()).isEqualTo(new Location.InPaper(file, place));
            });
    assertThat(found).allMatch(TEST::isOpen);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "manifest.json | {\"size\":312000}",
        "log           | making settlement",
        "findings.json | [{\"place\":\"capital.csv\"}]",
      })
  void numbersAndLoneWordsBesideThePapersSayNothing(String file, String content) {
    assertThat(TEST.readAbout(Map.of(file, bytes(content)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "figures.csv | roads;312000",
        "figures.csv | \"£312,000\"",
        "run.log     | paid to Kestrelworks today",
        "data.json   | {\"amount\": 312000}",
      })
  void warnsOfALoneNumberOrWord(String file, String content) {
    assertThat(found(file, bytes(content))).extracting(Finding::code).containsExactly(Code.PUB102);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "figures.csv | roads;1158000",
        "figures.csv | in dispute with a supplier",
        "figures.csv | 1312000;3120001;a312000",
        "figures.csv | the settlement",
      })
  void saysNothingOfWhatIsOpenOrNotIt(String file, String content) {
    assertThat(found(file, bytes(content))).isEmpty();
  }

  @Test
  void saysWhichSumGivesAnExemptFigureAway() {
    assertThat(TEST.read(Map.of()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(Code.PUB103);
              assertThat(finding.notes()).containsExactly("by the sum of \"capital.total\"");
            });
  }

  @Test
  void doesNotRepeatWhatItFinds() {
    List<Finding> found = TEST.read(Map.of("plan.pdf", pdf(WHOLE)));

    assertThat(found).hasSizeGreaterThan(2).allMatch(TEST::isOpen);
  }

  @Test
  void aFindingThatSpeaksOfExemptMaterialIsWithheld() {
    Finding finding =
        Finding.of(Code.RET012, Location.InCell.of("capital.csv", "", "B2"), "not a number")
            .excerpt("312,000");

    assertThat(TEST.isOpen(finding)).isFalse();
    assertThat(TEST.isOpen(LeakTest.withheld(finding))).isTrue();
    assertThat(LeakTest.withheld(finding).code()).isEqualTo(Code.RET012);
  }

  private static List<Finding> found(String file, byte[] content) {
    return TEST.read(Map.of(file, content)).stream()
        .filter(finding -> finding.code() != Code.PUB103)
        .toList();
  }

  private static List<String> places(Code code, String file, byte[] content) {
    return found(file, content).stream()
        .filter(finding -> finding.code() == code)
        .map(finding -> ((Location.InPaper) finding.location()).place())
        .toList();
  }

  private static byte[] pdf(Document document) {
    PdfFonts fonts = PdfFonts.load(Fonts.standard(), Path.of(".")).value();
    return Pdf.of(document, HouseStyle.standard(), fonts).value().bytes();
  }

  private static byte[] docx(Document document) {
    try {
      return WordWriter.write(
              document,
              HouseStyle.standard(),
              PageHints.none(),
              Files.readAllBytes(Path.of("templates", "reference.docx")))
          .value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] changed(byte[] docx, String part, UnaryOperator<String> change) {
    Map<String, byte[]> parts = unzip(docx);
    String before = new String(parts.get(part), StandardCharsets.UTF_8);
    String after = change.apply(before);
    assertThat(after).isNotEqualTo(before);
    parts.put(part, bytes(after));
    return zip(parts);
  }

  private static Map<String, byte[]> unzip(byte[] file) {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
