package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.check.Submission;
import org.outturn.document.Imprint;
import org.outturn.figure.Ledger;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.returns.Returns;
import org.outturn.testing.Wording;
import org.outturn.workspace.PapersReader.PaperFile;

class PaperMakerTest {
  @TempDir private Path folder;

  /// A file of a closed archive throws what nobody expects.
  @Test
  void aFaultInTheProgramStopsThePaperAndSaysWhere() throws IOException {
    Assignment work =
        Assignment.of(
                Orders.of(Path.of("src/test/resources/cases/cli-set/input/anyshire")),
                Path.of("templates"))
            .value()
            .orElseThrow();
    Submission nothing =
        new Submission(
            work.quarter().quarter(),
            new Returns(List.of(), List.of(), Ledger.of(List.of())),
            Optional.empty());
    PaperMaker maker =
        PaperMaker.of(
            work, nothing, new Dependencies(work, nothing, Materials.of(work)), Imprint.DRAFT);
    Path unexpected;
    try (FileSystem archive =
        FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
      unexpected = archive.getPath("/plan.yaml");
    }

    Result<List<Draft>> made =
        maker.make(new PaperFile("plan", unexpected, "2025-26-Q4/papers/plan.yaml"));

    assertThat(made.value()).extracting(Draft::paper).containsExactly("plan");
    assertThat(made.value().getFirst().isStopped()).isTrue();
    Finding found = made.findings().getFirst();
    assertThat(found.code()).isEqualTo(Code.PUB007);
    assertThat(found.excerpt()).contains("ClosedFileSystemException");
    assertThat(found.notes().getFirst()).startsWith("it arose in org.outturn.");
    Wording.check(found);
  }
}
