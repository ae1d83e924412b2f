package org.outturn.check.continuity;

import java.util.List;
import org.outturn.check.Rule;

/// Rules about what has changed since last quarter, and what has not.
public final class Continuity {
  public static final List<Rule> ALL =
      List.of(
          new VanishedAction(),
          new VanishedFigures(),
          new RenumberedLine(),
          new NewLine(),
          new ChangedMeaning(),
          new ReopenedLine(),
          new MovedDeadline(),
          new RepeatedCommentary(),
          new FallenPercent(),
          new ChangedTarget(),
          new RevisedFigure(),
          new FallenCumulative(),
          new OpeningFigure(),
          new OriginalBudget(),
          new ClosingBudget(),
          new UnchangedForecast());

  private Continuity() {}
}
