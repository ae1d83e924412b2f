package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.publish.Sha256;

/// The same inputs give the same bytes, wherever they are built.
@Tag("fault")
class ReproducibleTest {
  private static final Path EXAMPLE = Path.of("src/test/resources/cases/cli-set/input/anyshire");
  private static final List<String> ZONES =
      List.of("UTC", "Asia/Kolkata", "America/St_Johns", "Pacific/Apia", "Europe/London");
  private static final List<String> LANGUAGES = List.of("en", "tr", "de");
  private static final List<String> ENCODINGS = List.of("UTF-8", "COMPAT");
  private static final int BUILDS = 10;

  @TempDir private Path folder;

  @Test
  void tenBuildsAreOneAndTheSame() throws IOException, InterruptedException {
    List<Map<String, Sha256>> builds = new ArrayList<>();
    for (int i = 0; i < BUILDS; i++) {
      Path workspace = shuffled(i);
      ProcessBuilder program =
          ProgramRun.of(
              List.of(
                  "-Duser.timezone=" + ZONES.get(i % ZONES.size()),
                  "-Duser.language=" + LANGUAGES.get(i % LANGUAGES.size()),
                  "-Dfile.encoding=" + ENCODINGS.get(i % ENCODINGS.size())),
              "build",
              workspace.toString(),
              "--jobs",
              String.valueOf(1 + i % 4));
      program.environment().put("SOURCE_DATE_EPOCH", "1793491200");
      ProgramRun.Ended ended = ProgramRun.toItsEnd(program);
      assertThat(ended.status()).as(ended.output()).isZero();
      builds.add(hashes(workspace.resolve("build/2025-26-Q4").toRealPath()));
    }
    assertThat(builds.getFirst()).hasSize(6);
    System.out.printf("%d builds, %d set of hashes%n", BUILDS, Set.copyOf(builds).size());
    assertThat(Set.copyOf(builds)).hasSize(1);
  }

  /// The files are made in another order each time, which a file system may keep.
  private Path shuffled(int seed) throws IOException {
    Path workspace = folder.resolve("anyshire" + seed);
    List<Path> files;
    try (Stream<Path> tree = Files.walk(EXAMPLE)) {
      files = new ArrayList<>(tree.filter(Files::isRegularFile).toList());
    }
    Collections.shuffle(files, new Random(seed));
    for (Path file : files) {
      Path copy = workspace.resolve(EXAMPLE.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    return workspace;
  }

  private static Map<String, Sha256> hashes(Path set) throws IOException {
    Map<String, Sha256> hashes = new HashMap<>();
    try (Stream<Path> files = Files.list(set)) {
      for (Path file : files.toList()) {
        hashes.put(file.getFileName().toString(), Sha256.of(file));
      }
    }
    return hashes;
  }
}
