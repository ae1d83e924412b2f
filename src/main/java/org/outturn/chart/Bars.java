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

/// Bars from a baseline of zero. Each bar carries its value, so no axis need be read.
final class Bars {
  private static final double HEAD = 16;
  private static final double THICKEST = 16;
  private static final double GAP = 5;

  /// From the middle of a line of text down to its baseline.
  private static final double DROP = Pens.SIZE * 0.34;

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
    double zero = scale.at(0);
    marks.add(pens.quiet(0, Pens.SIZE, Side.STARTS_AT, chart.unit()));
    double slot = (height - HEAD) / Math.max(1, chart.categories().size());
    double thick = Math.min(THICKEST, (slot - GAP) / chart.series().size());
    for (int c = 0; c < chart.categories().size(); c++) {
      double middle = HEAD + (c + 0.5) * slot;
      double top = middle - thick * chart.series().size() / 2;
      category(chart.categories().get(c), zero, middle + DROP);
      for (int s = 0; s < chart.series().size(); s++) {
        bar(scale, c, s, top + s * thick, thick - 1.5);
      }
    }
    marks.add(pens.axis(zero, HEAD, zero, height));
    chart.target().ifPresent(target -> target(scale, target));
    return marks;
  }

  /// Next to the baseline, on the side where there are no bars; or at the left edge.
  private void category(String name, double zero, double baseline) {
    if (allNegative()) {
      marks.add(pens.label(zero + GAP, baseline, Side.STARTS_AT, name));
    } else if (anyNegative()) {
      marks.add(pens.label(0, baseline, Side.STARTS_AT, name));
    } else {
      marks.add(pens.label(zero - GAP, baseline, Side.ENDS_AT, name));
    }
  }

  private boolean anyNegative() {
    return Scale.values(chart).stream().anyMatch(value -> value < 0);
  }

  private boolean allNegative() {
    return anyNegative() && Scale.values(chart).stream().allMatch(value -> value <= 0);
  }

  private Scale scale() {
    List<Double> values = new ArrayList<>(Scale.values(chart));
    values.add(0.0);
    double names = chart.categories().stream().mapToDouble(Pens::roomFor).max().orElse(0) + 2 * GAP;
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
    if (allNegative()) {
      right = Math.max(right, names);
    } else {
      left += names;
    }
    return new Scale(Collections.min(values), Collections.max(values), left, width - right);
  }

  private String text(Series series, BigDecimal value) {
    String printed = Drawing.printed(value, chart.unit());
    return chart.series().size() > 1 ? series.name() + " " + printed : printed;
  }

  private void bar(Scale scale, int category, int index, double top, double thick) {
    Series series = chart.series().get(index);
    Optional<BigDecimal> found = series.values().get(category);
    double zero = scale.at(0);
    double baseline = top + thick / 2 + DROP;
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
    marks.add(pens.target(x, HEAD, x, height));
    String text = "Target " + Drawing.printed(target, chart.unit());
    Side side = x > width / 2 ? Side.ENDS_AT : Side.STARTS_AT;
    marks.add(pens.label(x, Pens.SIZE, side, text));
  }
}
