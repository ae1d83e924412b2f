package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.testing.Folders;

/// What a night can bring: each test leaves the published set whole, and a normal run completes
/// after it. Mounts need root; without it these tests fail, unless `-Dmounts=none` does without
/// them, so that nobody takes them for tried.
@Tag("fault")
class FaultTest {
  private static final int KILLS = Integer.getInteger("kills", 200);
  private static final int NOBODY = 65534;

  /// 1 November 2026, when the meeting is long over, in seconds.
  private static final long NOVEMBER = 1793491200;

  private static final long A_DAY = 86400;

  /// Megabytes.
  private static final int LITTLE = 96;

  private static final int PUBLISHED = 0;
  private static final int NOT_PUBLISHED = 4;
  private static final int HELD = 5;

  @TempDir private static Path installed;
  private static Installation installation;

  @TempDir private Path folder;
  private Path workspace;
  private Path out;
  private boolean mounted;

  @BeforeAll
  static void install() throws IOException, InterruptedException {
    installation = Installation.in(installed, Kills.EXAMPLE);
  }

  @BeforeEach
  void open() throws IOException {
    workspace = folder.resolve("anyshire");
    out = folder.resolve("out");
    Files.createDirectories(out);
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    if (mounted) {
      run("umount", out.toString());
    }
  }

  @Test
  void killed() throws IOException, InterruptedException {
    Kills.Tally tally = new Kills(installation, workspace, 20260331).kill(KILLS);

    System.out.println(tally);
    assertThat(tally.kills()).isEqualTo(KILLS);
  }

  @Test
  void diskFull() throws IOException, InterruptedException {
    mount();
    publish();
    Path filler = out.resolve("filler");
    fill(filler);
    Kills.change(workspace, 1);

    refuses("No space left on device");

    Files.delete(filler);
    publish();
  }

  @Test
  void readOnly() throws IOException, InterruptedException {
    mount();
    publish();
    Kills.change(workspace, 1);
    run("mount", "-o", "remount,ro", out.toString());

    refuses("Read-only file system");

    run("mount", "-o", "remount,rw", out.toString());
    publish();
  }

  @Test
  void anotherUsersFolder() throws IOException, InterruptedException {
    assumeRoot();
    publish();
    Kills.change(workspace, 1);
    for (Path opened : List.of(folder, workspace)) {
      Files.setPosixFilePermissions(opened, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    ProgramRun.Ended ended =
        ProgramRun.toItsEnd(
            installation.program(
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"),
                List.of(),
                "build",
                workspace.toString(),
                "--out",
                out.toString()));

    assertThat(ended.status()).as(ended.output()).isEqualTo(NOT_PUBLISHED);
    assertThat(ended.output()).contains("no right to write");
    verify();
    publish();
  }

  @Test
  void twoAtOnce() throws IOException, InterruptedException {
    publish();
    int held = 0;
    int times = 10;
    for (int i = 1; i <= times; i++) {
      Kills.change(workspace, i);
      Process one = build().start();
      Process other = build().start();
      List<Integer> statuses =
          List.of(ProgramRun.end(one).status(), ProgramRun.end(other).status());
      assertThat(statuses).contains(PUBLISHED).isSubsetOf(PUBLISHED, HELD);
      held += statuses.contains(HELD) ? 1 : 0;
      verify();
      publish();
    }
    System.out.printf("%d times two at once: the second held %d times%n", times, held);
  }

  @Test
  void theClockGoesBack() throws IOException, InterruptedException {
    publish();
    String manifest = manifest();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2040-01-01T00:00:00Z")));
      }
    }
    ProcessBuilder earlier = build();
    earlier.environment().put("SOURCE_DATE_EPOCH", String.valueOf(NOVEMBER - A_DAY));

    ProgramRun.Ended ended = ProgramRun.toItsEnd(earlier);

    assertThat(ended.output()).contains("2 papers unchanged");
    assertThat(manifest()).isEqualTo(manifest);
    Kills.change(workspace, 1);
    publish();
    assertThat(manifest()).as("an older file with another content").isNotEqualTo(manifest);
  }

