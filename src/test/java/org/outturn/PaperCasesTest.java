package org.outturn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.finding.FindingsText;
import org.outturn.testing.Folders;
import org.outturn.testing.Golden;
import org.outturn.testing.PdfText;
import org.outturn.testing.VeraPdf;

/// Each folder `cases/paper-*` is a workspace, built whole: what is found, what each PDF says line
/// by line, and each Word file's markup are compared with what is expected.
class PaperCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  @TempDir private Path workspace;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith("paper-"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void papersAreBuiltAsExpected(Path example) throws IOException {
    Folders.copy(example.resolve("input"), workspace);

    Outcome outcome = Orders.build(Orders.of(workspace));

    Path expected = example.resolve("expected");
    Golden.check(expected.resolve("findings.txt"), FindingsText.PLAIN.print(outcome.findings()));
    for (Outcome.Built paper : outcome.built()) {
      Path built = workspace.resolve("build/2025-26-Q4").resolve(paper.paper());
      Golden.check(
          expected.resolve(paper.paper() + ".pdf.txt"),
          PdfText.lines(Path.of(built + ".pdf")).stripTrailing() + "\n");
      conforms(Path.of(built + ".pdf"));
      Golden.check(
          expected.resolve(paper.paper() + ".docx.xml"), markup(Path.of(built + ".docx")) + "\n");
    }
  }

  /// Conformance does not depend on what a council's returns happen to hold.
  private static void conforms(Path pdf) throws IOException {
    VeraPdf.assertConforms(pdf.toString(), Files.readAllBytes(pdf));
  }

  /// A paragraph on a line. The body holds no date of its making, so nothing need be left out.
  private static String markup(Path docx) throws IOException {
    try (ZipFile zip = new ZipFile(docx.toFile());
        InputStream xml = zip.getInputStream(zip.getEntry("word/document.xml"))) {
      return new String(xml.readAllBytes(), StandardCharsets.UTF_8).replace("<w:p>", "\n<w:p>");
    }
  }
}
