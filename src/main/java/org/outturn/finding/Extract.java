package org.outturn.finding;

import java.util.List;

/// What stands at a place, with enough around it to know it again without opening the file.
///
/// @param lines top down; the last is the one that is at fault
/// @param start where the fault begins in the last line, counted from 0
/// @param length of the fault; nil where all of the line is meant
public record Extract(List<Line> lines, int start, int length) {
  public Extract {
    lines = List.copyOf(lines);
    if (lines.isEmpty() || start < 0 || length < 0) {
      throw new IllegalArgumentException("an extract has lines, and its mark is in the last");
    }
  }

  /// @param number of the row or line in its file, counted from 1
  public record Line(int number, String text) {}
}
