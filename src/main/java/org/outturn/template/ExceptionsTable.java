package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.document.Table.Row;
import org.outturn.returns.Exceptions;
import org.outturn.returns.Exceptions.Item;

/// What each return rates, counted, then all that is rated red or amber.
final class ExceptionsTable implements TableForm<Exceptions> {

  @Override
  public Class<Exceptions> of() {
    return Exceptions.class;
  }

  @Override
  public List<Block> blocks(Exceptions exceptions, TableSetting setting) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new TallyTable(exceptions.tallies(), setting)
            .each(setting.anchors().give("table", setting.returnName() + "-returns")));
    blocks.add(
        exceptions.items().isEmpty()
            ? CellBlock.Paragraph.of(Inline.text("Nothing is rated red or amber."))
            : all(exceptions, setting));
    return blocks;
  }

  private static Table all(Exceptions exceptions, TableSetting setting) {
    return setting.table(
        setting.anchor(),
        "Ratings of red and amber in quarter %d of %s"
            .formatted(setting.quarter().number(), setting.quarter().year()),
        "%s, by return, red first and of each what has got worse first: %s."
            .formatted(Words.count(exceptions.items().size(), "rating"), ExceptionRows.DESCRIPTION),
        ExceptionRows.columns(),
        rows(exceptions),
        List.of());
  }

  private static List<Row> rows(Exceptions exceptions) {
    List<Row> rows = new ArrayList<>();
    rows.add(ExceptionRows.headers());
    String title = "";
    for (Item item : exceptions.items()) {
      if (!item.title().equals(title)) {
        title = item.title();
        rows.add(Cells.group(1, title, ExceptionRows.columns().size()));
      }
      rows.add(ExceptionRows.row(item.rated()));
    }
    return rows;
  }
}
