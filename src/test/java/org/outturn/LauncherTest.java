package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs the POSIX launcher from an installation of its own, on Javas that only say how they were
/// started.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {
  private static final int UNAVAILABLE = 69;

  @TempDir Path temp;
  private Path installation;
  private Path launcher;

  @BeforeEach
  void install() throws IOException {
    installation = Files.createDirectories(temp.resolve("in stalled")).toRealPath();
    launcher = installation.resolve("bin/outturn");
    Files.createDirectories(launcher.getParent());
    Files.copy(Path.of("src/dist/bin/outturn"), launcher);
    executable(launcher);
  }

  @ParameterizedTest
  @ValueSource(strings = {"two words", "it's", "\"quoted\"", "*", "$HOME", "back\\slash", ""})
  void passesAnArgumentAsItIs(String argument) throws Exception {
    var run = run(launcher, Map.of("OUTTURN_JAVA_HOME", java("jdk", "25.0.1")), "build", argument);

    assertThat(run.lines()).endsWith("build", argument, "end");
  }

  @Test
  void startsTheJarOfItsOwnInstallation() throws Exception {
    var run = run(launcher, Map.of("OUTTURN_JAVA_HOME", java("jdk", "25.0.1")));

    assertThat(run.lines())
        .contains("-Doutturn.home=" + installation)
        .containsSequence("-jar", installation.resolve("lib/outturn.jar").toString());
  }

  @Test
  void usesTheLoadedClassesThatTheBuildLeft() throws Exception {
    var jdk = Map.of("OUTTURN_JAVA_HOME", java("jdk", "25.0.1"));
    var cache = installation.resolve("lib/outturn.aot");
    assertThat(run(launcher, jdk).lines()).noneMatch(line -> line.contains("AOTCache"));

    Files.createDirectory(cache.getParent());
    Files.createFile(cache);

    assertThat(run(launcher, jdk).lines()).contains("-XX:AOTCache=" + cache);
  }

  @Test
  void findsItsInstallationThroughLinks() throws Exception {
    Files.createSymbolicLink(temp.resolve("far"), launcher);
    var folder = Files.createDirectories(temp.resolve("a/b"));
    var near = Files.createSymbolicLink(folder.resolve("near"), Path.of("../../far"));

    var run = run(near, Map.of("OUTTURN_JAVA_HOME", java("jdk", "25.0.1")));

    assertThat(run.lines()).contains("-Doutturn.home=" + installation);
  }

  @Test
  void staysInTheFolderOfItsCaller() throws Exception {
    var run = run(launcher, Map.of("OUTTURN_JAVA_HOME", java("jdk", "25.0.1")));

    assertThat(run.lines()).contains("in " + temp.toRealPath());
  }

  @Test
  void endsWithTheStatusOfTheProgram() throws Exception {
    var jdk = java("jdk", "25.0.1");

    assertThat(run(launcher, Map.of("OUTTURN_JAVA_HOME", jdk, "END_WITH", "3")).status())
        .isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    // OUTTURN_JAVA_HOME, JAVA_HOME and PATH hold Javas of these versions; the one taken
    "25.0.1,     26,      27,   OUTTURN_JAVA_HOME",
    ",           26,      27,   JAVA_HOME",
    ",           17.0.15, 27,   PATH",
    ",           1.8.0,   25,   PATH",
    ",           25-ea,   27,   JAVA_HOME",
    ",           ,        100,  PATH",
  })
  void takesTheFirstJavaThatIsNewEnough(
      String own, String ofTheUser, String onThePath, String taken) throws Exception {
    var environment = new HashMap<String, String>();
    if (own != null) {
      environment.put("OUTTURN_JAVA_HOME", java("OUTTURN_JAVA_HOME", own));
    }
    if (ofTheUser != null) {
      environment.put("JAVA_HOME", java("JAVA_HOME", ofTheUser));
    }
    var bin = Files.createDirectory(temp.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("java"), Path.of(java("PATH", onThePath), "bin", "java"));
    environment.put("PATH", bin + ":" + System.getenv("PATH"));

    var run = run(launcher, environment);

    assertThat(run.lines()).contains("java " + temp.resolve(taken).resolve("bin/java"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"24.0.2", "17.0.15", "1.8.0_392", "unknown"})
  void refusesAnOwnJavaThatIsTooOld(String version) throws Exception {
    var jdk = java("jdk", version);

    var run = run(launcher, Map.of("OUTTURN_JAVA_HOME", jdk));

    assertThat(run.status()).isEqualTo(UNAVAILABLE);
    assertThat(run.lines())
        .containsExactly(
            "outturn: OUTTURN_JAVA_HOME is " + jdk + ", which is not a Java 25 or later");
  }

  @ParameterizedTest
  @CsvSource({"C, C.UTF-8", "POSIX, C.UTF-8", "cy_GB.UTF-8, cy_GB.UTF-8"})
  void readsFileNamesAsUtf8WhateverTheTimerSays(String locale, String expected) throws Exception {
    var jdk = java("jdk", "25.0.1");

    var run = run(launcher, Map.of("OUTTURN_JAVA_HOME", jdk, "LC_ALL", locale));

    assertThat(run.lines()).contains("locale " + expected);
  }

  /// @return the home of a Java of that version, which prints how it was started
  private String java(String name, String version) throws IOException {
    var home = temp.resolve(name);
    var program = home.resolve("bin/java");
    Files.createDirectories(program.getParent());
    Files.writeString(
        program,
        """
        #!/bin/sh
        echo "java $0"
        echo "in $(pwd -P)"
        echo "locale ${LC_ALL:-$LC_CTYPE}"
        printf '%s\\n' "$@" end
        exit "${END_WITH:-0}"
        """);
    executable(program);
    Files.writeString(
        home.resolve("release"),
        "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Linux\"\n");
    return home.toString();
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Run run(Path command, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var line = new ArrayList<>(List.of(command.toString()));
    line.addAll(List.of(arguments));
    var builder = new ProcessBuilder(line).directory(temp.toFile()).redirectErrorStream(true);
    builder.environment().remove("JAVA_HOME");
    builder.environment().putAll(environment);
    var process = builder.start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output.lines().toList());
  }

  private record Run(int status, List<String> lines) {}
}
