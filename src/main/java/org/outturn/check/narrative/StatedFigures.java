package org.outturn.check.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.check.narrative.FigureSearch.Outcome;
import org.outturn.check.narrative.Stretch.Kind;
import org.outturn.check.narrative.Stretch.Sentence;
import org.outturn.figure.Figure;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Severity;

/// Looks for every typed figure among the quarter's: it must agree in its unit with one of what the
/// sentence names, at the precision in which it is typed. One that what is named contradicts, or
/// that goes the other way, is told with the nearest figure; one that nothing supports is told as
/// well. Those of an earlier time are compared with the quarter before.
final class StatedFigures implements NarrativeRule {
  /// A sum of money that a law or a rule sets is nobody's result.
  private static final Pattern LIMIT =
      Pattern.compile(
          "(?i)\\b"
              + OneOf.phrases(
                  "(?:key decisions?|thresholds?|limits?|regulations|standing orders|fines?)",
                  "(?:penalt(?:y|ies)|delegat\\w+|(?-i:Act)|band [a-h])",
                  "[\\d,]+k?m? or (?:more|over|above)|of more than £",
                  "per (?:hour|day|week|person|head|household|visit|item|tonne|property)")
              + "\\b");

  /// What is known of others: no return of the council gives it.
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?i)\\b"
              + OneOf.phrases(
                  "(?-i:England|Wales|Scotland|Britain|UK|Government|Parliament|Treasury)",
                  "national(?:ly)?",
                  "(?:other|neighbouring|similar|nearby|all) (?:councils|authorities|counties)",
                  "neighbours")
              + "\\b");

  @Override
  public Stream<Finding> check(Reading reading) {
    Set<String> used = reading.manuscript().paper().names();
    Quarter now = reading.manuscript().submission().quarter();
    FigureSearch ofPaper = new FigureSearch(subjects(reading, used), now);
    Optional<FigureSearch> ofAll = Optional.empty();
    List<Finding> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences().filter(StatedFigures::isLookedAt).toList()) {
      for (TypedFigure typed : TypedFigures.in(sentence)) {
        Outcome outcome = ofPaper.look(sentence, typed);
        if (mayBeElsewhere(sentence, outcome)) {
          ofAll =
              ofAll.or(
                  () -> Optional.of(new FigureSearch(subjects(reading, reading.consulted()), now)));
          outcome = settled(outcome, ofAll.orElseThrow().look(sentence, typed));
        }
        told(reading, sentence, typed, outcome).ifPresent(found::add);
      }
    }
    return found.stream();
  }

  private static boolean isLookedAt(Sentence sentence) {
    return sentence.of().kind() != Kind.HEADING && !LIMIT.matcher(sentence.text()).find();
  }

  /// What a return's comment says is looked for in the returns of its paper alone.
  private static boolean mayBeElsewhere(Sentence sentence, Outcome outcome) {
    return sentence.of().kind() != Kind.COMMENT && !(outcome instanceof Outcome.Supported);
  }

  /// What other returns say counts where the paper's own say nothing, or the contrary.
  private static Outcome settled(Outcome ofPaper, Outcome ofAll) {
    return switch (ofPaper) {
      case Outcome.Supported _ -> ofPaper;
      case Outcome.Contradicted _, Outcome.Reversed _, Outcome.Turned _ ->
          ofAll instanceof Outcome.Supported ? ofAll : ofPaper;
      case Outcome.Elsewhere _ -> ofAll instanceof Outcome.Unmatched ? ofPaper : ofAll;
      case Outcome.Unmatched _ -> ofAll;
    };
  }

  private static Subjects subjects(Reading reading, Set<String> returns) {
    return Subjects.of(
        reading.manuscript().submission(), reading.manuscript().council(), returns::contains);
  }

  private static Optional<Finding> told(
      Reading reading, Sentence sentence, TypedFigure typed, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Supported _, Outcome.Elsewhere _ -> Optional.empty();
      case Outcome.Contradicted(List<Figure> meant) ->
          Optional.of(contradicted(reading, sentence, typed, meant));
      case Outcome.Reversed(Figure figure) ->
          Optional.of(
              told(
                  reading.found(
                      Code.NAR003,
                      sentence,
                      typed.start(),
                      "the words around %s say the opposite of the figure".formatted(typed.text())),
                  typed,
                  figure));
      case Outcome.Turned(Figure figure, Figure before) ->
          Optional.of(
              told(
                  reading
                      .found(
                          Code.NAR003,
                          sentence,
                          typed.start(),
                          "%s is not where the figure has gone".formatted(typed.text()))
                      .note("last quarter it was %s".formatted(Quoted.of(before))),
                  typed,
                  figure));
      // A comment is the return itself: it may tell what no column holds.
      case Outcome.Unmatched _ ->
          sentence.of().kind() == Kind.COMMENT || OF_OTHERS.matcher(sentence.text()).find()
              ? Optional.empty()
              : unmatched(reading, sentence, typed);
    };
  }

  private static Finding contradicted(
      Reading reading, Sentence sentence, TypedFigure typed, List<Figure> meant) {
    Figure nearest = meant.stream().min(Comparator.comparing(typed::distance)).orElseThrow();
    return told(
        reading.found(
            Code.NAR001,
            sentence,
            typed.start(),
            "%s is not what the returns give".formatted(typed.text())),
        typed,
        nearest);
  }

  private static Finding told(Finding finding, TypedFigure typed, Figure figure) {
    String address = figure.address().text();
    String form = typed.form().isEmpty() ? "" : "." + typed.form();
    return finding
        .note("%s is %s".formatted(address, Quoted.of(figure)))
        .help("write ${%s%s} in its place, and words that go with it".formatted(address, form));
  }

  /// Where the sentence gives no result, the figure may be of something that no return knows.
  private static Optional<Finding> unmatched(
      Reading reading, Sentence sentence, TypedFigure typed) {
    Claim claim = Claim.of(sentence, typed.start(), typed.end());
    Quarter now = reading.manuscript().submission().quarter();
    boolean isResult = claim.said().isPresent() && !claim.isPart() && !claim.isPast(now);
    Finding finding =
        reading
            .found(
                Code.NAR002,
                sentence,
                typed.start(),
                "no return supports %s".formatted(typed.text()))
            .severity(isResult ? Severity.WARNING : Severity.NOTE)
            .help("check it; where a return gives it, write ${…} with its address instead");
    return switch (typed.sort()) {
      case MONEY, PERCENT -> Optional.of(finding);
      case POINTS, DAYS -> Optional.empty();
    };
  }
}
