package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.check.Rules;
import org.outturn.check.Submission;
import org.outturn.finding.Finding;
import org.outturn.finding.FindingsText;
import org.outturn.finding.Result;
import org.outturn.testing.Golden;
import org.outturn.testing.Wording;
import org.outturn.workspace.Workspace;
import org.outturn.workspace.Workspace.QuarterFolder;
import org.outturn.workspace.WorkspaceReader;

/// Reads the returns of `cases/kind-*`, each a small council's newest quarter, and compares what
/// they say and what is found in them.
class KindCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith("kind-"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void returnsSayWhatIsExpected(Path folder) throws IOException {
    Result<Returns> read = read(folder);
    assertMatches(
        folder,
        "returns.txt",
        read.value().all().stream().map(ReturnDump::of).collect(Collectors.joining("\n")));
    assertMatches(folder, "findings.txt", FindingsText.PLAIN.print(read.findings()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findingsAreWordedAlike(Path folder) throws IOException {
    assertThat(read(folder).findings()).allSatisfy(Wording::check);
  }

  private static void assertMatches(Path folder, String file, String actual) {
    Golden.assertMatches("cases/%s/expected/%s".formatted(folder.getFileName(), file), actual);
  }

  private static Result<Returns> read(Path folder) throws IOException {
    Result<Optional<Workspace>> settings =
        new WorkspaceReader(Kinds.names(), Path.of("templates")).read(folder.resolve("input"));
    assertThat(settings.findings()).isEmpty();
    Workspace workspace = settings.value().orElseThrow();
    QuarterFolder quarter = workspace.current().orElseThrow();
    Optional<Returns> before =
        workspace
            .before(quarter)
            .map(
                earlier ->
                    ReturnsReader.readEarlier(
                            earlier.quarter(),
                            earlier.returns(),
                            earlier.returnsName(),
                            workspace.council())
                        .value());
    Result<Returns> read =
        ReturnsReader.read(
            quarter.quarter(),
            quarter.returns(),
            quarter.returnsName(),
            workspace.council(),
            before);
    List<Finding> findings = new ArrayList<>(read.findings());
    findings.addAll(Rules.check(new Submission(quarter.quarter(), read.value(), before)));
    return new Result<>(read.value(), findings);
  }
}
