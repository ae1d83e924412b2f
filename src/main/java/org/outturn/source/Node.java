package org.outturn.source;

import java.util.List;
import java.util.Optional;
import org.outturn.finding.Location;

/// A YAML file as a tree that knows its lines. Scalars stay as typed: `no`, `010` and `1.10` are
/// text.
public sealed interface Node {
  Location.InLine place();

  /// @param place of its first line of text
  record Scalar(Location.InLine place, String text) implements Node {}

  record Sequence(Location.InLine place, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  record Mapping(Location.InLine place, List<Entry> entries) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    public Optional<Node> get(String key) {
      return entries.stream().filter(e -> e.key().text().equals(key)).map(Entry::value).findFirst();
    }
  }

  record Entry(Scalar key, Node value) {}
}
