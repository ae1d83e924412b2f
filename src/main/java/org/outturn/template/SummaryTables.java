package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Scale.Level;
import org.outturn.returns.Summary;
import org.outturn.returns.Summary.Absent;
import org.outturn.returns.Summary.Largest;
import org.outturn.returns.Summary.Moved;
import org.outturn.returns.Summary.Tally;
import org.outturn.returns.VarianceLine;

/// The quarter at a glance: ratings counted, the largest variances, indicators that have got worse
/// or turned, and what is missing.
final class SummaryTables implements TableForm<Summary> {
  private static final List<Direction> MOVES =
      List.of(Direction.IMPROVING, Direction.STEADY, Direction.DECLINING);

  @Override
  public Class<Summary> of() {
    return Summary.class;
  }

  @Override
  public List<Block> blocks(Summary summary, TableSetting setting) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(ratings(summary, setting));
    if (!summary.largest().isEmpty()) {
      blocks.add(variances(summary, setting));
    }
    if (!summary.moved().isEmpty()) {
      blocks.add(moved(summary, setting));
    }
    blocks.add(absent(summary));
    return blocks;
  }

  private static Table ratings(Summary summary, TableSetting setting) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(Align.START, 1));
    summary.levels().forEach(_ -> columns.add(Column.of(Align.FIGURES)));
    columns.add(Column.of(Align.FIGURES));
    MOVES.forEach(_ -> columns.add(Column.of(Align.FIGURES)));
    return setting.table(
        setting.anchor(),
        "Ratings in quarter %d of %s, and how they have moved"
            .formatted(setting.quarter().number(), setting.quarter().year()),
        "%s, each with how many of its ratings stand at each level, and how many have improved, are"
                .formatted(Words.count(summary.tallies().size(), "return"))
            + " as they were or have declined since the last quarter. The last rows are the total,"
            + " the share of each level and what is forecast.",
        columns,
        ratingRows(summary, setting.cells()),
        ratingNotes(summary));
  }

  private static List<Row> ratingRows(Summary summary, Cells cells) {
    List<Row> rows = new ArrayList<>();
    List<Cell> upper = new ArrayList<>();
    upper.add(Cells.columnHead("Return").spanning(1, 2));
    upper.add(Cells.columnHead("Ratings now").spanning(summary.levels().size() + 1, 1));
    upper.add(Cells.columnHead("Since last quarter").spanning(MOVES.size(), 1));
    rows.add(new Row(RowKind.HEADER, 1, upper));
    rows.add(
        Cells.headers(
            Stream.of(
                    summary.levels().stream().map(SummaryTables::title),
                    Stream.of("All"),
                    Stream.of("Better", "Same", "Worse"))
                .flatMap(heads -> heads)
                .toList()));
    summary.tallies().forEach(tally -> rows.add(row(RowKind.BODY, summary, tally, cells)));
    rows.add(row(RowKind.TOTAL, summary, summary.total(), cells));
    if (!summary.shares().isEmpty()) {
      rows.add(shares(summary, cells));
    }
    summary
        .forecast()
        .ifPresent(
            forecast ->
                rows.add(
                    across("Forecast", counts(summary, forecast), summary.levels().size(), cells)));
    return rows;
  }

  private static Row row(RowKind kind, Summary summary, Tally tally, Cells cells) {
    List<Figure> figures = new ArrayList<>();
    counts(summary, tally).forEach(figure -> figures.add(figure.orElseThrow()));
    MOVES.forEach(direction -> figures.add(tally.moved().get(direction)));
    return cells.figures(kind, 1, tally.title(), figures);
  }

  private static List<Optional<Figure>> counts(Summary summary, Tally tally) {
    return Stream.concat(
            summary.levels().stream().map(level -> tally.rated().get(level)),
            Stream.of(tally.all()))
        .map(Optional::of)
        .toList();
  }

  private static Row shares(Summary summary, Cells cells) {
    List<Optional<Figure>> shares =
        new ArrayList<>(
            summary.levels().stream()
                .map(level -> Optional.ofNullable(summary.shares().get(level)))
                .toList());
    shares.add(Optional.empty());
    return across("Share of what is rated", shares, summary.levels().size(), cells);
  }

  /// A row that says nothing of how ratings have moved.
  private static Row across(String name, List<Optional<Figure>> figures, int levels, Cells cells) {
    List<Cell> row = new ArrayList<>();
    row.add(Cells.rowHead(name));
    figures.forEach(figure -> row.add(figure.map(cells::figure).orElse(Cell.empty())));
    MOVES.forEach(_ -> row.add(Cell.empty()));
    return new Row(RowKind.BODY, 1, row);
  }

  private static String title(Level level) {
    return switch (level) {
      case RED -> "Red";
      case AMBER -> "Amber";
      case GREEN -> "Green";
      case BLUE -> "Blue";
      case UNRATED -> "Not rated";
    };
  }

  private static List<List<Inline>> ratingNotes(Summary summary) {
    List<List<Inline>> notes = new ArrayList<>();
    String meant =
        String.join(
            "; ",
            summary.levels().stream()
                .filter(level -> level != Level.UNRATED)
                .filter(summary.words()::containsKey)
                .map(
                    level ->
                        "%s: %s"
                            .formatted(
                                title(level),
                                String.join(
                                    ", ",
                                    summary.words().get(level).stream()
                                        .filter(word -> !word.equals(title(level)))
                                        .toList())))
                .filter(words -> !words.endsWith(": "))
                .toList());
    if (!meant.isEmpty()) {
      notes.add(Cells.note("Returns rate by scales of their own. %s.".formatted(meant)));
    }
    notes.add(
        Cells.note(
            "Shares are whole percentages of what is rated, rounded so that they add up to 100%."));
    if (summary.forecast().isPresent()) {
      notes.add(
          Cells.note("The forecast is that of the returns that give one for the end of the year."));
    }
    return notes;
  }

  private static Table variances(Summary summary, TableSetting setting) {
    List<Row> rows = new ArrayList<>();
    rows.add(Cells.headers(List.of("Budget", "Revised budget", "Outturn", "Variance")));
    for (Largest largest : summary.largest()) {
      rows.add(Cells.group(1, largest.title(), 4));
      for (VarianceLine line : largest.lines()) {
        rows.add(
            setting
                .cells()
                .figures(
                    RowKind.BODY,
                    1,
                    line.name(),
                    List.of(line.budget(), line.outturn(), line.variance())));
      }
    }
    String unit = summary.largest().getFirst().lines().getFirst().variance().unit().sign();
    return setting.table(
        setting.anchors().give("table", setting.returnName() + "-variances"),
        "Largest variances, " + unit,
        "The largest variances of each return, with the revised budget and the outturn.",
        List.of(
            new Column(Align.START, 1),
            Column.of(Align.FIGURES),
            Column.of(Align.FIGURES),
            Column.of(Align.FIGURES)),
        rows,
        List.of(Cells.note("Brackets show underspends.")));
  }

  private static Table moved(Summary summary, TableSetting setting) {
    List<Row> rows = new ArrayList<>();
    rows.add(Cells.headers(List.of("Indicator", "Then", "Now", "Then was", "Direction")));
    summary.moved().forEach(moved -> rows.add(row(moved, setting.cells())));
    return setting.table(
        setting.anchors().give("table", setting.returnName() + "-indicators"),
        "Indicators that have got worse, or that have turned",
        "%s, each with the figure that it is compared with, the figure now, and the direction."
            .formatted(Words.count(summary.moved().size(), "indicator")),
        List.of(
            new Column(Align.START, 2),
            Column.of(Align.FIGURES),
            Column.of(Align.FIGURES),
            new Column(Align.START, 1),
            new Column(Align.START, 1)),
        rows,
        List.of());
  }

  private static Row row(Moved moved, Cells cells) {
    return Row.of(
        RowKind.BODY,
        Cells.rowHead((moved.reference() + " " + moved.description()).strip()),
        cells.figure(moved.from()),
        cells.figure(moved.to()),
        Cell.of(Inline.text(moved.against().words())),
        Cell.of(
            new Inline.Symbol(moved.now().sign(), "direction of travel:"),
            Inline.text(
                " "
                    + moved.now().word()
                    + (moved.hasTurned() ? ", was " + moved.before().word() : ""))));
  }

  private static Block absent(Summary summary) {
    if (summary.absent().isEmpty()) {
      return CellBlock.Paragraph.of(Inline.text("Every return that was due has been received."));
    }
    return new CellBlock.BulletList(
        CellBlock.Indent.MARGIN, summary.absent().stream().map(SummaryTables::item).toList());
  }

  private static CellBlock.Item item(Absent absent) {
    return CellBlock.Item.of(Inline.text("%s: %s".formatted(absent.title(), absent.why().words())));
  }
}
