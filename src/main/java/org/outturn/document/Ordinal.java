package org.outturn.document;

/// A number as readers see it: `6`, `6(a)`, `1.2`. Blank until [Numbering] has given it.
public record Ordinal(String text) {
  public static final Ordinal PENDING = new Ordinal("");

  public boolean isPending() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text;
  }
}
