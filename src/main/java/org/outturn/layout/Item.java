package org.outturn.layout;

import java.net.URI;
import org.outturn.document.Anchor;
import org.outturn.document.Chart;
import org.outturn.document.Image;
import org.outturn.style.Colour;

/// Something at its place on a page. Items are painted in order.
public sealed interface Item {

  /// @param width the advance of the text, trailing spaces included
  record Text(
      Owner owner, double x, double baseline, double width, Font font, Colour colour, String text)
      implements Item {}

  /// A tint; decoration.
  record Fill(Box box, Colour colour) implements Item {}

  /// A horizontal rule; decoration.
  record Rule(double left, double right, double y, double weight, Colour colour) implements Item {}

  /// @param node the Link element
  /// @param contents where the link leads, in words
  record LinkArea(int node, Box box, Target target, String contents) implements Item {}

  /// @param node the Figure element
  record Photograph(int node, Box box, Image image) implements Item {}

  /// A chart, to be drawn to fill its box.
  ///
  /// @param node the Figure element
  record Plot(int node, Box box, Chart chart) implements Item {}

  /// A word across the whole page, over tints and under text.
  ///
  /// @param x of its middle
  /// @param y of its middle
  /// @param degrees by which it rises to the right
  /// @param width of the word on its line
  record Watermark(
      double x, double y, double degrees, double width, Font font, Colour colour, String text)
      implements Item {}

  sealed interface Target {
    record Within(Anchor anchor) implements Target {}

    record Outside(URI address) implements Target {}
  }

  /// The same, moved.
  default Item at(double across, double down) {
    return switch (this) {
      case Text t ->
          new Text(
              t.owner(),
              t.x() + across,
              t.baseline() + down,
              t.width(),
              t.font(),
              t.colour(),
              t.text());
      case Fill f -> new Fill(f.box().at(across, down), f.colour());
      case Rule r ->
          new Rule(r.left() + across, r.right() + across, r.y() + down, r.weight(), r.colour());
      case LinkArea l -> new LinkArea(l.node(), l.box().at(across, down), l.target(), l.contents());
      case Photograph p -> new Photograph(p.node(), p.box().at(across, down), p.image());
      case Plot p -> new Plot(p.node(), p.box().at(across, down), p.chart());
      case Watermark w ->
          new Watermark(
              w.x() + across, w.y() + down, w.degrees(), w.width(), w.font(), w.colour(), w.text());
    };
  }
}
