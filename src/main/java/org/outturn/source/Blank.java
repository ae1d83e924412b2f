package org.outturn.source;

/// What an empty cell of a column means: `blanks:` of a return in council.yaml.
public enum Blank {
  /// The same as the cell above it.
  AS_ABOVE,
  /// Nothing: 0.
  NIL,
  /// That there is something to say, and nobody has said it.
  NOT_REPORTED
}
