package org.outturn.style;

/// @param padAcross left and right of a cell's text
/// @param padDown above and below it
public record TableStyle(Rows rows, double padAcross, double padDown) {
  public static TableStyle standard() {
    return new TableStyle(Rows.HAIRLINES, 4, 3);
  }

  public enum Rows {
    HAIRLINES,
    ZEBRA
  }
}
