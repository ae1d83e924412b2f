package org.outturn.layout;

import org.outturn.style.HouseStyle;

/// What everyone who sets type works with.
record Press(HouseStyle style, StructureTree tree, Glyphs glyphs) {

  Look body() {
    return regular(style.type().body());
  }

  Look regular(double size) {
    return new Look(new Font(TextMeasure.Face.REGULAR, size), style.palette().ink());
  }

  Look semibold(double size) {
    return new Look(new Font(TextMeasure.Face.SEMIBOLD, size), style.palette().ink());
  }

  /// Headings, captions, banners: semibold in the council's colour.
  Look display(double size) {
    return new Look(new Font(TextMeasure.Face.SEMIBOLD, size), style.palette().dark());
  }

  Look quiet(double size) {
    return new Look(new Font(TextMeasure.Face.REGULAR, size), style.palette().quiet());
  }
}
