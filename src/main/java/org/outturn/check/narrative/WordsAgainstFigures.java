package org.outturn.check.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.check.narrative.Stretch.Filled;
import org.outturn.check.narrative.Stretch.Sentence;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Figure;
import org.outturn.figure.Unit;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;

/// Words that go another way than the figures beside them: "an overspend of" before a figure that
/// was put in and is an underspend, "higher than" between a figure and a larger one, "fell from"
/// one to a larger one.
final class WordsAgainstFigures implements NarrativeRule {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(£)?\\s?(-|minus"
              + " )?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s?(million|m\\b|thousand|k\\b|%|per"
              + " cent|days)?");

  /// Nothing but what compares may stand between two figures.
  private static final String LEAD =
      "(?i)(?:^|[^.;]*\\b)(?:(?:is|was|are|were) )?(?:now )?(?:(?:slightly|well|just|much|far) )?";

  private static final String TAIL =
      "\\b(?: than| on| from)?(?: (?:"
          + OneOf.words("the its a an last previous our annual first second third national of at")
          + "|"
          + OneOf.words("for by target budget profile figure result year quarter")
          + ")\\b(?:[’']s)?)*\\s*";
  private static final Pattern MORE =
      Pattern.compile(
          LEAD + OneOf.words("higher more greater larger above up over exceeds exceeded") + TAIL);
  private static final Pattern LESS =
      Pattern.compile(LEAD + OneOf.words("lower less fewer smaller below down under") + TAIL);

  private static final String FROM = "(?: (?:slightly|sharply|again|further))? from\\s*$";
  private static final Pattern ROSE =
      Pattern.compile(
          "(?i)\\b"
              + OneOf.words(
                  "rose risen rising increase increases increased increasing grew grown up")
              + FROM);
  private static final Pattern FELL =
      Pattern.compile(
          "(?i)\\b"
              + OneOf.words("fell fallen falling fall decrease decreased reduced reduction dropped")
              + FROM);

  private static final Pattern INCREASE =
      Pattern.compile("(?i)\\b(?:increase|rise|growth) of\\s*$");
  private static final Pattern REDUCTION =
      Pattern.compile("(?i)\\b(?:reduction|decrease|fall|drop) of\\s*$");

  @Override
  public Stream<Finding> check(Reading reading) {
    Map<Address, Figure> ledger =
        reading.manuscript().submission().returns().ledger().figures().stream()
            .collect(Collectors.toMap(Figure::address, Function.identity()));
    return reading
        .sentences()
        .flatMap(
            sentence ->
                Stream.concat(
                    sentence.filled().stream()
                        .flatMap(
                            filled ->
                                filled.figure().stream()
                                    .flatMap(a -> Optional.ofNullable(ledger.get(a)).stream())
                                    .flatMap(f -> filled(reading, sentence, filled, f).stream())),
                    compared(reading, sentence)));
  }

  /// A figure that was put in has its sign in the ledger; its words may have brought their own.
  private static Optional<Finding> filled(
      Reading reading, Sentence sentence, Filled filled, Figure figure) {
    int sign = figure.value().map(value -> value.interval().middle().signum()).orElse(0);
    String words = sentence.text().substring(filled.start(), filled.end());
    if (sign == 0 || words.matches(".*\\p{L}{4,}.*") || words.matches("[-–(].*")) {
      return Optional.empty();
    }
    Claim claim = Claim.of(sentence, filled.start(), filled.end());
    String before = sentence.text().substring(0, filled.start());
    int said =
        switch (figure.basis()) {
          case VARIANCE -> claim.direction();
          case MOVEMENT ->
              INCREASE.matcher(before).find() ? 1 : REDUCTION.matcher(before).find() ? -1 : 0;
          case ORIGINAL_BUDGET, BUDGET_CHANGE, BUDGET, PROFILE, ACTUAL_TO_DATE -> 0;
          case FORECAST, PROVISIONAL_OUTTURN, FINAL_OUTTURN, REPORTED, TIMING, PLAIN -> 0;
        };
    if (said != -sign) {
      return Optional.empty();
    }
    String form =
        figure.basis() == Basis.VARIANCE && figure.unit() != Unit.PERCENT ? ".statement" : "";
    return Optional.of(
        reading
            .found(
                Code.NAR003,
                sentence,
                Math.max(0, filled.start() - 1),
                "the words around %s say the opposite of the figure".formatted(words))
            .note("%s is %s".formatted(figure.address(), Quoted.of(figure)))
            .help(
                form.isEmpty()
                    ? "change the words"
                    : "let the figure bring its words: ${%s%s}".formatted(figure.address(), form)));
  }

  /// A number as it stands, typed or put in.
  private record Seen(int start, int end, BigDecimal size, String unit) {}

  private static Stream<Finding> compared(Reading reading, Sentence sentence) {
    List<Seen> seen = seen(sentence.text());
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i + 1 < seen.size(); i++) {
      Seen one = seen.get(i);
      Seen other = seen.get(i + 1);
      if (one.unit().isEmpty() || !one.unit().equals(other.unit())) {
        continue;
      }
      int said = said(sentence.text(), one, other);
      if (said != 0 && said != one.size().compareTo(other.size())) {
        found.add(
            reading
                .found(
                    Code.NAR003,
                    sentence,
                    typedPlace(sentence, one.end()),
                    "%s and %s do not stand as the words between them say"
                        .formatted(
                            sentence.text().substring(one.start(), one.end()).strip(),
                            sentence.text().substring(other.start(), other.end()).strip()))
                .help("change the words, or the figure that is wrong"));
      }
    }
    return found.stream();
  }

  /// How the first must compare with the second for the words to be right: 0 where they do not say.
  private static int said(String text, Seen one, Seen other) {
    String before = text.substring(0, one.start());
    String between = text.substring(one.end(), other.start());
    if (between.matches("(?i)\\s*(?:per cent |percent |days )?to\\s*")) {
      return ROSE.matcher(before).find() ? -1 : FELL.matcher(before).find() ? 1 : 0;
    }
    if (between.length() > 60
        || between.matches("(?s).*[.;:].*")
        || between.matches("(?i)(?s).*\\b(?:and|but|while|or|not|no|which|because)\\b.*")) {
      return 0;
    }
    // "£4m more than its budget of £147m": the first is how much more.
    if (between.startsWith(" ")
        && one.size().multiply(BigDecimal.TWO).compareTo(other.size()) < 0) {
      return 0;
    }
    // "4.2% over, against 3%": what is over is not the second figure.
    return MORE.matcher(between).matches() ? 1 : LESS.matcher(between).matches() ? -1 : 0;
  }

  private static List<Seen> seen(String text) {
    List<Seen> seen = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      String scale = Optional.ofNullable(number.group(4)).orElse("");
      BigDecimal size = new BigDecimal(number.group(3).replace(",", ""));
      if (number.group(2) != null) {
        size = size.negate();
      }
      String unit =
          number.group(1) != null
              ? "£"
              : switch (scale) {
                case "%", "per cent" -> "%";
                case "days" -> "days";
                default -> "";
              };
      int noughts = scale.startsWith("m") ? 6 : scale.startsWith("t") || scale.equals("k") ? 3 : 0;
      seen.add(new Seen(number.start(), number.end(), size.scaleByPowerOfTen(noughts), unit));
    }
    return seen;
  }

  /// Where the typed words begin that follow a figure.
  private static int typedPlace(Sentence sentence, int end) {
    return Math.min(end + 1, sentence.text().length() - 1);
  }
}
