package org.outturn.check.paper;

import java.util.List;
import org.outturn.check.Manuscript;
import org.outturn.finding.Finding;

/// All rules for what a paper needs: the one list in which a new one is entered.
public final class PaperRules {
  private static final List<PaperRule> ALL =
      List.of(
          new NoRecommendation(),
          new NobodyToAsk(),
          new FormNotFollowed(),
          new NotCleared(),
          new ExemptFact(),
          new AnotherBody(),
          new NeedlessDecision(),
          new MeetingDay());

  private PaperRules() {}

  /// @return what every rule found, rule by rule
  public static List<Finding> check(Manuscript manuscript) {
    return ALL.stream().flatMap(rule -> rule.check(manuscript)).toList();
  }
}
