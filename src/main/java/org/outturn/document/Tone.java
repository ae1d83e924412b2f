package org.outturn.document;

/// What a rating's colour is called. House style says which colours these are; the scale says what
/// they mean (blue is "complete" to some councils and "minor" to others).
public enum Tone {
  RED,
  AMBER,
  GREEN,
  BLUE,
  /// Not rated, or a scale without colours.
  PLAIN
}
