package org.outturn.returns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// When an action is due, in the many ways in which plans say so.
public sealed interface TargetDate {

  /// As the return words it.
  String words();

  record Day(LocalDate date, String words) implements TargetDate {}

  record Month(YearMonth month, String words) implements TargetDate {}

  /// "Sep/Dec 25".
  record Months(List<YearMonth> months, String words) implements TargetDate {
    public Months {
      months = List.copyOf(months);
    }
  }

  /// "Autumn 2026", "Q3 2026/27", "Easter 2026": time goes until the end of a month.
  record Season(YearMonth last, String words) implements TargetDate {}

  /// "Annually", "Quarterly", "Annually (Jan 26)".
  record Recurring(String words) implements TargetDate {}

  /// "Ongoing", "Sep 25+", "March 2026 and beyond": it has no end.
  record OpenEnded(String words) implements TargetDate {}

  /// "Jan 26 (phase 1)".
  record Phased(TargetDate date, String phase, String words) implements TargetDate {}

  /// "Nov 25 (phase 1), Apr 26 (phase 2)".
  record Several(List<TargetDate> dates, String words) implements TargetDate {
    public Several {
      dates = List.copyOf(dates);
    }
  }

  /// "Dec 25, revised Mar 26".
  record Revised(TargetDate original, TargetDate revised, String words) implements TargetDate {}

  /// What could not be understood, and has been reported.
  record Unclear(String words) implements TargetDate {}

  /// The last day on which the action is still on time, by the newest date given.
  ///
  /// @return nothing where it has no end or cannot be told
  default Optional<LocalDate> latest() {
    return switch (this) {
      case Day(LocalDate date, String _) -> Optional.of(date);
      case Month(YearMonth month, String _) -> Optional.of(month.atEndOfMonth());
      case Months(List<YearMonth> months, String _) ->
          months.stream().max(Comparator.naturalOrder()).map(YearMonth::atEndOfMonth);
      case Season(YearMonth last, String _) -> Optional.of(last.atEndOfMonth());
      case Phased(TargetDate date, String _, String _) -> date.latest();
      case Several(List<TargetDate> dates, String _) ->
          dates.stream().flatMap(date -> date.latest().stream()).max(Comparator.naturalOrder());
      case Revised(TargetDate _, TargetDate revised, String _) -> revised.latest();
      case Recurring _, OpenEnded _, Unclear _ -> Optional.empty();
    };
  }

  /// As the house prints it. What is no plain date keeps the return's words.
  ///
  /// @param day prints a day
  /// @param month prints a month
  default String text(DateTimeFormatter day, DateTimeFormatter month) {
    return switch (this) {
      case Day(LocalDate date, String _) -> day.format(date);
      case Month(YearMonth one, String _) -> month.format(one);
      case Months(List<YearMonth> months, String _) ->
          months.stream().map(month::format).collect(Collectors.joining(", "));
      case Phased(TargetDate date, String phase, String _) ->
          "%s (%s)".formatted(date.text(day, month), phase);
      case Several(List<TargetDate> dates, String _) ->
          dates.stream().map(date -> date.text(day, month)).collect(Collectors.joining(", "));
      case Revised(TargetDate original, TargetDate revised, String _) ->
          "%s, revised %s".formatted(original.text(day, month), revised.text(day, month));
      case Season(YearMonth _, String words) -> words;
      case Recurring(String words) -> words;
      case OpenEnded(String words) -> words;
      case Unclear(String words) -> words;
    };
  }
}
