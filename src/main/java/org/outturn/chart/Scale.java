package org.outturn.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.document.Chart;

/// From values to places between two ends of an axis.
///
/// @param low the value at the start of the axis
/// @param high the value at its end
record Scale(double low, double high, double start, double end) {

  static List<Double> values(Chart chart) {
    return Stream.concat(
            chart.series().stream()
                .flatMap(series -> series.values().stream())
                .flatMap(Optional::stream),
            chart.target().stream())
        .map(BigDecimal::doubleValue)
        .toList();
  }

  double at(double value) {
    return high == low ? start : start + (value - low) / (high - low) * (end - start);
  }

  double at(BigDecimal value) {
    return at(value.doubleValue());
  }

  /// The distance of at most three round values between two ends.
  static double step(double low, double high) {
    double rough = Math.max(high - low, 1e-9) / 3;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    return Stream.of(1.0, 2.0, 2.5, 5.0, 10.0)
        .map(round -> round * power)
        .filter(round -> round >= rough)
        .findFirst()
        .orElse(10 * power);
  }

  /// Round values from low to high, a step apart.
  static List<Double> ticks(double low, double high) {
    double step = step(low, high);
    List<Double> ticks = new ArrayList<>();
    for (double tick = Math.ceil(low / step) * step; tick <= high + step / 1000; tick += step) {
      ticks.add(tick);
    }
    return ticks;
  }
}
