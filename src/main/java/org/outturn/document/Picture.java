package org.outturn.document;

/// @param number "1"; pending until [Numbering] has run
/// @param alternative what the picture tells, for who cannot see it
public record Picture(
    Anchor anchor, Ordinal number, String caption, String alternative, Image image)
    implements Block {

  public Picture {
    if (alternative.isBlank()) {
      throw new IllegalArgumentException("a picture needs alternative text: " + caption);
    }
  }
}
