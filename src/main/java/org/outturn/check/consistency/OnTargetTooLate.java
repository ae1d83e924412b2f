package org.outturn.check.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Quarter;
import org.outturn.figure.Scale.Level;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RowPlace.Said;
import org.outturn.returns.TargetDate;
import org.outturn.workspace.PlanYears;

/// Something on target although its deadline has gone. Only a scale that tells complete from on
/// target can say so: where green means either, a green past its date may be done.
final class OnTargetTooLate implements Rule {

  @Override
  public Code code() {
    return Code.RET107;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission
        .entries()
        .filter(Entry::isOpen)
        .filter(entry -> entry.ratings().stream().anyMatch(r -> r.level() == Level.GREEN))
        .flatMap(entry -> late(entry, submission.quarter()).stream())
        .toList();
  }

  private Optional<Finding> late(Entry entry, Quarter quarter) {
    return entry
        .due()
        .flatMap(TargetDate::latest)
        .filter(date -> date.isBefore(quarter.end()))
        // A date that no plan has is a slip, and has been called one.
        .filter(date -> PlanYears.about(quarter).hold(date))
        .map(date -> finding(entry, date));
  }

  private Finding finding(Entry entry, LocalDate date) {
    return Finding.of(
            code(),
            entry.place().of(Said.RATING),
            "on target, but the deadline %s has gone".formatted(date))
        .excerpt(entry.title())
        .help("say that it is complete or late, or give the new deadline");
  }
}
