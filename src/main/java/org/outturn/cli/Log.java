package org.outturn.cli;

import org.outturn.Outcome;
import org.outturn.Progress;

/// What is told of a run: each step as it comes, and what came of it.
interface Log extends Progress, AutoCloseable {

  /// How much is told.
  enum Detail {
    EVERYTHING,
    /// Only what is wrong, and nothing where all is well.
    TROUBLE
  }

  /// There are no more steps.
  @Override
  void close();

  /// Tells what came of the run.
  void tell(Outcome outcome);
}
