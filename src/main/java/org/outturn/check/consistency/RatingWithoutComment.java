package org.outturn.check.consistency;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale.Level;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.Recommendations;
import org.outturn.returns.RowPlace.Said;

/// An amber or red rating of which nobody says why, or what is being done.
final class RatingWithoutComment implements Rule {

  @Override
  public Code code() {
    return Code.RET022;
  }

  /// A recommendation without a response is a finding of its own, however it is rated.
  @Override
  public List<Finding> check(Submission submission) {
    return submission.returns().all().stream()
        .filter(one -> !(one instanceof Recommendations))
        .flatMap(one -> submission.entries(one).stream())
        .flatMap(entry -> unexplained(entry).stream())
        .toList();
  }

  private Optional<Finding> unexplained(Entry entry) {
    return entry.ratings().stream()
        .map(Rating::level)
        .filter(level -> level == Level.AMBER || level == Level.RED)
        .filter(_ -> !saysSomething(entry.commentary()))
        .findFirst()
        .map(
            level ->
                Finding.of(
                        code(),
                        entry.place().of(Said.COMMENT),
                        "rated %s without a comment"
                            .formatted(level.name().toLowerCase(Locale.ROOT)))
                    .excerpt(entry.title())
                    .help("say why, and what is being done about it"));
  }

  /// A lone full stop is no comment.
  private static boolean saysSomething(String commentary) {
    return commentary.chars().anyMatch(Character::isLetterOrDigit);
  }
}
