package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outturn.document.Block;
import org.outturn.document.Inline;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Rating;
import org.outturn.returns.FigureStatus;
import org.outturn.returns.Indicators;
import org.outturn.returns.Indicators.Group;
import org.outturn.returns.Indicators.Indicator;
import org.outturn.returns.Indicators.Measure;
import org.outturn.returns.Trend;
import org.outturn.workspace.Council;

/// Performance indicators of a quarter, by group: figures against estimate and target, ratings now
/// and forecast, and the direction of travel. Columns that nothing fills are left out.
final class IndicatorTable implements TableForm<Indicators> {
  private static final Measure PREVIOUS_QUARTER =
      new Measure(Indicators.PREVIOUS_QUARTER, "Previous quarter");

  @Override
  public Class<Indicators> of() {
    return Indicators.class;
  }

  @Override
  public List<Marks> marks(Indicators indicators, Council council) {
    List<Rating> ratings = indicators.all().flatMap(one -> one.ratings().stream()).toList();
    return indicators.scale().map(scale -> List.of(new Marks(scale, ratings))).orElse(List.of());
  }

  @Override
  public List<Block> blocks(Indicators indicators, TableSetting setting) {
    List<Feature> features = features(indicators, setting.cells());
    List<Row> rows = new ArrayList<>();
    List<String> headings =
        Stream.concat(Stream.of("Indicator"), features.stream().map(Feature::title)).toList();
    rows.add(Cells.headers(headings));
    for (Group group : indicators.groups()) {
      if (!group.name().isBlank()) {
        rows.add(Cells.group(1, group.name(), headings.size()));
      }
      group.indicators().forEach(one -> rows.addAll(rows(one, features)));
    }
    List<Column> columns = new ArrayList<>(List.of(new Column(Align.START, 1)));
    features.forEach(feature -> columns.add(Column.of(feature.align())));
    return List.of(
        setting.table(
            setting.anchor(),
            "Performance indicators, quarter %d of %s"
                .formatted(setting.quarter().number(), setting.quarter().year()),
            "%s, by group. The columns after the indicator are: %s. A comment stands in a row of its own."
                .formatted(
                    Words.count(indicators.all().count(), "indicator"),
                    String.join("; ", headings.subList(1, headings.size()))),
            columns,
            rows,
            notes(indicators, setting.printer())));
  }

  /// A column after the first.
  private record Feature(String title, Align align, Function<Indicator, Cell> cell) {}

  private static List<Feature> features(Indicators all, Cells cells) {
    List<Feature> features = new ArrayList<>();
    features.add(new Feature("Preferred outcome, collected", Align.START, IndicatorTable::nature));
    for (Measure measure : measures(all)) {
      features.add(
          new Feature(measure.title(), Align.FIGURES, one -> figure(one, measure.key(), cells)));
    }
    if (all.all().anyMatch(one -> one.current().isPresent())) {
      features.add(new Feature("Current rating", Align.START, one -> mark(one.current())));
    }
    if (all.all().anyMatch(one -> one.forecast().isPresent())) {
      features.add(new Feature("Forecast rating", Align.START, one -> mark(one.forecast())));
    }
    if (all.all().anyMatch(one -> !one.toBeAchieved().isBlank())) {
      features.add(
          new Feature(
              "Target to be achieved?", Align.START, one -> Cells.plain(one.toBeAchieved())));
    }
    if (all.all().anyMatch(one -> one.trend().direction() != Direction.NO_COMPARISON)) {
      features.add(new Feature("Direction of travel", Align.START, one -> trend(one.trend())));
    }
    return features;
  }

  /// Those of the return, and the previous quarter's where that was taken from the last return.
  private static List<Measure> measures(Indicators all) {
    List<Measure> measures = new ArrayList<>(all.measures());
    boolean there = measures.stream().anyMatch(m -> m.key().equals(PREVIOUS_QUARTER.key()));
    boolean known =
        all.all()
            .flatMap(one -> one.figure(PREVIOUS_QUARTER.key()).stream())
            .anyMatch(figure -> figure.value().isPresent());
    if (!there && known) {
      long before =
          measures.stream()
              .takeWhile(
                  m ->
                      m.key().equals(Indicators.PREVIOUS_YEAR)
                          || m.key().equals(Indicators.SAME_QUARTER_LAST_YEAR))
              .count();
      measures.add((int) before, PREVIOUS_QUARTER);
    }
    return measures;
  }

