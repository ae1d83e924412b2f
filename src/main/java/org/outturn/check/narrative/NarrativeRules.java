package org.outturn.check.narrative;

import java.util.List;
import java.util.function.Consumer;
import org.outturn.check.Manuscript;
import org.outturn.finding.Finding;

/// All rules for what a paper says: the one list in which a new one is entered.
public final class NarrativeRules {
  private static final List<NarrativeRule> ALL =
      List.of(
          new StatedFigures(),
          new StatedCounts(),
          new WordsAgainstFigures(),
          new StalePeriod(),
          new TemplateLeftovers(),
          new DeadReference(),
          new EmptySection(),
          new DoubledWord(),
          new ExemptWords());

  private NarrativeRules() {}

  /// @param asked told the names of returns beyond those that the paper names, where its figures
  ///   were looked for in them
  /// @return what every rule found, rule by rule
  public static List<Finding> check(Manuscript manuscript, Consumer<String> asked) {
    Reading reading = Reading.of(manuscript, asked);
    return ALL.stream().flatMap(rule -> rule.check(reading)).toList();
  }
}
