package org.outturn.check.continuity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.outturn.check.Rule;
import org.outturn.check.Shown;
import org.outturn.check.Submission;
import org.outturn.figure.Figure;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.FigureStatus;
import org.outturn.returns.Indicators;
import org.outturn.returns.Series;

/// A figure that counts from April, and is lower than last quarter's.
final class FallenCumulative implements Rule {

  @Override
  public Code code() {
    return Code.FIG109;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.quarter().number() == 1
        ? List.of()
        : IndicatorPair.all(submission)
            .filter(pair -> pair.present().series() == Series.CUMULATIVE)
            .filter(pair -> !pair.present().statuses().contains(FigureStatus.NEW_DEFINITION))
            .filter(pair -> !Explanations.EARLIER.areIn(pair.comment()))
            .flatMap(pair -> fallen(pair).stream())
            .toList();
  }

  private Optional<Finding> fallen(IndicatorPair pair) {
    Optional<Figure> then =
        pair.then().figure(Indicators.ACTUAL).filter(figure -> figure.value().isPresent());
    return pair.stated(Indicators.ACTUAL)
        .flatMap(
            now ->
                then.filter(before -> middle(before).compareTo(middle(now)) > 0)
                    .map(
                        before ->
                            Finding.of(
                                    code(),
                                    now.origin().cell().orElse(pair.present().place().row()),
                                    "the year to date is %s, but was %s last quarter"
                                        .formatted(Shown.number(now), Shown.number(before)))
                                .excerpt(pair.present().description())
                                .help(
                                    "give the figure from April on, or mark the earlier one as"
                                        + " revised")));
  }

  private static BigDecimal middle(Figure figure) {
    return figure.value().orElseThrow().interval().middle();
  }
}
