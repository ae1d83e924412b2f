package org.outturn.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Another program, asked for its opinion of a file.
public final class Program {
  private Program() {}

  /// What it said, to both of its outputs.
  ///
  /// @throws AssertionError if it ended with an error
  public static String opinion(Path file, String... command) throws Exception {
    List<String> line = new ArrayList<>(List.of(command));
    line.add(file.toString());
    Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s: %s", line, said).isZero();
    return said;
  }
}
