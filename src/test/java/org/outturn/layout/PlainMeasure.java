package org.outturn.layout;

/// Widths that can be reckoned by hand: a digit is half an em, a narrow letter a quarter, all else
/// half an em too. Semibold is a tenth wider. The snowman is missing from every face.
final class PlainMeasure implements TextMeasure {
  private static final int SNOWMAN = 0x2603;

  @Override
  public double width(Face face, int codePoint) {
    double width = "il.,'| ".indexOf(codePoint) >= 0 ? 0.25 : 0.5;
    return switch (face) {
      case REGULAR, ITALIC, SYMBOLS -> width;
      case SEMIBOLD, SEMIBOLD_ITALIC -> width * 1.1;
    };
  }

  @Override
  public boolean covers(Face face, int codePoint) {
    return codePoint != SNOWMAN && (face == Face.SYMBOLS || codePoint < 0x2500);
  }
}
