package org.outturn.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.publish.Manifest.Output;

/// A set while it is being made, out of every reader's sight. Several threads may write to it.
public final class NextSet implements AutoCloseable {
  private final PublishedSet last;
  private final Path part;

  NextSet(PublishedSet last, Path part) {
    this.last = last;
    this.part = part;
  }

  /// Adds a file. One that is in the last set with the same content is that very file, and keeps
  /// its age.
  ///
  /// @throws IOException if it cannot be written
  public Output write(String file, byte[] content) throws IOException {
    Output output = new Output(file, Sha256.of(content), content.length);
    if (last.condition(output) == PublishedSet.Condition.INTACT) {
      keep(output);
    } else {
      Disk.write(part.resolve(file), content);
    }
    return output;
  }

  /// A file of it.
  ///
  /// @throws IOException if it cannot be read
  public byte[] read(Output output) throws IOException {
    return Files.readAllBytes(part.resolve(output.file()));
  }

  /// Adds a file of the last set as it is, if it is there.
  ///
  /// @throws IOException if it cannot be
  public void keep(Output output) throws IOException {
    Path standing = last.folder().resolve(output.file());
    if (Files.exists(standing)) {
      Disk.share(standing, part.resolve(output.file()));
    }
  }

  /// Takes over from the last set what Outturn did not make: notes, copies, files of other tools. A
  /// published file that someone has changed since is kept under another name.
  ///
  /// @param before what the last set was made of, where that is known
  /// @param ours names of files that only Outturn writes: those that the new set has not are gone
  /// @return what should be known of these files
  /// @throws IOException if a file cannot be taken over
  public List<Finding> takeOver(Optional<Manifest> before, Collection<String> ours)
      throws IOException {
    List<Output> published = before.map(Manifest::outputs).orElse(List.of());
    Set<String> made = published.stream().map(Output::file).collect(Collectors.toSet());
    List<Finding> found = new ArrayList<>();
    for (Output output : published) {
      if (last.condition(output) == PublishedSet.Condition.CHANGED && !isKept(output)) {
        found.add(setAside(output));
      }
    }
    List<String> others = new ArrayList<>();
    for (Path standing : last.files()) {
      String file = standing.toString();
      if (file.equals(PublishedSet.MANIFEST) || Files.exists(part.resolve(file))) {
        continue;
      }
      if (made.contains(file) || ours.contains(file)) {
        found.add(outdated(file));
      } else {
        Disk.share(last.folder().resolve(file), part.resolve(file));
        if (Stream.concat(made.stream(), ours.stream())
            .anyMatch(own -> ending(own).equals(ending(file)))) {
          others.add(file);
        }
      }
    }
    if (!others.isEmpty()) {
      found.add(
          Finding.of(
                  Code.PUB003,
                  new Location.InFile(last.folder().toString()),
                  "files that no paper claims stay in place: " + String.join(", ", others))
              .help("delete them if nobody needs them"));
    }
    return found;
  }

  private boolean isKept(Output output) throws IOException {
    Path kept = part.resolve(output.file());
    return Files.exists(kept)
        && Sha256.of(kept).equals(Sha256.of(last.folder().resolve(output.file())));
  }

  private Finding outdated(String file) {
    return Finding.of(
            Code.PUB002, new Location.InFile(last.path(file)), "file of an earlier run removed")
        .note("its paper is stopped or gone, and the file no longer agreed with the returns");
  }

  private static String ending(String file) {
    return file.substring(file.lastIndexOf('.') + 1);
  }

  private Finding setAside(Output output) throws IOException {
    Path edited = last.folder().resolve(output.file());
    int dot = output.file().lastIndexOf('.');
    String aside =
        "%s.edited-%s%s"
            .formatted(
                output.file().substring(0, dot),
                Sha256.of(edited).brief(),
                output.file().substring(dot));
    if (!Files.exists(part.resolve(aside))) {
      Disk.share(edited, part.resolve(aside));
    }
    return Finding.of(
            Code.PUB006,
            new Location.InFile(last.path(output.file())),
            "someone had changed this file: it is kept as \"%s\"".formatted(aside))
        .help("bring the changes into the paper's YAML, and delete the copy");
  }

  /// Completes the set and shows it in the place of the last.
  ///
  /// @throws IOException if it cannot be; the last set then stands as it did
  public void publish(Manifest manifest) throws IOException {
    for (Output output : manifest.outputs()) {
      if (Files.size(part.resolve(output.file())) != output.size()) {
        throw new FileSystemException(output.file(), null, "File is not as it was written");
      }
    }
    Disk.write(part.resolve(PublishedSet.MANIFEST), ManifestJson.write(manifest));
    Disk.settle(part);
    last.show(part);
  }

  /// Removes what was made of the set, if it is not published.
  @Override
  public void close() throws IOException {
    Switch.delete(part);
  }
}
