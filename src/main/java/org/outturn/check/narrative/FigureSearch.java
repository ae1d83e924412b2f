package org.outturn.check.narrative;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.check.narrative.Stretch.Sentence;
import org.outturn.check.narrative.Subjects.Named;
import org.outturn.check.narrative.TypedFigure.Sort;
import org.outturn.figure.Figure;
import org.outturn.figure.Quarter;

/// Looks through the figures of some returns for those that were typed, by what the words around
/// each name and measure.
final class FigureSearch {
  /// Beginnings that say nothing new of what the sentence is about.
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^\\W*"
              + OneOf.phrases(
                  OneOf.words("It This That There We Overall Slippage Spending Expenditure"),
                  OneOf.words("Performance Collection Result"),
                  "In (?:total|all)",
                  "At (?:the )?(?:year|end)\\S*",
                  "(?:Net|Capital|Revenue|Total|Gross|Actual) (?:spending|expenditure|outturn)",
                  "(?:An?|The) (?:net |small |final )?(?:over|under)spend",
                  "The (?:"
                      + OneOf.words("final provisional forecast overall total net projected")
                      + "[ -]|"
                      + OneOf.words(
                          "year-end revised revenue capital council[’']s directorate[’']s")
                      + "[ -])*(?:"
                      + OneOf.words("directorate division service unit team council outturn")
                      + "|"
                      + OneOf.words("variance overspend underspend position programme budget")
                      + "|"
                      + OneOf.words("figure result rate spending target forecast")
                      + ")")
              + "\\b");

  /// What is said of the council and not of a part of it. "Council tax" is a part.
  private static final Pattern OF_ALL =
      Pattern.compile(
          "(?i)\\bthe "
              + OneOf.words("council authority county borough district")
              + "(?: as a whole| overall| in total| altogether)?(?: now| still| also)? "
              + "(?:(?:over|under)-?sp|"
              + OneOf.words("expects expected ended forecasts forecast spent will has had is")
              + "\\b)"
              + "|\\b"
              + OneOf.words("budget position outturn overspend underspend spending expenditure")
              + " (?:of|for) the "
              + OneOf.words("council authority county borough district")
              + "\\b");

  private static final String TO =
      "(?: (?:slightly|again|further|sharply|steadily|only|back))? to(?: (?:about|around|just))?"
          + "\\s*$";
  private static final Pattern ROSE_TO =
      Pattern.compile(
          "(?i)\\b" + OneOf.words("rose risen increased grew grown climbed improved") + TO);
  private static final Pattern FELL_TO =
      Pattern.compile("(?i)\\b" + OneOf.words("fell fallen decreased dropped declined") + TO);

  private static final Pattern RESULT =
      Pattern.compile(
          "(?i)\\b"
              + OneOf.phrases(
                  OneOf.words("is was are were at of to reached reaches achieved achieving"),
                  OneOf.words("averaged took takes totalled"),
                  "(?:stands?|stood) at|came to")
              + "(?: (?:now|only|just|currently|an average of|on average))?\\s*$");

  private static final Pattern CHANGE =
      Pattern.compile(
          "(?i)^\\s*"
              + OneOf.phrases(
                  OneOf.words(
                      "increase reduction rise fall decrease improvement growth cut saving"),
                  OneOf.words("more fewer less higher lower better worse smaller larger bigger"),
                  OneOf.words("greater up down off discount complete"))
              + "\\b");

  private static final Pattern DIFFERENCE =
      Pattern.compile(
          "(?i)\\b"
              + OneOf.phrases(
                  "between them",
                  "(?:increas|reduc|decreas|improve)\\w*",
                  OneOf.words("together combined difference gap rise rose fall fell grew growth"),
                  "short(?:fall)?")
              + "\\b");

  /// What one search for a typed figure came to.
  sealed interface Outcome {
    record Supported() implements Outcome {}

    /// @param meant the figures of what is named, of which none is the typed one
    record Contradicted(List<Figure> meant) implements Outcome {}

    /// @param found the figure as it is, going the other way
    record Reversed(Figure found) implements Outcome {}

    /// @param found the figure as it is
    /// @param before what it was, from where it has not gone as the words say
    record Turned(Figure found, Figure before) implements Outcome {}

    /// Nothing that is named, but something of another name.
    record Elsewhere() implements Outcome {}

    record Unmatched() implements Outcome {}
  }

  private static final Outcome SUPPORTED = new Outcome.Supported();
  private static final Outcome ELSEWHERE = new Outcome.Elsewhere();
  private static final Outcome UNMATCHED = new Outcome.Unmatched();

  private final Subjects subjects;
  private final Quarter now;

  /// @param now the present quarter, by which words tell of an earlier time
  FigureSearch(Subjects subjects, Quarter now) {
    this.subjects = subjects;
    this.now = now;
  }

  /// What a stretch is about when a sentence of it is read: what that names, or the last before it
  /// that names anything.
  private Set<Subject> topic(Sentence sentence) {
    List<Sentence> all = sentence.of().sentences();
    for (int i = all.indexOf(sentence); i >= 0; i--) {
      List<Named> named = subjects.named(all.get(i).text());
      if (!named.isEmpty()) {
        return named.stream()
            .flatMap(one -> one.subjects().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
      }
    }
    return Set.of();
  }

  /// What a typed figure comes to by the words around it.
  Outcome look(Sentence sentence, TypedFigure typed) {
    Set<Subject> topic = topic(sentence);
    Claim claim = Claim.of(sentence, typed.start(), typed.end());
    List<Subject> named = named(sentence, claim, typed);
    List<Subject> sure = named.isEmpty() ? assumed(sentence, topic) : named;
    if (sure.stream().flatMap(s -> s.figures().stream()).anyMatch(f -> isBroken(f, claim))) {
      return SUPPORTED; // what the figure would be has been said where it is broken
    }
    List<Figure> meant = figures(sure, claim).filter(f -> typed.sort().counts(f.unit())).toList();
    List<Figure> fitting = meant.stream().filter(typed::fits).toList();
    if (!fitting.isEmpty()) {
      return reversed(claim, fitting)
          .<Outcome>map(Outcome.Reversed::new)
          .or(() -> turned(sentence, typed, claim, sure))
          .orElse(SUPPORTED);
    }
    if (isSupported(sentence, typed, claim, sure, topic)) {
      return SUPPORTED;
    }
    return isTold(sentence, typed, claim)
            && !meant.isEmpty()
            && !claim.isPart()
            && !claim.isPast(now)
        ? new Outcome.Contradicted(meant)
        : unlessAnywhere(typed, claim);
  }

  private static boolean isBroken(Figure figure, Claim claim) {
    return figure.isBroken() && claim.means(figure);
  }

  /// "Fell to" a figure that all that is known of earlier times lies below.
  private Optional<Outcome> turned(
      Sentence sentence, TypedFigure typed, Claim claim, List<Subject> sure) {
    String before = sentence.text().substring(0, typed.start());
    int said = ROSE_TO.matcher(before).find() ? 1 : FELL_TO.matcher(before).find() ? -1 : 0;
    if (said == 0 || sure.size() != 1 || claim.isPast(now)) {
      return Optional.empty();
    }
    Subject subject = sure.getFirst();
    List<Figure> earlier = subject.figures().stream().filter(FigureSearch::isEarlier).toList();
    return subject.figures().stream()
        .filter(f -> !isEarlier(f) && typed.fits(f))
        .flatMap(f -> turned(f, subject, earlier, said).stream())
        .findFirst();
  }

  private static Optional<Outcome> turned(
      Figure found, Subject subject, List<Figure> earlier, int said) {
    return subject.before().stream()
        .filter(f -> f.address().equals(found.address()) && f.value().isPresent())
        .findFirst()
        .filter(
            last ->
                Stream.concat(Stream.of(last), earlier.stream())
                    .filter(f -> f.value().isPresent())
                    .allMatch(f -> middle(found).compareTo(middle(f)) == -said))
        .map(last -> new Outcome.Turned(found, last));
  }

  private static boolean isEarlier(Figure figure) {
    return figure.address().last().matches("previous-.*|same-quarter-last-year");
  }

  private static BigDecimal middle(Figure figure) {
    return figure.value().orElseThrow().interval().middle();
  }

  /// What the clause names alone; else what the sentence does.
  private List<Subject> named(Sentence sentence, Claim claim, TypedFigure typed) {
    List<Named> inClause = subjects.named(claim.clause());
    List<Named> all = inClause.size() == 1 ? inClause : subjects.named(sentence.text());
    return all.stream()
        .flatMap(one -> one.subjects().stream())
        .filter(
            subject ->
                subject.figures().stream()
                    .filter(f -> f.value().isPresent() || f.isBroken())
                    .anyMatch(f -> claim.means(f) && typed.sort().counts(f.unit())))
        .distinct()
        .toList();
  }

  /// What a sentence that names nothing is about: its row, the sentences before it, its heading, or
  /// the whole.
  private List<Subject> assumed(Sentence sentence, Set<Subject> topic) {
    if (OF_ALL.matcher(sentence.text()).find()) {
      return List.copyOf(subjects.totals());
    }
    Set<Subject> row = sentence.of().row().map(subjects::inRow).orElse(Set.of());
    if (!GOES_ON.matcher(sentence.text()).find()) {
      return List.of();
    }
    if (!row.isEmpty()) {
      return List.copyOf(row);
    }
    if (!topic.isEmpty()) {
      return List.copyOf(topic);
    }
    List<Subject> above =
        subjects.named(sentence.of().about()).stream()
            .flatMap(one -> one.subjects().stream())
            .toList();
    return above.isEmpty() ? List.copyOf(subjects.totals()) : above;
  }

  private static Stream<Figure> figures(Collection<Subject> subjects, Claim claim) {
    return subjects.stream()
        .flatMap(subject -> subject.figures().stream())
        .filter(claim::means)
        .filter(figure -> figure.value().isPresent());
  }

  private Optional<Figure> reversed(Claim claim, List<Figure> fitting) {
    int direction = claim.direction();
    boolean all = fitting.stream().allMatch(figure -> sign(figure) == -direction);
    return direction != 0 && all && !claim.isPast(now)
        ? Optional.of(fitting.getFirst())
        : Optional.empty();
  }

  /// Whether the typed figure is a result by its words, rather than a number of any sort.
  private static boolean isTold(Sentence sentence, TypedFigure typed, Claim claim) {
    if (claim.said().isPresent()) {
      return typed.sort() != Sort.POINTS;
    }
    return typed.sort() != Sort.MONEY
        && typed.sort() != Sort.POINTS
        && RESULT.matcher(sentence.text().substring(0, typed.start())).find()
        && !CHANGE.matcher(sentence.text().substring(typed.end())).find();
  }

  /// By anything that the sentence names or hints at, in either quarter, or by a difference.
  private boolean isSupported(
      Sentence sentence, TypedFigure typed, Claim claim, List<Subject> sure, Set<Subject> topic) {
    Set<Subject> near = new LinkedHashSet<>(sure);
    if (!claim.said().isPresent() || sure.isEmpty() || claim.isPart()) {
      near.addAll(topic);
      if (sure.isEmpty() || claim.isPart() || !isTold(sentence, typed, claim)) {
        near.addAll(subjects.hinted(sentence.text()));
      }
      near.addAll(sentence.of().row().map(subjects::inRow).orElse(Set.of()));
      near.addAll(subjects.hinted(sentence.of().about()));
      near.addAll(subjects.totals());
    }
    List<Subject> within = sure.stream().flatMap(s -> subjects.within(s).stream()).toList();
    near.addAll(within);
    Stream<Figure> figures =
        near.stream()
            .flatMap(
                s ->
                    Stream.concat(
                        s.figures().stream(),
                        claim.isPast(now) ? s.before().stream() : Stream.empty()));
    return figures.filter(f -> claim.means(f) || claim.isPart()).anyMatch(typed::fits)
        || (isChange(sentence, typed, claim) && isDifference(typed, sure))
        || isTogether(typed, claim, sure);
  }

  /// Enough figures have a difference of any size: the words must say that it is one.
  private static boolean isChange(Sentence sentence, TypedFigure typed, Claim claim) {
    return claim.said().isEmpty()
        && (typed.sort() == Sort.POINTS
            || CHANGE.matcher(sentence.text().substring(typed.end())).find()
            || DIFFERENCE.matcher(claim.clause()).find());
  }

  /// What several come to between them.
  private static boolean isTogether(TypedFigure typed, Claim claim, List<Subject> sure) {
    List<Figure> figures = figures(sure, claim).toList();
    return claim.isOfSeveral()
        && figures.stream()
            .anyMatch(one -> figures.stream().anyMatch(other -> typed.fits(one, other)));
  }

  private static boolean isDifference(TypedFigure typed, List<Subject> sure) {
    for (Subject subject : sure) {
      List<Figure> figures = subject.figures();
      for (int i = 0; i < figures.size(); i++) {
        for (int j = i + 1; j < figures.size(); j++) {
          if (typed.fits(figures.get(i), figures.get(j))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// An amount of money may be of something that is named in other words; two digits of a % fit too
  /// much.
  private Outcome unlessAnywhere(TypedFigure typed, Claim claim) {
    return switch (typed.sort()) {
      case MONEY ->
          typed.isTelling() && subjects.figures().filter(claim::means).anyMatch(typed::fits)
              ? ELSEWHERE
              : UNMATCHED;
      case PERCENT, POINTS, DAYS -> UNMATCHED;
    };
  }

  private static int sign(Figure figure) {
    return figure.value().map(value -> value.interval().middle().signum()).orElse(0);
  }
}
