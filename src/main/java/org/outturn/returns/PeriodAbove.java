package org.outturn.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.source.Cell;
import org.outturn.source.Sheet;

/// What a sheet says above its table of the time that it is of: an earlier quarter (RET037), as in
/// a file that was sent again or a heading that nobody changed, or a date that cannot be read.
record PeriodAbove(Quarter quarter) {
  private static final int MOST_ROWS = 12;
  private static final int MOST_CELLS = 2;

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:\\b(?:q|qtr ?|quarter )(?<digit>[1-4])\\b"
              + "|\\b(?<word>first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|qtr)\\b)"
              + "(?:(?: of|,|:)? (?<year>20\\d\\d) ?[/–-] ?(?:20)?\\d\\d\\b)?");

  /// Twelve periods to the year.
  private static final Pattern PERIOD =
      Pattern.compile("\\b(?:period|month|p) ?:? ?(?<number>1[0-2]|[1-9])\\b");

  private static final Pattern UNTIL =
      Pattern.compile(
          "(?:\\b(?:to|at|until|ended|ending|end of)|[–-]) (?:the end of )?"
              + "(?<date>\\d{1,2}[/.]\\d{1,2}[/.](?:20)?\\d\\d"
              + "|(?:\\d{1,2}(?:st|nd|rd|th)? )?[a-z]{3,9} 20\\d\\d)\\b");

  /// What is compared with is of an earlier time.
  private static final Pattern COMPARED =
      Pattern.compile("\\b(since|last|previous|compared|change[sd]?|from|opening|restated)\\b");

  /// A word of digits in which letters have come to stand.
  private static final Pattern DAMAGED =
      Pattern.compile(
          "\\b(?:period|month|position|date|at|to|until|ended|ending)\\b.*?"
              + "(?<![\\p{L}\\d])(?<date>(?=[\\doli/.-]*\\d)(?=[\\doli/.-]*[oli])[\\doli/.-]{4,})"
              + "(?![\\p{L}\\d])");

  List<Finding> in(Received received) {
    return switch (received) {
      case Received.Sheets(var _, List<Sheet> sheets) -> sheets.stream().flatMap(this::in).toList();
      case Received.Tree _ -> List.of();
    };
  }

  private Stream<Finding> in(Sheet sheet) {
    List<Cell> titles = titles(sheet);
    Stream<Finding> damaged = titles.stream().flatMap(title -> damaged(title).stream());
    boolean isOfNow = titles.stream().anyMatch(title -> isOfNow(words(title)));
    return isOfNow
        ? damaged
        : Stream.concat(damaged, titles.stream().flatMap(title -> earlier(title).stream()));
  }

  /// The rows above the first that may be one of headings.
  private static List<Cell> titles(Sheet sheet) {
    return sheet.rows().stream()
        .limit(MOST_ROWS)
        .map(row -> row.stream().filter(cell -> !cell.isEmpty()).toList())
        .takeWhile(row -> row.size() <= MOST_CELLS)
        .flatMap(List::stream)
        .filter(cell -> cell.content() instanceof Cell.Content.Text)
        .toList();
  }

  private static String words(Cell title) {
    return title.shown().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
  }

  private boolean isOfNow(String words) {
    return ends(words).anyMatch(end -> end.equals(quarter.end()));
  }

  private Optional<Finding> earlier(Cell title) {
    String words = words(title);
    // The last March may be what a year is compared with.
    LocalDate oldest = quarter.end().minusMonths(12);
    Predicate<LocalDate> stale =
        end ->
            end.isBefore(quarter.start())
                && !end.isBefore(oldest)
                && (end.getMonthValue() != 3 || quarter.number() == 1);
    return ends(words)
        .filter(stale)
        .findFirst()
        .filter(_ -> !COMPARED.matcher(words).find())
        .map(
            _ ->
                Finding.of(
                        Code.RET037,
                        title.place(),
                        "what stands above the table is of an earlier quarter")
                    .excerpt(title.shown())
                    .note(
                        "this is the return of quarter %d of %s"
                            .formatted(quarter.number(), quarter.year()))
                    .help(
                        "see that it is this quarter's return, and change the words above the"
                            + " table"));
  }

  /// The last days of the quarters that words name; of other days none.
  private Stream<LocalDate> ends(String words) {
    Stream<LocalDate> named = NAMED.matcher(words).results().map(this::named);
    Stream<LocalDate> periods =
        PERIOD
            .matcher(words)
            .results()
            .map(found -> Integer.parseInt(found.group("number")))
            .filter(number -> number % 3 == 0)
            .map(number -> new Quarter(quarter.startYear(), number / 3).end());
    Stream<LocalDate> until =
        UNTIL
            .matcher(words)
            .results()
            .flatMap(found -> DateText.read(found.group("date")).stream())
            .flatMap(date -> date.latest().stream())
            .filter(day -> day.getMonthValue() % 3 == 0)
            .filter(day -> day.equals(day.withDayOfMonth(day.lengthOfMonth())));
    return Stream.of(named, periods, until).flatMap(part -> part);
  }

  private LocalDate named(MatchResult found) {
    String digit = found.group("digit");
    int number =
        digit != null
            ? Integer.parseInt(digit)
            : switch (found.group("word")) {
              case "first", "1st" -> 1;
              case "second", "2nd" -> 2;
              case "third", "3rd" -> 3;
              default -> 4;
            };
    String year = found.group("year");
    return new Quarter(year == null ? quarter.startYear() : Integer.parseInt(year), number).end();
  }

  private static Optional<Finding> damaged(Cell title) {
    Matcher damaged = DAMAGED.matcher(words(title));
    return damaged.find()
        ? Optional.of(
            Finding.of(Code.RET014, title.place(), "the date above the table is not understood")
                .excerpt(title.shown())
                .help(
                    "replace the letters by digits: "
                        + damaged.group("date").replace('o', '0').replaceAll("[li]", "1")))
        : Optional.empty();
  }
}
