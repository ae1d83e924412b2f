package org.outturn.write.word;

import java.util.Arrays;
import java.util.Comparator;
import org.outturn.document.Section;
import org.outturn.style.TypeSizes;

enum TableStyle implements NamedStyle {
  COUNCIL("Council Table"),
  /// Smaller type, for landscape pages.
  COUNCIL_WIDE("Council Table Wide"),
  /// The smallest type, for tables that need it to fit.
  COUNCIL_SMALL("Council Table Small");

  private final String styleName;

  TableStyle(String styleName) {
    this.styleName = styleName;
  }

  @Override
  public String styleName() {
    return styleName;
  }

  /// Of type, in points.
  double size(TypeSizes type) {
    return switch (this) {
      case COUNCIL -> type.tables().getFirst();
      case COUNCIL_WIDE -> type.wideTables().getFirst();
      case COUNCIL_SMALL -> type.tables().getLast();
    };
  }

  static TableStyle on(Section.Orientation orientation) {
    return switch (orientation) {
      case PORTRAIT -> COUNCIL;
      case LANDSCAPE -> COUNCIL_WIDE;
    };
  }

  /// The style with the largest type of those that take no more room than a table was given.
  ///
  /// @param size of type, in points
  static TableStyle fitting(double size, TypeSizes type) {
    return Arrays.stream(values())
        .filter(style -> style.size(type) <= size)
        .max(Comparator.comparingDouble(style -> style.size(type)))
        .orElse(COUNCIL_SMALL);
  }
}
