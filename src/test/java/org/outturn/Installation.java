package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.outturn.testing.Folders;

/// The program as it is installed: packed, readable for every user, and with its classes already
/// loaded, so that a run is as short as a scheduler's.
final class Installation {
  private static final String CACHE = "outturn.aot";

  private final Path folder;
  private final String classPath;

  private Installation(Path folder, String classPath) {
    this.folder = folder;
    this.classPath = classPath;
  }

  /// @param folder that exists and is empty
  /// @param example a workspace, by whose building classes are loaded
  static Installation in(Path folder, Path example) throws IOException, InterruptedException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    List<String> packed = new ArrayList<>();
    for (String entry : ProgramRun.classPath().split(File.pathSeparator)) {
      Path from = Path.of(entry);
      Path to = folder.resolve("%02d-%s.jar".formatted(packed.size(), from.getFileName()));
      if (Files.isRegularFile(from)) {
        link(from, to);
        packed.add(to.toString());
      } else if (Files.exists(from.resolve("org/outturn/cli"))) {
        pack(from, to);
        packed.add(to.toString());
      }
    }
    Folders.copy(
        Path.of("templates"), Files.createDirectories(folder.resolve("home").resolve("templates")));
    Installation made = new Installation(folder, String.join(File.pathSeparator, packed));
    made.train(example);
    return made;
  }

  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | FileSystemException _) {
      Files.copy(from, to);
    }
  }

  private static void pack(Path classes, Path jar) {
    int status =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(System.out, System.err, "-cf", jar.toString(), "-C", classes.toString(), ".");
    assertThat(status).isZero();
  }

  private void train(Path example) throws IOException, InterruptedException {
    Path workspace = Files.createDirectory(folder.resolve("training"));
    Folders.copy(example, workspace);
    ProgramRun.Ended ended =
        ProgramRun.toItsEnd(
            ProgramRun.on(
                classPath,
                List.of(),
                List.of("-XX:AOTCacheOutput=" + folder.resolve(CACHE), home()),
                "build",
                workspace.toString()));
    assertThat(ended.status()).as(ended.output()).isZero();
    assertThat(folder.resolve(CACHE)).as(ended.output()).isNotEmptyFile();
  }

  /// A run of the program, not yet started.
  ProcessBuilder program(String... arguments) {
    return program(List.of(), List.of(), arguments);
  }

  /// @param before words before the program, for example to be another user
  /// @param options for Java
  ProcessBuilder program(List<String> before, List<String> options, String... arguments) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-XX:AOTCache=" + folder.resolve(CACHE), "-Xlog:aot=off", home()));
    return ProgramRun.on(classPath, before, all, arguments);
  }

  private String home() {
    return "-Doutturn.home=" + folder.resolve("home");
  }
}
