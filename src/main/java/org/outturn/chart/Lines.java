package org.outturn.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.outturn.chart.Drawing.Label.Side;
import org.outturn.chart.Drawing.Mark;
import org.outturn.chart.Drawing.Stroke;
import org.outturn.document.Chart;
import org.outturn.document.Chart.Series;
import org.outturn.style.Colour;
import org.outturn.style.HouseStyle;

/// Values over time. Each line is named, with its last value, where it ends; a missing value leaves
/// a gap.
final class Lines {
  private static final double HEAD = 16;
  private static final double FOOT = 18;
  private static final double GAP = 6;
  private static final double DOT = 2;

  private final Chart chart;
  private final Pens pens;
  private final double width;
  private final double height;
  private final List<Mark> marks = new ArrayList<>();

  Lines(Chart chart, HouseStyle style, double width, double height) {
    this.chart = chart;
    this.pens = new Pens(style);
    this.width = width;
    this.height = height;
  }

  List<Mark> marks() {
    marks.add(pens.quiet(0, Pens.SIZE, Side.STARTS_AT, chart.unit()));
    List<Double> values = Scale.values(chart);
    if (values.isEmpty()) {
      marks.add(pens.quiet(width / 2, height / 2, Side.MIDDLE_AT, "no figures"));
      return marks;
    }
    double step = Scale.step(Collections.min(values), Collections.max(values));
    double low = low(values, step);
    double high = Math.max(Math.ceil(Collections.max(values) / step) * step, low + step);
    Scale up = new Scale(low, high, height - FOOT, HEAD + 4);
    List<String> ticks = new ArrayList<>();
    for (double tick : Scale.ticks(low, high)) {
      ticks.add(tick(tick, step));
    }
    double left = ticks.stream().mapToDouble(Pens::roomFor).max().orElse(0) + GAP;
    double right = chart.series().stream().mapToDouble(this::roomFor).max().orElse(0) + GAP;
    Scale along =
        new Scale(0, Math.max(1, chart.categories().size() - 1), left + GAP, width - right);
    grid(up, ticks, left, width - right, low, high);
    categories(along);
    chart.target().ifPresent(target -> target(up, target, left, width - right));
    List<Double> taken = new ArrayList<>();
    for (int s = 0; s < chart.series().size(); s++) {
      line(chart.series().get(s), pens.series(s), along, up, taken);
    }
    return marks;
  }

  /// A round value, and below the target, whose line must not lie on the axis.
  private double low(List<Double> values, double step) {
    double low = Math.floor(Collections.min(values) / step) * step;
    boolean onAxis = chart.target().filter(target -> target.doubleValue() <= low).isPresent();
    return onAxis ? low - step : low;
  }

  private void grid(
      Scale up, List<String> ticks, double left, double right, double low, double high) {
    List<Double> values = Scale.ticks(low, high);
    for (int i = 0; i < values.size(); i++) {
      double y = up.at(values.get(i));
      marks.add(i == 0 ? pens.axis(left, y, right, y) : pens.grid(left, y, right, y));
      marks.add(pens.quiet(left - GAP, y + Pens.SIZE * 0.34, Side.ENDS_AT, ticks.get(i)));
    }
  }

  private String tick(double value, double step) {
    int places = step >= 1 ? 0 : (int) Math.ceil(-Math.log10(step));
    return Drawing.printed(
        BigDecimal.valueOf(value).setScale(places, java.math.RoundingMode.HALF_UP), chart.unit());
  }

  /// As many names as there is room for, the last always.
  private void categories(Scale along) {
    List<String> names = chart.categories();
    double widest = names.stream().mapToDouble(Pens::roomFor).max().orElse(0) + GAP;
    double room = along.at(1) - along.at(0);
    int every = (int) Math.max(1, Math.ceil(widest / Math.max(room, 1)));
    for (int i = 0; i < names.size(); i++) {
      if ((names.size() - 1 - i) % every == 0) {
        marks.add(pens.label(along.at(i), height - 4, Side.MIDDLE_AT, names.get(i)));
      }
    }
  }

  private void target(Scale up, BigDecimal target, double left, double right) {
    double y = up.at(target);
    marks.add(pens.target(left, y, right, y));
    marks.add(
        pens.label(
            left + GAP, y - 3, Side.STARTS_AT, "Target " + Drawing.printed(target, chart.unit())));
  }

  private void line(Series series, Colour colour, Scale along, Scale up, List<Double> taken) {
    Optional<BigDecimal> before = Optional.empty();
    int last = -1;
    for (int i = 0; i < series.values().size(); i++) {
      Optional<BigDecimal> value = series.values().get(i);
      if (value.isPresent()) {
        double x = along.at(i);
        double y = up.at(value.get());
        if (before.isPresent()) {
          double fromY = up.at(before.get());
          marks.add(new Stroke(along.at(i - 1), fromY, x, y, 1.75, colour, Stroke.Form.SOLID));
        }
        marks.add(new Drawing.Dot(x, y, DOT, colour));
        last = i;
      }
      before = value;
    }
    if (last >= 0) {
      BigDecimal value = series.values().get(last).orElseThrow();
      double y = clear(up.at(value) + Pens.SIZE * 0.34, taken);
      taken.add(y);
      marks.add(pens.strong(along.at(last) + GAP, y, Side.STARTS_AT, colour, text(series, value)));
    }
  }

  /// Below every label that it would touch.
  private static double clear(double wanted, List<Double> taken) {
    double y = wanted;
    for (double other : taken.stream().sorted().toList()) {
      if (Math.abs(other - y) < Pens.SIZE * 1.15) {
        y = other + Pens.SIZE * 1.15;
      }
    }
    return y;
  }

  private String text(Series series, BigDecimal value) {
    return series.name() + " " + Drawing.printed(value, chart.unit());
  }

  private double roomFor(Series series) {
    return series.values().stream()
        .flatMap(Optional::stream)
        .mapToDouble(value -> Pens.roomFor(text(series, value)))
        .max()
        .orElse(0);
  }
}
