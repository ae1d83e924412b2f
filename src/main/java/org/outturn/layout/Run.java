package org.outturn.layout;

import java.util.Optional;
import org.outturn.style.Colour;

/// Text of one look and one owner, not yet broken into lines. A `\n` ends the line.
record Run(
    Owner owner, String text, Font font, Colour colour, Breaking breaking, Optional<Link> link) {

  enum Breaking {
    BETWEEN_WORDS,
    /// A figure or a symbol: nowhere but between two words, as in "an underspend of £0.47m".
    NEVER
  }

  record Link(int node, Item.Target target, String contents) {}
}
