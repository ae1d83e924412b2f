package org.outturn.workspace;

/// What becomes of a paper when one of its returns is missing.
public enum IfMissing {
  /// It waits.
  HOLD,
  /// It says "not reported" where the return would stand.
  NOT_REPORTED,
  /// It prints last quarter's, marked with its quarter.
  CARRY
}