  /// Its figures, and below them what is said of them.
  private static List<Row> rows(Indicator one, List<Feature> features) {
    Cell named = Cells.named(one.reference(), one.description()).heading(Scope.ROW);
    List<Cell> figures = new ArrayList<>();
    figures.add(one.comment().isEmpty() ? named : named.spanning(1, 2));
    features.forEach(feature -> figures.add(feature.cell().apply(one)));
    List<Row> rows = new ArrayList<>(List.of(new Row(RowKind.BODY, 1, figures)));
    if (!one.comment().isEmpty()) {
      Cell comment = Cells.of(Remarks.blocks(one.comment()));
      rows.add(Row.of(RowKind.BODY, comment.spanning(features.size(), 1)));
    }
    return rows;
  }

  /// "Lower; monthly, discrete; days".
  private static Cell nature(Indicator one) {
    String unit =
        switch (one.unit()) {
          case PERCENT, NUMBER -> "";
          case POUNDS, THOUSANDS, MILLIONS, DAYS -> one.unit().sign();
        };
    List<String> words = Stream.of(one.preferred().words(), one.frequency(), unit).toList();
    return Cells.plain(String.join("; ", words.stream().filter(word -> !word.isBlank()).toList()));
  }

  private static Cell figure(Indicator one, String measure, Cells cells) {
    Optional<Figure> figure = one.figure(measure);
    if (figure.isEmpty()) {
      return Cell.empty();
    }
    Cell cell = cells.figure(figure.get(), one.places());
    List<String> signs =
        statuses(one).filter(status -> of(status).equals(measure)).map(FigureStatus::sign).toList();
    return signs.isEmpty() ? cell : Cells.followed(cell, " " + String.join(" ", signs));
  }

  private static Stream<FigureStatus> statuses(Indicator one) {
    return one.statuses().stream().sorted();
  }

  private static String of(FigureStatus status) {
    return switch (status) {
      case PREVIOUS_REVISED -> Indicators.PREVIOUS_QUARTER;
      case REVISED, NEW_DEFINITION, IN_ARREARS, PROVISIONAL -> Indicators.ACTUAL;
    };
  }

  private static Cell mark(Optional<Rating> rating) {
    return rating.map(r -> Cell.of(Marks.of(r))).orElse(Cell.empty());
  }

  /// The usual comparison goes without saying.
  private static Cell trend(Trend trend) {
    return switch (trend.against()) {
      case PREVIOUS_QUARTER, PREVIOUS_QUARTER_REVISED -> Cells.direction(trend.direction());
      case SAME_QUARTER_LAST_YEAR, GAP_TO_PROFILE, AS_STATED ->
          Cells.followed(Cells.direction(trend.direction()), ", by " + trend.against().words());
      case NEW_DEFINITION -> Cells.plain("new definition");
      case NEITHER_WAY_BETTER, NOTHING -> Cell.empty();
    };
  }

  private static List<List<Inline>> notes(Indicators all, FigurePrinter printer) {
    List<String> notes = new ArrayList<>();
    if (all.all().anyMatch(one -> one.trend().direction() != Direction.NO_COMPARISON)) {
      notes.add(
          "Direction of travel compares the quarter’s figure with the previous quarter’s, unless it"
              + " says otherwise.");
    }
    all.all()
        .flatMap(IndicatorTable::statuses)
        .distinct()
        .sorted()
        .forEach(status -> notes.add("%s: %s.".formatted(status.sign(), status.words())));
    all.all()
        .forEach(
            one ->
                one.ratings()
                    .forEach(
                        rating -> Words.override(one.reference(), rating).ifPresent(notes::add)));
    List<List<Inline>> all2 = new ArrayList<>(notes.stream().map(Cells::note).toList());
    List<Figure> printed =
        all.all()
            .flatMap(one -> measures(all).stream().flatMap(m -> one.figure(m.key()).stream()))
            .toList();
    all2.addAll(new FigureNotes(printer).notes(printed));
    return all2;
  }
}
