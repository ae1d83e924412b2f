package org.outturn.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.finding.Location;

/// A table found on a sheet: which column is which, and what each row is.
///
/// @param titles texts above the header, top down
/// @param headings the found columns by field key, in sheet order
/// @param lines the rows below the header, repeated header rows and blank rows left out
public record Recognised(List<Cell> titles, Map<String, Heading> headings, List<Line> lines) {
  public Recognised {
    titles = List.copyOf(titles);
    headings = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(headings));
    lines = List.copyOf(lines);
  }

  /// @param text the whole heading as it stands, rows joined by a space
  /// @param column counted from 0
  public record Heading(String text, int column, Location.InCell place) {}

  /// A row below the header.
  ///
  /// @param cells the whole row
  /// @param headings as in the table
  public record Line(Kind kind, List<Cell> cells, Map<String, Heading> headings) {
    public Line {
      cells = List.copyOf(cells);
    }

    /// The cell of a field; nothing where the table has no such column.
    public Optional<Cell> cell(String key) {
      return Optional.ofNullable(headings.get(key)).map(heading -> cells.get(heading.column()));
    }

    /// What a person sees in a field's cell, or blank.
    public String shown(String key) {
      return cell(key).map(Cell::shown).orElse("");
    }

    public enum Kind {
      DATA,
      /// Words in the leading columns only: names the rows that follow.
      GROUP,
      /// Begins with "Total …" or "Sub-total".
      TOTAL,
      /// Text without figures after the last total: a footnote or an end mark.
      REMARK
    }
  }
}
