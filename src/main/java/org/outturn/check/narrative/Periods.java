package org.outturn.check.narrative;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.figure.Quarter;

/// Reads the quarters, years and last days that words name.
final class Periods {
  private static final Map<String, Integer> QUARTERS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("1st", 1),
          Map.entry("one", 1),
          Map.entry("second", 2),
          Map.entry("2nd", 2),
          Map.entry("two", 2),
          Map.entry("third", 3),
          Map.entry("3rd", 3),
          Map.entry("three", 3),
          Map.entry("fourth", 4),
          Map.entry("4th", 4),
          Map.entry("four", 4),
          Map.entry("final", 4));

  private static final String SLASH_YEAR = "(20\\d\\d)[/–-](?:20)?(\\d\\d)";

  private static final Pattern QUARTER =
      Pattern.compile(
          "(?i)\\b(?:(first|second|third|fourth|final|1st|2nd|3rd|4th) quarter"
              + "|quarter (one|two|three|four|[1-4])|Q([1-4]))\\b(?:(?: of|,)? "
              + SLASH_YEAR
              + "\\b)?");

  private static final Pattern UNTIL =
      Pattern.compile(
          "(?i)\\b"
              + OneOf.words("to at until ended ending of and – -")
              + "\\s?(?:the end of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?"
              + "(January|February|March|April|May|June|July|August|September|October|November"
              + "|December) (20\\d\\d)\\b");

  private static final Pattern YEAR = Pattern.compile("(?<![\\d/–-])" + SLASH_YEAR + "(?![\\d/])");

  private Periods() {}

  /// A period that words name.
  ///
  /// @param at where in the text
  /// @param isEarlier whether the present quarter comes after it
  record Period(int at, String words, boolean isEarlier) {}

  /// @param now the present quarter; one that is named without its year is of the same year
  static List<Period> in(String text, Quarter now) {
    List<Period> periods = new ArrayList<>();
    Matcher quarter = QUARTER.matcher(text);
    while (quarter.find()) {
      int year = quarter.group(4) == null ? now.startYear() : Integer.parseInt(quarter.group(4));
      add(periods, quarter, new Quarter(year, number(quarter)).compareTo(now) < 0);
    }
    Matcher until = UNTIL.matcher(text);
    while (until.find()) {
      Month month = Month.valueOf(until.group(1).toUpperCase(Locale.ROOT));
      LocalDate day = LocalDate.of(Integer.parseInt(until.group(2)), month, 1);
      // The end of a quarter is a period; any other date may be of anything.
      boolean isEarlier = day.isBefore(now.start());
      if (month.getValue() % 3 == 0 || !isEarlier) {
        add(periods, until, isEarlier);
      }
    }
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      int start = Integer.parseInt(year.group(1));
      int at = year.start();
      boolean isOfAnother =
          periods.stream().anyMatch(p -> p.at() < at && at < p.at() + p.words().length());
      if (!isOfAnother && (start + 1) % 100 == Integer.parseInt(year.group(2))) {
        add(periods, year, start < now.startYear());
      }
    }
    return periods;
  }

  private static int number(MatchResult quarter) {
    String word =
        Stream.of(quarter.group(1), quarter.group(2), quarter.group(3))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow()
            .toLowerCase(Locale.ROOT);
    return Character.isDigit(word.charAt(0)) && word.length() == 1
        ? Integer.parseInt(word)
        : QUARTERS.get(word);
  }

  private static void add(List<Period> periods, MatchResult found, boolean isEarlier) {
    periods.add(new Period(found.start(), found.group().strip(), isEarlier));
  }
}
