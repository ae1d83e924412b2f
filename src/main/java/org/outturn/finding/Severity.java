package org.outturn.finding;

import java.util.Locale;

/// How much a finding matters.
public enum Severity {
  /// Stops the papers that depend on it.
  ERROR,
  /// Someone should look; the paper is made, unless the run fails on warnings.
  WARNING,
  /// Worth knowing.
  NOTE,
  /// Found and answered for by somebody: it stops nothing and is kept for the record.
  ACCEPTED;

  /// Whether this is as bad as another or worse.
  public boolean reaches(Severity other) {
    return compareTo(other) <= 0;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Of several: `errors`.
  public String plural() {
    return switch (this) {
      case ERROR, WARNING, NOTE -> word() + "s";
      case ACCEPTED -> word();
    };
  }
}
