package org.outturn.check.continuity;

import java.util.List;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;

/// Something of last quarter that has another reference now, and does not say so.
final class RenumberedLine implements Rule {

  @Override
  public Code code() {
    return Code.RET126;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return Lines.all(submission).flatMap(Lines::renumbered).map(this::finding).toList();
  }

  private Finding finding(Lines.Renumbered one) {
    return Finding.of(
            code(),
            one.present().place().row(),
            "%s %s was %s last quarter"
                .formatted(one.present().what(), one.present().name(), one.then().name()))
        .excerpt(one.present().title())
        .note("it was at " + one.then().place().row().text())
        .help("give it back its reference, or give the old one under \"Formerly\"");
  }
}
