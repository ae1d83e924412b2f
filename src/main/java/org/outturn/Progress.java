package org.outturn;

/// Told what a run is about to do.
@FunctionalInterface
public interface Progress {

  /// @param step in a few words: "reading the returns of 2025-26-Q4"
  void at(String step);
}
