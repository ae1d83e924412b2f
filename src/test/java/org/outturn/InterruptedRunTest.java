package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
