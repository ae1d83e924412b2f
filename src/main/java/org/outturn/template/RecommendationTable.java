package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.Block;
import org.outturn.document.Table.Cell;
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
    List<Field<Part>> fields = fields(all, setting.dates());
    List<Row> rows = new ArrayList<>(List.of(Field.headers(fields)));
    String review = "";
    for (Recommendation one : all.all()) {
      if (!one.review().equals(review)) {
        review = one.review();
        rows.add(Cells.group(1, review, fields.size()));
      }
      if (one.whole().isEmpty()) {
        Cell named = Cells.named(one.reference(), one.text()).heading(Scope.ROW);
        rows.add(Row.of(RowKind.BODY, named.spanning(fields.size(), 1)));
      }
      one.answered().forEach(part -> rows.add(Field.row(fields, RowKind.BODY, 1, part)));
    }
    return List.of(
        setting.table(
            setting.anchor(),
            all.title().isBlank()
                ? "Progress on recommendations"
                : all.title() + ": progress on recommendations",
            "%s, each with these columns: %s."
                .formatted(
                    Words.count(all.all().size(), "recommendation"),
                    String.join("; ", fields.stream().skip(1).map(Field::head).toList())),
            Field.columns(fields),
            rows,
            all.answered()
                .flatMap(
                    part ->
                        part.status().flatMap(s -> Words.override(part.reference(), s)).stream())
                .map(Cells::note)
                .toList()));
  }

  private static List<Field<Part>> fields(Recommendations all, HouseDates dates) {
    List<Field<Part>> fields = new ArrayList<>();
    fields.add(
        Field.of(
            "Recommendation",
            2,
            part -> Cells.named(part.reference(), part.text()).heading(Scope.ROW)));
    fields.add(Field.of("Owner", 1, part -> Cells.plain(part.owner())));
    fields.add(Field.of("Due", 2, part -> Cells.plain(part.due().map(dates::print).orElse(""))));
    fields.add(
        Field.of(
            all.scale().title(),
            1,
            part -> part.status().map(s -> Cell.of(Marks.of(s))).orElse(Cell.empty())));
    if (all.answered().anyMatch(part -> part.direction() != Direction.NO_COMPARISON)) {
      fields.add(Field.of("Since last quarter", 1, part -> Cells.direction(part.direction())));
    }
    return fields;
  }
}
