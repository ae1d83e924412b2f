package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.finding.Finding;
import org.outturn.testing.Folders;
import org.outturn.testing.PdfText;
import org.outturn.testing.VeraPdf;
import org.outturn.testing.WordText;

/// The sample council's papers, read back from the files a clerk would attach.
class SampleTest {
  @TempDir private static Path out;

  private static Outcome outcome;
  private static List<Text> texts;

  /// A paper in one of its formats.
  record Text(String format, String lines, String running) {
    @Override
    public String toString() {
      return format;
    }

    /// That a table has this row: its first words and its figures in order, whatever stands between
    /// the words and the figures.
    void hasRow(String words, String... figures) {
      String row =
          Pattern.quote(words)
              + "[^\n]*? "
              + Stream.of(figures).map(Pattern::quote).reduce((a, b) -> a + " " + b).orElseThrow()
              + "( |$)";
      assertThat(lines)
          .as("%s: row %s", format, words)
          .containsPattern(Pattern.compile(row, Pattern.MULTILINE));
    }
  }

  @BeforeAll
  static void buildTheSample() throws IOException {
    outcome = BuiltSample.into(out);
    texts = texts("improvement-plan-corporate-scrutiny");
  }

  private static List<Text> texts(String paper) throws IOException {
    Path folder = out.resolve("2025-26-Q4");
    Path pdf = folder.resolve(paper + ".pdf");
    Path docx = folder.resolve(paper + ".docx");
    return List.of(
        new Text("pdf", PdfText.lines(pdf), PdfText.running(pdf)),
        new Text("docx", WordText.lines(docx), WordText.running(docx)));
  }

  @Test
  void everyPaperIsBuiltWithoutAnError() {
    assertThat(outcome.findings()).filteredOn(Finding::isError).isEmpty();
    assertThat(outcome.stopped()).isEmpty();
    assertThat(outcome.built())
        .extracting(Outcome.Built::paper)
        .contains(
            "improvement-plan-cabinet",
            "improvement-plan-corporate-scrutiny",
            "capital-statement",
            "peer-challenge",
            "service-plan");
  }

  /// Every PDF there is, not a list of names: a paper added to the sample is judged as well.
  @Test
  void everyPdfIsTaggedAndArchival() throws IOException {
    List<Path> judged = Folders.files(out.resolve("2025-26-Q4"), ".pdf");
    assertThat(judged).hasSizeGreaterThanOrEqualTo(outcome.built().size());
    for (Path pdf : judged) {
      VeraPdf.assertConforms(pdf.getFileName().toString(), Files.readAllBytes(pdf));
    }
  }

