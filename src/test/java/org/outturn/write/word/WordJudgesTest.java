package org.outturn.write.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.document.Anchor;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Document;
import org.outturn.document.Imprint;
import org.outturn.document.Inline;
import org.outturn.document.Ordinal;
import org.outturn.layout.Layout;
import org.outturn.style.Fonts;
import org.outturn.style.HouseStyle;
import org.outturn.testing.SamplePaper;
import org.outturn.testing.SampleTables;
import org.outturn.write.pdf.Pdf;
import org.outturn.write.pdf.PdfFonts;

/// Word files before programs that are not ours: the Open XML rules, and LibreOffice.
@Tag("judges")
class WordJudgesTest {
  private static final Path VALIDATOR = Path.of("target/judges/node_modules/.bin/ooxml-validator");
  private static final Path BUILT = Path.of("sample-data/build");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N},.’'-]*");

  @TempDir private static Path folder;

  private static Office office;
  private static final Map<String, Path> PAPERS = new TreeMap<>();
  private static final Map<String, Path> PDFS = new TreeMap<>();

  @BeforeAll
  static void write() throws IOException {
    office = new Office(folder);
    PdfFonts fonts = PdfFonts.load(Fonts.standard(), Path.of(".")).value();
    paper("members", SamplePaper.whole().membersCopy(), fonts);
    paper("draft", SamplePaper.whole(Imprint.Status.DRAFT), fonts);
    paper("public", SamplePaper.whole().publicCopy(), fonts);
    for (Path docx : built()) {
      String name = docx.getFileName().toString().replaceFirst("\\.docx$", "");
      PAPERS.put(name, docx);
      PDFS.put(name, docx.resolveSibling(name + ".pdf"));
    }
  }

  private static void paper(String name, Document document, PdfFonts fonts) throws IOException {
    Pdf pdf = Pdf.of(document, HouseStyle.standard(), fonts).value();
    PDFS.put(name, Files.write(folder.resolve(name + "-painted.pdf"), pdf.bytes()));
    byte[] docx =
        WordWriter.write(document, HouseStyle.standard(), hints(pdf.layout()), Written.SHIPPED)
            .value();
    PAPERS.put(name, Files.write(folder.resolve(name + ".docx"), docx));
  }

  private static PageHints hints(Layout layout) {
    Map<Anchor, Integer> pages = new TreeMap<>();
    layout.places().forEach((anchor, place) -> pages.put(anchor, place.page()));
    return new PageHints(layout.tables(), pages);
  }

  @Test
  void theOpenXmlRulesAreKept() throws IOException, InterruptedException {
    List<Path> files = new ArrayList<>(PAPERS.values());
    files.add(Path.of("templates/reference.docx"));
    for (Path file : files) {
      assertThat(office.run(List.of(VALIDATOR.toString(), file.toString())))
          .as(file.toString())
          .contains("\"ok\": true");
    }
    tell("Open XML rules", "%d files judged".formatted(files.size()));
  }

  @Test
  void builtPapersHaveNoFaults() throws IOException {
    List<Path> files = built();
    assertThat(files).as("papers in %s: build sample-data first", BUILT).isNotEmpty();
    for (Path file : files) {
      assertThat(WordLint.faults(Files.readAllBytes(file))).as(file.toString()).isEmpty();
    }
    tell("Lint", "%d built files judged".formatted(files.size()));
  }

  /// For whoever reads the build's log.
  private static void tell(String judge, String verdict) {
    System.out.println(judge + ": " + verdict);
  }

  private static List<Path> built() throws IOException {
    if (!Files.isDirectory(BUILT)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(BUILT, FileVisitOption.FOLLOW_LINKS)) {
      return files.filter(file -> file.toString().endsWith(".docx")).toList();
    }
  }

  @Test
  void libreOfficeSetsAsManyPagesAsTheLayout() throws IOException, InterruptedException {
    for (String name : PAPERS.keySet()) {
      int ours = sizes(PDFS.get(name)).size();
      int theirs = sizes(office.pdf(PAPERS.get(name))).size();
      assertThat(theirs).as(name).isCloseTo(ours, within(ours / 10));
      tell(name, "%d pages in the PDF, %d from Word".formatted(ours, theirs));
    }
  }

  @Test
  void landscapePagesLieWhereTheyBelong() throws IOException, InterruptedException {
    List<String> sizes = sizes(office.pdf(PAPERS.get("members")));

    int first = sizes.indexOf("landscape");
    int last = sizes.lastIndexOf("landscape");
    assertThat(first).isPositive();
    assertThat(sizes.subList(first, last + 1)).containsOnly("landscape");
    assertThat(sizes.subList(last + 1, sizes.size())).containsExactly("upright");
  }

  private static List<String> sizes(Path pdf) throws IOException, InterruptedException {
    List<String> sizes = new ArrayList<>();
    Pattern size = Pattern.compile("Page +\\d+ size: +([\\d.]+) x ([\\d.]+) pts.*");
    office
        .run(List.of("pdfinfo", "-f", "1", "-l", "9999", pdf.toString()))
        .lines()
        .map(size::matcher)
        .filter(matcher -> matcher.matches())
        .forEach(
            page ->
                sizes.add(
                    Double.parseDouble(page.group(1)) > Double.parseDouble(page.group(2))
                        ? "landscape"
                        : "upright"));
    return sizes;
  }

  @Test
  void aLongTableHasItsHeadOnEveryPage() throws IOException, InterruptedException {
    Path pdf = office.pdf(PAPERS.get("public"));

    List<String> pages = List.of(office.run(List.of("pdftotext", pdf.toString(), "-")).split("\f"));

    List<String> actions = pages.stream().filter(page -> page.contains("telephony;")).toList();
    assertThat(actions).hasSizeGreaterThan(10);
    assertThat(actions).allMatch(page -> page.contains("Target"), "has the head");
  }

  @Test
  void sayTheSameWordsAsThePdf() throws IOException, InterruptedException {
    for (String name : PAPERS.keySet()) {
      String pdf = office.run(List.of("pdfinfo", "-struct-text", PDFS.get(name).toString()));

      List<String> words = words(office.text(PAPERS.get(name)));

      List<String> painted = words(spoken(pdf));
      int same = 0;
      while (same < Math.min(words.size(), painted.size())
          && words.get(same).equals(painted.get(same))) {
        same++;
      }
      assertThat(around(words, same)).as(name).isEqualTo(around(painted, same));
      tell(name, "%d words alike".formatted(words.size()));
    }
  }

  /// A few words about the first that differs.
  private static String around(List<String> words, int place) {
    int from = Math.max(0, place - 8);
    return String.join(" ", words.subList(from, Math.min(words.size(), place + 4)));
  }

  /// The text in a structure tree as pdfinfo prints it. What is inside a figure is drawn, and Word
  /// keeps it in the chart.
  private static String spoken(String tree) {
    StringBuilder text = new StringBuilder();
    int figure = Integer.MAX_VALUE;
    for (String line : tree.lines().toList()) {
      int depth = line.length() - line.stripLeading().length();
      String content = line.strip();
      if (depth <= figure) {
        figure = content.startsWith("Figure") ? depth : Integer.MAX_VALUE;
      }
      if (content.startsWith("\"") && depth < figure) {
        text.append(content, 1, content.length() - 1);
      } else if (!content.startsWith("Span")
          && !content.startsWith("Link")
          && !content.startsWith("Object")) {
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(match -> match.group().replaceAll("[,.’'-]+$", ""))
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  @Test
  void everythingFollowsAnInsertedParagraph() throws IOException, InterruptedException {
    Document paper =
        SamplePaper.of(
            new Block.Contents("Contents", 1),
            SamplePaper.heading(1, "Part of it", "part"),
            numbered("one", 1, Inline.text("See "), see("three"), Inline.text(".")),
            numbered("two", 1, Inline.text("Insert after this.")),
            numbered("three", 1, Inline.text("Pushed on.")),
            numbered("three-a", 2, Inline.text("A sub-item.")),
            numbered("three-b", 2, Inline.text("See "), see("three-a"), Inline.text(".")),
            new Block.PageBreak(),
            SamplePaper.heading(1, "Rest of it", "rest"),
            SampleTables.capital(),
            CellBlock.Paragraph.of(see("table-capital")));
    Path docx = Files.write(folder.resolve("officer.docx"), Written.plainly(paper));

    List<String> told = office.insertParagraph(docx, "Insert after this");

    assertThat(told)
        .contains(
            "before\tNumbered Paragraph\t1.\tSee paragraph 3.",
            "before\tNumbered Paragraph\t3.\tPushed on.",
            "before\tNumbered Subparagraph\t(b)\tSee paragraph 3(a).",
            "after\tNumbered Paragraph\t1.\tSee paragraph 4.",
            "after\tNumbered Paragraph\t2.\tInsert after this.",
            "after\tNumbered Paragraph\t3.\tA paragraph put in by an officer.",
            "after\tNumbered Paragraph\t4.\tPushed on.",
            "after\tNumbered Subparagraph\t(a)\tA sub-item.",
            "after\tNumbered Subparagraph\t(b)\tSee paragraph 4(a).",
            "after\tText body\t\tTable 1",
            "after\tcontents\t\tPart of it 1",
            "after\tcontents\t\tRest of it 2");
  }

  private static Block numbered(String anchor, int level, Inline... inlines) {
    return new Block.NumberedParagraph(
        new Anchor(anchor), level, Ordinal.PENDING, List.of(inlines));
  }

  private static Inline see(String anchor) {
    return new Inline.CrossReference(new Anchor(anchor), Ordinal.PENDING);
  }
}
