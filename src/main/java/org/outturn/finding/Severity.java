package org.outturn.finding;

/// How much a finding matters.
public enum Severity {
  /// Stops the papers that depend on it.
  ERROR,
  /// Someone should look; the paper is made, unless the run is strict.
  WARNING,
  /// Worth knowing.
  NOTE;

  /// Whether this is as bad as another or worse.
  public boolean reaches(Severity other) {
    return compareTo(other) <= 0;
  }

  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
