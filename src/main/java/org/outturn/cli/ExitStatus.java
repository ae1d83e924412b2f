package org.outturn.cli;

/// What a run says to the shell.
enum ExitStatus {
  /// Every paper asked for was built, or could be.
  BUILT(0),
  /// Findings stopped at least one paper; the others are built.
  STOPPED(1),
  /// The command was not understood; nothing was done.
  USAGE(2),
  /// Something broke that no finding foresees.
  FAULT(3);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
