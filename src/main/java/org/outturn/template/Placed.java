package org.outturn.template;

import org.outturn.workspace.Paper;

/// What a directive of a template puts into the paper and the template itself cannot write: the
/// expanded text holds its number, `<placed ref="3"/>`.
sealed interface Placed {

  record Prose(Paper.Narrative narrative, Manner manner) implements Placed {}

  record Tabled(Paper.TableUse use) implements Placed {}

  record Charted(Paper.ChartUse use) implements Placed {}

  /// Answers to recommendations, each under what it answers.
  record Considered(Paper.Considerations of) implements Placed {}

  /// How narrative stands.
  enum Manner {
    /// Its first paragraph takes the next number, the others go on under it.
    NUMBERED,
    UNNUMBERED
  }
}
