package org.outturn.cli;

import org.outturn.Outcome;

/// What a run says to the shell.
enum ExitStatus {
  /// Every paper asked for is there, or could be.
  BUILT(0),
  /// Findings stopped at least one paper; the others are there.
  STOPPED(1),
  /// The command was not understood; nothing was done.
  USAGE(2),
  /// Something broke that no finding foresees.
  FAULT(3),
  /// The output folder, or that of marked copies, could not be written; what it held stands.
  NOT_PUBLISHED(4),
  /// Another run is writing to the output folder; nothing was done.
  HELD(5);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  static ExitStatus of(Outcome.Result result) {
    return switch (result) {
      case BUILT -> BUILT;
      case STOPPED -> STOPPED;
      case NOT_PUBLISHED -> NOT_PUBLISHED;
    };
  }

  int code() {
    return code;
  }
}
