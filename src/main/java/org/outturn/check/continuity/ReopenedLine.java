package org.outturn.check.continuity;

import java.util.List;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;

/// Something that was complete last quarter, and is no longer.
final class ReopenedLine implements Rule {

  @Override
  public Code code() {
    return Code.RET129;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return Lines.all(submission)
        .flatMap(Lines::pairs)
        .filter(pair -> pair.then().isComplete())
        .filter(pair -> !pair.now().ratings().isEmpty() && !pair.now().isComplete())
        .map(
            pair ->
                Finding.of(
                        code(),
                        pair.now().place(),
                        "rated \"%s\", but was completed last quarter"
                            .formatted(pair.now().ratings().getFirst().word()))
                    .excerpt(pair.now().title())
                    .note("it was at " + pair.then().place().text())
                    .help("correct the status, or say why it has been taken up again"))
        .toList();
  }
}
