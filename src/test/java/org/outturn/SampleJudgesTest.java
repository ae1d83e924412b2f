package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.testing.Folders;
import org.outturn.testing.Program;

/// What qpdf and poppler say of every PDF of the sample; each test reports how many it was shown.
@Tag("judges")
class SampleJudgesTest {
  private static final Pattern FONT =
      Pattern.compile("[A-Z]{6}\\+\\S+ +CID TrueType +Identity-H +yes yes yes .*");

  private static @TempDir Path out;
  private static List<Path> papers;

  @BeforeAll
  static void buildTheSample() throws Exception {
    Outcome outcome = BuiltSample.into(out);
    papers = Folders.files(out.resolve("2025-26-Q4"), ".pdf");
    assertThat(papers).isNotEmpty().hasSizeGreaterThanOrEqualTo(outcome.built().size());
  }

  @Test
  void qpdfFindsNoErrors(TestReporter reporter) throws Exception {
    for (Path paper : papers) {
      assertThat(Program.opinion(paper, "qpdf", "--check"))
          .contains("No syntax or stream encoding errors found")
          .doesNotContain("WARNING");
    }
    reporter.publishEntry("qpdf --check", papers.size() + " files");
  }

  @Test
  void everyFontIsEmbeddedWithUnicode(TestReporter reporter) throws Exception {
    for (Path paper : papers) {
      List<String> fonts = Program.opinion(paper, "pdffonts").lines().skip(2).toList();
      assertThat(fonts)
          .as(paper.getFileName().toString())
          .isNotEmpty()
          .allMatch(line -> FONT.matcher(line).matches());
    }
    reporter.publishEntry("pdffonts", papers.size() + " files");
  }

  /// A table that goes on over pages would otherwise say its caption and header again.
  @Test
  void nothingThatIsRepeatedIsRead(TestReporter reporter) throws Exception {
    for (Path paper : papers) {
      String structure = Program.opinion(paper, "pdfinfo", "-struct-text");
      assertThat(structure)
          .as(paper.getFileName().toString())
          .startsWith("Document")
          .contains("H1")
          .doesNotContain("(continued)")
          .doesNotContainPattern("Page \\d+ of \\d+");
    }
    reporter.publishEntry("pdfinfo -struct-text", papers.size() + " files");
  }
}
