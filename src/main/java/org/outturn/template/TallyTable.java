package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.document.Anchor;
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
import org.outturn.returns.Tallies;
import org.outturn.returns.Tallies.Tally;

/// Ratings counted by level, and how they have moved: of the quarter as a whole, or return by
/// return.
final class TallyTable {
  private static final List<Direction> MOVES =
      List.of(Direction.IMPROVING, Direction.STEADY, Direction.DECLINING, Direction.NO_COMPARISON);

  private final Tallies tallies;
  private final TableSetting setting;
  private final Cells cells;

  TallyTable(Tallies tallies, TableSetting setting) {
    this.tallies = tallies;
    this.setting = setting;
    this.cells = setting.cells();
  }

  /// Now and by forecast.
  Table whole(Anchor anchor) {
    List<Row> rows = new ArrayList<>(List.of(headers("Ratings")));
    rows.add(row(RowKind.BODY, "Now", tallies.total()));
    tallies.forecast().ifPresent(forecast -> rows.add(row(RowKind.BODY, "Forecast", forecast)));
    return table(
        anchor,
        "Ratings now and forecast, and how they have moved since the last quarter",
        "How many ratings stand at each level now, and how many are forecast for the end of the"
            + " year where a return gives a forecast; of each, how many have improved, are as they"
            + " were or have declined, and how many have nothing to be compared with.",
        rows,
        List.of());
  }

  /// Return by return, with the total.
  Table each(Anchor anchor) {
    List<Row> rows = new ArrayList<>(List.of(headers("Return")));
    tallies.each().forEach(tally -> rows.add(row(RowKind.BODY, tally.title(), tally)));
    rows.add(row(RowKind.TOTAL, tallies.total().title(), tallies.total()));
    List<List<Inline>> notes = new ArrayList<>(meanings());
    if (!tallies.shares().isEmpty()) {
      rows.add(shares());
      notes.add(
          Cells.note(
              "Shares are whole percentages of what is rated, rounded so that they add up to"
                  + " 100%."));
    }
    return table(
        anchor,
        "Ratings of each return in quarter %d of %s"
            .formatted(setting.quarter().number(), setting.quarter().year()),
        "%s, each with how many of its ratings stand at each level, and how many have improved, are"
                .formatted(Words.count(tallies.each().size(), "return"))
            + " as they were or have declined since the last quarter. The last rows are the total"
            + " and the share of each level.",
        rows,
        notes);
  }

  private Table table(
      Anchor anchor, String caption, String description, List<Row> rows, List<List<Inline>> notes) {
    List<Column> columns = new ArrayList<>(List.of(new Column(Align.START, 1)));
    for (int i = 0; i < tallies.levels().size() + 1 + MOVES.size(); i++) {
      columns.add(Column.of(Align.FIGURES));
    }
    return setting.table(anchor, caption, description, columns, rows, notes);
  }

  private Row headers(String first) {
    return Cells.headers(
        Stream.of(
                Stream.of(first),
                tallies.levels().stream().map(TallyTable::title),
                Stream.of("All", "Better", "Same", "Worse", "Not compared"))
            .flatMap(heads -> heads)
            .toList());
  }

  private Row row(RowKind kind, String name, Tally tally) {
    List<Figure> figures = new ArrayList<>();
    tallies.levels().forEach(level -> figures.add(tally.rated().get(level)));
    figures.add(tally.all());
    MOVES.forEach(direction -> figures.add(tally.moved().get(direction)));
    return cells.figures(kind, 1, name, figures);
  }

  /// Says nothing of how ratings have moved.
  private Row shares() {
    List<Cell> row = new ArrayList<>(List.of(Cells.rowHead("Share of what is rated")));
    for (Level level : tallies.levels()) {
      Optional<Figure> share = Optional.ofNullable(tallies.shares().get(level));
      row.add(share.map(figure -> cells.figure(figure, 0)).orElse(Cell.empty()));
    }
    row.add(Cell.empty());
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

  /// What the returns' own scales call each level.
  private List<List<Inline>> meanings() {
    String meant =
        tallies.levels().stream()
            .filter(level -> level != Level.UNRATED)
            .map(level -> meant(level, tallies.words().getOrDefault(level, List.of())))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; "));
    return meant.isEmpty()
        ? List.of()
        : List.of(Cells.note("Returns rate by scales of their own. %s.".formatted(meant)));
  }

  /// "Red: Off course, High".
  private static String meant(Level level, List<String> words) {
    List<String> others = words.stream().filter(word -> !word.equals(title(level))).toList();
    return others.isEmpty() ? "" : "%s: %s".formatted(title(level), String.join(", ", others));
  }
}
