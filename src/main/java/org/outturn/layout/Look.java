package org.outturn.layout;

import org.outturn.style.Colour;

/// Font and colour of a stretch of text.
record Look(Font font, Colour colour) {

  Look semibold() {
    return new Look(font.semibold(), colour);
  }

  Look italic() {
    return new Look(font.italic(), colour);
  }

  Look symbols() {
    return new Look(font.in(TextMeasure.Face.SYMBOLS), colour);
  }

  Look coloured(Colour other) {
    return new Look(font, other);
  }
}
