package org.outturn.check.consistency;

import java.util.List;
import java.util.Optional;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RowPlace.Said;

/// A comment that names another % complete than the return states beside it.
final class PercentInComment implements Rule {

  @Override
  public Code code() {
    return Code.RET115;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission
        .entries()
        .filter(entry -> entry.complete().isPresent())
        .flatMap(entry -> disputed(entry).stream())
        .toList();
  }

  private Optional<Finding> disputed(Entry entry) {
    return new Account(entry.words())
        .percent()
        .flatMap(
            said ->
                entry
                    .complete()
                    .filter(stated -> stated.points().compareTo(said) != 0)
                    .map(
                        stated ->
                            Finding.of(
                                    code(),
                                    entry.place().of(Said.COMMENT),
                                    "the comment says %s%% complete, but %s is stated"
                                        .formatted(said.toPlainString(), stated))
                                .excerpt(entry.title())
                                .help("bring the two into line")));
  }
}
