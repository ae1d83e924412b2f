package org.outturn.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.outturn.document.Grid.Placed;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.RowKind;
import org.outturn.layout.ColumnWidths.Need;
import org.outturn.layout.TextBlock.Tail;

/// A cell with its text measured at some size.
record CellContent(
    Placed placed, RowKind kind, Align align, int node, Look look, List<TextBlock> blocks) {

  CellContent {
    blocks = List.copyOf(blocks);
  }

  CellContent scaled(double factor) {
    return new CellContent(
        placed,
        kind,
        align,
        node,
        new Look(look.font().scaled(factor), look.colour()),
        blocks.stream().map(block -> block.scaled(factor)).toList());
  }

  /// The tail of the cell's figure, if the cell is one figure in a column of figures.
  Optional<Tail> tail() {
    return align == Align.FIGURES && blocks.size() == 1
        ? blocks.getFirst().tail()
        : Optional.empty();
  }

  /// A cell many rows high may be narrow: its text has room below.
  Need need(double padding, Tail column) {
    double hanging = 0;
    if (align == Align.FIGURES) {
      hanging =
          tail().map(own -> column.afterPoint() - own.afterPoint()).orElse(column.afterDigit());
    }
    double more = 2 * padding + hanging + Line.SLACK;
    double word = most(TextBlock::longestWord);
    double text = Math.max(word, most(TextBlock::widest) / placed.cell().span().rows());
    return new Need(
        placed.column(),
        placed.cell().span().columns(),
        most(TextBlock::least) + more,
        word + more,
        text + more);
  }

  private double most(ToDoubleFunction<TextBlock> width) {
    double most = 0;
    for (TextBlock block : blocks) {
      most = Math.max(most, width.applyAsDouble(block));
    }
    return most;
  }
}
