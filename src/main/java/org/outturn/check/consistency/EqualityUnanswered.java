package org.outturn.check.consistency;

import java.util.List;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.PlanOfActions;
import org.outturn.returns.PlanOfActions.Action;
import org.outturn.returns.PlanOfActions.Column;

/// An action that does not say whether equality implications have been considered, in a plan that
/// asks.
final class EqualityUnanswered implements Rule {

  @Override
  public Code code() {
    return Code.RET208;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.all(PlanOfActions.class).stream()
        .filter(plan -> plan.has(Column.EQUALITY))
        .flatMap(PlanOfActions::actions)
        .filter(action -> action.equality().words().isEmpty())
        .map(this::finding)
        .toList();
  }

  private Finding finding(Action action) {
    return Finding.of(
            code(),
            action.place().row(),
            "action %s does not say whether equality was considered"
                .formatted(action.reference())
                .replace("  ", " "))
        .excerpt(action.title())
        .help("answer, or write \"N/A\"");
  }
}
