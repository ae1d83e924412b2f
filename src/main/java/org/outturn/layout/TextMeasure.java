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
}
