package org.outturn.check.consistency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Rating;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.Recommendations;
import org.outturn.returns.Recommendations.Recommendation;
import org.outturn.returns.RowPlace.Said;
import org.outturn.returns.ServicePlan;
import org.outturn.returns.ServicePlan.Action;

/// A status that its parts contradict: an action and its activities, a recommendation and its
/// parts.
final class WholeAgainstParts implements Rule {

  @Override
  public Code code() {
    return Code.RET118;
  }

  @Override
  public List<Finding> check(Submission submission) {
    Stream<Whole> actions =
        submission.all(ServicePlan.class).stream()
            .flatMap(plan -> plan.actions().stream())
            .flatMap(action -> whole(action).stream());
    Stream<Whole> recommendations =
        submission.all(Recommendations.class).stream()
            .flatMap(all -> all.all().stream())
            .flatMap(one -> whole(one).stream());
    return Stream.concat(actions, recommendations).flatMap(one -> disputed(one).stream()).toList();
  }

  /// @param parts the ratings of those that have one
  private record Whole(
      String what, String part, String title, Location place, Rating rating, List<Rating> parts) {}

  private static Optional<Whole> whole(Action action) {
    List<Rating> parts = action.activities().stream().flatMap(a -> a.status().stream()).toList();
    return action
        .status()
        .filter(_ -> parts.size() == action.activities().size())
        .map(
            status ->
                new Whole(
                    "action",
                    "activity",
                    action.title(),
                    action.place().of(Said.RATING),
                    status,
                    parts));
  }

  private static Optional<Whole> whole(Recommendation one) {
    List<Rating> parts = one.parts().stream().flatMap(part -> part.status().stream()).toList();
    return one.whole()
        .filter(_ -> parts.size() == one.parts().size())
        .flatMap(
            whole ->
                whole
                    .status()
                    .map(
                        status ->
                            new Whole(
                                "recommendation",
                                "part",
                                one.text(),
                                whole.place().of(Said.RATING),
                                status,
                                parts)));
  }

  private Optional<Finding> disputed(Whole one) {
    List<State> parts =
        one.parts().stream().map(State::of).filter(state -> state != State.GONE).toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    long open = parts.stream().filter(state -> state != State.COMPLETE).count();
    return switch (State.of(one.rating())) {
      case COMPLETE ->
          open == 0
              ? Optional.empty()
              : Optional.of(
                  finding(
                      one,
                      "the %s is completed, but not every %s is"
                          .formatted(one.what(), one.part())));
      case ON_COURSE -> {
        if (open == 0) {
          yield Optional.of(unfinished(one));
        }
        boolean anyOnCourse =
            parts.stream().anyMatch(s -> s == State.ON_COURSE || s == State.NOT_STARTED);
        yield anyOnCourse
            ? Optional.empty()
            : Optional.of(
                finding(
                    one,
                    "the %s is on course, but nothing of what is left of it is"
                        .formatted(one.what())));
      }
      case NOT_STARTED, LATE -> open == 0 ? Optional.of(unfinished(one)) : Optional.empty();
      case GONE -> Optional.empty();
    };
  }

  private Finding unfinished(Whole one) {
    return finding(
        one, "every %s is completed, but the %s is not".formatted(one.part(), one.what()));
  }

  private Finding finding(Whole one, String message) {
    return Finding.of(code(), one.place(), message)
        .excerpt(one.title())
        .help("correct the status of the %s, or of its parts".formatted(one.what()));
  }

  private enum State {
    COMPLETE,
    ON_COURSE,
    LATE,
    NOT_STARTED,
    GONE;

    private static final Pattern IDLE = Pattern.compile("(?i)not (yet )?(started|begun)");
    private static final Pattern HELD = Pattern.compile("(?i)on hold|suspended|paused");

    /// What is cancelled, or not rated for any other reason, has left the sum.
    static State of(Rating rating) {
      String word = rating.word().strip();
      if (Entry.saysComplete(rating)) {
        return COMPLETE;
      }
      if (IDLE.matcher(word).matches()) {
        return NOT_STARTED;
      }
      if (HELD.matcher(word).matches()) {
        return LATE;
      }
      return switch (rating.level()) {
        case GREEN -> ON_COURSE;
        case AMBER, RED -> LATE;
        case BLUE -> COMPLETE;
        case UNRATED -> GONE;
      };
    }
  }
}
