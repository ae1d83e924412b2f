package org.outturn.returns;

import java.util.List;
import java.util.stream.Stream;

/// What stands over the columns of monitoring: "Year to date" over "Actual" and "Budget".
final class Banner {
  static final List<String> SO_FAR =
      List.of(
          "to date",
          "actual to date",
          "year to date",
          "ytd",
          "position to date",
          "spending to date",
          "spend to date",
          "expenditure to date");
  static final List<String> YEAR_END =
      List.of(
          "outturn",
          "year-end forecast",
          "year-end",
          "year end",
          "full year",
          "whole year",
          "year",
          "forecast outturn",
          "projected outturn");

  /// How far something is over or under.
  static final List<String> DIFFERENCE =
      List.of(
          "variance",
          "variation",
          "projected variance",
          "full year variance",
          "year end variance",
          "forecast variance",
          "outturn variance",
          "variance adverse / (favourable)",
          "variance (favourable) / adverse",
          "over/underspend",
          "overspend/underspend",
          "projected over/underspend",
          "over (+) / under (-) spend",
          "surplus/deficit",
          "over/(under)",
          "(under)/over",
          "(under)/over spend",
          "over/(under) spend",
          "overspend/(underspend)",
          "(under)/overspend",
          "under/(over)",
          "under/(over) spend",
          "underspend/(overspend)",
          "surplus/(deficit)");

  private Banner() {}

  /// Headings of one row, then those of two ("Year-end forecast" over "Budgeted").
  static List<String> joined(List<String> uppers, List<String> lowers, List<String> alone) {
    return Stream.concat(
            alone.stream(),
            uppers.stream().flatMap(upper -> lowers.stream().map(lower -> upper + " " + lower)))
        .toList();
  }
}
