package org.outturn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.outturn.publish.Manifest;
import org.outturn.publish.Manifest.Entry;
import org.outturn.publish.Program;
import org.outturn.publish.Sha256;
import org.outturn.publish.ValueHash;
import org.outturn.style.Fonts;
import org.outturn.workspace.Workspace;
import org.outturn.workspace.Workspace.QuarterFolder;
import org.outturn.workspace.WorkspaceReader;

/// Everything that a run works from: the bytes of each file, by name, and the choices of the order.
/// If none has changed, nothing has, and no return need be opened. Neither the age of a file nor
/// the clock counts.
///
/// @param hashes by name: `council.yaml`, `template form.ftl`, `2025-26-Q4/returns/finance.xlsx`
record Materials(SortedMap<String, String> hashes) {
  static final String PROGRAM = "outturn";
  static final String STRICTNESS = "stopped by";
  static final String STYLE = "house style";
  static final String TEMPLATE = "template ";
  static final String FONT = "font ";

  Materials {
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  /// @throws IOException if a file cannot be read
  static Materials of(Assignment work) throws IOException {
    Workspace workspace = work.workspace();
    SortedMap<String, String> hashes = new TreeMap<>();
    Program program = Program.running();
    hashes.put(PROGRAM, program.version() + " " + program.content().hex());
    hashes.put(STRICTNESS, work.order().stopping().word());
    hashes.put(STYLE, ValueHash.of(workspace.style()).hex());
    add(hashes, WorkspaceReader.COUNCIL, workspace.root().resolve(WorkspaceReader.COUNCIL));
    for (String font : names(workspace.style().fonts())) {
      addIfThere(hashes, FONT + font, workspace.root().resolve(font));
    }
    // The first folder that has a template wins: it is put over those after it.
    for (Path folder : workspace.templates().reversed()) {
      addAll(hashes, TEMPLATE, folder);
    }
    QuarterFolder quarter = work.quarter();
    addAll(hashes, quarter.papersName() + "/", quarter.papers());
    addAll(hashes, quarter.returnsName() + "/", quarter.returns());
    addIfThere(hashes, quarter.acceptedName(), quarter.accepted());
    for (QuarterFolder earlier : earlier(workspace, quarter)) {
      addAll(hashes, earlier.returnsName() + "/", earlier.returns());
      addIfThere(hashes, earlier.acceptedName(), earlier.accepted());
    }
    return new Materials(hashes);
  }

  /// The quarter before, with which is compared, and the one before that, by which its directions
  /// of travel are told.
  private static List<QuarterFolder> earlier(Workspace workspace, QuarterFolder quarter) {
    Optional<QuarterFolder> before = workspace.before(quarter);
    return Stream.concat(before.stream(), before.flatMap(workspace::before).stream()).toList();
  }

  private static List<String> names(Fonts fonts) {
    return List.of(
        fonts.regular(), fonts.semibold(), fonts.italic(), fonts.semiboldItalic(), fonts.symbols());
  }

  private static void addAll(SortedMap<String, String> hashes, String prefix, Path folder)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Path real = folder.toRealPath();
    List<Path> files;
    try (Stream<Path> tree = Files.walk(real)) {
      files = tree.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      add(hashes, prefix + real.relativize(file).toString().replace('\\', '/'), file);
    }
  }

  private static void addIfThere(SortedMap<String, String> hashes, String name, Path file)
      throws IOException {
    if (Files.isRegularFile(file)) {
      add(hashes, name, file);
    }
  }

  private static void add(SortedMap<String, String> hashes, String name, Path file)
      throws IOException {
    hashes.put(name, Sha256.of(file).hex());
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(hashes.get(name));
  }

  /// Whether they are the very ones that a set was last made from.
  boolean are(Manifest manifest) {
    return hashes.equals(manifest.sources());
  }

  /// Whether anything at all has changed since a paper was made or looked at: what it is shows only
  /// when the returns have been read.
  List<String> glance(Entry entry) {
    return entry.checkedAgainst().equals(fingerprint())
        ? List.of()
        : List.of("something has changed");
  }

  /// What is different from earlier ones, each a clause.
  List<String> changesSince(SortedMap<String, String> before) {
    SortedMap<String, String> all = new TreeMap<>(before);
    all.putAll(hashes);
    return all.keySet().stream()
        .filter(name -> !Objects.equals(hashes.get(name), before.get(name)))
        .map(name -> name + change(name, before))
        .toList();
  }

  private String change(String name, SortedMap<String, String> before) {
    if (!before.containsKey(name)) {
      return " is new";
    }
    return hashes.containsKey(name) ? " has changed" : " is no longer there";
  }

  /// One hash for them all.
  Sha256 fingerprint() {
    return Manifest.fingerprint(hashes);
  }
}
