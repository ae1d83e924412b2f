package org.outturn.document;

import java.util.List;

/// Where in the paper a section stands.
public sealed interface Placement {

  /// Before the body, on pages of its own.
  record Cover() implements Placement {}

  /// Paragraph numbers run on through all sections of the body.
  record Body() implements Placement {}

  /// Begins on a new page; paragraphs inside are numbered "1.1" after the appendix.
  ///
  /// @param number "1"; pending until [Numbering] has run
  record Appendix(Anchor anchor, Ordinal number, List<Inline> title) implements Placement {
    public Appendix {
      title = List.copyOf(title);
      if (title.isEmpty()) {
        throw new IllegalArgumentException("an appendix needs a title");
      }
    }
  }
}
