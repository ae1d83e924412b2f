package org.outturn.check.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.check.narrative.Stretch.Kind;
import org.outturn.check.narrative.Stretch.Sentence;
import org.outturn.figure.Figure;
import org.outturn.figure.Unit;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.ActionPlan;
import org.outturn.returns.Commitments;
import org.outturn.returns.Indicators;
import org.outturn.returns.Recommendations;
import org.outturn.returns.Return;
import org.outturn.returns.ServicePlan;

/// Counts by rating that were typed, "nine of the 73 actions are off course", against those of the
/// returns that the paper uses. A count of some of them, "nine actions in Finance", is left alone.
final class StatedCounts implements NarrativeRule {
  private static final String SIZE = "\\d{1,4}|" + String.join("|", TypedFigures.NUMBERS);
  private static final String NUMBER = "(" + SIZE + ")";

  /// A number, what is counted, and what is said of it, with nothing between that narrows it.
  private static final Pattern COUNT =
      Pattern.compile(
          "(?i)(?<![\\d.,£-])\\b"
              + NUMBER
              + "(?: (?:out )?of (?:the |our |its )?(?:"
              + NUMBER
              + " )?)? ?(actions|indicators|measures|commitments|priorities|recommendations)(?: in"
              + " the (?:[a-z]+ )?plan)?(?: that| which)?(?: are| were| have been| remain)?(?: now|"
              + " currently| still| rated| reported| judged| shown| as)* ((?:\\p{L}+[ -]?){1,4})");

  /// "Of the 73 actions, nine are off course."
  private static final Pattern OF_ALL =
      Pattern.compile(
          "(?i)\\bof (?:the |our |its )(?:(?:"
              + SIZE
              + ") )?(actions|indicators|measures|commitments|priorities|recommendations)"
              + "(?: in the (?:[a-z]+ )?plan)?, "
              + NUMBER
              + " (?:are|were|have been|remain)(?: now| currently| still| rated| reported| judged"
              + "| shown| as)* ((?:\\p{L}+[ -]?){1,4})");

  /// A count as it was typed.
  ///
  /// @param start where its number begins
  /// @param things that are counted
  /// @param words said of them
  private record Count(String number, int start, int end, String things, String words) {
    static Stream<Count> in(String text) {
      return Stream.concat(
          COUNT.matcher(text).results().map(m -> new Count(m, 1, 3, 4)),
          OF_ALL.matcher(text).results().map(m -> new Count(m, 2, 1, 3)));
    }

    private Count(MatchResult found, int number, int things, int words) {
      this(
          found.group(number),
          found.start(number),
          found.end(number),
          found.group(things).toLowerCase(Locale.ROOT),
          found.group(words));
    }
  }

  @Override
  public Stream<Finding> check(Reading reading) {
    Set<String> used = reading.manuscript().paper().names();
    List<Return> returns =
        reading.manuscript().submission().returns().all().stream()
            .filter(one -> used.contains(one.name()))
            .toList();
    return reading
        .sentences()
        .filter(sentence -> sentence.of().kind() == Kind.PROSE)
        .flatMap(
            sentence ->
                Count.in(sentence.text())
                    .filter(found -> sentence.isTyped(found.start(), found.end()))
                    .filter(
                        _ ->
                            !Claim.of(sentence, 0, sentence.text().length())
                                .isPast(reading.manuscript().submission().quarter()))
                    .flatMap(found -> judge(reading, sentence, found, returns).stream()));
  }

  private static Optional<Finding> judge(
      Reading reading, Sentence sentence, Count found, List<Return> returns) {
    List<Figure> counts = new ArrayList<>();
    for (Return one : returns) {
      if (counts(one, found.things())) {
        said(one, found.words()).ifPresent(counts::add);
      }
    }
    BigDecimal typed = number(found.number());
    boolean agrees =
        counts.isEmpty() || counts.stream().anyMatch(count -> size(count).compareTo(typed) == 0);
    return agrees
        ? Optional.empty()
        : Optional.of(
            reading
                .found(
                    Code.NAR001,
                    sentence,
                    found.start(),
                    "\"%s\" is not what the returns give".formatted(found.number()))
                .note(
                    "%s is %s".formatted(counts.getFirst().address(), Quoted.of(counts.getFirst())))
                .help("write ${%s} in its place".formatted(counts.getFirst().address())));
  }

  /// Whether a return counts things of this name.
  private static boolean counts(Return one, String things) {
    return switch (one) {
      case ActionPlan _, ServicePlan _ -> things.equals("actions");
      case Indicators _ -> things.equals("indicators") || things.equals("measures");
      case Commitments _ -> things.equals("commitments") || things.equals("priorities");
      case Recommendations _ -> things.equals("recommendations");
      default -> false;
    };
  }

  /// The count that words begin with the name of: the longest, so that "partly on course" is not
  /// "on course".
  private static Optional<Figure> said(Return one, String words) {
    String plain = words.toLowerCase(Locale.ROOT).replace('-', ' ') + " ";
    String lead = one.name() + ".count.";
    return one.figures().stream()
        .filter(figure -> figure.unit() == Unit.NUMBER && figure.value().isPresent())
        .filter(figure -> figure.address().text().startsWith(lead))
        .filter(
            figure ->
                plain.startsWith(
                    figure.address().text().substring(lead.length()).replace('-', ' ') + " "))
        .max(Comparator.comparingInt(figure -> figure.address().text().length()));
  }

  private static BigDecimal size(Figure figure) {
    return figure.value().orElseThrow().interval().middle();
  }

  private static BigDecimal number(String text) {
    int word = TypedFigures.NUMBERS.indexOf(text.toLowerCase(Locale.ROOT));
    return word < 0 ? new BigDecimal(text) : new BigDecimal(word + 1);
  }
}
