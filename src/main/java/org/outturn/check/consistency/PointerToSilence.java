package org.outturn.check.consistency;

import java.util.List;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RowPlace.Said;

/// A comment that refers to where nothing is said.
final class PointerToSilence implements Rule {

  @Override
  public Code code() {
    return Code.RET124;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return Pointers.of(submission)
        .toSilence()
        .map(
            pointer ->
                Finding.of(
                        code(),
                        pointer.from().place().of(Said.COMMENT),
                        "the comment refers to %s, where nothing is said"
                            .formatted(pointer.words()))
                    .excerpt(pointer.from().title())
                    .help("report here, or there"))
        .toList();
  }
}
