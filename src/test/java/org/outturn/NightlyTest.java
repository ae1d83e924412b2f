package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The files for schedulers, on an installation that only says how it was started.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "they are run by sh and by systemd")
class NightlyTest {
  private static final Path NIGHTLY = Path.of("src/dist/nightly");

  @TempDir private Path folder;
  private Path installation;
  private Path workspace;

  @BeforeEach
  void install() throws IOException {
    installation = folder.resolve("outturn");
    workspace = Files.createDirectory(folder.resolve("anyshire"));
    Path program = installation.resolve("bin/outturn");
    Files.createDirectories(program.getParent());
    Files.writeString(program, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void theCronLineIsRunBySh() throws IOException, InterruptedException {
    String line =
        here("outturn.cron")
            .lines()
            .filter(one -> one.matches("[0-9*].*"))
            .findFirst()
            .orElseThrow();
    String[] fields = line.split("\\s+", 7);
    assertThat(fields[5]).as("the user of cron.d").isEqualTo("outturn");

    ProgramRun.Ended ended = run("sh", "-c", fields[6]);

    assertThat(ended.status()).isZero();
    assertThat(ended.output().lines()).containsExactly("build", workspace.toString(), "--quiet");
  }

  @Test
  void systemdAcceptsServiceAndTimer() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")), "no systemd here");
    for (String unit : List.of("outturn.service", "outturn.timer")) {
      String user = "User=" + System.getProperty("user.name");
      Files.writeString(folder.resolve(unit), here(unit).replace("User=outturn", user));
    }

    ProgramRun.Ended ended =
        run(
            "systemd-analyze",
            "verify",
            "--man=no",
            folder.resolve("outturn.service").toString(),
            folder.resolve("outturn.timer").toString());

    assertThat(ended.output()).doesNotContain("outturn.service:", "outturn.timer:");
    assertThat(ended.status()).as(ended.output()).isZero();
  }

  @Test
  void theServiceRunsTheCommand() throws IOException, InterruptedException {
    String command =
        here("outturn.service")
            .lines()
            .filter(line -> line.startsWith("ExecStart="))
            .findFirst()
            .orElseThrow()
            .substring("ExecStart=".length());

    ProgramRun.Ended ended = run(command.split(" "));

    assertThat(ended.output().lines())
        .containsExactly("build", workspace.toString(), "--log-format", "json");
  }

  @Test
  void theTaskOfWindowsIsWellFormed() throws Exception {
    var task =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(NIGHTLY.resolve("outturn-task.xml").toFile());

    assertThat(task.getElementsByTagName("Command").item(0).getTextContent())
        .endsWith("\\bin\\outturn.cmd");
    assertThat(task.getElementsByTagName("Arguments").item(0).getTextContent())
        .startsWith("build ");
  }

  private String here(String file) throws IOException {
    return Files.readString(NIGHTLY.resolve(file))
        .replace("/opt/outturn", installation.toString())
        .replace("/srv/outturn/anyshire", workspace.toString());
  }

  private static ProgramRun.Ended run(String... words) throws IOException, InterruptedException {
    return ProgramRun.toItsEnd(new ProcessBuilder(words).redirectErrorStream(true));
  }
}
