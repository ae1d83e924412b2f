package org.outturn.layout;

import java.util.List;
import java.util.Optional;
import org.outturn.document.Anchor;
import org.outturn.document.Table.RowKind;
import org.outturn.layout.Strip.Keep;
import org.outturn.style.Colour;

/// A table with its columns settled and the lines of its cells broken; what is left to do is to lay
/// its rows on pages.
///
/// @param continued the caption again, for pages after the first
/// @param notes that stand directly under the last row
record SetTable(
    Anchor anchor,
    double width,
    List<Strip> caption,
    List<Strip> continued,
    List<SetRow> head,
    List<SetRow> body,
    List<Strip> notes) {

  double headHeight() {
    return head.stream().mapToDouble(SetRow::height).sum();
  }

  /// @param index the row's place in the whole table
  /// @param before space above, for groups
  /// @param cells that begin in this row
  /// @param height without page breaks and without the space above
  /// @param anchor where the row is referred to; a repetition has none
  record SetRow(
      int index,
      RowKind kind,
      int depth,
      double before,
      double height,
      Keep keep,
      List<SetCell> cells,
      Optional<Anchor> anchor) {
    SetRow {
      cells = List.copyOf(cells);
    }

    boolean keptWithNext() {
      return keep == Keep.WITH_NEXT;
    }

    /// The whole row once more, as what a reader need not hear twice.
    SetRow repeated() {
      return with(cells.stream().map(SetCell::repeated).toList());
    }

    /// Only the names in the row, as they go on after a page break.
    SetRow continued() {
      return with(cells.stream().map(SetCell::continued).toList());
    }

    private SetRow with(List<SetCell> others) {
      return new SetRow(index, kind, depth, 0, height, keep, others, Optional.empty());
    }
  }

  /// @param owner the cell's node, or nothing where it is repeated
  /// @param left and right, of the cell's box, from the table's left edge
  /// @param firstRow the row in which the cell begins
  /// @param lastRow the row in which it ends
  /// @param again what the cell says again after a page break, if it is the head of a row or group
  record SetCell(
      Owner owner,
      double left,
      double right,
      int firstRow,
      int lastRow,
      Optional<Colour> fill,
      List<Strip> strips,
      List<Strip> again) {
    SetCell {
      strips = List.copyOf(strips);
      again = List.copyOf(again);
    }

    int rows() {
      return lastRow - firstRow + 1;
    }

    private SetCell repeated() {
      return asArtifact(strips.stream().map(Strip::repeated).toList());
    }

    private SetCell continued() {
      return asArtifact(again);
    }

    private SetCell asArtifact(List<Strip> shown) {
      return new SetCell(
          Owner.Artifact.REPETITION, left, right, firstRow, lastRow, fill, shown, again);
    }
  }
}
