package org.outturn.check.consistency;

import java.util.List;
import java.util.Optional;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RowPlace.Said;

/// Something reported as complete whose comment tells of work to come, or of work held up.
final class CompletedButAhead implements Rule {

  @Override
  public Code code() {
    return Code.RET112;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission
        .entries()
        .filter(Entry::isComplete)
        .flatMap(entry -> disputed(entry).stream())
        .toList();
  }

  private Optional<Finding> disputed(Entry entry) {
    Account account = new Account(entry.words());
    return account
        .ahead()
        .or(account::held)
        .map(
            words ->
                Finding.of(
                        code(),
                        entry.place().of(Said.RATING),
                        "completed, but the comment says \"%s\"".formatted(words))
                    .excerpt(entry.title())
                    .help("correct the status, or bring the comment up to date"));
  }
}
