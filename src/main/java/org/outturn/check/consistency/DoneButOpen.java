package org.outturn.check.consistency;

import java.util.List;
import java.util.Optional;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RowPlace.Said;

/// Something whose comment says that it is done, on a scale that has a rating for that, which it
/// was not given.
final class DoneButOpen implements Rule {

  @Override
  public Code code() {
    return Code.RET114;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission
        .entries()
        .filter(entry -> entry.isOpen() && entry.tellsComplete())
        .flatMap(entry -> disputed(entry).stream())
        .toList();
  }

  private Optional<Finding> disputed(Entry entry) {
    return Optional.of(new Account(entry.words()))
        .filter(Account::saysAllIsDone)
        .map(
            _ ->
                Finding.of(
                        code(),
                        entry.place().of(Said.RATING),
                        "the comment says that it is complete, but it is rated \"%s\""
                            .formatted(entry.ratings().getFirst().word()))
                    .excerpt(entry.title())
                    .help("correct the rating, or say what is left to do"));
  }
}
