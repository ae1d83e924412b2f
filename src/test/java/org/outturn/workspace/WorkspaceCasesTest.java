package org.outturn.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.finding.Finding;
import org.outturn.finding.FindingsText;
import org.outturn.finding.Result;
import org.outturn.testing.Golden;
import org.outturn.testing.Wording;
import org.outturn.workspace.PapersReader.PaperFile;

/// Reads the workspaces of `cases/workspace-*` and compares what is found in their settings.
class WorkspaceCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith("workspace-"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void settingsGiveTheFindingsExpected(Path folder) throws IOException {
    List<Finding> found = read(folder.resolve("input"));
    Golden.assertMatches(
        "cases/%s/expected/findings.txt".formatted(folder.getFileName()),
        FindingsText.PLAIN.print(found));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findingsAreWordedAlike(Path folder) throws IOException {
    assertThat(read(folder.resolve("input"))).allSatisfy(Wording::check);
  }

  private static List<Finding> read(Path root) throws IOException {
    Result<Optional<Workspace>> workspace =
        new WorkspaceReader(
                List.of("revenue-monitoring", "action-plan", "table", "recommendations"),
                Path.of("templates"))
            .read(root);
    List<Finding> found = new ArrayList<>(workspace.findings());
    if (workspace.value().isPresent()) {
      PapersReader papers = new PapersReader(workspace.value().get());
      for (PaperFile file : PapersReader.list(workspace.value().get().current().orElseThrow())) {
        found.addAll(papers.read(file).findings());
      }
    }
    return found;
  }
}
