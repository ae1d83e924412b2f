package org.outturn.returns;

import java.util.List;
import org.outturn.figure.Figure;

/// A return that has been read: typed records of its kind, and their figures.
public interface Return {

  /// As council.yaml calls it: `capital`.
  String name();

  /// Its figures, whose addresses begin with its name.
  List<Figure> figures();
}
