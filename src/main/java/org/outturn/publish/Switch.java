package org.outturn.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts a finished set in the place of the one that is shown.
///
/// **By a link**: the folder that readers know is a link, and one rename turns it to the new set.
/// Nothing lies between before and after.
///
/// **By a journal**, where there can be no link: the finished set is renamed `removing`, files that
/// it does not have are removed from the folder, it is renamed `moving`, and its files are moved
/// into the folder one by one, the manifest last. Each file is whole at any moment, but for that
/// short time some are new and some old; a run that is cut short there is finished by the next. A
/// file that someone holds open, where that hinders its being replaced, stops the switch before it
/// begins.
final class Switch {
  static final String PART = ".part";
  private static final String REMOVING = "removing";
  private static final String MOVING = "moving";
  private static final String LINK = "link";
  private static final String RETIRED = "retired";

  private final Path folder;
  private final Path workshop;
  private final Links links;

  /// @param folder that readers know
  /// @param workshop where sets are made and kept
  Switch(Path folder, Path workshop, Links links) {
    this.folder = folder;
    this.workshop = workshop;
    this.links = links;
  }

  /// @param part a set whose files are all on the disk
  void to(Path part) throws IOException {
    Path whole = workshop.resolve(part.getFileName().toString().replace(PART, ""));
    Optional<Path> link = link(whole);
    if (link.isPresent()) {
      rename(part, whole);
      turn(link.get());
    } else {
      refuseIfHeld(part);
      rename(part, workshop.resolve(REMOVING));
      finishJournal();
    }
  }

  /// A link to a set, made beside the one that readers know.
  private Optional<Path> link(Path whole) throws IOException {
    Path link = workshop.resolve(LINK);
    Files.deleteIfExists(link);
    try {
      return Optional.of(links.create(link, folder.getParent().relativize(whole)));
    } catch (UnsupportedOperationException | FileSystemException e) {
      if (Files.isSymbolicLink(folder) && e instanceof FileSystemException fault) {
        throw fault;
      }
      return Optional.empty();
    }
  }

  /// A plain folder, as there was before there were sets, is moved out of the way first.
  private void turn(Path link) throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      Path retired = workshop.resolve(RETIRED);
      delete(retired);
      rename(folder, retired);
    }
    rename(link, folder);
  }

  /// Completes a switch that was cut short.
  ///
  /// @return whether there was one
  boolean finish() throws IOException {
    if (Files.exists(workshop.resolve(REMOVING)) || Files.exists(workshop.resolve(MOVING))) {
      finishJournal();
      return true;
    }
    if (Files.exists(folder) || numbers().isEmpty()) {
      return false;
    }
    Path newest = workshop.resolve(String.valueOf(numbers().last()));
    Optional<Path> link = link(newest);
    if (link.isPresent()) {
      turn(link.get());
    }
    return link.isPresent();
  }

  private void finishJournal() throws IOException {
    Path removing = workshop.resolve(REMOVING);
    Path moving = workshop.resolve(MOVING);
    Files.createDirectories(folder);
    if (Files.exists(removing)) {
      Set<Path> wanted = Set.copyOf(filesIn(removing));
      for (Path file : filesIn(folder)) {
        if (!wanted.contains(file)) {
          Files.delete(folder.resolve(file.toString()));
        }
      }
      rename(removing, moving);
    }
    for (Path file : filesIn(moving)) {
      if (!file.toString().equals(PublishedSet.MANIFEST)) {
        move(moving, file);
      }
    }
    Path manifest = Path.of(PublishedSet.MANIFEST);
    if (Files.exists(moving.resolve(manifest.toString()))) {
      move(moving, manifest);
    }
    delete(moving);
  }

  private void move(Path from, Path file) throws IOException {
    Path target = folder.resolve(file.toString());
    Files.createDirectories(target.getParent());
    rename(from.resolve(file.toString()), target);
  }

  /// A program that keeps others from writing a file also keeps it from being replaced.
  private void refuseIfHeld(Path part) throws IOException {
    for (Path file : filesIn(part)) {
      Path target = folder.resolve(file.toString());
      if (Files.exists(target) && !Files.isSameFile(target, part.resolve(file.toString()))) {
        FileChannel.open(target, StandardOpenOption.WRITE).close();
      }
    }
  }

  /// Whether there is nothing to finish and nothing to clear.
  boolean isAtRest() throws IOException {
    return others().isEmpty();
  }

  /// Numbers of the finished sets.
  TreeSet<Integer> numbers() throws IOException {
    if (!Files.isDirectory(workshop)) {
      return new TreeSet<>();
    }
    try (Stream<Path> entries = Files.list(workshop)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.matches("\\d{1,9}"))
          .map(Integer::valueOf)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /// Removes every set but the one that is shown. One that cannot be removed now is left for
  /// another run.
  ///
  /// @return whether there was one
  boolean clear() throws IOException {
    List<Path> left =
        others().stream().filter(other -> !other.toString().endsWith(MOVING)).toList();
    for (Path other : left) {
      try {
        delete(other);
      } catch (FileSystemException _) {
        // Another program has a file of it open.
      }
    }
    return !left.isEmpty();
  }

  /// All but the set that is shown.
  private List<Path> others() throws IOException {
    if (!Files.isDirectory(workshop)) {
      return List.of();
    }
    Path shown = Files.isSymbolicLink(folder) ? Files.readSymbolicLink(folder) : folder;
    try (Stream<Path> entries = Files.list(workshop)) {
      return entries.filter(entry -> !entry.getFileName().equals(shown.getFileName())).toList();
    }
  }

  private static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    Disk.settle(to.getParent());
  }

  /// Every file in a folder and its folders, named from there, in a fixed order.
  static List<Path> filesIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(folder::relativize)
          .sorted()
          .toList();
    }
  }

  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walked = Files.walk(tree)) {
      all = walked.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : all) {
      Files.deleteIfExists(one);
    }
  }
}
