package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.document.Block;
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
import org.outturn.returns.Summary.Largest;
import org.outturn.returns.Summary.Moved;
import org.outturn.returns.Summary.Tally;
import org.outturn.returns.Trend.Against;
import org.outturn.returns.VarianceLine;

/// The quarter at a glance: ratings counted, the largest variances, indicators that have got worse
/// or turned, and what is missing.
final class SummaryTables implements TableForm<Summary> {
  private static final String NO_BREAK = "\u00A0";
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
        "Ratings in quarter %d of %s, and how they have moved since the last"
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
    rows.add(
        Cells.headers(
            Stream.of(
                    Stream.of("Return"),
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
                    across(
                        "Forecast, where given",
                        counts(summary, forecast),
                        summary.levels().size(),
                        cells)));
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
    String meant =
        summary.levels().stream()
            .filter(level -> level != Level.UNRATED)
            .map(level -> meant(level, summary.words().getOrDefault(level, List.of())))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; "));
    String scales =
        meant.isEmpty() ? "" : "Returns rate by scales of their own. %s. ".formatted(meant);
    return List.of(
        Cells.note(
            scales
                + "Shares are whole percentages of what is rated, rounded so that they add up to"
                + " 100%."),
        Cells.note(absent(summary)));
  }

  /// "Red: Off course, High".
  private static String meant(Level level, List<String> words) {
    List<String> others = words.stream().filter(word -> !word.equals(title(level))).toList();
    return others.isEmpty() ? "" : "%s: %s".formatted(title(level), String.join(", ", others));
  }

  private static String absent(Summary summary) {
    if (summary.absent().isEmpty()) {
      return "Every return that was due is counted.";
    }
    return "Not counted: %s."
        .formatted(
            summary.absent().stream()
                .map(absent -> "%s (%s)".formatted(absent.title(), absent.why().words()))
                .collect(Collectors.joining("; ")));
  }

  private static Table variances(Summary summary, TableSetting setting) {
    List<Row> rows = new ArrayList<>();
    rows.add(Cells.headers(List.of("Return", "Budget", "Revised budget", "Outturn", "Variance")));
    summary.largest().forEach(largest -> rows.addAll(rows(largest, setting.cells())));
    String unit = summary.largest().getFirst().lines().getFirst().variance().unit().sign();
    return setting.table(
        setting.anchors().give("table", setting.returnName() + "-variances"),
        "Largest variances: overspend or (underspend), " + unit,
        "The largest variances of each return, with the revised budget and the outturn.",
        List.of(
            Column.of(Align.START),
            new Column(Align.START, 1),
            Column.of(Align.FIGURES),
            Column.of(Align.FIGURES),
            Column.of(Align.FIGURES)),
        rows,
        List.of());
  }

  private static List<Row> rows(Largest largest, Cells cells) {
    List<Row> rows = new ArrayList<>();
    for (VarianceLine line : largest.lines()) {
      List<Cell> row = new ArrayList<>();
      if (rows.isEmpty()) {
        row.add(Cells.rowHead(largest.title()).spanning(1, largest.lines().size()));
      }
      row.add(Cells.rowHead(line.name()));
      row.addAll(cells.figures(List.of(line.budget(), line.outturn(), line.variance())));
      rows.add(new Row(RowKind.BODY, 1, row));
    }
    return rows;
  }

  private static Table moved(Summary summary, TableSetting setting) {
    List<Row> rows = new ArrayList<>();
    rows.add(Cells.headers(List.of("Indicator", "Then", "Now", "Against", "Direction")));
    summary.moved().forEach(moved -> rows.add(row(moved, setting.cells())));
    return setting.table(
        setting.anchors().give("table", setting.returnName() + "-indicators"),
        "Indicators that have got worse, or that have turned",
        "%s, each with the figure that it is compared with, the figure now, and the direction."
            .formatted(Words.count(summary.moved().size(), "indicator")),
        List.of(
            new Column(Align.START, 1),
            Column.of(Align.FIGURES),
            Column.of(Align.FIGURES),
            Column.of(Align.START),
            Column.of(Align.START)),
        rows,
        List.of());
  }

  private static Row row(Moved moved, Cells cells) {
    return Row.of(
        RowKind.BODY,
        Cells.rowHead((moved.reference() + " " + moved.description()).strip()),
        cells.figure(moved.from()),
        cells.figure(moved.to()),
        Cell.of(Inline.text(then(moved.against()))),
        Cell.of(
            new Inline.Symbol(moved.direction().sign(), "direction of travel:"),
            Inline.text(
                NO_BREAK
                    + moved.direction().word()
                    + (moved.hasTurned() ? ", was " + moved.before().word() : ""))));
  }

  private static String then(Against against) {
    return switch (against) {
      case PREVIOUS_QUARTER -> "last" + NO_BREAK + "quarter";
      case PREVIOUS_QUARTER_REVISED -> "last quarter, revised";
      case SAME_QUARTER_LAST_YEAR -> "last" + NO_BREAK + "year";
      case GAP_TO_PROFILE -> "profile to date";
      case AS_STATED, NEW_DEFINITION, NEITHER_WAY_BETTER, NOTHING -> against.words();
    };
  }
}
