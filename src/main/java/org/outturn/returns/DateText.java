package org.outturn.returns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.TargetDate.Day;
import org.outturn.returns.TargetDate.Month;
import org.outturn.returns.TargetDate.Months;
import org.outturn.returns.TargetDate.OpenEnded;
import org.outturn.returns.TargetDate.Phased;
import org.outturn.returns.TargetDate.Recurring;
import org.outturn.returns.TargetDate.Revised;
import org.outturn.returns.TargetDate.Several;
import org.outturn.source.Cell;

/// Reads target dates out of cells.
final class DateText {
  private static final Pattern RECURRING =
      Pattern.compile(
          "(annual|quarter|month|week|dai|bi-?annual|six-?month|half-?year)ly?(ly)?\\b.*"
              + "|(every|each) .*|annual|termly",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OPEN =
      Pattern.compile("on-? ?going|continuous|continuing", Pattern.CASE_INSENSITIVE);
  private static final Pattern FROM =
      Pattern.compile(
          "(from )?(?<date>.+?) ?(\\+|(and|&) (beyond|after|onwards)|onwards)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REVISED =
      Pattern.compile(
          "(?<original>.+?)[,;]?\\s*\\(?(now|revised( date)?( to)?|new"
              + " date|(extended|moved|slipped|put back|amended) to)[: ]\\s*(?<revised>.+?)\\)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PHASED = Pattern.compile("(?<date>[^(]+?) ?\\((?<phase>[^()]+)\\)");
  private static final Pattern BETWEEN_PHASES =
      Pattern.compile("(?<=\\))\\s*(?:[,;/&]|and\\b)?\\s*(?=[A-Za-z0-9])");
  private static final Pattern PHASE_FIRST =
      Pattern.compile(
          "(?<phase>(ph|phase|stage|part)\\.? ?\\d{1,2}) ?[:–-] ?(?<date>.+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTHS =
      Pattern.compile(
          "(?<first>[a-z]+) ?(/|and|&|-|to) ?(?<last>[a-z]+ ?'?\\d{2,4})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:(?:end|by|end of|by end of) )?(?<month>[a-z]{3,9})\\.?["
              + " -]?['’]?(?<year>\\d{4}|\\d{2})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SEASON =
      Pattern.compile(
          "(?:(?:end|by|end of|by end of|early|late|mid) )?"
              + "(?<season>spring|easter|summer|autumn|winter|year[ -]end)"
              + " (?<year>\\d{4})(?: ?[/–-] ?(?<end>\\d{2,4}))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern QUARTER =
      Pattern.compile(
          "(?:(?:end|by|end of|by end of) )?(?:q|qtr ?|quarter )(?<quarter>[1-4]),?(?: of)?"
              + " (?<year>20\\d{2}) ?[/–-] ?(20)?\\d{2}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED_DAY =
      Pattern.compile(
          "(?:by )?(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?<month>[a-z]{3,9})\\.?["
              + " -]['’]?(?<year>\\d{4}|\\d{2})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BRITISH_DAY =
      Pattern.compile("(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4}|\\d{2})");
  private static final Pattern ISO_DAY =
      Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
  private static final List<String> MONTH_NAMES =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private DateText() {}

  /// What a return writes where a date stands. What cannot be understood is reported, and kept as
  /// it stands.
  ///
  /// @param title of the field, as findings name it
  /// @return nothing for a blank cell
  static Optional<TargetDate> read(Written cell, String title, Consumer<Finding> report) {
    return cell.isEmpty()
        ? Optional.empty()
        : read(cell)
            .or(
                () -> {
                  report.accept(
                      Finding.of(
                              Code.RET014,
                              cell.place(),
                              Shown.inSentence(title) + " is not understood")
                          .excerpt(cell.shown())
                          .note("it is printed as it stands, and cannot be checked")
                          .help(
                              DateSlip.help(cell)
                                  .orElse(
                                      "give a date or a month, such as \"31 March 2026\" or"
                                          + " \"Mar 26\"")));
                  return Optional.of(new TargetDate.Unclear(cell.shown()));
                });
  }

  /// @return nothing for what is no date in any form known here, a blank cell included
  static Optional<TargetDate> read(Cell cell) {
    return read(Written.of(cell));
  }

  private static Optional<TargetDate> read(Written cell) {
    return switch (cell.content()) {
      // A date shown as "Mar 26" means the month, whatever day stands behind it.
      case Cell.Content.Date(LocalDate date) ->
          Optional.of(month(cell.shown()).orElse(new Day(date, cell.shown())));
      case Cell.Content.Text(String text) -> read(text.strip().replaceAll("\\s+", " "));
      case Cell.Content.Empty _,
          Cell.Content.Number _,
          Cell.Content.Truth _,
          Cell.Content.Fault _ ->
          Optional.empty();
    };
  }

  /// Whether a date is shown as a month, whatever day stands behind it.
  static boolean isMonth(Cell cell) {
    return month(cell.shown()).isPresent();
  }

  static Optional<TargetDate> read(String text) {
    if (RECURRING.matcher(text).matches()) {
      return Optional.of(new Recurring(text));
    }
    if (OPEN.matcher(text).matches()) {
      return Optional.of(new OpenEnded(text));
    }
    return day(text)
        .or(() -> month(text))
        .or(() -> months(text))
        .or(() -> season(text))
        .or(() -> openEnded(text))
        .or(() -> revised(text))
        .or(() -> phased(text))
        .or(() -> severalPhases(text));
  }

  private static Optional<TargetDate> day(String text) {
    for (Pattern pattern : List.of(ISO_DAY, NAMED_DAY, BRITISH_DAY)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return date(matcher).map(date -> new Day(date, text));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    String month = matcher.group("month");
    Optional<Integer> number =
        Character.isDigit(month.charAt(0)) ? Optional.of(Integer.valueOf(month)) : number(month);
    try {
      return number.map(
          m ->
              LocalDate.of(year(matcher.group("year")), m, Integer.parseInt(matcher.group("day"))));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<TargetDate> month(String text) {
    return yearMonth(text).map(month -> new Month(month, text));
  }

  private static Optional<YearMonth> yearMonth(String text) {
    Matcher matcher = MONTH.matcher(text);
    return matcher.matches()
        ? number(matcher.group("month")).map(m -> YearMonth.of(year(matcher.group("year")), m))
        : Optional.empty();
  }

  /// "Sep/Dec 25"; "Dec/Jan 26" begins in the year before.
  private static Optional<TargetDate> months(String text) {
    Matcher matcher = MONTHS.matcher(text);
    if (!matcher.matches()) {
      return severalMonths(text);
    }
    return yearMonth(matcher.group("last"))
        .flatMap(
            last ->
                number(matcher.group("first"))
                    .map(first -> last.withMonth(first))
                    .map(first -> first.isAfter(last) ? first.minusYears(1) : first)
                    .map(first -> new Months(List.of(first, last), text)));
  }

  /// "Dec 25/Mar 26", or one below the other.
  private static Optional<TargetDate> severalMonths(String text) {
    List<YearMonth> months = new ArrayList<>();
    for (String part : Arrays.asList(text.split("(?<=\\d) ?[/,&]? ?(?=[A-Za-z])"))) {
      Optional<YearMonth> month = yearMonth(part);
      if (month.isEmpty()) {
        return Optional.empty();
      }
      months.add(month.get());
    }
    return Optional.of(new Months(months, text));
  }

  /// Until the end of its last month: "Autumn 2026" until November, "Q3 2026/27" until December.
  private static Optional<TargetDate> season(String text) {
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      int number = Integer.parseInt(quarter.group("quarter"));
      YearMonth april = YearMonth.of(Integer.parseInt(quarter.group("year")), 4);
      return Optional.of(new TargetDate.Season(april.plusMonths(number * 3L - 1), text));
    }
    Matcher season = SEASON.matcher(text);
    if (!season.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(season.group("year"));
    boolean overNewYear = season.group("end") != null;
    YearMonth last =
        switch (season.group("season").toLowerCase(Locale.UK)) {
          case "spring", "easter" -> YearMonth.of(year, 5);
          case "summer" -> YearMonth.of(year, 8);
          case "autumn" -> YearMonth.of(year, 11);
          case "winter" -> YearMonth.of(year + 1, 2);
          default -> YearMonth.of(overNewYear ? year + 1 : year, 3);
        };
    return Optional.of(new TargetDate.Season(last, text));
  }

  private static Optional<TargetDate> openEnded(String text) {
    Matcher matcher = FROM.matcher(text);
    return matcher.matches()
        ? dayOrMonth(matcher.group("date")).map(_ -> new OpenEnded(text))
        : Optional.empty();
  }

  private static Optional<TargetDate> revised(String text) {
    Matcher matcher = REVISED.matcher(text);
    return matcher.matches()
        ? dayOrMonth(matcher.group("original"))
            .flatMap(
                original ->
                    dayOrMonth(matcher.group("revised"))
                        .map(revised -> new Revised(original, revised, text)))
        : Optional.empty();
  }

  private static Optional<TargetDate> phased(String text) {
    for (Pattern pattern : List.of(PHASED, PHASE_FIRST)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return dayOrMonth(matcher.group("date"))
            .map(date -> new Phased(date, matcher.group("phase"), text));
      }
    }
    return Optional.empty();
  }

  /// "Nov 25 (phase 1), Apr 26 (phase 2)".
  private static Optional<TargetDate> severalPhases(String text) {
    List<Optional<TargetDate>> phases =
        Arrays.stream(BETWEEN_PHASES.split(text)).map(DateText::phased).toList();
    return phases.size() > 1 && phases.stream().allMatch(Optional::isPresent)
        ? Optional.of(new Several(phases.stream().flatMap(Optional::stream).toList(), text))
        : Optional.empty();
  }

  private static Optional<TargetDate> dayOrMonth(String text) {
    return day(text).or(() -> month(text)).or(() -> months(text));
  }

  /// The number of a month by its name, of which three letters will do.
  static Optional<Integer> number(String month) {
    String name = month.toLowerCase(Locale.UK);
    int index = name.length() < 3 ? -1 : MONTH_NAMES.indexOf(name.substring(0, 3));
    return index >= 0 && isMonth(name, index + 1) ? Optional.of(index + 1) : Optional.empty();
  }

  /// "Sept" and "September", but not "Marginal".
  private static boolean isMonth(String name, int number) {
    String full = java.time.Month.of(number).name().toLowerCase(Locale.ROOT);
    return full.startsWith(name);
  }

  /// Plans look ahead: two figures are of this century.
  static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 2 ? 2000 + year : year;
  }
}
