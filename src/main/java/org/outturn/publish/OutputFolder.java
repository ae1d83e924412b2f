package org.outturn.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

/// The folder of a quarter's outputs. A file is written under a temporary name beside its place and
/// then renamed, so that a reader sees the old one or the new one and never half of either.
public final class OutputFolder {
  private final Path folder;
  private final Set<String> written = new TreeSet<>();

  public OutputFolder(Path folder) {
    this.folder = folder;
  }

  /// A file as the user finds it.
  public String path(String file) {
    return folder.resolve(file).toString();
  }

  /// @return the finding, if it cannot be written; what stood there before stands there still
  public Optional<Finding> write(String file, byte[] content) {
    Path target = folder.resolve(file);
    try {
      Files.createDirectories(folder);
      // Not createTempFile: what that makes, only its owner may read.
      Path whole = folder.resolve(".%s.%d.tmp".formatted(file, ProcessHandle.current().pid()));
      try {
        Files.write(whole, content);
        move(whole, target);
      } finally {
        Files.deleteIfExists(whole);
      }
      written.add(file);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          refused(file, "file cannot be written", e)
              .help("close the file if it is open, and see that the folder can be written to"));
    }
  }

  /// Some shares know no atomic rename; theirs is the next best.
  private static void move(Path whole, Path target) throws IOException {
    try {
      Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Removes a file of an earlier run that would now mislead.
  ///
  /// @return what was done, or why it could not be; nothing if there was none
  public Optional<Finding> remove(String file) {
    try {
      Files.delete(folder.resolve(file));
      return Optional.of(
          Finding.of(Code.PUB002, place(file), "file of an earlier run removed")
              .note("its paper was stopped, and the file no longer agreed with the returns"));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          refused(file, "file of an earlier run cannot be removed", e)
              .help("close the file if it is open, and do not use it"));
    }
  }

  /// The files with one of some endings that this run has not written.
  ///
  /// @param endings `.pdf`
  /// @return one finding for them all; nothing if there are none
  public Optional<Finding> leftOver(List<String> endings) throws IOException {
    List<String> others = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .map(file -> file.getFileName().toString())
            .filter(file -> endings.stream().anyMatch(file::endsWith))
            .filter(file -> !written.contains(file))
            .sorted()
            .forEach(others::add);
      }
    }
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    Code.PUB003,
                    new Location.InFile(folder.toString()),
                    "files of an earlier run left in place: " + String.join(", ", others))
                .help("build all papers in all formats, and delete what no paper claims"));
  }

  private Finding refused(String file, String message, IOException e) {
    Finding finding = Finding.of(Code.PUB001, place(file), message);
    return e instanceof FileSystemException f && f.getReason() != null
        ? finding.note("the system says: " + f.getReason())
        : finding;
  }

  private Location place(String file) {
    return new Location.InFile(path(file));
  }
}
