package org.outturn.check.continuity;

import java.util.List;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RowPlace.Said;

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
        .filter(pair -> !pair.present().ratings().isEmpty() && !pair.present().isComplete())
        .map(
            pair ->
                Finding.of(
                        code(),
                        pair.present().place().of(Said.RATING),
                        "rated \"%s\", but was completed last quarter"
                            .formatted(pair.present().ratings().getFirst().word()))
                    .excerpt(pair.present().title())
                    .note("it was at " + pair.then().place().of(Said.RATING).text())
                    .help("correct the status, or say why it has been taken up again"))
        .toList();
  }
}
