package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.figure.Scale.Point;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.source.Cell;
import org.outturn.source.Field;
import org.outturn.source.Field.Need;
import org.outturn.source.Recognised.Line;

/// Reads overrides of ratings that a rule computed. Each needs its reason and the post that made
/// it.
record Overrides(Scale scale, Consumer<Finding> report) {
  private static final String RATING = "override";
  private static final String REASON = "override-reason";
  private static final String POST = "override-post";

  /// The columns of overrides, which any kind that computes ratings may have.
  static List<Field> fields() {
    return List.of(
        new Field(
            RATING,
            "Override",
            Need.OPTIONAL,
            List.of("override", "rating override", "overridden rating")),
        new Field(
            REASON,
            "Reason for the override",
            Need.OPTIONAL,
            List.of("reason", "reason for override", "override reason")),
        new Field(
            POST,
            "Post that made the override",
            Need.OPTIONAL,
            List.of("made by", "override made by", "post", "overridden by")));
  }

  /// @return nothing where the line overrides nothing, or not as it should
  Optional<Rating> of(Rating.Computed computed, Line line) {
    Optional<Cell> cell = line.cell(RATING).filter(c -> !c.isEmpty());
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    List<Point> points = new RatingText("Override", scale).points(cell.get(), report);
    String reason = line.shown(REASON).strip();
    String post = line.shown(POST).strip();
    if (reason.isEmpty() || post.isEmpty()) {
      report.accept(
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
