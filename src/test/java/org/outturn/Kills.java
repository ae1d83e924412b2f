package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.outturn.finding.Code;
import org.outturn.finding.Severity;
import org.outturn.publish.PublishedSet;
import org.outturn.testing.Folders;

/// Kills runs of the program at random points, and looks after each at what is left: the published
/// set must be whole, and the next run must complete.
final class Kills {
  private static final Path EXAMPLE = Path.of("src/test/resources/cases/cli-set/input/anyshire");

  private final Path workspace;
  private final Random random;
  private long whole;
  private long writing;

  Kills(Path workspace, long seed) {
    this.workspace = workspace;
    this.random = new Random(seed);
  }

  /// What the kills met.
  ///
  /// @param early nothing had been published for this run
  /// @param recovered of those, the next run had to clear something away
  /// @param late the run had published its set, or was over
  record Tally(int kills, int early, int recovered, int late) {}

  Tally kill(int times) throws IOException, InterruptedException {
    Folders.copy(EXAMPLE, workspace);
    build();
    measure();
    int early = 0;
    int recovered = 0;
    int late = 0;
    for (int i = 1; i <= times; i++) {
      change(i);
      String before = manifest();
      killOne(i % 2 == 0);
      assertThat(verified()).as("after kill %d", i).isTrue();
      boolean isEarly = manifest().equals(before);
      Outcome next = build();
      assertThat(next.result()).as("the run after kill %d", i).isEqualTo(Outcome.Result.BUILT);
      assertThat(verified()).as("after the run after kill %d", i).isTrue();
      assertThat(sets()).as("sets after the run after kill %d", i).isEqualTo(1);
      early += isEarly ? 1 : 0;
      late += isEarly ? 0 : 1;
      recovered += next.events().stream().anyMatch(event -> event.code() == Code.PUB005) ? 1 : 0;
    }
    return new Tally(times, early, recovered, late);
  }

  /// Another figure in the ledger, so that the next run has something to publish.
  private void change(int number) throws IOException {
    Path ledger = Path.of("2025-26-Q4", "returns", "ledger.csv");
    Files.writeString(
        workspace.resolve(ledger),
        Files.readString(EXAMPLE.resolve(ledger))
            .replace("530000", String.valueOf(530000 + number))
            .replace("1520000", String.valueOf(1520000 + number)));
  }

  private void measure() throws IOException, InterruptedException {
    change(-1);
    long begun = System.nanoTime();
    Process process = start();
    try (BufferedReader lines = process.inputReader()) {
      awaitMaking(lines);
      long making = System.nanoTime();
      process.waitFor();
      whole = System.nanoTime() - begun;
      writing = System.nanoTime() - making;
    }
  }

  /// Half of the kills fall anywhere in a run, half after the first paper has been begun.
  private void killOne(boolean anywhere) throws IOException, InterruptedException {
    Process process = start();
    try (BufferedReader lines = process.inputReader()) {
      if (!anywhere) {
        awaitMaking(lines);
      }
      long wait = random.nextLong(anywhere ? whole : writing);
      process.waitFor(wait, TimeUnit.NANOSECONDS);
      process.destroyForcibly();
      process.waitFor();
    }
  }

  private Process start() throws IOException {
    return ProgramRun.of(List.of(), List.of(), "build", workspace.toString()).start();
  }

  private static void awaitMaking(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.startsWith("making")) {
      line = lines.readLine();
    }
  }

  private Outcome build() throws IOException {
    return new Pipeline(Path.of("templates"), _ -> {})
        .build(
            new Order(
                workspace,
                Optional.empty(),
                List.of(),
                List.of(Format.values()),
                Audience.PUBLIC,
                Optional.empty(),
                LocalDate.of(2026, 5, 1),
                Severity.ERROR));
  }

  private String manifest() throws IOException {
    return Files.readString(workspace.resolve("build/2025-26-Q4/manifest.json"));
  }

  private boolean verified() throws IOException {
    List<PublishedSet> sets = PublishedSet.all(workspace.resolve("build"));
    for (PublishedSet set : sets) {
      assertThat(set.verify()).isEmpty();
    }
    return !sets.isEmpty();
  }

  private long sets() throws IOException {
    try (Stream<Path> all = Files.list(workspace.resolve("build/.sets/2025-26-Q4"))) {
      return all.count();
    }
  }
}
