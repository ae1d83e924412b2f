package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.document.Block;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.figure.Figure;
import org.outturn.figure.Rating;
import org.outturn.figure.Unit;
import org.outturn.returns.RevenueMonitoring;
import org.outturn.returns.RevenueMonitoring.Division;
import org.outturn.returns.RevenueMonitoring.Line;
import org.outturn.workspace.Council;
import org.outturn.workspace.ExpectedReturn;

/// Budget and outturn by division and business unit, with the variance of each.
final class RevenueTable implements TableForm<RevenueMonitoring> {
  private static final List<Function<Line, Figure>> MEASURES =
      List.of(
          Line::budgetExpenditure,
          Line::budgetIncome,
          Line::budgetNet,
          Line::outturnExpenditure,
          Line::outturnIncome,
          Line::outturnNet,
          Line::variance,
          Line::variancePercent);

  @Override
  public Class<RevenueMonitoring> of() {
    return RevenueMonitoring.class;
  }

  @Override
  public List<Marks> marks(RevenueMonitoring revenue, Council council) {
    List<Rating> ratings = revenue.lines().flatMap(line -> line.rating().stream()).toList();
    return Optional.ofNullable(council.returns().get(revenue.name()))
        .flatMap(ExpectedReturn::scale)
        .filter(_ -> !ratings.isEmpty())
        .map(scale -> List.of(new Marks(scale, ratings)))
        .orElse(List.of());
  }

  @Override
  public List<Block> blocks(RevenueMonitoring revenue, TableSetting setting) {
    boolean rated = revenue.lines().anyMatch(line -> line.rating().isPresent());
    String actual = Words.capital(revenue.basis().words());
    return List.of(
        setting.table(
            setting.anchor(),
            "Budget and outturn %s: %s against revised budget, %s"
                .formatted(setting.quarter().year(), revenue.basis().words(), unit(revenue).sign()),
            description(revenue),
            columns(rated),
            rows(revenue, actual, rated, setting.cells()),
            notes(revenue, setting.printer())));
  }

  private static Unit unit(RevenueMonitoring revenue) {
    return revenue.lines().findFirst().map(line -> line.variance().unit()).orElse(Unit.THOUSANDS);
  }

  private static String description(RevenueMonitoring revenue) {
    long units = revenue.divisions().stream().mapToLong(d -> d.units().size()).sum();
    return ("%s, by division. For each: expenditure, income and net cost in the"
            + " revised budget; the same in the %s; the variance, and its share of the revised"
            + " net budget.%s")
        .formatted(
            Words.count(units, "business unit"),
            revenue.basis().words(),
            revenue.total().isPresent()
                ? " Each division ends with its total, and the last row is the whole."
                : "");
  }

  private static List<Table.Column> columns(boolean rated) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(Align.START, Cells.NAMES));
    MEASURES.forEach(_ -> columns.add(Table.Column.of(Align.FIGURES)));
    if (rated) {
      columns.add(Table.Column.of(Align.START));
    }
    return columns;
  }

  private static List<Row> rows(
      RevenueMonitoring revenue, String actual, boolean rated, Cells cells) {
    List<Row> rows = new ArrayList<>();
    rows.add(upperHeader(actual, rated));
    rows.add(
        Cells.headers(
            List.of("Expenditure", "Income", "Net cost", "Expenditure", "Income", "Net cost")));
    int columns = columns(rated).size();
    for (Division division : revenue.divisions()) {
      if (!division.name().isBlank()) {
        rows.add(Cells.group(1, division.name(), columns));
      }
      int depth = division.name().isBlank() ? 0 : 1;
      for (Line unit : division.units()) {
        rows.add(row(RowKind.BODY, depth, unit.name(), unit, rated, cells));
      }
      division
          .subtotal()
          .ifPresent(
              subtotal ->
                  rows.add(
                      row(
                          RowKind.SUBTOTAL,
                          1,
                          "Total " + division.name(),
                          subtotal,
                          rated,
                          cells)));
    }
    revenue
        .total()
        .ifPresent(
            whole ->
                rows.add(
                    row(
                        RowKind.TOTAL,
                        1,
                        whole.name().isBlank() ? "Total" : whole.name(),
                        whole,
                        rated,
                        cells)));
    return rows;
  }

  private static Row upperHeader(String actual, boolean rated) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cells.columnHead("Business unit").spanning(1, 2));
    cells.add(Cells.columnHead("Revised budget").spanning(3, 1));
    cells.add(Cells.columnHead(actual).spanning(3, 1));
    cells.add(Cells.columnHead("Variance: overspend or (underspend)").spanning(1, 2));
    cells.add(Cells.columnHead("Variance as % of revised net budget").spanning(1, 2));
    if (rated) {
      cells.add(Cells.columnHead("Rating").spanning(1, 2));
    }
    return new Row(RowKind.HEADER, 1, cells);
  }

  private static Row row(
      RowKind kind, int depth, String name, Line line, boolean rated, Cells cells) {
    List<Cell> row = new ArrayList<>();
    row.add(Cells.rowHead(name));
    MEASURES.forEach(measure -> row.add(cells.figure(measure.apply(line))));
    if (rated) {
      row.add(line.rating().map(rating -> Cell.of(Marks.of(rating))).orElse(Cell.empty()));
    }
    return new Row(kind, depth, row);
  }

  private static List<List<Inline>> notes(RevenueMonitoring revenue, FigurePrinter printer) {
    List<List<Inline>> notes = new ArrayList<>();
    notes.add(Cells.note("Brackets show income, net income and underspends."));
    FigureNotes figures = new FigureNotes(printer);
    List<Line> parts = new ArrayList<>();
    for (Division division : revenue.divisions()) {
      division.subtotal().ifPresent(subtotal -> compareDown(division.units(), subtotal, figures));
      division.subtotal().ifPresentOrElse(parts::add, () -> parts.addAll(division.units()));
    }
    revenue.total().ifPresent(total -> compareDown(parts, total, figures));
    revenue.lines().forEach(line -> compareAcross(line, figures));
    notes.addAll(figures.notes(revenue.figures()));
    revenue
        .lines()
        .forEach(
            line ->
                line.rating()
                    .flatMap(r -> Words.override(line.name(), r))
                    .ifPresent(text -> notes.add(Cells.note(text))));
    return notes;
  }

  private static void compareDown(List<Line> parts, Line total, FigureNotes figures) {
    MEASURES
        .subList(0, 7)
        .forEach(
            measure -> figures.compare(parts.stream().map(measure).toList(), measure.apply(total)));
  }

  private static void compareAcross(Line line, FigureNotes figures) {
    figures.compare(List.of(line.budgetExpenditure(), line.budgetIncome()), line.budgetNet());
    figures.compare(List.of(line.outturnExpenditure(), line.outturnIncome()), line.outturnNet());
    figures.compareDifference(line.outturnNet(), line.budgetNet(), line.variance());
  }
}