  @Test
  void nothingButThePapersAndTheFindingsIsWritten() throws IOException {
    try (Stream<Path> files = Files.list(out.resolve("2025-26-Q4"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains("peer-challenge.pdf", "peer-challenge.docx", "findings.json")
          .allMatch(name -> name.matches("[a-z-]+\\.(pdf|docx|json)"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Education, Early Years           | 39,749 | 37,722 | (2,027)",
        "Cultural Services                | 780    | 685    | (95)",
        "Children’s Services              | 520    | 420    | (100)",
        "Highways                         | 45,869 | 44,576 | (1,293)",
        "Economic Development             | 3,590  | 3,409  | (181)",
        "Waste Disposal                   | 662    | 495    | (167)",
        "Countryside                      | 496    | 387    | (109)",
        "Bramhollow Estate                | 353    | 353    | –",
        "Capitalised Structural           | 5,038  | 5,038  | –",
        "Social Care & Health             | 6,593  | 6,194  | (399)",
        "BOP/E-Government                 | 194    | 195    | 1",
        "Corporate & Other                | 9,174  | 4,970  | (4,204)",
        "County Fleet Care                | 1,500  | 1,300  | (200)",
        "Farms                            | 459    | 468    | 9",
        "Asset Renewal Fund               | 1,267  | 1,129  | (138)",
        "Capitalised R & M                | 1,263  | 1,263  | –",
        "Total                            | 117,507 | 108,604 | (8,903)",
      })
  void theCapitalProgrammeIsThatOfTheReturn(
      String line, String third, String fourth, String movement) {
    for (Text text : texts) {
      text.hasRow(line, third, fourth, movement);
    }
  }

  @Test
  void aMovementBetweenTwoReportsIsNeverAnUnderspend() {
    for (Text text : texts) {
      assertThat(text.running())
          .as(text.format())
          .contains("a reduction of £8.90m")
          .doesNotContain("underspend of £8.90m");
    }
  }

  @Test
  void theVarianceAnalysisHasItsTotals() {
    for (Text text : texts) {
      text.hasRow("Resources Directorate", "2,118", "1,717", "(3,659)", "(248)", "(63)", "(135)");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Total Law & Governance Division | 3,458 | (1,188) | 2,270 | 3,507 | (1,267) | 2,240 | (30)"
            + " | -1.3%",
        "Total Finance Division | 5,525 | (2,923) | 2,602 | 5,379 | (2,890) | 2,489 | (113) |"
            + " -4.3%",
        "Total Property Division | 31,231 | (30,805) | 426 | 30,697 | (29,631) | 1,066 | 640 |"
            + " 150.2%",
        "Total ICT Division | 22,126 | (19,021) | 3,106 | 24,339 | (21,708) | 2,632 | (474) |"
            + " -15.3%",
        "Total Business Support | 6,229 | (3,145) | 3,084 | 6,056 | (3,128) | 2,928 | (156) |"
            + " -5.1%",
        "Total | 69,521 | (57,081) | 12,439 | 70,927 | (58,624) | 12,304 | (135) | -1.1%",
      })
  void budgetAndOutturnAddUpFromTheLedgerInPounds(
      String line, String a, String b, String c, String d, String e, String f, String g, String h) {
    for (Text text : texts) {
      text.hasRow(line.equals("Total") ? "Resources Directorate" : line, a, b, c, d, e, f, g, h);
    }
  }

  @Test
  void aShareOfNoBudgetIsNotApplicable() {
    for (Text text : texts) {
      text.hasRow("E-Government", "n/a");
    }
  }

  @Test
  void eachMeetingHasItsRecommendationsAndTheSameBody() throws IOException {
    for (Text cabinet : texts("improvement-plan-cabinet")) {
      assertThat(cabinet.running())
          .as(cabinet.format())
          .contains("That Cabinet notes the performance")
          .doesNotContain("That the Committee considers the performance")
          .contains("an underspend of £0.135m, or 1.1% of the revised net budget");
    }
    for (Text scrutiny : texts) {
      assertThat(scrutiny.running())
          .as(scrutiny.format())
          .contains("That the Committee considers the performance")
          .doesNotContain("That Cabinet notes the performance");
    }
  }

  @Test
  void ofTheExemptAppendixTheStubAloneIsLeft() {
    for (Text text : texts) {
      assertThat(text.running())
          .as(text.format())
          .contains("Not for publication: exempt information, paragraphs 3 and 5 of Schedule 12A")
          .doesNotContain("312,000", "181,400", "Settlement with a supplier", "admit liability");
    }
  }

  @Test
  void answersAreNumberedUnderTheRecommendationTheyAnswer() throws IOException {
    for (Text text : texts("peer-challenge")) {
      assertThat(text.running())
          .as(text.format())
          .containsSubsequence(
              "Recommendation 3",
              "The work moved faster",
              "Recommendation 4",
              "has acted as Assistant Director",
              "Recommendation 5",
              "(a) Review how project management is provided",
              "A paper on the purpose and size",
              "(b) Make sure that every review",
              "There is no response yet.",
              "Recommendation 11",
              "There are action plans for purchasing");
    }
  }

  /// The figures of the published table: two decimals where the return has two.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ICT 1 Calls to the service desk that were abandoned | 10.00% | 4.28% | 5.10%",
        "ICT 7 Time for which critical applications were available | 99.50% | 99.95% | 99.97%",
        "ICT 8 Time for which servers for critical applications were available | 99.50% | 99.77%"
            + " | 99.81%",
        "ICT 9 Incidents resolved within the agreed time | 80.00% | 89.36% | 87.20%",
        "ICT 11 Faults needing a visit that were put right on time | 80.00% | 86.18% | 84.70%",
      })
  void anIndicatorIsNoLessExactThanItsReturn(
      String indicator, String estimate, String actual, String before) throws IOException {
    texts("service-plan").getLast().hasRow(indicator, estimate, actual, before);
    assertThat(texts("service-plan").getFirst().running()).contains(estimate, actual, before);
  }

  @Test
  void ofTheEighteenPublishedIndicatorsOneTargetWillBeMet() throws IOException {
    String word = texts("service-plan").getLast().lines();
    String published =
        word.substring(
            word.indexOf("\nFinance\n"), word.indexOf("\nCustomer Services and Revenues\n"));
    assertThat(published.lines().filter(line -> line.matches("(14|ICT \\d+|FIN \\d|REV \\d) .*")))
        .hasSize(18)
        .filteredOn(line -> line.endsWith(" Yes"))
        .singleElement()
        .asString()
        .startsWith("FIN 1 ")
        .contains("7,336.00")
        .contains("8,710.00 8,710.00");
  }

  @Test
  void aServicePlanShowsWhatIsStatedWorkedOutAndExpected() throws IOException {
    Text word = texts("service-plan").getLast();
    word.hasRow(
        "FIC-4 Review how Internal Audit is organised and how it works",
        "60%",
        "60%",
        "100%",
        "-40%");
    word.hasRow("The plan as a whole", "78%", "75%", "3%");
    assertThat(word.lines())
        .containsSubsequence("FIC-1: Save money", "FIC-2: Keep", "FIC-9: Renew", "FIC-10: Bring");
  }

  @Test
  void theVarianceIsOneAndTheSameInNarrativeAndBothAppendices() {
    for (Text text : texts) {
      assertThat(text.running())
          .as(text.format())
          .contains("an underspend of £0.135m, or 1.1% of the revised net budget")
          .contains("an underspend of £0.135m, or 1.1% of its revised net budget");
    }
  }
}
