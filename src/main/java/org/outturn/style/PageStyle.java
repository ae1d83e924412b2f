package org.outturn.style;

/// An A4 page's margins.
///
/// @param clerkSpace kept clear at the top right of page 1 for a clerk's item number
public record PageStyle(double side, double top, double bottom, double clerkSpace) {
  public static final double A4_SHORT = 595.28;
  public static final double A4_LONG = 841.89;

  public static PageStyle standard() {
    return new PageStyle(mm(22), mm(20), mm(24), mm(12));
  }

  /// Millimetres in points.
  public static double mm(double millimetres) {
    return millimetres * 72 / 25.4;
  }
}
