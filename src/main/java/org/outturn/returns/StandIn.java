package org.outturn.returns;

import org.outturn.figure.Quarter;

/// What a paper prints in place of a return that is missing, so that the rest of it need not wait.
public sealed interface StandIn {

  /// Says that it was not reported.
  record NotReported() implements StandIn {}

  /// The return of an earlier quarter, marked as such.
  record AsAt(Quarter quarter) implements StandIn {
    /// "as at Q3 2025/26".
    public String words() {
      return "as at Q%d %s".formatted(quarter.number(), quarter.year());
    }
  }
}
