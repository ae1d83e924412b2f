package org.outturn.check.narrative;

import java.math.BigDecimal;
import org.outturn.figure.Figure;
import org.outturn.figure.Interval;
import org.outturn.figure.Unit;

/// A figure as someone typed it, with what it may stand for at the precision in which it stands.
///
/// @param start where in its sentence it begins
/// @param size without its sign, in pounds, points of a %, or plain numbers
/// @param form by which `${…}` would print it: `millions.2`; blank for a figure as it is
record TypedFigure(int start, int end, String text, Sort sort, Interval size, String form) {

  /// What a figure counts.
  enum Sort {
    MONEY,
    PERCENT,
    /// A difference of two percentages.
    POINTS,
    DAYS;

    /// Whether figures of a unit may be meant.
    boolean counts(Unit unit) {
      return switch (this) {
        case MONEY -> unit.isMoney();
        case PERCENT, POINTS -> unit == Unit.PERCENT;
        case DAYS -> unit == Unit.DAYS;
      };
    }
  }

  /// Whether it has enough digits that not many figures fit it by chance.
  boolean isTelling() {
    return text.replaceAll("[^0-9]", "").replaceAll("^0+|0+$", "").length() > 2;
  }

  /// Whether a figure, whatever its sign, may have been meant.
  boolean fits(Figure figure) {
    return sort.counts(figure.unit())
        && figure.value().map(value -> fits(value.interval())).orElse(false);
  }

  private boolean fits(Interval interval) {
    return size.meets(new Interval(interval.middle().abs(), interval.halfStep()));
  }

  /// Whether the difference, or the sum, of two figures may have been meant.
  boolean fits(Figure one, Figure other) {
    if (!sort.counts(one.unit()) || one.value().isEmpty() || other.value().isEmpty()) {
      return false;
    }
    Interval a = one.value().get().interval();
    Interval b = other.value().get().interval();
    return fits(a.minus(b)) || fits(a.plus(b));
  }

  /// How far a figure is from it.
  BigDecimal distance(Figure figure) {
    return figure
        .value()
        .map(value -> value.interval().middle().abs().subtract(size.middle()).abs())
        .orElseThrow();
  }
}
