package org.outturn.template;

import java.io.Serial;

/// A template did with a figure what would lose its address.
final class FigureMisuse extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /// @param figure its name
  FigureMisuse(String figure) {
    super(figure);
  }
}
