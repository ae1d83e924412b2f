package org.outturn.check.narrative;

import java.util.List;
import org.outturn.check.Manuscript;
import org.outturn.finding.Finding;

/// All rules for what a paper says: the one list in which a new one is entered.
public final class NarrativeRules {
  private static final List<NarrativeRule> ALL =
      List.of(new TemplateLeftovers(), new DeadReference(), new EmptySection(), new DoubledWord());

  private NarrativeRules() {}

  /// @return what every rule found, rule by rule
  public static List<Finding> check(Manuscript manuscript) {
    Reading reading = Reading.of(manuscript);
    return ALL.stream().flatMap(rule -> rule.check(reading)).toList();
  }
}
