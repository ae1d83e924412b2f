package org.outturn.check.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RowPlace.Said;
import org.outturn.returns.TargetDate;

/// A deadline that is not last quarter's, on something that is not complete, without a word about
/// it: a date that moves in silence is how a plan is never late.
final class MovedDeadline implements Rule {

  @Override
  public Code code() {
    return Code.RET128;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return Lines.all(submission)
        .flatMap(Lines::pairs)
        .filter(pair -> !pair.present().ratings().isEmpty() && !pair.present().isComplete())
        .filter(pair -> !Explanations.DEADLINE.areIn(pair.present()))
        .flatMap(pair -> moved(pair).stream())
        .toList();
  }

  private Optional<Finding> moved(Lines.Pair pair) {
    Optional<LocalDate> then = pair.then().due().flatMap(TargetDate::latest);
    return pair.present()
        .due()
        // One that gives the original date too says so itself.
        .filter(due -> !(due instanceof TargetDate.Revised))
        .flatMap(TargetDate::latest)
        .flatMap(
            now ->
                then.filter(before -> !before.equals(now))
                    .map(
                        before ->
                            Finding.of(
                                    code(),
                                    pair.present().place().of(Said.DUE),
                                    "the deadline is %s, but was %s last quarter"
                                        .formatted(now, before))
                                .excerpt(pair.present().title())
                                .note("it was at " + pair.then().place().of(Said.DUE).text())
                                .help("put it back, or say that it has moved, and why")));
  }
}
