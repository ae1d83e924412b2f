package org.outturn.check.consistency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Shown;
import org.outturn.check.Submission;
import org.outturn.figure.Figure;
import org.outturn.figure.Quarter;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale.Level;
import org.outturn.figure.Scale.Point;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.Commitments;
import org.outturn.returns.Commitments.Commitment;
import org.outturn.returns.Indicators;
import org.outturn.returns.Indicators.Indicator;
import org.outturn.returns.PreferredOutcome;
import org.outturn.returns.RowPlace.Said;

/// A rating by an officer, where no rule decides, that the figures contradict: green with a missed
/// target, red with one that is met.
final class TargetAgainstRating implements Rule {

  @Override
  public Code code() {
    return Code.FIG105;
  }

  @Override
  public List<Finding> check(Submission submission) {
    Stream<Judged> indicators =
        submission.all(Indicators.class).stream()
            .flatMap(Indicators::all)
            .flatMap(one -> of(one, submission.quarter()));
    Stream<Judged> commitments =
        submission.all(Commitments.class).stream()
            .flatMap(Commitments::all)
            .flatMap(TargetAgainstRating::of);
    return Stream.concat(indicators, commitments).flatMap(one -> disputed(one).stream()).toList();
  }

  private record Judged(
      String title,
      Location place,
      Rating rating,
      PreferredOutcome preferred,
      Figure target,
      Figure actual) {}

  private static Stream<Judged> of(Indicator one, Quarter quarter) {
    boolean wholeYear = quarter.number() == 4;
    boolean comparable =
        switch (one.series()) {
          case DISCRETE, ROLLING, SNAPSHOT -> true;
          case CUMULATIVE, UNSAID -> wholeYear;
        };
    Optional<Figure> aim =
        one.figure(Indicators.ESTIMATE)
            .or(() -> one.figure(Indicators.TARGET).filter(_ -> comparable));
    return Stream.concat(
        judged(one, one.current(), aim, one.figure(Indicators.ACTUAL)),
        judged(
            one, one.forecast(), one.figure(Indicators.TARGET), one.figure(Indicators.PROJECTION)));
  }

  private static Stream<Judged> judged(
      Indicator one, Optional<Rating> rating, Optional<Figure> target, Optional<Figure> actual) {
    return rating.filter(given -> given instanceof Rating.Judged).stream()
        .flatMap(
            given ->
                target.stream()
                    .flatMap(
                        aim ->
                            actual.stream()
                                .map(
                                    reached ->
                                        new Judged(
                                            one.description(),
                                            one.place().of(Said.RATING),
                                            given,
                                            one.preferred(),
                                            aim,
                                            reached))));
  }

  private static Stream<Judged> of(Commitment one) {
    return one.targets().size() == 1
        ? one.rating().stream()
            .flatMap(
                given ->
                    one.targets().stream()
                        .map(
                            t ->
                                new Judged(
                                    one.wording(),
                                    one.place().of(Said.RATING),
                                    given,
                                    t.preferred(),
                                    t.target(),
                                    t.actual())))
        : Stream.of();
  }

  private Optional<Finding> disputed(Judged one) {
    Optional<BigDecimal> gain =
        number(one.target())
            .flatMap(
                aim ->
                    number(one.actual())
                        .flatMap(
                            reached ->
                                one.preferred().polarity(Optional.of(aim)).gain(aim, reached)));
    return switch (one.rating()) {
      case Rating.Judged(Point point) when point.level() == Level.GREEN ->
          gain.filter(by -> by.signum() < 0).map(_ -> finding(one, point, "misses"));
      case Rating.Judged(Point point) when point.level() == Level.RED ->
          gain.filter(by -> by.signum() >= 0).map(_ -> finding(one, point, "meets"));
      case Rating.Judged _, Rating.Computed _, Rating.Overridden _, Rating.NotRated _ ->
          Optional.empty();
    };
  }

  private static Optional<BigDecimal> number(Figure figure) {
    return figure.value().map(value -> value.interval().middle());
  }

  private Finding finding(Judged one, Point point, String outcome) {
    return Finding.of(
            code(),
            one.place(),
            "rated \"%s\", but %s %s the target of %s"
                .formatted(
                    point.word(), Shown.number(one.actual()), outcome, Shown.number(one.target())))
        .excerpt(one.title())
        .help("correct the rating or the figures");
  }
}
