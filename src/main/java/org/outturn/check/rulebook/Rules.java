package org.outturn.check.rulebook;

import java.util.List;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.check.arithmetic.Arithmetic;
import org.outturn.check.consistency.Consistency;
import org.outturn.check.continuity.Continuity;
import org.outturn.finding.Finding;

/// All rules: the list in which a new family is entered.
public final class Rules {
  static final List<Rule> ALL =
      Stream.of(Arithmetic.ALL, Consistency.ALL, Continuity.ALL).flatMap(List::stream).toList();

  private Rules() {}

  /// The rules are worked through side by side, and heard in their order.
  ///
  /// @return what every rule found and the council wants to hear of, rule by rule
  public static List<Finding> check(Submission submission) {
    return submission
        .checks()
        .settled(ALL.parallelStream().flatMap(rule -> rule.check(submission).stream()).toList());
  }
}
