package org.outturn.layout;

import org.outturn.layout.TextMeasure.Face;

/// A face at a size in points.
public record Font(Face face, double size) {

  Font semibold() {
    return new Font(
        switch (face) {
          case REGULAR, SEMIBOLD -> Face.SEMIBOLD;
          case ITALIC, SEMIBOLD_ITALIC -> Face.SEMIBOLD_ITALIC;
          case SYMBOLS -> Face.SYMBOLS;
        },
        size);
  }

  Font italic() {
    return new Font(
        switch (face) {
          case REGULAR, ITALIC -> Face.ITALIC;
          case SEMIBOLD, SEMIBOLD_ITALIC -> Face.SEMIBOLD_ITALIC;
          case SYMBOLS -> Face.SYMBOLS;
        },
        size);
  }

  Font in(Face other) {
    return other == face ? this : new Font(other, size);
  }

  Font scaled(double factor) {
    return new Font(face, size * factor);
  }
}
