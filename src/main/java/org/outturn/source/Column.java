package org.outturn.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
///   alone, any of these without the year or the months of its quarter, and either of two names
///   ("Portfolio / cash limit")
record Column(int index, List<Cell> parts, String wording, List<String> looser) {
  /// `2025/26`, `2025-2026`, `2026`, as [HeadingWords] leaves them.
  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d( \\d\\d(\\d\\d)?)?\\b ?");

  /// The months of a quarter that is named beside them: "Q1 (Apr–Jun)".
  private static final Pattern MONTHS =
      Pattern.compile(
          "(?<=\\w )(jan|apr|jul|oct)(uary|il|y|ober)? (to )?"
              + "(mar|jun|sep|dec)(t|ch|e|tember|ember)?\\b");

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

  private static String wordingFrom(List<Cell> parts, int first) {
    return HeadingWords.of(
        parts.stream().skip(first).map(Cell::shown).collect(Collectors.joining(" ")));
  }

  /// The whole heading's first, then the looser ones.
  Stream<String> wordings() {
    return Stream.concat(Stream.of(wording), looser.stream());
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
