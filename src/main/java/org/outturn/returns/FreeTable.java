package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import org.outturn.figure.Figure;

/// A table of any columns, with totals where its columns declare one.
///
/// @param memo rows printed after the total that are no part of it: "of which revenue"
public record FreeTable(
    String name,
    String title,
    List<Column> columns,
    List<List<Entry>> rows,
    Optional<List<Entry>> total,
    List<List<Entry>> memo,
    List<Figure> figures)
    implements Return {

  public FreeTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    total = total.map(List::copyOf);
    memo = memo.stream().map(List::copyOf).toList();
    figures = List.copyOf(figures);
  }

  public record Column(String key, String title) {}

  public sealed interface Entry {
    record Words(String text) implements Entry {}

    record Number(Figure figure) implements Entry {}
  }
}
