package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import org.outturn.figure.Figure;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.figure.Scale.Point;
import org.outturn.figure.Variance;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.source.Cell;
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
    return variance
        .money()
        .flatMap(amount -> budget.money().map(base -> new Variance(amount, base)))
        .map(v -> expected.tolerance().get().rate(v, scale))
        .map(computed -> line.flatMap(l -> overridden(computed, scale, l)).orElse(computed));
  }

  private Optional<Rating> overridden(Rating.Computed computed, Scale scale, Line line) {
    Optional<Cell> cell = line.cell(RevenueKind.OVERRIDE).filter(c -> !c.isEmpty());
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    RatingText text = new RatingText("Override", scale);
    List<Point> points = text.points(cell.get(), reader::report);
    String reason = line.shown(RevenueKind.REASON).strip();
    String post = line.shown(RevenueKind.POST).strip();
    if (reason.isEmpty() || post.isEmpty()) {
      reader.report(
          Finding.of(
                  Code.RET017,
                  cell.get().place(),
                  "the override has no " + (reason.isEmpty() ? "reason" : "post that made it"))
              .excerpt(cell.get().shown())
              .note("the rule makes it " + computed.point().word())
              .help("fill in the columns \"Reason\" and \"Made by\", with a post and not a name"));
      return Optional.empty();
    }
    return points.stream()
        .findFirst()
        .map(point -> new Rating.Overridden(computed.point(), point, reason, post));
  }
}
