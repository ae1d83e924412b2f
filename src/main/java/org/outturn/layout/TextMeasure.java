package org.outturn.layout;

/// What layout must ask of whoever has the fonts.
public interface TextMeasure {

  enum Face {
    REGULAR,
    SEMIBOLD,
    ITALIC,
    SEMIBOLD_ITALIC,
    SYMBOLS
  }

  /// The advance of one character for an em of 1; 0 for one that the face lacks.
  double width(Face face, int codePoint);

  boolean covers(Face face, int codePoint);

  /// The same with every character wider by a factor: what text takes in another font.
  default TextMeasure widened(double factor) {
    TextMeasure narrow = this;
    return new TextMeasure() {
      @Override
      public double width(Face face, int codePoint) {
        return narrow.width(face, codePoint) * factor;
      }

      @Override
      public boolean covers(Face face, int codePoint) {
        return narrow.covers(face, codePoint);
      }
    };
  }
}
