package org.outturn.check.consistency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Quarter;
import org.outturn.figure.Rating;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RowPlace.Said;

/// Something that has not been started although its deadline has gone.
final class NotStartedTooLate implements Rule {
  private static final Pattern NOT_STARTED = Pattern.compile("(?i)not (yet )?(started|begun)");

  private static final Pattern STOPPED =
      Pattern.compile("(?i)(on hold|suspended|paused|deferred|cancel|withdrawn).*");

  @Override
  public Code code() {
    return Code.RET122;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission
        .entries()
        .flatMap(entry -> late(entry, submission.quarter()).stream())
        .toList();
  }

  private Optional<Finding> late(Entry entry, Quarter quarter) {
    return Deadlines.of(entry.due(), quarter)
        .filter(_ -> isNotStarted(entry))
        // On its last day what has not been started cannot be done in time either.
        .filter(date -> !date.isAfter(quarter.end()))
        .map(
            date ->
                Finding.of(
                        code(),
                        entry.place().of(Said.RATING),
                        "not started, but the deadline %s has gone".formatted(date))
                    .excerpt(entry.title())
                    .help("give the new deadline, and say why it has not been started"));
  }

  private static boolean isNotStarted(Entry entry) {
    return entry.ratings().stream().anyMatch(NotStartedTooLate::isNotStarted)
        || entry.complete().filter(percent -> percent.points().signum() == 0).isPresent()
            && entry.ratings().stream().noneMatch(NotStartedTooLate::isStopped);
  }

  private static boolean isStopped(Rating rating) {
    return STOPPED.matcher(rating.word().strip()).matches();
  }

  private static boolean isNotStarted(Rating rating) {
    return NOT_STARTED.matcher(rating.word().strip()).matches();
  }
}
