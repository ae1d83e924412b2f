package org.outturn.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.testing.Program;
import org.outturn.testing.SamplePaper;

/// Other programs' opinions of a paper: qpdf, and poppler's pdffonts and pdfinfo.
@Tag("judges")
class PdfJudgesTest {
  private static final Pattern FONT =
      Pattern.compile("[A-Z]{6}\\+\\S+ +CID TrueType +Identity-H +yes yes yes .*");
  private static @TempDir Path folder;
  private static Path paper;

  @BeforeAll
  static void print() throws IOException {
    paper = folder.resolve("paper.pdf");
    Files.write(paper, Printed.cleanly(SamplePaper.whole()).bytes());
  }

  @Test
  void qpdfFindsNoErrors() throws Exception {
    assertThat(Program.opinion(paper, "qpdf", "--check"))
        .contains("No syntax or stream encoding errors found");
  }

  @Test
  void everyFontIsEmbeddedWithUnicode() throws Exception {
    List<String> fonts = Program.opinion(paper, "pdffonts").lines().skip(2).toList();
    assertThat(fonts).hasSizeBetween(3, 5).allMatch(line -> FONT.matcher(line).matches());
  }

  @Test
  void aTableOfManyPagesReadsInOrderAsOne() throws Exception {
    String structure = Program.opinion(paper, "pdfinfo", "-struct-text");
    List<String> tables =
        List.of(structure.split("(?m)^ *Table\\b")).stream()
            .filter(table -> table.contains("Action plan, position at"))
            .toList();
    assertThat(tables).hasSize(1);
    String table = tables.getFirst();
    int at = 0;
    for (int action = 1; action <= 150; action++) {
      String reference = action % 4 == 0 ? action + "a" : String.valueOf(action);
      at = table.indexOf("\"" + reference + "\"", at);
      assertThat(at).as("action " + reference).isPositive();
    }
    assertThat(table).doesNotContain("(continued)").containsOnlyOnce("\"Target date\"");
  }
}