  /// A picture in each paper that is larger than its share of the memory: papers that are made must
  /// not be kept until the last of them is.
  @Test
  void manyPapersInLittleMemory() throws IOException, InterruptedException {
    int papers = 24;
    Folders.copy(Kills.EXAMPLE, Files.createDirectory(workspace));
    Path logo = workspace.resolve("logo.png");
    Noise.picture(1000, logo);
    Files.writeString(
        workspace.resolve("house-style.yaml"),
        "logo: {image: logo.png, width: 20 mm, alternative: Logo}\n");
    Path paper = workspace.resolve("2025-26-Q4/papers/awards.yaml");
    for (int i = 1; i <= papers; i++) {
      Files.copy(paper, paper.resolveSibling("awards-%02d.yaml".formatted(i)));
    }

    ProgramRun.Ended ended =
        ProgramRun.toItsEnd(
            installation.program(
                List.of(),
                List.of("-Xmx%dm".formatted(LITTLE)),
                "build",
                workspace.toString(),
                "--jobs",
                "2",
                "--out",
                out.toString()));

    assertThat(ended.status()).as(ended.output()).isEqualTo(PUBLISHED);
    long size = 0;
    try (Stream<Path> files = Files.list(out.resolve("2025-26-Q4"))) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    System.out.printf("%d MB of papers made in %d MB of memory%n", size >> 20, LITTLE);
    assertThat(size >> 20).isGreaterThan(LITTLE);
  }

  private void refuses(String reason) throws IOException, InterruptedException {
    ProgramRun.Ended ended = ProgramRun.toItsEnd(build());
    assertThat(ended.status()).as(ended.output()).isEqualTo(NOT_PUBLISHED);
    assertThat(ended.output()).contains("PUB001", reason);
    verify();
  }

  private void publish() throws IOException, InterruptedException {
    if (!Files.exists(workspace)) {
      Folders.copy(Kills.EXAMPLE, Files.createDirectory(workspace));
    }
    ProgramRun.Ended ended = ProgramRun.toItsEnd(build());
    assertThat(ended.status()).as(ended.output()).isEqualTo(PUBLISHED);
    verify();
  }

  private void verify() throws IOException, InterruptedException {
    ProgramRun.Ended ended =
        ProgramRun.toItsEnd(
            installation.program("verify", workspace.toString(), "--out", out.toString()));
    assertThat(ended.status()).as(ended.output()).isZero();
  }

  private ProcessBuilder build() {
    ProcessBuilder program =
        installation.program("build", workspace.toString(), "--out", out.toString());
    program.environment().put("SOURCE_DATE_EPOCH", String.valueOf(NOVEMBER));
    return program;
  }

  private String manifest() throws IOException {
    return Files.readString(out.resolve("2025-26-Q4/manifest.json"));
  }

  private void mount() throws IOException, InterruptedException {
    assumeRoot();
    mounted = run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", out.toString()) == 0;
    assertThat(mounted).as("no mounts here; -Dmounts=none does without them").isTrue();
  }

  private static void assumeRoot() {
    assumeFalse("none".equals(System.getProperty("mounts")), "told to do without mounts");
    assertThat(System.getProperty("user.name"))
        .as("mounts need root; -Dmounts=none does without them")
        .isEqualTo("root");
  }

  private static void fill(Path filler) throws IOException {
    byte[] block = "filler\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
    try (var to = Files.newOutputStream(filler)) {
      while (true) {
        to.write(block);
      }
    } catch (IOException _) {
      assertThat(filler).isNotEmptyFile();
    }
  }

  private static int run(String... words) throws IOException, InterruptedException {
    return new ProcessBuilder(words).inheritIO().start().waitFor();
  }
}
