package org.outturn.document;

import java.util.regex.Pattern;

/// A name, unique in its paper, by which a block is referred to: `table-capital`.
public record Anchor(String name) implements Comparable<Anchor> {
  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]*");

  public Anchor {
    if (!SHAPE.matcher(name).matches()) {
      throw new IllegalArgumentException("not an anchor: " + name);
    }
  }

  @Override
  public int compareTo(Anchor other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
