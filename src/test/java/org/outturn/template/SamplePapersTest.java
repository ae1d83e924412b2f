package org.outturn.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.document.Document;
import org.outturn.document.Numbering;
import org.outturn.finding.Result;
import org.outturn.returns.Kinds;
import org.outturn.returns.Returns;
import org.outturn.returns.ReturnsReader;
import org.outturn.testing.DocumentDump;
import org.outturn.testing.Golden;
import org.outturn.workspace.Paper;
import org.outturn.workspace.PapersReader;
import org.outturn.workspace.PapersReader.PaperFile;
import org.outturn.workspace.Workspace;
import org.outturn.workspace.Workspace.QuarterFolder;
import org.outturn.workspace.WorkspaceReader;

/// The sample workspace's papers, from real files to the document.
class SamplePapersTest {
  @ParameterizedTest
  @ValueSource(strings = {"improvement-plan", "capital-statement"})
  void composesThePapersOfTheSample(String name) throws IOException {
    Workspace workspace =
        new WorkspaceReader(Kinds.names(), Path.of("templates"))
            .read(Path.of("sample-data"))
            .value()
            .orElseThrow();
    QuarterFolder quarter = workspace.current().orElseThrow();

    Result<Optional<Document>> result =
        PaperComposer.of(workspace)
            .compose(
                paper(workspace, quarter, name), quarter.quarter(), returns(workspace, quarter));

    assertThat(result.findings()).isEmpty();
    Golden.assertMatches(
        "cases/template-sample-%s/expected/document.txt".formatted(name),
        DocumentDump.of(Numbering.resolve(result.value().orElseThrow())));
  }

  private static Paper paper(Workspace workspace, QuarterFolder quarter, String name)
      throws IOException {
    List<PaperFile> files = PapersReader.list(quarter);
    PaperFile file = files.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    return new PapersReader(workspace).read(file).value().orElseThrow();
  }

  private static Returns returns(Workspace workspace, QuarterFolder quarter) {
    Optional<Returns> earlier =
        workspace.before(quarter).map(before -> read(workspace, before, Optional.empty()));
    return read(workspace, quarter, earlier);
  }

  private static Returns read(
      Workspace workspace, QuarterFolder quarter, Optional<Returns> earlier) {
    String name = quarter.quarter().name() + "/returns";
    return ReturnsReader.read(
            quarter.quarter(), quarter.returns(), name, workspace.council(), earlier)
        .value();
  }
}
