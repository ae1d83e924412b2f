package org.outturn.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A folder of files that a command made, and makes anew as long as nobody has put a hand to it:
/// whole or not at all. Its list of checksums says what was made; `sha256sum --check` reads it.
///
/// @param path where it stands
public record OwnFolder(Path path) {
  private static final String LIST = "checksums.txt";

  /// What stands there and was not made here, or has been changed since; none where the folder can
  /// be made anew.
  ///
  /// @throws IOException if it cannot be read
  public List<String> foreign() throws IOException {
    if (!Files.exists(path)) {
      return List.of();
    }
    if (!Files.isDirectory(path)) {
      return List.of(path.toString());
    }
    Map<String, String> made = made();
    try (Stream<Path> files = Files.list(path)) {
      List<Path> there = files.sorted().toList();
      return there.stream()
          .filter(file -> !file.getFileName().toString().equals(LIST))
          .filter(file -> !isMade(file, made))
          .map(file -> file.getFileName().toString())
          .toList();
    }
  }

  private static boolean isMade(Path file, Map<String, String> made) {
    try {
      return Files.isRegularFile(file)
          && Sha256.of(file).hex().equals(made.get(file.getFileName().toString()));
    } catch (IOException _) {
      return false;
    }
  }

  private Map<String, String> made() throws IOException {
    Map<String, String> made = new TreeMap<>();
    Path list = path.resolve(LIST);
    if (Files.isRegularFile(list)) {
      for (String line : Files.readAllLines(list)) {
        if (line.length() > 66) {
          made.put(line.substring(66), line.substring(0, 64));
        }
      }
    }
    return made;
  }

  /// Puts files in place of what was made before.
  ///
  /// @param files by name
  /// @throws IOException if they cannot be written; what stood there then stands
  public void put(SortedMap<String, byte[]> files) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    long process = ProcessHandle.current().pid();
    Path next = whole.resolveSibling(".%s.%d".formatted(whole.getFileName(), process));
    Path last = whole.resolveSibling(".%s.%d.old".formatted(whole.getFileName(), process));
    try {
      StringBuilder list = new StringBuilder();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path copy = next.resolve(file.getKey());
        Files.createDirectories(copy.getParent());
        Disk.write(copy, file.getValue());
        list.append("%s  %s\n".formatted(Sha256.of(file.getValue()).hex(), file.getKey()));
      }
      Disk.write(next.resolve(LIST), list.toString().getBytes(StandardCharsets.UTF_8));
      boolean replaces = Files.exists(whole);
      if (replaces) {
        Files.move(whole, last);
      }
      try {
        Files.move(next, whole);
      } catch (IOException fault) {
        if (replaces) {
          Files.move(last, whole);
        }
        throw fault;
      }
      remove(last);
    } finally {
      remove(next);
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }
}
