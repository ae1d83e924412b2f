package org.outturn.returns;

import java.util.List;
import java.util.Map;
import org.outturn.finding.Location;
import org.outturn.source.Cell;
import org.outturn.source.Recognised.Heading;
import org.outturn.source.Recognised.Line;

/// Where something reported on stands, and each thing that is said of it.
///
/// @param row the cell by which its row is known; in a file without columns, its place there
/// @param headings of the table that it is in
/// @param keys of the fields in which its kind of return says a thing; of several, the first of
///   which the table has a column
public record RowPlace(Location row, Map<String, Heading> headings, Map<Said, List<String>> keys) {

  /// What is said of something, under whatever key.
  public enum Said {
    OWNER,
    DUE,
    RATING,
    /// Of missing its target.
    RISK,
    /// Of a risk as it is now, and as it is meant to be.
    SCORE,
    TARGET_SCORE,
    COMPLETE,
    COMMENT,
    /// What is done to put it right; where the table has no column for that, the comment tells.
    REMEDY
  }

  /// @param named the cell by which the line is known
  static RowPlace of(Line line, Cell named, Map<Said, List<String>> keys) {
    return new RowPlace(named.place(), line.headings(), keys);
  }

  /// Of what stands in no table.
  public static RowPlace of(Location place) {
    return new RowPlace(place, Map.of(), Map.of());
  }

  /// Whether the table has a column for it.
  public boolean has(Said said) {
    return keys.getOrDefault(said, List.of()).stream().anyMatch(headings::containsKey);
  }

  /// The cell for it, whether or not something stands there; the row's own where there is none.
  public Location of(Said said) {
    for (String key : keys.getOrDefault(said, List.of())) {
      if (headings.containsKey(key) && row instanceof Location.InCell cell) {
        return new Location.InCell(cell.in(), cell.row(), headings.get(key).column());
      }
    }
    return row;
  }
}
