package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.document.Block;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.figure.Figure;
import org.outturn.figure.Unit;
import org.outturn.returns.VarianceAnalysis;
import org.outturn.returns.VarianceAnalysis.BusinessUnit;
import org.outturn.returns.VarianceAnalysis.Division;
import org.outturn.returns.VarianceAnalysis.Line;

/// Why outturn differs from budget, reason by reason.
final class VarianceTable implements TableForm<VarianceAnalysis> {
  private static final int COLUMNS = 7;
  private static final int AMOUNTS = 5;

  @Override
  public Class<VarianceAnalysis> of() {
    return VarianceAnalysis.class;
  }

  @Override
  public List<Block> blocks(VarianceAnalysis analysis, TableSetting setting) {
    return List.of(
        setting.table(
            setting.anchor(),
            "Variance analysis %s: reasons for differences from revised budget, %s"
                .formatted(setting.quarter().year(), unit(analysis).sign()),
            description(analysis),
            columns(),
            rows(analysis, setting.cells()),
            notes(analysis, setting.printer())));
  }

  private static Unit unit(VarianceAnalysis analysis) {
    return analysis.reasons().findFirst().map(line -> line.total().unit()).orElse(Unit.THOUSANDS);
  }

  private static String description(VarianceAnalysis analysis) {
    return ("%s, by division and business unit. Each amount is an overspend, from"
            + " expenditure above budget or income below it, or an underspend, from expenditure"
            + " below budget or income above it. The last column is the total of each reason%s.")
        .formatted(
            Words.count(analysis.reasons().count(), "reason"),
            analysis.total().isPresent() ? ", and the last row that of each column" : "");
  }

  private static List<Table.Column> columns() {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(Align.START, Cells.NAMES));
    for (int i = 1; i < COLUMNS; i++) {
      columns.add(Table.Column.of(Align.FIGURES));
    }
    return columns;
  }

  private static List<Row> rows(VarianceAnalysis analysis, Cells cells) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(
            RowKind.HEADER,
            Cells.columnHead("Business unit or service area, and reason").spanning(1, 2),
            Cells.columnHead("Overspend").spanning(2, 1),
            Cells.columnHead("Underspend").spanning(2, 1),
            Cells.columnHead("Other minor variances").spanning(1, 2),
            Cells.columnHead("Total").spanning(1, 2)));
    rows.add(
        Cells.headers(
            List.of(
                "Expenditure above budget",
                "Income below budget",
                "Expenditure below budget",
                "Income above budget")));
    for (Division division : analysis.divisions()) {
      rows.add(Cells.group(1, division.name(), COLUMNS));
      for (BusinessUnit unit : division.units()) {
        int depth = unit.name().isBlank() ? 1 : 2;
        if (depth == 2) {
          rows.add(Cells.group(2, unit.name(), COLUMNS));
        }
        unit.reasons().forEach(line -> rows.add(row(RowKind.BODY, depth, line, cells)));
      }
    }
    analysis.others().forEach(line -> rows.add(row(RowKind.BODY, 0, line, cells)));
    analysis.total().ifPresent(total -> rows.add(row(RowKind.TOTAL, 1, total, cells)));
    return rows;
  }

  private static Row row(RowKind kind, int depth, Line line, Cells cells) {
    List<Cell> row = new ArrayList<>();
    row.add(Cells.rowHead(line.reason().isBlank() ? "Total" : line.reason()));
    for (Optional<Figure> amount : line.amounts()) {
      row.add(amount.map(cells::figure).orElse(Cell.empty()));
    }
    row.add(cells.figure(line.total()));
    return new Row(kind, depth, row);
  }

  private static List<List<Inline>> notes(VarianceAnalysis analysis, FigurePrinter printer) {
    List<List<Inline>> notes = new ArrayList<>();
    notes.add(Cells.note("Brackets show underspends."));
    FigureNotes figures = new FigureNotes(printer);
    List<Line> reasons = analysis.reasons().toList();
    for (int i = 0; i < AMOUNTS; i++) {
      int column = i;
      List<Figure> parts =
          reasons.stream().flatMap(line -> line.amounts().get(column).stream()).toList();
      analysis
          .total()
          .flatMap(whole -> whole.amounts().get(column))
          .ifPresent(total -> figures.compare(parts, total));
    }
    reasons.forEach(line -> compareAcross(line, figures));
    analysis
        .total()
        .ifPresent(
            whole -> {
              figures.compare(reasons.stream().map(Line::total).toList(), whole.total());
              compareAcross(whole, figures);
            });
    notes.addAll(figures.notes(analysis.figures()));
    return notes;
  }

  private static void compareAcross(Line line, FigureNotes figures) {
    figures.compare(line.amounts().stream().flatMap(Optional::stream).toList(), line.total());
  }
}
