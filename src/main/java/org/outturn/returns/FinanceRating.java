package org.outturn.returns;

import java.util.Optional;
import org.outturn.figure.Figure;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.figure.Variance;
import org.outturn.source.Recognised.Line;
import org.outturn.workspace.ExpectedReturn;

/// Rates variances by the return's tolerance, and reads overrides of what the rule says.
final class FinanceRating {
  private final ExpectedReturn expected;
  private final FigureReader reader;

  FinanceRating(ExpectedReturn expected, FigureReader reader) {
    this.expected = expected;
    this.reader = reader;
  }

  /// @return nothing where the council has no tolerance for this return, or there is no variance
  Optional<Rating> of(Figure variance, Figure budget, Optional<Line> line) {
    if (expected.tolerance().isEmpty() || expected.scale().isEmpty()) {
      return Optional.empty();
    }
    Scale scale = expected.scale().get();
    Overrides overrides = new Overrides(scale, reader::report);
    return variance
        .money()
        .flatMap(amount -> budget.money().map(base -> new Variance(amount, base)))
        .map(v -> expected.tolerance().get().rate(v, scale))
        .map(computed -> line.flatMap(l -> overrides.of(computed, l)).orElse(computed));
  }
}
