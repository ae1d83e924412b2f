package org.outturn.returns;

import java.util.List;
import java.util.function.Predicate;
import org.outturn.figure.Figure;
import org.outturn.figure.Quarter;

/// A return that has been read: typed records of its kind, and their figures.
public interface Return {

  /// As council.yaml calls it: `capital`.
  String name();

  /// Its figures, whose addresses begin with its name.
  List<Figure> figures();

  /// The same return with those of its entries alone that a paper shows. Left out as well are
  /// figures that are then not shown, and totals of what is no longer whole.
  ///
  /// @param shown says of each entry whether it stays
  /// @return itself where its entries have nothing to tell them apart by
  default Return narrowed(Predicate<Traits> shown) {
    return this;
  }

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
