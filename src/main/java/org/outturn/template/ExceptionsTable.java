package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Inline;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.returns.Exceptions;
import org.outturn.returns.Exceptions.Item;
import org.outturn.returns.Rated;

/// What is rated red or amber, with what the return says of it and who answers for it.
final class ExceptionsTable implements TableForm<Exceptions> {
  private static final List<String> HEADS =
      List.of("What is rated", "Rating", "Reason, and what is being done", "Answers for it");

  @Override
  public Class<Exceptions> of() {
    return Exceptions.class;
  }

  @Override
  public List<Block> blocks(Exceptions exceptions, TableSetting setting) {
    if (exceptions.items().isEmpty()) {
      return List.of(CellBlock.Paragraph.of(Inline.text("Nothing is rated red or amber.")));
    }
    return List.of(
        setting.table(
            setting.anchor(),
            "Ratings of red and amber in quarter %d of %s"
                .formatted(setting.quarter().number(), setting.quarter().year()),
            ("%s, by return, red first: what is rated, the rating, the reason with what is being"
                    + " done, and the post that answers for it.")
                .formatted(Words.count(exceptions.items().size(), "rating")),
            List.of(
                new Column(Align.START, 2),
                Column.of(Align.START),
                new Column(Align.START, 3),
                new Column(Align.START, 1)),
            rows(exceptions),
            List.of()));
  }

  private static List<Row> rows(Exceptions exceptions) {
    List<Row> rows = new ArrayList<>();
    rows.add(Cells.headers(HEADS));
    String title = "";
    for (Item item : exceptions.items()) {
      if (!item.title().equals(title)) {
        title = item.title();
        rows.add(Cells.group(1, title, HEADS.size()));
      }
      rows.add(row(item.rated()));
    }
    return rows;
  }

  private static Row row(Rated rated) {
    return Row.of(
        RowKind.BODY,
        Cells.rowHead((rated.reference() + " " + rated.title()).strip()),
        Cell.of(Marks.of(rated.rating())),
        Cells.plain(rated.reason()),
        Cells.plain(rated.owner()));
  }
}
