package org.outturn.layout;

import org.outturn.document.Section.Orientation;
import org.outturn.style.PageStyle;

/// A sheet of A4 and its margins.
record PageShape(Orientation orientation, PageStyle style) {

  double width() {
    return switch (orientation) {
      case PORTRAIT -> PageStyle.A4_SHORT;
      case LANDSCAPE -> PageStyle.A4_LONG;
    };
  }

  double height() {
    return switch (orientation) {
      case PORTRAIT -> PageStyle.A4_LONG;
      case LANDSCAPE -> PageStyle.A4_SHORT;
    };
  }

  double left() {
    return style.side();
  }

  double right() {
    return width() - style.side();
  }

  double top() {
    return style.top();
  }

  double bottom() {
    return height() - style.bottom();
  }

  double textWidth() {
    return right() - left();
  }

  double textHeight() {
    return bottom() - top();
  }
}
