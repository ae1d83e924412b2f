package org.outturn.template;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.outturn.document.Anchor;
import org.outturn.figure.Address;

/// Gives each block of a paper an anchor of its own.
final class Anchors {
  private final Map<String, Integer> last = new HashMap<>();
  private final Set<Anchor> given = new HashSet<>();

  /// The name as it would be given first: `table-key-issues`.
  static Anchor named(String sort, String name) {
    return new Anchor(sort + "-" + Address.slug(name));
  }

  /// `heading-risk`; where that is taken `heading-risk-2`.
  Anchor give(String sort, String name) {
    Anchor wanted = named(sort, name);
    for (int i = 2; !given.add(wanted); i++) {
      wanted = named(sort, name + "-" + i);
    }
    return wanted;
  }

  /// `paragraph-1`, `paragraph-2` …
  Anchor next(String sort) {
    return give(sort, String.valueOf(last.merge(sort, 1, Integer::sum)));
  }

  boolean holds(Anchor anchor) {
    return given.contains(anchor);
  }
}
