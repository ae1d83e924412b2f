package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

  /// By the words of any column. Rows after the total stay where they are asked for.
  @Override
  public FreeTable narrowed(Predicate<Traits> shown) {
    List<List<Entry>> kept = rows.stream().filter(row -> shown.test(traits(row))).toList();
    List<List<Entry>> left = memo.stream().filter(row -> shown.test(traits(row))).toList();
    Optional<List<Entry>> sum = total.filter(_ -> kept.size() == rows.size());
    List<Figure> figures =
        Stream.of(kept.stream(), sum.stream(), left.stream())
            .flatMap(all -> all)
            .flatMap(List::stream)
            .flatMap(FreeTable::figure)
            .toList();
    return new FreeTable(name, title, columns, kept, sum, left, figures);
  }

  private Traits traits(List<Entry> row) {
    Traits traits = Traits.none();
    for (int i = 0; i < columns.size(); i++) {
      traits =
          switch (row.get(i)) {
            case Entry.Words(String text) -> traits.with(columns.get(i).key(), text);
            case Entry.Number _ -> traits;
          };
    }
    return traits;
  }

  private static Stream<Figure> figure(Entry entry) {
    return switch (entry) {
      case Entry.Words _ -> Stream.empty();
      case Entry.Number(Figure figure) -> Stream.of(figure);
    };
  }

  public record Column(String key, String title) {}

  public sealed interface Entry {
    record Words(String text) implements Entry {}

    record Number(Figure figure) implements Entry {}
  }
}
