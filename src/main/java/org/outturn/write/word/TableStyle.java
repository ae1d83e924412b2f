package org.outturn.write.word;

import org.outturn.document.Section;

enum TableStyle implements NamedStyle {
  COUNCIL("Council Table"),
  /// Smaller type, for landscape pages.
  COUNCIL_WIDE("Council Table Wide");

  private final String styleName;

  TableStyle(String styleName) {
    this.styleName = styleName;
  }

  @Override
  public String styleName() {
    return styleName;
  }

  static TableStyle on(Section.Orientation orientation) {
    return switch (orientation) {
      case PORTRAIT -> COUNCIL;
      case LANDSCAPE -> COUNCIL_WIDE;
    };
  }
}
