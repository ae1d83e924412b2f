package org.outturn.check.consistency;

import java.util.List;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.Recommendations;
import org.outturn.returns.Recommendations.Part;
import org.outturn.returns.RowPlace.Said;

/// A recommendation, or a part of one, to which there is no response.
final class UnansweredRecommendation implements Rule {

  @Override
  public Code code() {
    return Code.RET102;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.all(Recommendations.class).stream()
        .flatMap(Recommendations::answered)
        .filter(part -> part.response().isEmpty())
        .map(this::finding)
        .toList();
  }

  private Finding finding(Part part) {
    return Finding.of(
            code(),
            part.place().of(Said.COMMENT),
            "recommendation %s has no response".formatted(part.reference()))
        .excerpt(part.text())
        .help("say what has been done, or why nothing has been done yet");
  }
}
