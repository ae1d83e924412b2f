package org.outturn;

/// Which papers are made although nothing that they depend on has changed.
public enum Redo {
  /// None: a run that finds nothing new does nothing.
  NOTHING,
  /// Those that were stopped.
  STOPPED,
  /// All.
  EVERYTHING
}
