package org.outturn.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A chart with one idea, named by what it shows. Numbered among the figures.
///
/// @param number pending until [Numbering] has run
/// @param alternative what the chart tells, for who cannot see it
/// @param unit of all values, as printed on the axis: "£000"
/// @param categories along the axis
/// @param target drawn as a line with its value
public record Chart(
    Anchor anchor,
    Ordinal number,
    String caption,
    String alternative,
    Form form,
    String unit,
    List<String> categories,
    List<Series> series,
    Optional<BigDecimal> target)
    implements Block {

  /// @throws IllegalArgumentException without alternative text, or if a series does not have one
  ///   value for each category
  public Chart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    if (alternative.isBlank()) {
      throw new IllegalArgumentException("a chart needs alternative text: " + caption);
    }
    for (Series one : series) {
      if (one.values().size() != categories.size()) {
        throw new IllegalArgumentException("series %s is ragged".formatted(one.name()));
      }
    }
  }

  public enum Form {
    /// Bars from a baseline of zero, one category below another.
    BARS,
    /// Lines over time.
    LINES
  }

  /// @param values one for each category; empty where there is no figure
  public record Series(String name, List<Optional<BigDecimal>> values) {
    public Series {
      values = List.copyOf(values);
    }
  }
}
