package org.outturn.check.consistency;

import java.util.List;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RowPlace.Said;

/// A comment that refers to an action, indicator or the like that no return has.
final class PointerToNothing implements Rule {

  @Override
  public Code code() {
    return Code.RET123;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return Pointers.of(submission)
        .toNothing()
        .map(
            pointer ->
                Finding.of(
                        code(),
                        pointer.from().place().of(Said.COMMENT),
                        "the comment refers to %s, which there is not".formatted(pointer.words()))
                    .excerpt(pointer.from().title())
                    .help("correct the reference, or report here"))
        .toList();
  }
}
