package org.outturn.layout;

/// A rectangle on a page.
public record Box(double left, double top, double right, double bottom) {

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  Box at(double across, double down) {
    return new Box(left + across, top + down, right + across, bottom + down);
  }
}
