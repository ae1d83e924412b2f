package org.outturn.returns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.testing.Golden;
import org.outturn.workspace.Workspace;
import org.outturn.workspace.Workspace.QuarterFolder;
import org.outturn.workspace.WorkspaceReader;

/// What the returns of small councils say as records. Each kind has a case with the layout of the
/// paper that it was made for, and others with the columns of other councils. Their findings and
/// figures are compared where all cases of returns are.
class RecordsTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(
              folder ->
                  folder
                      .getFileName()
                      .toString()
                      .matches("returns-(recommendations|service-plan|indicators|commitments)-.*"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void returnsSayWhatIsExpected(Path folder) throws IOException {
    Workspace workspace =
        new WorkspaceReader(Kinds.names(), Path.of("templates"))
            .read(folder.resolve("input"))
            .value()
            .orElseThrow();
    QuarterFolder quarter = workspace.current().orElseThrow();
    Optional<Returns> before =
        workspace.before(quarter).map(q -> read(q, workspace, Optional.empty()));
    Golden.assertMatches(
        "cases/%s/expected/records.txt".formatted(folder.getFileName()),
        read(quarter, workspace, before).all().stream()
            .map(ReturnDump::of)
            .collect(Collectors.joining("\n")));
  }

  private static Returns read(
      QuarterFolder quarter, Workspace workspace, Optional<Returns> before) {
    return ReturnsReader.read(
            quarter.quarter(),
            quarter.returns(),
            quarter.returnsName(),
            workspace.council(),
            before)
        .value();
  }
}
