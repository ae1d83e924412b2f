package org.outturn.chart;

import java.util.List;
import org.outturn.chart.Drawing.Label;
import org.outturn.chart.Drawing.Label.Side;
import org.outturn.chart.Drawing.Label.Weight;
import org.outturn.chart.Drawing.Stroke;
import org.outturn.style.Colour;
import org.outturn.style.HouseStyle;
import org.outturn.style.Palette;

/// Colours, weights and sizes that charts share.
final class Pens {
  static final double SIZE = 9.5;

  /// About the width of a character for an em of 1: enough to leave room, not to measure.
  private static final double CHARACTER = 0.54;

  private final Palette palette;

  Pens(HouseStyle style) {
    this.palette = style.palette();
  }

  static double roomFor(String text) {
    return text.length() * CHARACTER * SIZE;
  }

  /// Dark enough on paper, and apart from each other in grey.
  Colour series(int index) {
    List<Colour> colours = List.of(palette.accent(), palette.dark(), palette.quiet());
    return colours.get(index % colours.size());
  }

  Label label(double x, double baseline, Side side, String text) {
    return new Label(x, baseline, side, SIZE, Weight.REGULAR, palette.ink(), text);
  }

  Label strong(double x, double baseline, Side side, Colour colour, String text) {
    return new Label(x, baseline, side, SIZE, Weight.SEMIBOLD, colour, text);
  }

  Label quiet(double x, double baseline, Side side, String text) {
    return new Label(x, baseline, side, SIZE, Weight.REGULAR, palette.quiet(), text);
  }

  Stroke axis(double fromX, double fromY, double toX, double toY) {
    return new Stroke(fromX, fromY, toX, toY, 0.75, palette.dark(), Stroke.Form.SOLID);
  }

  Stroke grid(double fromX, double fromY, double toX, double toY) {
    return new Stroke(fromX, fromY, toX, toY, 0.5, palette.hairline(), Stroke.Form.SOLID);
  }

  Stroke target(double fromX, double fromY, double toX, double toY) {
    return new Stroke(fromX, fromY, toX, toY, 1, palette.dark(), Stroke.Form.DASHED);
  }
}
