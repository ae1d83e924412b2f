package org.outturn.returns;

import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.figure.Direction;
import org.outturn.figure.Polarity;
import org.outturn.returns.Indicators.Indicator;
import org.outturn.returns.Trend.Against;

/// The direction in which an indicator travels: discrete, rolling and snapshot figures are compared
/// with the last quarter; a cumulative one, which starts again each year, with the same quarter of
/// last year, or by its gap to profile.
///
/// @param now without its trend
/// @param before the same indicator of the last quarter
/// @param least the smallest change that counts
/// @param withPreviousQuarter what its figure of the previous quarter is
record IndicatorTrend(
    Indicator now, Optional<Indicator> before, BigDecimal least, Against withPreviousQuarter) {

  Trend trend() {
    Polarity polarity = polarity();
    if (now.statuses().contains(FigureStatus.NEW_DEFINITION)) {
      return Trend.none(Against.NEW_DEFINITION);
    }
    if (polarity instanceof Polarity.None) {
      return Trend.none(Against.NEITHER_WAY_BETTER);
    }
    return switch (now.series()) {
      case DISCRETE, ROLLING, SNAPSHOT ->
          against(Indicators.PREVIOUS_QUARTER, withPreviousQuarter, polarity)
              .orElse(Trend.none(Against.NOTHING));
      case CUMULATIVE ->
          against(Indicators.SAME_QUARTER_LAST_YEAR, Against.SAME_QUARTER_LAST_YEAR, polarity)
              .or(this::gapToProfile)
              .orElse(Trend.none(Against.NOTHING));
      case UNSAID -> Trend.none(Against.NOTHING);
    };
  }

  /// Against the last quarter, whatever type the figure is of: where a return heads its directions
  /// so.
  Trend sinceLastQuarter() {
    return against(Indicators.PREVIOUS_QUARTER, withPreviousQuarter, polarity())
        .orElse(Trend.none(Against.NOTHING));
  }

  Polarity polarity() {
    return now.preferred()
        .polarity(now.number(Indicators.TARGET).or(() -> now.number(Indicators.ESTIMATE)));
  }

  private Optional<Trend> against(String measure, Against against, Polarity polarity) {
    return now.number(measure)
        .flatMap(
            then ->
                now.number(Indicators.ACTUAL)
                    .map(
                        actual -> new Trend(Direction.of(polarity, then, actual, least), against)));
  }

  private Optional<Trend> gapToProfile() {
    return before
        .flatMap(IndicatorTrend::lead)
        .flatMap(
            then ->
                lead(now)
                    .map(
                        lead ->
                            new Trend(
                                Direction.of(new Polarity.HigherIsBetter(), then, lead, least),
                                Against.GAP_TO_PROFILE)));
  }

  /// By how much an actual figure is better than its estimate.
  private static Optional<BigDecimal> lead(Indicator indicator) {
    return indicator
        .number(Indicators.ESTIMATE)
        .flatMap(
            estimate ->
                indicator
                    .number(Indicators.ACTUAL)
                    .flatMap(
                        actual ->
                            indicator
                                .preferred()
                                .polarity(Optional.of(estimate))
                                .gain(estimate, actual)));
  }
}
