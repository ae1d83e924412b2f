package org.outturn.check;

import java.util.List;
import org.outturn.finding.Finding;

/// All rules: the one list in which a new rule is entered.
public final class Rules {
  static final List<Rule> ALL =
      List.of(
          new RepeatedReference(),
          new DateOutsidePlan(),
          new RatingWithoutComment(),
          new VanishedAction(),
          new IncompleteAction(),
          new OpeningFigure(),
          new MovementParts(),
          new AgreedVariance(),
          new UnansweredRecommendation(),
          new OnTargetTooLate(),
          new RepeatedCommentary(),
          new ThousandfoldFigure(),
          new TypedShare(),
          new FundedSpending(),
          new OriginalBudget(),
          new AgreedVirements(),
          new RiskReferences(),
          new UnreferredRisk(),
          new RiskScores(),
          new RaisedTarget(),
          new EqualityUnanswered());

  private Rules() {}

  /// @return what every rule found and the council wants to hear of, rule by rule
  public static List<Finding> check(Submission submission) {
    return submission
        .checks()
        .settled(ALL.stream().flatMap(rule -> rule.check(submission).stream()).toList());
  }
}
