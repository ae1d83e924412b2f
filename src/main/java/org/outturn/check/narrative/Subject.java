package org.outturn.check.narrative;

import java.util.List;
import org.outturn.figure.Figure;

/// What figures are of: a budget, a scheme, an indicator.
///
/// @param path what the addresses of its figures have in common: `revenue.finance-division`
/// @param figures of the quarter
/// @param before figures of the quarter before
record Subject(String path, List<Figure> figures, List<Figure> before) {
  Subject {
    figures = List.copyOf(figures);
    before = List.copyOf(before);
  }

  /// By its path alone: to hash hundreds of figures whenever it is put into a set takes longer than
  /// all that is asked of it.
  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
