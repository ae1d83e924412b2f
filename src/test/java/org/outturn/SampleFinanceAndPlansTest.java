package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.SampleTest.Text;
import org.outturn.finding.Finding;
import org.outturn.testing.PdfText;
import org.outturn.testing.WordText;

/// The sample's finance outturn, commitments and business plan, read back from their files.
class SampleFinanceAndPlansTest {
  @TempDir private static Path out;

  private static Outcome outcome;

  @BeforeAll
  static void build() throws IOException {
    outcome = BuiltSample.into(out, "finance-outturn", "commitments", "business-plan");
  }

  private static Path file(String name) {
    return out.resolve("2025-26-Q4").resolve(name);
  }

  private static List<Text> texts(String paper) {
    Path pdf = file(paper + ".pdf");
    Path docx = file(paper + ".docx");
    return List.of(
        new Text("pdf", PdfText.lines(pdf), PdfText.running(pdf)),
        new Text("docx", WordText.lines(docx), WordText.running(docx)));
  }

  @Test
  void theyAreBuiltWithoutAnError() {
    assertThat(outcome.findings()).filteredOn(Finding::isError).isEmpty();
    assertThat(outcome.built()).hasSize(3);
  }

  @Test
  void revenueAddsUpAndItsVirementsAreNetNil() {
    for (Text text : texts("finance-outturn")) {
      text.hasRow(
          "Total directorates",
          "422,885",
          "3,000",
          "425,885",
          "425,885",
          "429,065",
          "3,180",
          "432,313",
          "6,428",
          "1.5%");
      text.hasRow(
          "Total corporate budgets",
          "34,115",
          "(3,000)",
          "31,115",
          "31,115",
          "26,502",
          "(4,613)",
          "26,502",
          "(4,613)");
      text.hasRow(
          "Total", "457,000", "–", "457,000", "457,000", "455,567", "(1,433)", "458,815", "1,815",
          "0.4%");
      text.hasRow("Total", "3,555", "3,555");
    }
  }

  /// How the budget came about; what was spent of it; who paid; the years to come.
  @Test
  void capitalAddsUpInEachOfItsTables() {
    for (Text text : texts("finance-outturn")) {
      text.hasRow("Total", "114,558", "6,353", "(6,898)", "3,494", "–", "117,507");
      text.hasRow("Total", "117,507", "105,724", "108,604", "(8,903)", "(8,147)", "9", "(765)");
      text.hasRow("Total", "108,604", "72,050", "6,089", "22,730", "4,846", "2,889", "108,604");
      text.hasRow("Total", "108,604", "119,856", "102,370", "330,830");
      assertThat(text.running()).contains("Slippage accounts for £8.15m of the difference");
    }
  }

  @Test
  void staffAndBudgetAreThoseOfTheReturns() {
    for (Text text : texts("business-plan")) {
      text.hasRow("Customer Services", "399");
      text.hasRow("Total", "1,033");
      text.hasRow("Revenues and Benefits", "7,969", "1,876");
      text.hasRow("Total", "28,936", "10,168");
    }
  }

  @Test
  void theBusinessPlanSaysWhatItsFiguresAre() {
    for (Text text : texts("business-plan")) {
      assertThat(text.running())
          .as(text.format())
          .contains("The directorate has 1,033 staff")
          .contains("The net budget for 2026/27 is £10.2m. Staff cost £28.9m")
          .containsSubsequence(
              "We thank everyone in the directorate for their work.",
              "Cabinet Member for Customer and Support Services",
              "Director of Customer and Support Services",
              "Who we are");
    }
    assertThat(texts("business-plan").getFirst().running())
        .containsPattern("Contents .*Part 7: What could go wrong[ .]+16 Risk register");
  }

  /// A letter in the plan leads to the risk, and the risk back to the actions that run it.
  @Test
  void lettersLeadToRisksAndRisksToActions() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file("business-plan.pdf").toFile())) {
      assertThat(pdf.getDocumentCatalog().getNames().getDests().getNames())
          .containsKeys("risk-risks-a", "risk-risks-j", "action-plan-actions-1");
      int links = 0;
      for (PDPage page : pdf.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          links += annotation instanceof PDAnnotationLink ? 1 : 0;
        }
      }
      assertThat(links).isGreaterThan(60);
    }
    try (ZipFile docx = new ZipFile(file("business-plan.docx").toFile());
        InputStream xml = docx.getInputStream(docx.getEntry("word/document.xml"))) {
      assertThat(new String(xml.readAllBytes(), StandardCharsets.UTF_8))
          .containsOnlyOnce("w:name=\"_Ref_risk_risks_a\"")
          .contains("w:anchor=\"_Ref_risk_risks_a\"")
          .containsOnlyOnce("w:name=\"_Ref_action_plan_actions_1\"");
    }
    assertThat(texts("business-plan").getLast().running())
        .contains("Services may not support the strategy (A, F, H)")
        .contains("Actions: 1, 2, 3, 4, 8, 9, 10");
  }

  @Test
  void aCommitmentInPartsHasARatingForEach() {
    Text word = texts("commitments").getLast();
    assertThat(word.lines())
        .containsPattern("Start a development programme for new managers.* Amber")
        .containsPattern("Publish a report on pay and its gaps.* Green");
    for (Text text : texts("commitments")) {
      assertThat(text.running())
          .as(text.format())
          .contains("5.0% of the workforce, and the target is 5.5%")
          .contains("3.4%, and the target is 3.8%")
          .containsOnlyOnce("Key: Rating");
    }
  }
}
