package org.outturn.check.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.outturn.check.narrative.Stretch.Sentence;
import org.outturn.check.narrative.TypedFigure.Sort;
import org.outturn.figure.Interval;

/// Reads the figures that were typed into a sentence: amounts of money, percentages and days. Other
/// numbers are too many, and of too many things, to be looked for.
final class TypedFigures {
  /// From one on.
  static final List<String> NUMBERS =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final Map<String, Integer> WORDS =
      IntStream.range(0, NUMBERS.size())
          .boxed()
          .collect(Collectors.toMap(NUMBERS::get, i -> i + 1));

  private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";

  private static final Pattern MONEY =
      Pattern.compile(
          "£\\s?" + NUMBER + "(?:\\s?(million|billion|thousand|mn|bn|m|k))?(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SHARE =
      Pattern.compile(
          "(?<![\\p{L}\\d.,£/-])(?:"
              + NUMBER
              + "|\\b("
              + String.join("|", NUMBERS)
              + "))\\s?(?:(%|per cent\\b|percent\\b)(?!\\s+points?)"
              + "|((?:%|per cent|percent|percentage)\\s?points?\\b))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DAYS =
      Pattern.compile("(?<![\\p{L}\\d.,£/-])" + NUMBER + "\\s(?:working |calendar )?days\\b");

  /// What may be anything from one figure to another, and what has gone from one to another.
  private static final Pattern BETWEEN = Pattern.compile("\\s?(?:to|–|-|and)\\s?");

  private static final Pattern FROM = Pattern.compile("(?i)\\bfrom\\s$");

  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i)\\b(about|around|approximately|approx\\.?|roughly|circa|c\\.|some|in the region of"
              + "|nearly|almost|just under|under|less than|below|up to"
              + "|just over|over|more than|in excess of|above|at least)\\s$");

  /// How much of a plain amount of pounds may be rounding that nobody declared.
  private static final BigDecimal TWENTIETH = new BigDecimal("0.05");

  private TypedFigures() {}

  static List<TypedFigure> in(Sentence sentence) {
    List<TypedFigure> all = new ArrayList<>();
    MONEY
        .matcher(sentence.text())
        .results()
        // "£000" is a unit.
        .filter(m -> !m.group(1).startsWith("00"))
        .forEach(m -> all.add(money(sentence.text(), m)));
    SHARE.matcher(sentence.text()).results().forEach(m -> all.add(share(sentence.text(), m)));
    DAYS.matcher(sentence.text()).results().forEach(m -> all.add(days(sentence.text(), m)));
    List<TypedFigure> typed =
        all.stream()
            .filter(one -> sentence.isTyped(one.start(), one.end()))
            .sorted((one, other) -> one.start() - other.start())
            .toList();
    return ranges(sentence.text(), typed);
  }

  private static TypedFigure money(String text, MatchResult found) {
    String scale = Optional.ofNullable(found.group(2)).orElse("").toLowerCase(Locale.ROOT);
    BigDecimal number = number(found.group(1));
    int noughts =
        switch (scale) {
          case "billion", "bn" -> 9;
          case "million", "mn", "m" -> 6;
          case "thousand", "k" -> 3;
          default -> 0;
        };
    BigDecimal pounds = number.scaleByPowerOfTen(noughts);
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(noughts - number.scale());
    BigDecimal half =
        noughts == 0 && number.scale() == 0 ? halfOfRound(number) : step.multiply(HALF);
    String form =
        switch (noughts) {
          case 0 -> "pounds";
          case 3 -> "thousands";
          default -> "millions." + Math.max(0, number.scale() + 6 - noughts);
        };
    return typed(text, found, Sort.MONEY, pounds, half, form);
  }

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /// "£430,000" is most likely rounded to its last digit, but not by more than a twentieth of it.
  private static BigDecimal halfOfRound(BigDecimal pounds) {
    int noughts = Math.max(0, -pounds.stripTrailingZeros().scale());
    BigDecimal half = HALF.scaleByPowerOfTen(noughts < 3 ? 0 : noughts);
    return half.min(pounds.multiply(TWENTIETH).max(HALF));
  }

  private static TypedFigure share(String text, MatchResult found) {
    BigDecimal number =
        found.group(1) == null
            ? new BigDecimal(WORDS.get(found.group(2).toLowerCase(Locale.ROOT)))
            : number(found.group(1));
    Sort sort = found.group(3) == null ? Sort.POINTS : Sort.PERCENT;
    return typed(text, found, sort, number, HALF.scaleByPowerOfTen(-number.scale()), "");
  }

  private static TypedFigure days(String text, MatchResult found) {
    BigDecimal number = number(found.group(1));
    return typed(text, found, Sort.DAYS, number, HALF.scaleByPowerOfTen(-number.scale()), "");
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replace(",", ""));
  }

  /// A word before it may widen what it stands for, by the place of its last digit.
  private static TypedFigure typed(
      String text, MatchResult found, Sort sort, BigDecimal size, BigDecimal half, String form) {
    Matcher vague = VAGUE.matcher(text.substring(0, found.start()));
    Interval interval = new Interval(size, half);
    if (vague.find()) {
      BigDecimal round = BigDecimal.ONE.scaleByPowerOfTen(-size.stripTrailingZeros().scale());
      BigDecimal step = round.max(half.add(half));
      interval =
          switch (vague.group(1).toLowerCase(Locale.ROOT)) {
            case "nearly", "almost", "just under", "under", "less than", "below", "up to" ->
                spanning(size.subtract(step), size);
            case "just over", "over", "more than", "in excess of", "above", "at least" ->
                spanning(size, size.add(step));
            default -> new Interval(size, step);
          };
    }
    return new TypedFigure(found.start(), found.end(), found.group(), sort, interval, form);
  }

  private static Interval spanning(BigDecimal least, BigDecimal most) {
    BigDecimal half = most.subtract(least).abs().multiply(HALF);
    return new Interval(least.min(most).add(half), half);
  }

  /// "£1m to £2m" is one figure; "from £1m to £2m" are two.
  private static List<TypedFigure> ranges(String text, List<TypedFigure> typed) {
    List<TypedFigure> all = new ArrayList<>();
    for (TypedFigure next : typed) {
      if (!all.isEmpty() && isRange(text, all.getLast(), next)) {
        TypedFigure first = all.removeLast();
        Interval size =
            spanning(
                first.size().middle().subtract(first.size().halfStep()),
                next.size().middle().add(next.size().halfStep()));
        String words = text.substring(first.start(), next.end());
        all.add(new TypedFigure(first.start(), next.end(), words, next.sort(), size, next.form()));
      } else {
        all.add(next);
      }
    }
    return all;
  }

  private static boolean isRange(String text, TypedFigure first, TypedFigure next) {
    String before = text.substring(0, first.start());
    String between = text.substring(first.end(), next.start());
    return first.sort() == next.sort()
        && BETWEEN.matcher(between).matches()
        && !FROM.matcher(before).find()
        && (!between.contains("and") || before.toLowerCase(Locale.ROOT).endsWith("between "));
  }
}
