package org.outturn.check.continuity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Nearest;
import org.outturn.returns.FigureStatus;
import org.outturn.returns.Indicators;
import org.outturn.returns.PreferredOutcome;

/// A reference that means something else than last quarter: an indicator with another description
/// or unit, an action whose number another has taken.
final class ChangedMeaning implements Rule {
  /// Letters that a correction of the spelling may change.
  private static final int TYPING = 3;

  /// Of the words of two titles at least one in so many is in both.
  private static final int PART = 4;

  @Override
  public Code code() {
    return Code.RET130;
  }

  @Override
  public List<Finding> check(Submission submission) {
    Stream<Finding> lines =
        submission.returns().all().stream()
            .filter(one -> !(one instanceof Indicators))
            .map(one -> Lines.of(one, submission))
            .flatMap(Lines::pairs)
            .filter(pair -> !Explanations.DEFINITION.areIn(pair.present()))
            .filter(pair -> isAnother(pair.present().title(), pair.then().title()))
            .map(
                pair ->
                    finding(
                        pair.present().place().row(),
                        pair.present().what(),
                        pair.present().name(),
                        pair.then().title()));
    Stream<Finding> indicators =
        IndicatorPair.all(submission)
            .filter(pair -> !pair.present().statuses().contains(FigureStatus.NEW_DEFINITION))
            .filter(pair -> !Explanations.DEFINITION.areIn(pair.comment()))
            .filter(ChangedMeaning::isRedefined)
            .map(
                pair ->
                    finding(
                        pair.present().place().row(),
                        "indicator",
                        pair.present().reference(),
                        pair.then().description()));
    return Stream.concat(lines, indicators).toList();
  }

  private static boolean isRedefined(IndicatorPair pair) {
    return pair.present().unit() != pair.then().unit()
        || isTurned(pair.present().preferred(), pair.then().preferred())
        || !Nearest.isWithin(
            TYPING,
            Lines.plain(pair.present().description()),
            Lines.plain(pair.then().description()));
  }

  /// Higher was better, and now lower is.
  private static boolean isTurned(PreferredOutcome now, PreferredOutcome then) {
    return switch (now) {
      case PreferredOutcome.Higher _ -> then instanceof PreferredOutcome.Lower;
      case PreferredOutcome.Lower _ -> then instanceof PreferredOutcome.Higher;
      case PreferredOutcome.CloseToTarget _,
          PreferredOutcome.CloseTo _,
          PreferredOutcome.Neither _ ->
          false;
    };
  }

  /// Of two titles of one thing most words are the same.
  private static boolean isAnother(String title, String before) {
    Set<String> now = words(title);
    Set<String> then = words(before);
    Set<String> both = new HashSet<>(now);
    both.retainAll(then);
    Set<String> all = new HashSet<>(now);
    all.addAll(then);
    return both.size() * PART < all.size();
  }

  private static Set<String> words(String title) {
    return Set.copyOf(Arrays.asList(Lines.plain(title).split(" ")));
  }

  private Finding finding(Location place, String what, String name, String before) {
    return Finding.of(code(), place, "%s %s was something else last quarter".formatted(what, name))
        .excerpt(before)
        .help("give it a reference of its own, or say that its definition has changed");
  }
}
