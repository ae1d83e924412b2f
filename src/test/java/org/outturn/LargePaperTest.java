package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.outturn.document.Document;
import org.outturn.style.Fonts;
import org.outturn.style.HouseStyle;
import org.outturn.testing.SamplePaper;
import org.outturn.testing.SampleTables;
import org.outturn.write.pdf.Pdf;
import org.outturn.write.pdf.PdfFonts;
import org.outturn.write.word.PageHints;
import org.outturn.write.word.WordWriter;

/// The largest paper that anybody has asked for fits into a modest heap, in both formats.
class LargePaperTest {
  private static final int ROWS = 5_000;
  private static final String HEAP = "-Xmx512m";

  @Test
  void fiveThousandRowsFitIntoHalfAGibibyte() throws Exception {
    ProcessBuilder program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                HEAP,
                "-cp",
                ProgramRun.classPath(),
                LargePaperTest.class.getName())
            .redirectErrorStream(true);

    ProgramRun.Ended run = ProgramRun.toItsEnd(program);

    assertThat(run.output()).containsPattern("\\d{3} pages, [1-9]\\d{5,} bytes of Word");
    assertThat(run.status()).isZero();
  }

  /// What is tried: in a process of its own, since a heap's size is a process's.
  public static void main(String[] arguments) throws IOException {
    Document paper = SamplePaper.of(SampleTables.actionPlan(ROWS));
    HouseStyle style = HouseStyle.standard();
    PdfFonts fonts = PdfFonts.load(Fonts.standard(), Path.of(".")).value();
    Pdf pdf = Pdf.of(paper, style, fonts).value();
    PageHints hints = new PageHints(pdf.layout().tables(), Map.of());
    byte[] reference = Files.readAllBytes(Path.of("templates/reference.docx"));
    byte[] word = WordWriter.write(paper, style, hints, reference).value();
    System.out.printf("%d pages, %d bytes of Word%n", pdf.layout().pages().size(), word.length);
  }
}
