package org.outturn;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Runs of the program as processes of their own, as a scheduler starts them.
final class ProgramRun {
  private static final int MOST_SECONDS = 600;

  private ProgramRun() {}

  /// A run of the classes that are being tested.
  static ProcessBuilder of(List<String> options, String... arguments) {
    List<String> all = new ArrayList<>(options);
    all.add("-Doutturn.home=" + Path.of("").toAbsolutePath());
    return on(classPath(), List.of(), all, arguments);
  }

  /// @param before words before the program, for example to be another user
  static ProcessBuilder on(
      String classPath, List<String> before, List<String> options, String... arguments) {
    List<String> words = new ArrayList<>(before);
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    words.add("-Djava.awt.headless=true");
    words.addAll(options);
    words.addAll(List.of("-cp", classPath, "org.outturn.cli.Outturn"));
    words.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(words).redirectErrorStream(true);
  }

  /// Where the classes of these tests come from, however they were started.
  static String classPath() {
    return Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs())
            .map(ProgramRun::file)
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  private static String file(URL url) {
    try {
      URI uri = url.toURI();
      return Path.of(uri).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// @param output both streams
  record Ended(int status, String output) {}

  static Ended toItsEnd(ProcessBuilder program) throws IOException, InterruptedException {
    return end(program.start());
  }

  static Ended end(Process process) throws IOException, InterruptedException {
    String output;
    try (BufferedReader lines = process.inputReader()) {
      output = lines.lines().collect(Collectors.joining("\n"));
    }
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("it does not end: " + output);
    }
    return new Ended(process.exitValue(), output);
  }
}
