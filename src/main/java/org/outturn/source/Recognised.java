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

  /// @param text the whole heading as it stands, rows joined by a space; a row of nothing but units
  ///   is left out
  /// @param column counted from 0
  public record Heading(String text, int column, Location.InCell place) {}

  /// A row below the header.
  ///
  /// @param cells the whole row
  /// @param headings as in the table
  public record Line(Kind kind, List<Cell> cells, Map<String, Heading> headings) {
    public Line {
      cells = CellRow.copyOf(cells);
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
      /// What the return is about. A group that has figures of its own is data too.
      DATA,
      /// Words in the leading columns only: names the rows that follow. Leading are those left of
      /// the first column of figures, where they are three at most (the very first column, where
      /// references stand, is never one of figures). In any other table: one cell, in the first two
      /// columns.
      GROUP,
      /// "Total …", "Sub-total …", "Grand total", "… total" with nothing else left of the figures.
      /// Also the last row with figures, if it has no label or if its figures are, by formula, sums
      /// of their columns.
      TOTAL,
      /// Words at the end with nothing following that they could name: a footnote or an end mark.
      /// After the last total any row without figures.
      REMARK
    }
  }
}
