package org.outturn.check.consistency;

import java.util.List;
import org.outturn.check.Rule;

/// Rules about what a quarter's returns say against each other.
public final class Consistency {
  public static final List<Rule> ALL =
      List.of(
          new RepeatedReference(),
          new ReferencePattern(),
          new SkippedReference(),
          new PointerToNothing(),
          new PointerToSilence(),
          new DateOutsidePlan(),
          new OnTargetTooLate(),
          new NotStartedTooLate(),
          new UnfinishedTooLate(),
          new PromiseGoneBy(),
          new LaterInComment(),
          new TrendInComment(),
          new ActivityAfterAction(),
          new ActionAfterActivities(),
          new WholeAgainstParts(),
          new RatingWithoutComment(),
          new RatingWithoutRemedy(),
          new CompletedButAhead(),
          new OnCourseButHeld(),
          new DoneButOpen(),
          new PercentInComment(),
          new EmptyComment(),
          new SharedComment(),
          new SamePercentThroughout(),
          new HighRiskOnCourse(),
          new UnusedRating(),
          new TargetAgainstRating(),
          new IncompleteAction(),
          new UnansweredRecommendation(),
          new OwnerSpelling(),
          new AgreedFigures(),
          new AgreedVariance(),
          new AgreedVirements(),
          new RiskReferences(),
          new UnreferredRisk(),
          new RiskScores(),
          new RaisedTarget(),
          new EqualityUnanswered());

  private Consistency() {}
}
