package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.document.Block;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.document.Table.Cell;
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
import org.outturn.returns.Trend.Against;
import org.outturn.workspace.Council;

/// Performance indicators of a quarter, by group: figures against estimate and target, ratings now
/// and forecast, and the direction of travel beside the figure that it is measured from. Columns
/// that nothing fills are left out.
final class IndicatorTable implements TableForm<Indicators> {
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
    return List.of(
        IndicatorYears.isWhatStandsIn(indicators)
            ? IndicatorYears.of(indicators, setting)
            : table(indicators, setting));
  }

  private static Table table(Indicators indicators, TableSetting setting) {
    List<Field<Indicator>> fields = fields(indicators, setting.cells());
    List<Row> rows = new ArrayList<>(List.of(Field.headers(fields)));
    for (Group group : indicators.groups()) {
      if (!group.name().isBlank()) {
        rows.add(Cells.group(1, group.name(), fields.size()));
      }
      int depth = group.name().isBlank() ? 0 : 1;
      group.indicators().forEach(one -> rows.addAll(rows(one, depth, fields)));
    }
    return setting.table(
        setting.anchor(),
        "Performance indicators, quarter %d of %s"
            .formatted(setting.quarter().number(), setting.quarter().year()),
        "%s, each with these columns: %s.%s"
            .formatted(
                Words.count(indicators.all().count(), "indicator"),
                fields.stream().skip(1).map(Field::head).collect(Collectors.joining("; ")),
                indicators.all().anyMatch(IndicatorTable::isCommented)
                    ? " A comment stands in a row below."
                    : ""),
        Field.columns(fields),
        rows,
        notes(indicators, setting.printer()));
  }

  private static List<Field<Indicator>> fields(Indicators all, Cells cells) {
    List<Field<Indicator>> fields = new ArrayList<>();
    // A comment below is of the same indicator.
    fields.add(
        Field.of(
            "Indicator",
            3,
            one ->
                Cells.named(one.reference(), described(one))
                    .heading(Scope.ROW)
                    .spanning(1, isCommented(one) ? 2 : 1)));
    boolean collected = all.all().anyMatch(one -> !one.frequency().isBlank());
    fields.add(
        Field.of(
            collected ? "Preferred outcome, and when collected" : "Preferred outcome",
            1,
            one -> Cells.plain(one.preferred().words() + "\n" + one.frequency())));
    for (Measure measure : all.measures()) {
      if (!EARLIER.contains(measure.key())) {
        fields.add(
            Field.figures(measure.title(), one -> figure(one, Optional.of(measure.key()), cells)));
      }
      if (measure.key().equals(Indicators.ACTUAL) && compared(all)) {
        fields.add(Field.figures("Compared with", one -> figure(one, earlier(one), cells)));
        fields.add(Field.of("Direction of travel", 1, IndicatorTable::trend));
      }
    }
    if (all.all().anyMatch(one -> one.current().isPresent())) {
      fields.add(Field.of("Current rating", 1, one -> mark(one.current())));
    }
    if (all.all().anyMatch(one -> one.forecast().isPresent())) {
      fields.add(Field.of("Forecast rating", 1, one -> mark(one.forecast())));
    }
    if (all.all().anyMatch(one -> !one.toBeAchieved().isBlank())) {
      fields.add(Field.of("Target to be achieved?", 1, one -> Cells.plain(one.toBeAchieved())));
    }
    return fields;
  }

  /// With the unit, where neither the figures nor the words say it.
  private static String described(Indicator one) {
    String unit =
        switch (one.unit()) {
          case PERCENT, NUMBER -> "";
          case POUNDS, THOUSANDS, MILLIONS, DAYS -> one.unit().sign();
        };
    String words = one.description();
    boolean said = words.toLowerCase(Locale.UK).contains(unit.toLowerCase(Locale.UK));
    return said ? words : "%s, %s".formatted(words, unit);
  }

  private static boolean compared(Indicators all) {
    return all.all().anyMatch(one -> one.trend().direction() != Direction.NO_COMPARISON);
  }

  /// Measures that are shown as what the actual figure is compared with.
  private static final List<String> EARLIER =
      List.of(Indicators.PREVIOUS_QUARTER, Indicators.SAME_QUARTER_LAST_YEAR);

  /// What the direction of travel is measured from.
  private static Optional<String> earlier(Indicator one) {
    return switch (one.trend().against()) {
      case SAME_QUARTER_LAST_YEAR -> Optional.of(Indicators.SAME_QUARTER_LAST_YEAR);
      case PREVIOUS_QUARTER, PREVIOUS_QUARTER_REVISED, NEW_DEFINITION ->
          Optional.of(Indicators.PREVIOUS_QUARTER);
      case NEITHER_WAY_BETTER -> Optional.of(Indicators.PREVIOUS_QUARTER);
      case GAP_TO_PROFILE, AS_STATED, NOTHING -> Optional.empty();
    };
  }

  /// Whether a row below says something of it.
  private static boolean isCommented(Indicator one) {
    return !one.comment().isEmpty() || !one.remedy().isEmpty();
  }

  private static List<Row> rows(Indicator one, int depth, List<Field<Indicator>> fields) {
    List<Row> rows = new ArrayList<>(List.of(Field.row(fields, RowKind.BODY, depth, one)));
    if (isCommented(one)) {
      Cell comment = Cells.of(Remarks.blocks(one.comment(), one.remedy()));
      rows.add(new Row(RowKind.BODY, depth, List.of(comment.spanning(fields.size() - 1, 1))));
    }
    return rows;
  }

  /// With what must be known about it below; of what is in neither % nor money, the unit as well.
  private static Cell figure(Indicator one, Optional<String> measure, Cells cells) {
    Optional<Figure> figure = measure.flatMap(one::figure);
    if (figure.isEmpty()) {
      return Cell.empty();
    }
    Cell cell = cells.figure(figure.get());
    List<String> words = new ArrayList<>();
    if (measure.equals(Optional.of(Indicators.SAME_QUARTER_LAST_YEAR))) {
      words.add("same quarter last year");
    }
    one.statuses().stream()
        .sorted()
        .filter(status -> measure.equals(Optional.of(of(status))))
        .forEach(status -> words.add(words(status)));
    return words.isEmpty() ? cell : Cells.above(cell, String.join(", ", words));
  }

  private static String of(FigureStatus status) {
    return switch (status) {
      case PREVIOUS_REVISED -> Indicators.PREVIOUS_QUARTER;
      case REVISED, NEW_DEFINITION, IN_ARREARS, PROVISIONAL -> Indicators.ACTUAL;
    };
  }

  private static String words(FigureStatus status) {
    return switch (status) {
      case PREVIOUS_REVISED -> FigureStatus.REVISED.words();
      case REVISED, NEW_DEFINITION, IN_ARREARS, PROVISIONAL -> status.words();
    };
  }

  private static Cell mark(Optional<Rating> rating) {
    return rating.map(r -> Cell.of(Marks.of(r))).orElse(Cell.empty());
  }

  private static Cell trend(Indicator one) {
    return switch (one.trend().against()) {
      case PREVIOUS_QUARTER, PREVIOUS_QUARTER_REVISED, SAME_QUARTER_LAST_YEAR ->
          Cells.direction(one.trend().direction());
      case GAP_TO_PROFILE ->
          Cells.above(Cells.direction(one.trend().direction()), "gap to profile");
      case AS_STATED -> Cells.above(Cells.direction(one.trend().direction()), "as stated");
      case NEW_DEFINITION -> Cells.plain("not comparable");
      case NEITHER_WAY_BETTER, NOTHING -> Cell.empty();
    };
  }

  private static List<List<Inline>> notes(Indicators all, FigurePrinter printer) {
    List<List<Inline>> notes = new ArrayList<>();
    if (compared(all)) {
      notes.add(
          Cells.note(
              "The quarter’s figure is compared with the previous quarter’s, unless the table says"
                  + " otherwise."));
    }
    if (all.all().anyMatch(one -> one.trend().against() == Against.GAP_TO_PROFILE)) {
      notes.add(
          Cells.note(
              "Gap to profile: how far the figure is from its estimate, compared with the previous"
                  + " quarter."));
    }
    all.all()
        .forEach(
            one ->
                one.ratings().stream()
                    .flatMap(rating -> Words.override(one.reference(), rating).stream())
                    .forEach(words -> notes.add(Cells.note(words))));
    notes.addAll(new FigureNotes(printer).notes(printed(all)));
    return notes;
  }

  private static List<Figure> printed(Indicators all) {
    return all.all()
        .flatMap(
            one ->
                Stream.concat(
                        all.measures().stream().map(Measure::key).filter(k -> !EARLIER.contains(k)),
                        earlier(one).stream())
                    .flatMap(key -> one.figure(key).stream()))
        .toList();
  }
}
