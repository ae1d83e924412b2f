package org.outturn.check.narrative;

/// Alternatives of a pattern, written so that they can be read.
final class OneOf {
  private OneOf() {}

  /// @param words with spaces between them
  static String words(String words) {
    return "(?:" + words.strip().replaceAll("\\s+", "|") + ")";
  }

  /// @param phrases patterns of their own
  static String phrases(String... phrases) {
    return "(?:" + String.join("|", phrases) + ")";
  }
}
