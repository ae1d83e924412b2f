package org.outturn.check.consistency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A day or month that a comment looks forward to.
///
/// @param words from "will" or "due" on, as far as the day
/// @param earliest the first day of a month where no day is named
/// @param latest the last day of it
record Promise(String words, LocalDate earliest, LocalDate latest) {
  private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

  /// What is to come, and when, within one clause. A year is asked for: "in March" may be any.
  private static final Pattern PROMISE =
      Pattern.compile(
          "\\b(?<past>was|were|had been|has been|have been)?\\s*\\b(will|shall|is to|are to|to"
              + " be|due|planned|expected|scheduled|postponed|delayed)\\b[^.;,:\\n"
              + "]{0,60}?\\b((?<day>\\d{1,2})(st|nd|rd|th)?\\s)?"
              + ("(?<name>" + MONTHS + ")[a-z]*\\s'?(?<year>(20)?\\d\\d)\\b")
              + "(?!\\s*/)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern IN_FIGURES =
      Pattern.compile(
          "\\b(?<past>was|were|had been|has been|have been)?\\s*\\b(will|shall|is to|are to|to"
              + " be|due|planned|expected|scheduled|postponed|delayed)\\b[^.;,:\\n"
              + "]{0,60}?\\b(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[/.](?<year>(20)?\\d\\d)\\b",
          Pattern.CASE_INSENSITIVE);

  static Stream<Promise> in(String comment) {
    String words = comment.replace('’', '\'');
    return Stream.concat(
        PROMISE.matcher(words).results().flatMap(one -> inWords(one).stream()),
        IN_FIGURES.matcher(words).results().flatMap(one -> inFigures(one).stream()));
  }

  private static Optional<Promise> inWords(MatchResult match) {
    int month = MONTHS.indexOf(match.group("name").toLowerCase(Locale.UK)) / 4 + 1;
    YearMonth named = YearMonth.of(year(match), Month.of(month));
    return tells(match)
        .flatMap(
            _ ->
                Optional.ofNullable(match.group("day"))
                    .map(day -> day(named, Integer.parseInt(day)).map(d -> on(match, d, d)))
                    .orElse(Optional.of(on(match, named.atDay(1), named.atEndOfMonth()))));
  }

  private static Optional<Promise> inFigures(MatchResult match) {
    int month = Integer.parseInt(match.group("month"));
    return tells(match)
        .filter(_ -> 1 <= month && month <= 12)
        .flatMap(_ -> day(YearMonth.of(year(match), month), Integer.parseInt(match.group("day"))))
        .map(day -> on(match, day, day));
  }

  private static Promise on(MatchResult match, LocalDate earliest, LocalDate latest) {
    return new Promise(match.group().strip(), earliest, latest);
  }

  /// "It was due in May 2025" looks back.
  private static Optional<MatchResult> tells(MatchResult match) {
    return Optional.of(match).filter(one -> one.group("past") == null);
  }

  private static int year(MatchResult match) {
    String year = match.group("year");
    return Integer.parseInt(year.length() == 2 ? "20" + year : year);
  }

  private static Optional<LocalDate> day(YearMonth month, int day) {
    try {
      return Optional.of(month.atDay(day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
