package org.outturn.figure;

import org.outturn.finding.Finding;

/// What stands behind a figure's address: a value, the reason why there is none, or a fault already
/// reported. What depends on a fault is broken in silence, so that one mistake makes one finding.
public sealed interface Content {

  record Known(Value value) implements Content {}

  /// @param words as the return wrote them, for example "Target to be set after one year of data"
  record NoData(Reason reason, String words) implements Content {}

  record Broken(Finding finding) implements Content {}

  /// Why there is no figure. It prints as words or as a shorthand, never as 0, and never breaks a
  /// sum in silence.
  enum Reason {
    NOT_COLLECTED("not collected", "[x]"),
    NOT_YET_DUE("not yet due", "[w]"),
    NOT_APPLICABLE("n/a", "[z]"),
    NO_TARGET("no target set", "[t]"),
    CONFIDENTIAL("confidential", "[c]"),
    SUPPRESSED("suppressed", "[s]"),
    /// A % of a nil budget, which has no value.
    NIL_BASE("n/a", "[z]");

    private final String words;
    private final String shorthand;

    Reason(String words, String shorthand) {
      this.words = words;
      this.shorthand = shorthand;
    }

    public String words() {
      return words;
    }

    public String shorthand() {
      return shorthand;
    }
  }
}
