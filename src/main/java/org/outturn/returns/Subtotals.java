package org.outturn.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.figure.Content;
import org.outturn.figure.Figure;
import org.outturn.figure.Interval;
import org.outturn.figure.Reckoning;
import org.outturn.figure.Unit;
import org.outturn.figure.Value;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.FreeTable.Entry;
import org.outturn.returns.FreeTableReading.Described;
import org.outturn.returns.FreeTableReading.Totals;

/// Totals that stand among the rows of a free table, held against the rows above them: those since
/// the subtotal before, or all, as some tables run on.
final class Subtotals {
  private final List<Described> columns;
  private final List<List<Entry>> rows;

  /// @param rows without the subtotals
  Subtotals(List<Described> columns, List<List<Entry>> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /// @param label as findings name it
  /// @param above how many rows stand above it
  record Subtotal(String label, int above, List<Written> cells) {}

  List<Finding> faults(List<Subtotal> subtotals) {
    List<Finding> faults = new ArrayList<>();
    int since = 0;
    for (Subtotal subtotal : subtotals) {
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i).totals() == Totals.SUMMED) {
          fault(subtotal, since, i).ifPresent(faults::add);
        }
      }
      since = subtotal.above();
    }
    return faults;
  }

  private Optional<Finding> fault(Subtotal subtotal, int since, int column) {
    Unit unit = columns.get(column).unit().orElseThrow();
    Written cell = subtotal.cells().get(column);
    return new Measured(columns.get(column).title(), unit)
        .read(cell)
        .flatMap(Subtotals::value)
        .flatMap(
            stated -> {
              Reckoning part = sum(since, subtotal.above(), column, stated);
              Reckoning all = sum(0, subtotal.above(), column, stated);
              return part.agreesWith(stated) || all.agreesWith(stated)
                  ? Optional.empty()
                  : value(part.content()).map(ours -> finding(subtotal, column, stated, ours));
            });
  }

  private Reckoning sum(int from, int to, int column, Value stated) {
    List<Figure> parts = new ArrayList<>();
    for (List<Entry> row : rows.subList(from, to)) {
      switch (row.get(column)) {
        case Entry.Number(Figure figure) -> parts.add(figure);
        case Entry.Words _ -> {}
      }
    }
    Value nothing = stated.of(Interval.exactly(BigDecimal.ZERO));
    return Reckoning.sum(parts, nothing);
  }

  private static Optional<Value> value(Content content) {
    return switch (content) {
      case Content.Known(Value value) -> Optional.of(value);
      case Content.NoData _, Content.Broken _ -> Optional.empty();
    };
  }

  private Finding finding(Subtotal subtotal, int column, Value stated, Value ours) {
    Unit unit = columns.get(column).unit().orElseThrow();
    Written cell = subtotal.cells().get(column);
    return Finding.of(
            Code.FIG001,
            cell.place(),
            "%s of %s is stated as %s, but is %s"
                .formatted(
                    Shown.inSentence(columns.get(column).title()),
                    subtotal.label(),
                    Shown.value(stated, unit),
                    Shown.value(ours, unit)))
        .excerpt(cell.shown())
        .note("our working: sum of the rows above it")
        .help("correct the figure, or the ones that it is made of");
  }
}
