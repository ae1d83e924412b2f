package org.outturn.returns;

import java.util.List;
import org.outturn.figure.Figure;
import org.outturn.figure.Quarter;

/// A return that has been read: typed records of its kind, and their figures.
public interface Return {

  /// As council.yaml calls it: `capital`.
  String name();

  /// Its figures, whose addresses begin with its name.
  List<Figure> figures();

  /// What it rates, in its order: all that the performance summary counts.
  ///
  /// @param quarter that it reports on
  default List<Rated> rated(Quarter quarter) {
    return List.of();
  }

  /// The budgets of which it gives the variance, without their totals.
  default List<VarianceLine> variances() {
    return List.of();
  }
}
