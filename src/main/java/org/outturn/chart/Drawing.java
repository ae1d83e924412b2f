package org.outturn.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.outturn.document.Chart;
import org.outturn.style.Colour;
import org.outturn.style.HouseStyle;

/// A chart drawn to fill a box.
public record Drawing(List<Mark> marks) {
  public Drawing {
    marks = List.copyOf(marks);
  }

  /// @param width and height of the box, in points
  public static Drawing of(Chart chart, HouseStyle style, double width, double height) {
    return new Drawing(
        switch (chart.form()) {
          case BARS -> new Bars(chart, style, width, height).marks();
          case LINES -> new Lines(chart, style, width, height).marks();
        });
  }

  /// A value as tables print it, without its unit: thousands apart; money below nothing in
  /// brackets, anything else with a minus.
  public static String printed(BigDecimal value, String unit) {
    String digits =
        String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value.abs());
    if (value.signum() >= 0) {
      return digits;
    }
    return isMoney(unit) ? "(" + digits + ")" : "-" + digits;
  }

  /// How a spreadsheet writes such values.
  ///
  /// @param digits the form of a value above nothing: "#,##0.0"
  public static String numberFormat(String digits, String unit) {
    return (isMoney(unit) ? "%s;(%s)" : "%s;-%s").formatted(digits, digits);
  }

  private static boolean isMoney(String unit) {
    return unit.startsWith("£");
  }

  public sealed interface Mark {}

  public record Bar(double left, double top, double right, double bottom, Colour colour)
      implements Mark {}

  /// A straight line; values over time are joined by several.
  public record Stroke(
      double fromX, double fromY, double toX, double toY, double weight, Colour colour, Form form)
      implements Mark {
    public enum Form {
      SOLID,
      DASHED
    }
  }

  public record Dot(double x, double y, double radius, Colour colour) implements Mark {}

  /// @param x of the text's start, middle or end
  public record Label(
      double x, double baseline, Side side, double size, Weight weight, Colour colour, String text)
      implements Mark {
    public enum Side {
      STARTS_AT,
      MIDDLE_AT,
      ENDS_AT
    }

    public enum Weight {
      REGULAR,
      SEMIBOLD
    }
  }
}
