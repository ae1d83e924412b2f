package org.outturn.check.continuity;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Shown;
import org.outturn.check.Submission;
import org.outturn.figure.Figure;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.FigureStatus;
import org.outturn.returns.Indicators;

/// A figure of an earlier period that is not the one then reported, and is not marked as revised.
final class RevisedFigure implements Rule {
  private static final Set<FigureStatus> MARKS =
      Set.of(FigureStatus.REVISED, FigureStatus.PREVIOUS_REVISED, FigureStatus.NEW_DEFINITION);

  @Override
  public Code code() {
    return Code.FIG108;
  }

  @Override
  public List<Finding> check(Submission submission) {
    int quarter = submission.quarter().number();
    return IndicatorPair.all(submission)
        .filter(pair -> Collections.disjoint(pair.present().statuses(), MARKS))
        .filter(pair -> !Explanations.EARLIER.areIn(pair.comment()))
        .flatMap(
            pair ->
                Stream.concat(
                    revised(pair, Indicators.PREVIOUS_QUARTER, Indicators.ACTUAL).stream(),
                    // A new year has another year before it.
                    quarter == 1
                        ? Stream.of()
                        : revised(pair, Indicators.PREVIOUS_YEAR, Indicators.PREVIOUS_YEAR)
                            .stream()))
        .toList();
  }

  private Optional<Finding> revised(IndicatorPair pair, String measure, String asReported) {
    return pair.stated(measure)
        .flatMap(
            now ->
                pair.then()
                    .figure(asReported)
                    .filter(then -> then.value().isPresent())
                    .filter(then -> !Shown.printed(now).meets(Shown.printed(then)))
                    .map(then -> finding(pair, now, then)));
  }

  private Finding finding(IndicatorPair pair, Figure now, Figure then) {
    return Finding.of(
            code(),
            now.origin().cell().orElse(pair.present().place().row()),
            "the earlier figure is %s, but was reported as %s"
                .formatted(Shown.number(now), Shown.number(then)))
        .excerpt(pair.present().description())
        .help("correct it, or mark it as revised");
  }
}
