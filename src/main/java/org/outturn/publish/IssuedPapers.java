package org.outturn.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What has been issued of a quarter: `issued/2025-26-Q4/improvement-plan/v1`. It lies beside the
/// folder of builds, and nothing in it is ever changed.
public final class IssuedPapers {
  private final Path folder;

  /// @param set the quarter, or that of its members' copies
  public IssuedPapers(Path workspace, String set) {
    this.folder = workspace.resolve(place(set));
  }

  /// Where it lies, from the workspace: `issued/2025-26-Q4`.
  public static String place(String set) {
    return "issued/" + set;
  }

  public Path folderOf(String paper, String version) {
    return folder.resolve(paper).resolve("v" + version);
  }

  /// Freezes a paper. The folder appears whole or not at all, and its files cannot be written.
  ///
  /// @param files those of the issue, by name
  /// @throws FileAlreadyExistsException if the version has been issued
  /// @throws IOException if the folder cannot be written
  public void put(Issue issue, Map<String, byte[]> files) throws IOException {
    Path target = folderOf(issue.paper(), issue.version());
    if (Files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    Files.createDirectories(target.getParent());
    Path whole = Files.createTempDirectory(target.getParent(), ".issuing-");
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        freeze(whole.resolve(file.getKey()), file.getValue());
      }
      freeze(whole.resolve(Issue.FILE), issue.json());
      whole.toFile().setReadable(true, false);
      whole.toFile().setExecutable(true, false);
      Disk.settle(whole);
      Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
      Disk.settle(target.getParent());
    } finally {
      clear(whole);
    }
  }

  private static void freeze(Path file, byte[] content) throws IOException {
    Disk.write(file, content);
    file.toFile().setReadOnly();
  }

  private static void clear(Path left) throws IOException {
    if (Files.isDirectory(left)) {
      try (Stream<Path> files = Files.list(left)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(left);
    }
  }

  /// @return nothing where that version has not been issued
  public Optional<Issue> find(String paper, String version) throws IOException {
    Path file = folderOf(paper, version).resolve(Issue.FILE);
    return Files.exists(file)
        ? Optional.of(Issue.read(Files.readAllBytes(file)))
        : Optional.empty();
  }

  /// The versions of a paper, the last issued at the end.
  public List<String> versions(String paper) throws IOException {
    Path all = folder.resolve(paper);
    if (!Files.isDirectory(all)) {
      return List.of();
    }
    try (Stream<Path> versions = Files.list(all)) {
      return versions
          .map(version -> version.getFileName().toString())
          .filter(name -> name.startsWith("v"))
          .map(name -> name.substring(1))
          .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
          .toList();
    }
  }
}
