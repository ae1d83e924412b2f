package org.outturn.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A run that finds nothing changed, beside `outturn --version`: whole processes by the clock, in
/// turns.
final class RerunBenchmark {
  private static final int ROUNDS = 15;

  private RerunBenchmark() {}

  /// @param arguments the folder of the build, which has the installation and a copy of the sample
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path target = Path.of(arguments[0]);
    String outturn = target.resolve("outturn/bin/outturn").toString();
    List<String> rerun = List.of(outturn, "build", target.resolve("training").toString());
    List<String> version = List.of(outturn, "--version");
    time(rerun);
    time(version);
    List<Long> reruns = new ArrayList<>();
    List<Long> versions = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      reruns.add(time(rerun));
      versions.add(time(version));
    }
    System.out.printf("unchanged run      %5d ms%n", median(reruns));
    System.out.printf("outturn --version  %5d ms%n", median(versions));
  }

  private static long time(List<String> command) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    int status =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (status != 0) {
      throw new IllegalStateException(command + " ended with " + status);
    }
    return (System.nanoTime() - begun) / 1_000_000;
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
