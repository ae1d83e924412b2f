package org.outturn.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.publish.Manifest.Output;

/// The published papers of a quarter: `build/2025-26-Q4`, with a manifest of what they were made
/// from. A reader finds the whole of one run there, or the whole of the next, and nothing between.
///
/// ```
/// build/2025-26-Q4 -> .sets/2025-26-Q4/17     a link, switched by one rename
/// build/.sets/2025-26-Q4/17/                  the set: papers, findings.json, manifest.json
/// build/.sets/2025-26-Q4/18.part/             the next one, while it is being made
/// build/.sets/lock                            held by the run that writes
/// ```
///
/// Where the file system has no links, `build/2025-26-Q4` is a folder into which the files of a
/// finished set are moved one by one; see [Switch].
public final class PublishedSet {
  /// What the set was made from.
  public static final String MANIFEST = "manifest.json";

  private final Path folder;
  private final Path workshop;
  private final Switch change;

  private PublishedSet(Path out, String name, Links links) {
    this.folder = out.resolve(name);
    this.workshop = workshops(out).resolve(name);
    this.change = new Switch(folder, workshop, links);
  }

  /// @param out the folder of all sets: `build`
  /// @param name of the set: `2025-26-Q4`
  public static PublishedSet of(Path out, String name) {
    return of(out, name, Files::createSymbolicLink);
  }

  static PublishedSet of(Path out, String name, Links links) {
    return new PublishedSet(out, name, links);
  }

  /// Every set in a folder that has a manifest, by name.
  ///
  /// @throws IOException if the folder cannot be listed
  public static List<PublishedSet> all(Path out) throws IOException {
    if (!Files.isDirectory(out)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(out)) {
      return entries
          .filter(set -> Files.exists(set.resolve(MANIFEST)))
          .map(set -> of(out, set.getFileName().toString()))
          .sorted(Comparator.comparing(PublishedSet::folder))
          .toList();
    }
  }

  static Path workshops(Path out) {
    return out.resolve(".sets");
  }

  /// The folder as the user knows it.
  public Path folder() {
    return folder;
  }

  /// `2025-26-Q4`.
  public String name() {
    return folder.getFileName().toString();
  }

  /// A file as the user finds it.
  public String path(String file) {
    return folder.resolve(file).toString();
  }

  /// @return nothing where nothing has been published, or by a version whose manifest says other
  ///   things
  /// @throws IOException if it is there and cannot be read
  public Optional<Manifest> manifest() throws IOException {
    return manifestIn(folder);
  }

  static Optional<Manifest> manifestIn(Path set) throws IOException {
    try {
      return ManifestJson.read(Files.readAllBytes(set.resolve(MANIFEST)));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }

  /// What became of a file that was published.
  public enum Condition {
    INTACT,
    MISSING,
    CHANGED
  }

  /// @throws IOException if the file is there and cannot be read
  public Condition condition(Output output) throws IOException {
    Path file = folder.resolve(output.file());
    try {
      return Files.size(file) == output.size() && Sha256.of(file).equals(output.sha256())
          ? Condition.INTACT
          : Condition.CHANGED;
    } catch (NoSuchFileException _) {
      return Condition.MISSING;
    }
  }

  /// Compares every file with the manifest.
  ///
  /// @return an error for each that is not as it was published; one, where nothing was
  /// @throws IOException if a file cannot be read
  public List<Finding> verify() throws IOException {
    Optional<Manifest> manifest = manifest();
    if (manifest.isEmpty()) {
      return List.of(
          Finding.of(
                  Code.PUB004,
                  new Location.InFile(path(MANIFEST)),
                  "there is no manifest to compare the papers with")
              .help("build the quarter's papers"));
    }
    List<Finding> found = new ArrayList<>();
    for (Output output : manifest.get().outputs()) {
      switch (condition(output)) {
        case INTACT -> {}
        case MISSING -> found.add(notAsPublished(output, "file is missing"));
        case CHANGED -> found.add(notAsPublished(output, "file is not as it was published"));
      }
    }
    return found;
  }

  private Finding notAsPublished(Output output, String message) {
    return Finding.of(Code.PUB004, new Location.InFile(path(output.file())), message)
        .help("keep a copy if someone has worked in it, and build the paper again");
  }

  /// Whether no run that was cut short has left anything.
  ///
  /// @throws IOException if the folder of sets cannot be listed
  public boolean isAtRest() throws IOException {
    return change.isAtRest();
  }

  /// Sets right what a run left that was cut short: finishes a switch that had begun, and removes
  /// sets that were never shown. Only for the holder of the lock.
  ///
  /// @return whether there was anything to do
  public Optional<Finding> recover() throws IOException {
    boolean finished = change.finish();
    boolean cleared = change.clear();
    return finished || cleared
        ? Optional.of(
            Finding.of(
                    Code.PUB005,
                    new Location.InFile(folder.toString()),
                    "what an interrupted run had left is cleared away")
                .note(
                    finished
                        ? "its papers were ready, and are now the published ones"
                        : "its papers were not ready; those published before it stood"))
        : Optional.empty();
  }

  /// Begins the set that will take the place of this one. Only for the holder of the lock.
  ///
  /// @throws IOException if the folder cannot be written
  public NextSet next() throws IOException {
    Files.createDirectories(workshop);
    return new NextSet(this, Files.createDirectory(workshop.resolve(nextNumber() + Switch.PART)));
  }

  private int nextNumber() throws IOException {
    return 1 + change.numbers().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /// Shows a finished set.
  void show(Path part) throws IOException {
    change.to(part);
    change.clear();
  }

  /// The files that stand there now, by name.
  List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    return Switch.filesIn(folder.toRealPath());
  }
}
