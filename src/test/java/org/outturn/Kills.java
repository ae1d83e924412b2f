package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.finding.Code;
import org.outturn.publish.PublishedSet;
import org.outturn.testing.Folders;

/// Kills runs of the program at random points, and looks after each at what is left: the published
/// set must be whole, last night's or the new one, and the next run must complete.
final class Kills {
  static final Path EXAMPLE = Path.of("src/test/resources/cases/cli-set/input/anyshire");

  private static final String QUARTER = "2025-26-Q4";
  private static final int MEASURED = 3;
  private static final Path LEDGER = Path.of(QUARTER, "returns", "ledger.csv");

  private final Installation installation;
  private final Path workspace;
  private final Random random;

  Kills(Installation installation, Path workspace, long seed) {
    this.installation = installation;
    this.workspace = workspace;
    this.random = new Random(seed);
  }

  /// From which moment of a run on it is killed: a third of the kills each, since to make papers
  /// takes many times as long as to publish them.
  private enum From {
    THE_START(""),
    THE_FIRST_PAPER("making"),
    THE_PUBLISHING("publishing");

    private final String step;

    From(String step) {
      this.step = step;
    }
  }

  /// What a killed run had got to, as the folder of sets tells.
  enum Reached {
    NOTHING("before anything was written"),
    MAKING("while the next set was made"),
    READY("when it was ready and not yet shown"),
    SHOWN("when it was shown and the last not yet cleared away"),
    DONE("after that");

    private final String words;

    Reached(String words) {
      this.words = words;
    }
  }

  /// What the kills met.
  ///
  /// @param recovered after how many the next run had to clear something away
  record Tally(Map<Reached, Integer> reached, int recovered) {
    int kills() {
      return reached.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
      return reached.entrySet().stream()
          .map(entry -> "%d %s".formatted(entry.getValue(), entry.getKey().words))
          .collect(
              Collectors.joining(
                  ", ", "%d killed: ".formatted(kills()), "; %d recovered".formatted(recovered)));
    }
  }

  Tally kill(int times) throws IOException, InterruptedException {
    Folders.copy(EXAMPLE, workspace);
    complete("first run", build());
    Map<From, Long> lengths = measured();
    Map<Reached, Integer> reached = new EnumMap<>(Reached.class);
    int recovered = 0;
    for (int i = 1; i <= times; i++) {
      change(workspace, i);
      String before = manifest();
      int shown = shown();
      From from = From.values()[i % From.values().length];
      killed(from, random.nextLong(lengths.get(from)));
      Reached got = reached(shown);
      String after = manifest();
      assertThat(after.equals(before)).as("kill %d %s", i, got.words).isEqualTo(isBefore(got));
      verify("after kill %d".formatted(i));
      String said = complete("run after kill %d".formatted(i), build());
      String next = manifest();
      assertThat(next).as("run after kill %d", i).isNotEqualTo(before);
      assertThat(sets()).as("sets after the run after kill %d", i).hasSize(1);
      if (!isBefore(got)) {
        assertThat(next).as("what kill %d left", i).isEqualTo(after);
      }
      reached.merge(got, 1, Integer::sum);
      recovered += said.contains(Code.PUB005.name()) ? 1 : 0;
    }
    return new Tally(reached, recovered);
  }

  private static boolean isBefore(Reached reached) {
    return switch (reached) {
      case NOTHING, MAKING, READY -> true;
      case SHOWN, DONE -> false;
    };
  }

  /// Another figure in the ledger, so that the next run has something to publish.
  static void change(Path workspace, int number) throws IOException {
    Files.writeString(
        workspace.resolve(LEDGER),
        Files.readString(EXAMPLE.resolve(LEDGER))
            .replace("530000", String.valueOf(530000 + number))
            .replace("1520000", String.valueOf(1520000 + number)));
  }

  /// How long undisturbed runs take from each moment to their end, in nanoseconds: the shortest of
  /// a few, so that most kills come before the end.
  private Map<From, Long> measured() throws IOException, InterruptedException {
    Map<From, Long> lengths = new EnumMap<>(From.class);
    for (int i = 1; i <= MEASURED; i++) {
      change(workspace, -i);
      Map<From, Long> begun = new EnumMap<>(From.class);
      Process process = build().start();
      try (BufferedReader lines = process.inputReader()) {
        for (From from : From.values()) {
          await(from, lines);
          begun.put(from, System.nanoTime());
        }
        process.waitFor();
      }
      long end = System.nanoTime();
      begun.forEach((from, since) -> lengths.merge(from, end - since, Math::min));
    }
    return lengths;
  }

  private void killed(From from, long wait) throws IOException, InterruptedException {
    Process process = build().start();
    try (BufferedReader lines = process.inputReader()) {
      await(from, lines);
      process.waitFor(wait, TimeUnit.NANOSECONDS);
      process.destroyForcibly();
      process.waitFor();
    }
  }

  /// Reads what the run says until the moment has come.
  private static void await(From from, BufferedReader lines) throws IOException {
    String line = from == From.THE_START ? from.step : lines.readLine();
    while (line != null && !line.startsWith(from.step)) {
      line = lines.readLine();
    }
  }

  private Reached reached(int numberBefore) throws IOException {
    int number = shown();
    List<String> all = sets();
    if (all.stream().anyMatch(name -> name.endsWith(".part"))) {
      return Reached.MAKING;
    }
    if (all.contains(String.valueOf(number + 1))) {
      return Reached.READY;
    }
    if (number == numberBefore) {
      return Reached.NOTHING;
    }
    return all.contains(String.valueOf(numberBefore)) ? Reached.SHOWN : Reached.DONE;
  }

  /// The number of the set that readers see.
  private int shown() throws IOException {
    Path link = workspace.resolve("build").resolve(QUARTER);
    return Integer.parseInt(Files.readSymbolicLink(link).getFileName().toString());
  }

  private List<String> sets() throws IOException {
    try (Stream<Path> all = Files.list(workspace.resolve("build/.sets").resolve(QUARTER))) {
      return all.map(one -> one.getFileName().toString()).toList();
    }
  }

  private String manifest() throws IOException {
    return Files.readString(
        workspace.resolve("build").resolve(QUARTER).resolve(PublishedSet.MANIFEST));
  }

  private void verify(String when) throws IOException, InterruptedException {
    complete(when, installation.program("verify", workspace.toString()));
  }

  private ProcessBuilder build() {
    return installation.program("build", workspace.toString());
  }

  private static String complete(String what, ProcessBuilder program)
      throws IOException, InterruptedException {
    ProgramRun.Ended ended = ProgramRun.toItsEnd(program);
    assertThat(ended.status()).as("%s: %s", what, ended.output()).isZero();
    return ended.output();
  }
}
