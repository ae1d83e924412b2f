package org.outturn.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.outturn.chart.Drawing.Label.Side;
import org.outturn.chart.Drawing.Mark;
import org.outturn.document.Chart;
import org.outturn.document.Chart.Series;
import org.outturn.style.HouseStyle;

/// Bars from a baseline of zero. Each category is named above its bars and each bar carries its
/// value, so no axis need be read.
final class Bars {
  private static final double HEAD = 16;
  private static final double CATEGORY = 15;
  private static final double THICKEST = 13;
  private static final double GAP = 4;

  private final Chart chart;
  private final Pens pens;
  private final double width;
  private final double height;
  private final List<Mark> marks = new ArrayList<>();

  Bars(Chart chart, HouseStyle style, double width, double height) {
    this.chart = chart;
    this.pens = new Pens(style);
    this.width = width;
    this.height = height;
  }

  List<Mark> marks() {
    Scale scale = scale();
    marks.add(pens.quiet(0, Pens.SIZE, Side.STARTS_AT, chart.unit()));
    double slot = (height - HEAD) / Math.max(1, chart.categories().size());
    double thick = Math.min(THICKEST, (slot - CATEGORY - GAP) / chart.series().size());
    for (int c = 0; c < chart.categories().size(); c++) {
      double top = HEAD + c * slot;
      marks.add(pens.label(0, top + Pens.SIZE, Side.STARTS_AT, chart.categories().get(c)));
      for (int s = 0; s < chart.series().size(); s++) {
        bar(scale, c, s, top + CATEGORY + s * thick, thick - 1.5);
      }
    }
    double zero = scale.at(0);
    marks.add(pens.axis(zero, HEAD - 2, zero, height));
    chart.target().ifPresent(target -> target(scale, target));
    return marks;
  }

  private Scale scale() {
    List<Double> values = new ArrayList<>(Scale.values(chart));
    values.add(0.0);
    double low = Collections.min(values);
    double high = Collections.max(values);
    double left = 0;
    double right = 0;
    for (Series series : chart.series()) {
      for (Optional<BigDecimal> value : series.values()) {
        double room = value.map(v -> Pens.roomFor(text(series, v)) + GAP).orElse(0.0);
        if (value.isPresent() && value.get().signum() < 0) {
          left = Math.max(left, room);
        } else {
          right = Math.max(right, room);
        }
      }
    }
    return new Scale(low, high, left, width - right);
  }

  private String text(Series series, BigDecimal value) {
    String printed = Scale.printed(value);
    return chart.series().size() > 1 ? series.name() + " " + printed : printed;
  }

  private void bar(Scale scale, int category, int index, double top, double thick) {
    Series series = chart.series().get(index);
    Optional<BigDecimal> found = series.values().get(category);
    double zero = scale.at(0);
    double baseline = top + thick / 2 + Pens.SIZE * 0.34;
    if (found.isEmpty()) {
      marks.add(pens.quiet(zero + GAP, baseline, Side.STARTS_AT, "no figure"));
      return;
    }
    BigDecimal value = found.get();
    double end = scale.at(value);
    marks.add(
        new Drawing.Bar(
            Math.min(zero, end), top, Math.max(zero, end), top + thick, pens.series(index)));
    marks.add(
        value.signum() < 0
            ? pens.label(end - GAP, baseline, Side.ENDS_AT, text(series, value))
            : pens.label(end + GAP, baseline, Side.STARTS_AT, text(series, value)));
  }

  private void target(Scale scale, BigDecimal target) {
    double x = scale.at(target);
    marks.add(pens.target(x, HEAD - 2, x, height));
    String text = "Target " + Scale.printed(target);
    Side side = x > width / 2 ? Side.ENDS_AT : Side.STARTS_AT;
    marks.add(pens.label(x, Pens.SIZE, side, text));
  }
}
