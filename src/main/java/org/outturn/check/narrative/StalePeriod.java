package org.outturn.check.narrative;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.check.narrative.Stretch.Sentence;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;

/// An earlier period where the present one is meant: "this report covers the second quarter" in a
/// paper for the fourth. What is compared with, or said to have been so then, is left alone.
final class StalePeriod implements NarrativeRule {
  private static final Map<String, Integer> QUARTERS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("1st", 1),
          Map.entry("one", 1),
          Map.entry("1", 1),
          Map.entry("second", 2),
          Map.entry("2nd", 2),
          Map.entry("two", 2),
          Map.entry("2", 2),
          Map.entry("third", 3),
          Map.entry("3rd", 3),
          Map.entry("three", 3),
          Map.entry("3", 3),
          Map.entry("fourth", 4),
          Map.entry("4th", 4),
          Map.entry("four", 4),
          Map.entry("4", 4),
          Map.entry("final", 4));

  private static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December";

  private static final Pattern QUARTER =
      Pattern.compile(
          "(?i)\\b(?:(first|second|third|fourth|final|1st|2nd|3rd|4th) quarter|quarter"
              + " (one|two|three|four|[1-4])|Q([1-4]))\\b(?:(?: of|,)?"
              + " (20\\d\\d)[/–-](?:20)?(\\d\\d)\\b)?");

  /// The last day, or month, that something covers.
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?i)\\b(?:to|at|until|ended|ending|end of|and|–|-)\\s?(?:the end of"
              + " )?(?:\\d{1,2}(?:st|nd|rd|th)? )?("
              + MONTHS
              + ") (20\\d\\d)\\b");

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d/–-])(20\\d\\d)[/–-](?:20)?(\\d\\d)(?![\\d/])");

  /// What speaks of the paper itself, or of how things stand.
  private static final Pattern PRESENT =
      Pattern.compile(
          "(?i)\\b(?:this (?:report|paper|quarter|statement|summary|appendix|update)|the"
              + " (?:report|paper|appendix|table|purpose)\\b|(?:appendix|table) \\d+"
              + " (?:shows?|gives?|reports?|sets? out)|members are (?:asked|invited)|to note (?:the"
              + " )?(?:performance|progress|position)|considers? (?:the"
              + " )?(?:performance|progress|position)|notes? (?:the"
              + " )?(?:performance|progress|position|revenue|capital)|(?:the )?current"
              + " position|(?:is|are|stands?|remains?|shows?) )");

  /// What is said to have been so then, or is compared with.
  private static final Pattern THEN =
      Pattern.compile(
          "(?i)\\b(?:compared|comparison|against|since|than|previous\\w*|last|earlier|prior|was|were|had|did|then|reported|forecast|expected|approved|agreed|set|planned|took|rose|fell|ended|began|started|spent|saw|made|received|published|unlike|as"
              + " in|up from|down from|from|baseline|until now|plan|strategy|programme"
              + " for|background|history|between .{0,30} and .{0,30} (?:20\\d\\d) and)\\b");

  @Override
  public Stream<Finding> check(Reading reading) {
    Quarter now = reading.manuscript().submission().quarter();
    return reading
        .sentences()
        .flatMap(
            sentence -> {
              List<Period> periods = periods(sentence, now);
              boolean current = periods.stream().anyMatch(period -> !period.isBefore());
              return periods.stream()
                  .filter(Period::isBefore)
                  .filter(_ -> !current && claimsThePresent(sentence))
                  .limit(1)
                  .map(period -> found(reading, sentence, period, now));
            });
  }

  private static Finding found(Reading reading, Sentence sentence, Period period, Quarter now) {
    return reading
        .found(
            Code.NAR004,
            sentence,
            period.at(),
            "\"%s\" is an earlier period than the paper's".formatted(period.words()))
        .note("the paper is for quarter %d of %s".formatted(now.number(), now.year()))
        .help("name the paper's own period, or say that the sentence is about an earlier one");
  }

  private static boolean claimsThePresent(Sentence sentence) {
    String text = sentence.text();
    return switch (sentence.of().kind()) {
      case TITLE -> true;
      case HEADING ->
          text.matches(
                  "(?i).*\\b(?:position|performance|progress|report|outturn|monitoring|quarter|summary|update)\\b.*")
              && !text.matches("(?i).*\\b(?:since|previous|last|compar).*");
      case PROSE -> PRESENT.matcher(text).find() && !THEN.matcher(text).find();
      case COMMENT ->
          text.matches(
              "(?i)^\\W*(?:(?:as )?at |position at |update (?:for|at) )?(?:the end of"
                  + " )?(?:Q[1-3]\\b|quarter [1-3]\\b|(?:first|second|third)"
                  + " quarter\\b).{0,12}[:–-].*");
      case FACT -> false;
    };
  }

  /// A period that a sentence names.
  ///
  /// @param isBefore whether the paper's own is a later one
  private record Period(int at, String words, boolean isBefore) {}

  private static List<Period> periods(Sentence sentence, Quarter now) {
    List<Period> periods = new ArrayList<>();
    String text = sentence.text();
    Matcher quarter = QUARTER.matcher(text);
    while (quarter.find()) {
      int number =
          QUARTERS.get(
              Stream.of(quarter.group(1), quarter.group(2), quarter.group(3))
                  .filter(java.util.Objects::nonNull)
                  .findFirst()
                  .orElseThrow()
                  .toLowerCase(Locale.ROOT));
      int year = quarter.group(4) == null ? now.startYear() : Integer.parseInt(quarter.group(4));
      add(periods, quarter.toMatchResult(), new Quarter(year, number).compareTo(now));
    }
    Matcher until = UNTIL.matcher(text);
    while (until.find()) {
      LocalDate end =
          LocalDate.of(
              Integer.parseInt(until.group(2)),
              Month.valueOf(until.group(1).toUpperCase(Locale.ROOT)),
              1);
      boolean quarterEnd = end.getMonthValue() % 3 == 0;
      if (quarterEnd || !end.isBefore(now.start())) {
        add(periods, until.toMatchResult(), end.isBefore(now.start()) ? -1 : 0);
      }
    }
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      int start = Integer.parseInt(year.group(1));
      if ((start + 1) % 100 == Integer.parseInt(year.group(2))) {
        add(periods, year.toMatchResult(), Integer.compare(start, now.startYear()));
      }
    }
    return periods;
  }

  private static void add(List<Period> periods, MatchResult found, int order) {
    periods.add(new Period(found.start(), found.group().strip(), order < 0));
  }
}
