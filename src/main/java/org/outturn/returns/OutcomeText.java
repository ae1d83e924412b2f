package org.outturn.returns;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.source.Cell;

/// Reads which way a measure is better: "Higher", "Low", "aim to minimise", "close to 50%", "none".
final class OutcomeText {
  private static final Pattern CLOSE_TO =
      Pattern.compile("(close|near|closest) to (?<value>[-£\\d.,]+) ?(%|days)?");

  /// The first that matches holds.
  private static final List<Map.Entry<Pattern, PreferredOutcome>> WORDS =
      List.of(
          words(
              "(close|near|closest)( to)?( the)? (target|plan)|on (target|plan)"
                  + "|(plan|target) is best|goldilocks|within range",
              new PreferredOutcome.CloseToTarget()),
          words(
              "none|neither|no preference|n ?/ ?a|data only|contextual|not applicable",
              new PreferredOutcome.Neither()),
          words(
              "(aim )?(to )?(high|bigg|great|larg|increas|ris|up\\b|more|maximi[sz]|ascend).*",
              new PreferredOutcome.Higher()),
          words(
              "(aim )?(to )?(low|small|less|few|decreas|reduc|fall|down|minimi[sz]|descend).*",
              new PreferredOutcome.Lower()));

  private OutcomeText() {}

  private static Map.Entry<Pattern, PreferredOutcome> words(
      String pattern, PreferredOutcome outcome) {
    return Map.entry(Pattern.compile(pattern), outcome);
  }

  /// @return nothing for words that say nothing of the kind
  static Optional<PreferredOutcome> read(String text) {
    String plain = text.strip().toLowerCase(Locale.UK);
    Matcher value = CLOSE_TO.matcher(plain);
    if (plain.contains(" to ")
        && value.matches()
        && NumberText.parse(value.group("value")) instanceof NumberText.Number number) {
      return Optional.of(new PreferredOutcome.CloseTo(number.value(), text.strip()));
    }
    return WORDS.stream()
        .filter(entry -> entry.getKey().matcher(plain).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// What a cell says; neither way is better where it says nothing, or nothing known.
  static PreferredOutcome read(Optional<Cell> cell, Consumer<Finding> report) {
    return cell.filter(c -> !c.isEmpty())
        .map(
            c ->
                read(c.shown())
                    .orElseGet(
                        () -> {
                          report.accept(notKnown(c));
                          return new PreferredOutcome.Neither();
                        }))
        .orElse(new PreferredOutcome.Neither());
  }

  private static Finding notKnown(Cell cell) {
    return Finding.of(Code.RET104, cell.place(), "the preferred outcome is not understood")
        .excerpt(cell.shown())
        .note("without it nothing can be rated or compared")
        .help("write Higher, Lower, Close to target or None");
  }
}
