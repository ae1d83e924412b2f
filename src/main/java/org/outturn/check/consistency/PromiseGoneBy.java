package org.outturn.check.consistency;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RowPlace.Said;

/// A comment that still looks forward to a day which has gone by the end of the quarter: most
/// likely it was written for an earlier one.
final class PromiseGoneBy implements Rule {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  @Override
  public Code code() {
    return Code.RET150;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission
        .entries()
        .filter(entry -> !entry.isComplete())
        .flatMap(entry -> goneBy(entry, submission.quarter()).stream())
        .toList();
  }

  private Optional<Finding> goneBy(Entry entry, Quarter quarter) {
    return Promise.in(entry.words())
        .map(Promise::latest)
        .filter(day -> day.isBefore(quarter.end()))
        .findFirst()
        .map(
            day ->
                Finding.of(
                        code(),
                        entry.place().of(Said.COMMENT),
                        "the comment still awaits %s, which has gone".formatted(DAY.format(day)))
                    .excerpt(entry.title())
                    .help("say what has become of it"));
  }
}
