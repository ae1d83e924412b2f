package org.outturn.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.figure.Figure;
import org.outturn.returns.Indicators;
import org.outturn.returns.Indicators.Group;
import org.outturn.returns.Indicators.Indicator;
import org.outturn.returns.Indicators.Measure;
import org.outturn.returns.PreferredOutcome;

/// Indicators with the targets of several years, under the heads of the years.
final class IndicatorYears {
  private static final Pattern OF_A_YEAR =
      Pattern.compile("(?<what>[a-z-]+)-(?<first>20\\d\\d)-(?<last>(20)?\\d\\d)");

  private IndicatorYears() {}

  /// Whether a return's figures are of years and not of a quarter.
  static boolean isWhatStandsIn(Indicators indicators) {
    return !indicators.measures().isEmpty()
        && indicators.measures().stream()
            .allMatch(measure -> OF_A_YEAR.matcher(measure.key()).matches());
  }

  static Table of(Indicators indicators, TableSetting setting) {
    List<Row> rows = new ArrayList<>(heads(indicators));
    List<Column> columns = columns(indicators);
    for (Group group : indicators.groups()) {
      if (!group.name().isBlank()) {
        rows.add(Cells.group(1, group.name(), columns.size()));
      }
      int depth = group.name().isBlank() ? 0 : 1;
      group.indicators().forEach(one -> rows.add(row(one, depth, indicators, setting.cells())));
    }
    return setting.table(
        setting.anchor(),
        "Indicators and targets, " + span(indicators),
        "%s, with these columns: %s%s."
            .formatted(
                Words.count(indicators.all().count(), "indicator"),
                saysWhichIsBetter(indicators) ? "preferred outcome; " : "",
                String.join("; ", indicators.measures().stream().map(Measure::title).toList())),
        columns,
        rows,
        notes(indicators, setting.printer()));
  }

  private static boolean saysWhichIsBetter(Indicators indicators) {
    return indicators.all().anyMatch(one -> !(one.preferred() instanceof PreferredOutcome.Neither));
  }

  /// "2025/26 to 2028/29".
  private static String span(Indicators indicators) {
    List<String> years = List.copyOf(years(indicators).keySet());
    String first = years.getFirst();
    return years.size() == 1 ? first : "%s to %s".formatted(first, years.getLast());
  }

  /// What there is of each year, in order.
  private static Map<String, List<String>> years(Indicators indicators) {
    Map<String, List<String>> years = new LinkedHashMap<>();
    for (Measure measure : indicators.measures()) {
      Matcher key = OF_A_YEAR.matcher(measure.key());
      if (key.matches()) {
        String year = "%s/%s".formatted(key.group("first"), key.group("last"));
        years
            .computeIfAbsent(year, _ -> new ArrayList<>())
            .add(Words.capital(key.group("what").replace('-', ' ')));
      }
    }
    return years;
  }

  private static List<Column> columns(Indicators indicators) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(Align.START, 1));
    if (saysWhichIsBetter(indicators)) {
      columns.add(Column.of(Align.START));
    }
    indicators.measures().forEach(_ -> columns.add(Column.of(Align.FIGURES)));
    return columns;
  }

  private static List<Row> heads(Indicators indicators) {
    List<Cell> upper = new ArrayList<>();
    List<Cell> lower = new ArrayList<>();
    upper.add(Cells.columnHead("Indicator").spanning(1, 2));
    if (saysWhichIsBetter(indicators)) {
      upper.add(Cells.columnHead("Preferred outcome").spanning(1, 2));
    }
    years(indicators)
        .forEach(
            (year, all) -> {
              upper.add(Cells.columnHead(year).spanning(all.size(), 1));
              all.forEach(what -> lower.add(Cells.columnHead(what)));
            });
    return List.of(new Row(RowKind.HEADER, 1, upper), new Row(RowKind.HEADER, 1, lower));
  }

  private static Row row(Indicator one, int depth, Indicators all, Cells cells) {
    List<Cell> row = new ArrayList<>();
    row.add(Cells.named(one.reference(), one.description()).heading(Scope.ROW));
    if (saysWhichIsBetter(all)) {
      row.add(Cells.plain(one.preferred().words()));
    }
    for (Measure measure : all.measures()) {
      row.add(one.figure(measure.key()).map(figure -> cells.figure(figure)).orElse(Cell.empty()));
    }
    return new Row(RowKind.BODY, depth, row);
  }

  private static List<List<Inline>> notes(Indicators indicators, FigurePrinter printer) {
    Stream<Figure> printed = indicators.all().flatMap(one -> one.figures().stream());
    return new FigureNotes(printer).notes(printed.toList());
  }
}
