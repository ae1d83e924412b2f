package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.testing.Folders;

/// A few of the kills that the profile `fault` makes many of.
class InterruptedRunTest {
  private static final int TIMES = 3;

  @TempDir private Path folder;
  @TempDir private Path workspace;

  @Test
  void aKilledRunLeavesThePublishedSetWhole() throws IOException, InterruptedException {
    Kills.Tally tally = new Kills(Installation.in(folder, Kills.EXAMPLE), workspace, 1).kill(TIMES);

    assertThat(tally.kills()).isEqualTo(TIMES);
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
}
