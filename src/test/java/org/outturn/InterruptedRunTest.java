package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.testing.Folders;

/// A few of the kills that the profile `fault` makes many of, and what runs leave behind.
class InterruptedRunTest {
  private static final int TIMES = 3;

  @TempDir private static Path installed;
  private static Installation installation;

  @TempDir private Path workspace;

  @BeforeAll
  static void install() throws IOException, InterruptedException {
    installation = Installation.in(installed, Kills.EXAMPLE);
  }

  @Test
  void aKilledRunLeavesThePublishedSetWhole() throws IOException, InterruptedException {
    Kills.Tally tally = new Kills(installation, workspace, 1).kill(TIMES);

    assertThat(tally.kills()).isEqualTo(TIMES);
  }

  /// What a Java program may leave behind: settings and caches in its user's home, files where it
  /// was started or where it is installed, temporary ones.
  @ParameterizedTest
  @ValueSource(strings = {"build", "check", "status", "verify"})
  void nothingIsWrittenButOutputs(String command, @TempDir Path home, @TempDir Path temporary)
      throws IOException, InterruptedException {
    Folders.copy(Kills.EXAMPLE, workspace);
    Orders.build(Orders.of(workspace));
    Kills.change(workspace, 1);
    List<Path> watched = List.of(installed, home, temporary, workspace);
    Map<Path, FileTime> before = ages(watched);
    ProcessBuilder program =
        installation.program(
            List.of(),
            List.of("-Duser.home=" + home, "-Djava.io.tmpdir=" + temporary),
            command,
            workspace.toString());
    program.directory(home.toFile()).environment().put("HOME", home.toString());

    ProgramRun.Ended ended = ProgramRun.toItsEnd(program);

    assertThat(ended.status()).as(ended.output()).isIn(0, 1);
    assertThat(ages(watched)).isEqualTo(before);
  }

  /// Every file but the outputs.
  private Map<Path, FileTime> ages(List<Path> folders) throws IOException {
    Map<Path, FileTime> ages = new TreeMap<>();
    for (Path folder : folders) {
      try (Stream<Path> tree = Files.walk(folder)) {
        for (Path file : tree.filter(Files::isRegularFile).toList()) {
          if (!file.startsWith(workspace.resolve("build"))) {
            ages.put(file, Files.getLastModifiedTime(file));
          }
        }
      }
    }
    return ages;
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7.part"})
  void whatAKilledRunLeftIsClearedThoughThereIsNothingToBuild(String left) throws IOException {
    Folders.copy(Kills.EXAMPLE, workspace);
    Orders.build(Orders.of(workspace));
    Path set = workspace.resolve("build/.sets/2025-26-Q4");
    Files.createFile(Files.createDirectory(set.resolve(left)).resolve("revenue.pdf"));

    Outcome next = Orders.build(Orders.of(workspace));

    assertThat(next.events()).extracting(Finding::code).containsExactly(Code.PUB005);
    assertThat(next.unchanged()).hasSize(2);
    assertThat(set).isDirectoryNotContaining(one -> one.endsWith(left));
    assertThat(Orders.build(Orders.of(workspace)).events()).isEmpty();
  }

  /// Of a folder that takes a small file and no papers.
  @Test
  void whatCouldNotBePublishedIsToldToAMonitor() throws IOException {
    Folders.copy(Kills.EXAMPLE, workspace);
    Orders.build(Orders.of(workspace));
    Kills.change(workspace, 1);
    Files.delete(workspace.resolve("build/.sets/lock"));
    Files.createDirectory(workspace.resolve("build/.sets/lock"));

    Outcome outcome = Orders.build(Orders.of(workspace));

    assertThat(outcome.events()).extracting(Finding::code).containsExactly(Code.PUB001);
    assertThat(Files.readString(workspace.resolve("build/status.json")))
        .contains("\"result\" : \"not-published\"", "\"standing\" : [ \"awards\", \"revenue\" ]");
  }
}
