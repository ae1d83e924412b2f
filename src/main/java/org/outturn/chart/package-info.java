/// A chart value to vectors that any format can draw: bars, lines, dots and labels at their places.
///
/// One idea a chart, drawn with as little as will do: values and series are labelled where they
/// are, so that there is no legend to look up and nothing rests on colour. The origin is the top
/// left corner and y runs down.
@NullMarked
package org.outturn.chart;

import org.jspecify.annotations.NullMarked;
