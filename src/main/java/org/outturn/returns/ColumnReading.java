package org.outturn.returns;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.outturn.finding.Finding;
import org.outturn.source.Cell;
import org.outturn.source.Recognised;

/// What an attentive reader sees in a column as a whole: the one cell among them that is written in
/// another way.
final class ColumnReading {
  private static final List<Function<ColumnCells, List<Finding>>> READINGS =
      List.of(
          NumbersAsText::in,
          OddPercentages::in,
          ExchangedDates::in,
          ChangedReferences::in,
          LongDecimals::in);

  /// Cells that one finding names; of more it says how many.
  private static final int MOST_NAMED = 8;

  private ColumnReading() {}

  static List<Finding> of(List<Recognised> tables) {
    return tables.stream().flatMap(table -> of(table).stream()).toList();
  }

  private static List<Finding> of(Recognised table) {
    return ColumnCells.of(table, _ -> true)
        .flatMap(column -> READINGS.stream().flatMap(reading -> reading.apply(column).stream()))
        .toList();
  }

  /// `C5, C9 and 3 more`.
  static String named(List<Cell> cells) {
    String first =
        cells.stream()
            .limit(MOST_NAMED)
            .map(cell -> cell.place().cell())
            .collect(Collectors.joining(", "));
    return cells.size() > MOST_NAMED
        ? "%s and %d more".formatted(first, cells.size() - MOST_NAMED)
        : first;
  }
}
