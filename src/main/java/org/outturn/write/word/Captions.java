package org.outturn.write.word;

import org.outturn.document.Anchor;
import org.outturn.document.Ordinal;

/// "Table 3: …", "Figure 1: …": numbered by a field, and marked so that a reference shows "Table
/// 3".
final class Captions {
  private final Manuscript manuscript;
  private final String kind;
  private int next = 1;

  /// @param kind "Table" or "Figure": the name of what Word counts
  Captions(Manuscript manuscript, String kind) {
    this.manuscript = manuscript;
    this.kind = kind;
  }

  void write(Anchor anchor, Ordinal ordinal, String caption) {
    int number = Integer.parseInt(ordinal.text());
    // in a public copy a number may be left out, where an exempt table stood
    String reset = number == next ? "" : " \\r " + number;
    next = number + 1;
    manuscript.paragraph(
        ParagraphStyle.CAPTION,
        () -> {
          manuscript.marked(
              anchor,
              () -> {
                manuscript.runs().write(kind + " ");
                Fields.write(
                    manuscript.xml(), "SEQ %s \\* ARABIC%s".formatted(kind, reset), ordinal.text());
              });
          manuscript.runs().write(": " + caption);
        });
  }
}
