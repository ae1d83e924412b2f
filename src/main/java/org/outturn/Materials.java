package org.outturn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.publish.Manifest;
import org.outturn.publish.Manifest.Entry;
import org.outturn.publish.Program;
import org.outturn.publish.Seal;
import org.outturn.publish.Sha256;
import org.outturn.publish.ValueHash;

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
    SortedMap<String, String> hashes = new TreeMap<>();
    hashes.put(PROGRAM, Program.running().text());
    hashes.put(STRICTNESS, work.order().stopping().word());
    hashes.put(STYLE, ValueHash.of(work.workspace().style()).hex());
    for (Place place : Place.of(work)) {
      for (Path file : Seal.files(place.path())) {
        hashes.put(place.name() + place.nameOf(file), Sha256.of(file).hex());
      }
    }
    return new Materials(hashes);
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
