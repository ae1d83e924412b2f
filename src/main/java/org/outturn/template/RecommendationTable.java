package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.document.Block;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.figure.Direction;
import org.outturn.returns.Recommendations;
import org.outturn.returns.Recommendations.Part;
import org.outturn.returns.Recommendations.Recommendation;
import org.outturn.workspace.Council;

/// Where each recommendation stands: who answers for it, when it is due and how far it has come.
/// What has been done is told by [Considerations].
final class RecommendationTable implements TableForm<Recommendations> {
  @Override
  public Class<Recommendations> of() {
    return Recommendations.class;
  }

  @Override
  public List<Marks> marks(Recommendations all, Council council) {
    return List.of(
        new Marks(all.scale(), all.answered().flatMap(part -> part.status().stream()).toList()));
  }

  @Override
  public List<Block> blocks(Recommendations all, TableSetting setting) {
    boolean compared = all.answered().anyMatch(p -> p.direction() != Direction.NO_COMPARISON);
    List<String> headings = headings(all, compared);
    List<Row> rows = new ArrayList<>(List.of(Cells.headers(headings)));
    for (Recommendation one : all.all()) {
      if (one.whole().isEmpty()) {
        Cell named = Cells.named(one.reference(), one.text()).heading(Scope.ROW);
        rows.add(Row.of(RowKind.BODY, named.spanning(headings.size(), 1)));
      }
      one.answered().forEach(part -> rows.add(row(part, compared, setting.dates())));
    }
    return List.of(
        setting.table(
            setting.anchor(),
            all.title().isBlank()
                ? "Progress on recommendations"
                : all.title() + ": progress on recommendations",
            "%s. The columns after the recommendation are: %s."
                .formatted(
                    Words.count(all.all().size(), "recommendation"),
                    String.join("; ", headings.subList(1, headings.size()))),
            columns(compared),
            rows,
            all.answered()
                .flatMap(
                    part ->
                        part.status().flatMap(s -> Words.override(part.reference(), s)).stream())
                .map(Cells::note)
                .toList()));
  }

  private static List<String> headings(Recommendations all, boolean compared) {
    return Stream.concat(
            Stream.of("Recommendation", "Owner", "Due", all.scale().title()),
            compared ? Stream.of("Since last quarter") : Stream.empty())
        .toList();
  }

  private static List<Column> columns(boolean compared) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(Align.START, 3));
    columns.add(new Column(Align.START, 1));
    columns.add(Column.of(Align.START));
    columns.add(Column.of(Align.START));
    if (compared) {
      columns.add(Column.of(Align.START));
    }
    return columns;
  }

  private static Row row(Part part, boolean compared, HouseDates dates) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cells.named(part.reference(), part.text()).heading(Scope.ROW));
    cells.add(Cells.plain(part.owner()));
    cells.add(Cells.plain(part.due().map(dates::print).orElse("")));
    cells.add(part.status().map(s -> Cell.of(Marks.of(s))).orElse(Cell.empty()));
    if (compared) {
      cells.add(Cells.direction(part.direction()));
    }
    return new Row(RowKind.BODY, 1, cells);
  }
}
