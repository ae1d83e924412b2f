package org.outturn.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.finding.Location;

/// A column of a header.
///
/// @param index counted from 0
/// @param parts the cells of its heading, top down, merged and spread ones among them
/// @param wording of the whole heading
/// @param looser what else the heading may be known by, where that is unambiguous: its lower rows
///   alone, any of these without the year or the months of its quarter, or, for words on how
///   something stands, without the quarter or the day, and either of two names ("Portfolio / cash
///   limit")
record Column(int index, List<Cell> parts, String wording, List<String> looser) {
  /// `2025/26`, `2025-2026`, `2026`, as [HeadingWords] leaves them.
  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d( \\d\\d(\\d\\d)?)?\\b ?");

  /// The months of a quarter that is named beside them: "Q1 (Apr–Jun)".
  private static final Pattern MONTHS =
      Pattern.compile(
          "(?<=\\w )(jan|apr|jul|oct)(uary|il|y|ober)? (to )?"
              + "(mar|jun|sep|dec)(t|ch|e|tember|ember)?\\b");

  /// How a score is reckoned: "Probability (1-5)", "Score (L x I)".
  private static final Pattern RECKONING =
      Pattern.compile(
          "(?i)\\s*\\((\\d+\\s*(-|–|to|x)\\s*\\d+|out of \\d+|l\\s*[x×*]\\s*i|i\\s*[x×*]\\s*l"
              + "|likelihood\\s*[x×*]\\s*impact)\\)\\s*$");

  private static final Pattern SHORT_YEAR =
      Pattern.compile("\\b(?<from>\\d\\d) (?<to>\\d\\d)\\b ?");

  private static final String MONTH =
      "(january|february|march|april|may|june|july|august|september|october|november|december)";

  /// "Actual to 31 December" is to date.
  private static final Pattern TO_A_DAY = Pattern.compile("to (end of )?(\\d\\d? )?" + MONTH + "$");

  private static final String STANDING =
      "(progress|update|comment|commentary|narrative|position|rag|rating|status)";
  private static final String QUARTER = "(q|qtr |quarter )[1-4]";

  /// The quarter or month of words on how something stands: "Q3 update", "Status at 31 December".
  /// Those of a figure tell it apart from others.
  private static final Pattern STANDING_THEN =
      Pattern.compile(
          QUARTER
              + " (?<after>.*\\b"
              + STANDING
              + ")|(?<before>(.* )?"
              + STANDING
              + "( to date)?) ((as )?(at|to|for|in|on) )?(end of )?("
              + QUARTER
              + "|(\\d\\d? )?"
              + MONTH
              + ")");

  /// Two names, but not "over/(under)" or "R/A/G".
  private static final Pattern CHOICE =
      Pattern.compile(
          "(?<first>\\p{L}[\\p{L} &.,'’-]{3,40})\\s*/\\s*(?<last>\\p{L}[\\p{L} &.,'’-]{3,40})");

  Column {
    parts = List.copyOf(parts);
    looser = List.copyOf(looser);
  }

  static Column of(int index, List<Cell> parts) {
    String whole = wordingFrom(parts, 0);
    Set<String> looser = new LinkedHashSet<>();
    for (int i = 1; i < parts.size(); i++) {
      looser.add(wordingFrom(parts, i));
    }
    for (int i = 0; i < parts.size(); i++) {
      String wording = wordingFrom(parts, i);
      looser.add(withoutYear(wording));
      looser.add(withoutYear(MONTHS.matcher(wording).replaceAll("").strip()));
    }
    for (int i = 0; i < parts.size(); i++) {
      String plain = wordingFrom(parts, i);
      looser.add(withoutReckoning(parts, i));
      looser.add(withoutShortYear(plain));
      looser.add(TO_A_DAY.matcher(withoutYear(plain)).replaceFirst("to date"));
      looser.add(withoutMoment(withoutShortYear(withoutYear(plain))));
    }
    looser.addAll(alternatives(parts.getLast().shown()));
    looser.remove("");
    looser.remove(whole);
    return new Column(index, parts, whole, List.copyOf(looser));
  }

  /// The names of which a heading gives the choice, the narrower one, which comes last, first.
  static List<String> alternatives(String heading) {
    if (heading.indexOf('/') < 0) {
      return List.of();
    }
    Matcher choice = CHOICE.matcher(heading.strip());
    return choice.matches()
        ? List.of(HeadingWords.of(choice.group("last")), HeadingWords.of(choice.group("first")))
        : List.of();
  }

  /// @param wording as [HeadingWords] gives it
  static String withoutYear(String wording) {
    return wording.contains("19") || wording.contains("20")
        ? YEAR.matcher(wording).replaceAll("").strip()
        : wording;
  }

  private static String withoutReckoning(List<Cell> parts, int first) {
    String last = RECKONING.matcher(parts.getLast().shown()).replaceFirst("");
    return HeadingWords.of(
        Stream.concat(
                parts.subList(0, parts.size() - 1).stream().skip(first).map(Cell::shown),
                Stream.of(last))
            .collect(Collectors.joining(" ")));
  }

  /// "25/26 forecast", but not "10 20".
  private static String withoutShortYear(String wording) {
    return SHORT_YEAR
        .matcher(wording)
        .replaceAll(found -> isYear(found) ? "" : found.group())
        .strip();
  }

  private static String withoutMoment(String wording) {
    Matcher words = STANDING_THEN.matcher(wording);
    return !words.matches()
        ? wording
        : words.group("after") != null ? words.group("after") : words.group("before");
  }

  private static boolean isYear(MatchResult found) {
    return Integer.parseInt(found.group("from")) + 1 == Integer.parseInt(found.group("to"));
  }

  private static String wordingFrom(List<Cell> parts, int first) {
    return HeadingWords.of(
        parts.stream().skip(first).map(Cell::shown).collect(Collectors.joining(" ")));
  }

  /// The whole heading's first, then the looser ones.
  Stream<String> wordings() {
    return Stream.concat(Stream.of(wording), looser.stream());
  }

  /// By its whole heading, the year aside.
  boolean isCalled(String known) {
    return wording.equals(known) || withoutYear(wording).equals(known);
  }

  boolean answersTo(String known) {
    return wordings().anyMatch(known::equals);
  }

  /// The heading as it stands, its rows joined by a space; rows of nothing but a unit left out.
  String text() {
    return parts.stream()
        .filter(cell -> !HeadingWords.of(cell.shown()).isEmpty())
        .map(cell -> cell.shown().replaceAll("\\s*\\n\\s*", " "))
        .collect(Collectors.joining(" "));
  }

  /// The lowest cell that says more than a unit.
  Location.InCell place() {
    return parts.reversed().stream()
        .filter(cell -> !HeadingWords.of(cell.shown()).isEmpty())
        .findFirst()
        .orElse(parts.getFirst())
        .place();
  }

  Recognised.Heading heading() {
    return new Recognised.Heading(text(), index, place());
  }
}
