package org.outturn.check.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RowPlace.Said;

/// Something on course whose date has gone, and whose comment says that it is not finished: on a
/// scale where green may mean complete, only the comment tells.
final class UnfinishedTooLate implements Rule {

  @Override
  public Code code() {
    return Code.RET151;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission
        .entries()
        .filter(entry -> entry.isOnCourse() && !entry.tellsComplete())
        .flatMap(entry -> late(entry, submission.quarter()).stream())
        .toList();
  }

  private Optional<Finding> late(Entry entry, Quarter quarter) {
    Optional<LocalDate> gone =
        Deadlines.of(entry.due(), quarter).filter(date -> date.isBefore(quarter.end()));
    return gone.flatMap(date -> new Account(entry.words()).ahead().map(said -> found(entry, said)));
  }

  private Finding found(Entry entry, String said) {
    return Finding.of(
            code(),
            entry.place().of(Said.RATING),
            "on course after its date has gone, but the comment says \"%s\"".formatted(said))
        .excerpt(entry.title())
        .help("correct the rating, or give the new date");
  }
}
