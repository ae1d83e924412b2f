package org.outturn.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Figure;
import org.outturn.figure.Reckoning;
import org.outturn.figure.Unit;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.returns.FigureReader.Statement;
import org.outturn.returns.FreeTable.Entry;
import org.outturn.returns.Subtotals.Subtotal;

/// Rows of any columns becoming entries, with the totals of the columns that have one. A row's
/// figures are named by its first column.
final class FreeTableReading {
  private final Address root;
  private final String name;
  private final List<Described> columns;
  private final Map<Described, FigureReader> readers = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Names names = new Names(findings::add);

  FreeTableReading(String name, List<Described> columns) {
    this.name = name;
    this.root = Address.of(name);
    this.columns = List.copyOf(columns);
    for (Described column : columns) {
      column.unit().ifPresent(unit -> readers.put(column, new FigureReader(unit, unit)));
    }
  }

  /// @param unit of a column of figures; nothing for one of words
  record Described(String key, String title, Optional<Unit> unit, Totals totals) {}

  enum Totals {
    SUMMED,
    NONE
  }

  /// @param rows as wide as there are columns
  /// @param stated the row of totals that the return gives
  /// @param memo rows after the total
  /// @param subtotals that stand among the rows
  Result<Optional<Return>> table(
      String title,
      List<List<Written>> rows,
      Optional<List<Written>> stated,
      List<List<Written>> memo,
      List<Subtotal> subtotals) {
    names.reserve(root.with("total"));
    names.reserve(root.with("memo"));
    List<List<Entry>> entries = rows.stream().map(row -> row(root, row)).toList();
    Optional<List<Entry>> total =
        columns.stream().anyMatch(column -> column.totals() == Totals.SUMMED)
            ? Optional.of(total(entries, stated))
            : Optional.empty();
    List<List<Entry>> after = memo.stream().map(row -> row(root.with("memo"), row)).toList();
    List<Figure> figures = new ArrayList<>();
    for (FigureReader reader : readers.values()) {
      figures.addAll(reader.figures());
      findings.addAll(reader.findings());
    }
    findings.addAll(new Subtotals(columns, entries).faults(subtotals));
    List<FreeTable.Column> heads =
        columns.stream().map(c -> new FreeTable.Column(c.key(), c.title())).toList();
    return new Result<>(
        Optional.of(new FreeTable(name, title, heads, entries, total, after, figures)), findings);
  }

  private List<Entry> row(Address parent, List<Written> cells) {
    String called = cells.getFirst().shown();
    Address address =
        readers.isEmpty()
            ? root
            : names.claim(parent.with(called), called, cells.getFirst().place());
    List<Entry> row = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Described column = columns.get(i);
      Written cell = cells.get(i);
      row.add(
          column.unit().isEmpty() || cell.isEmpty()
              ? new Entry.Words(cell.shown())
              : new Entry.Number(
                  readers
                      .get(column)
                      .amount(cell, column.title(), address.with(column.key()), Basis.PLAIN)));
    }
    return row;
  }

  private List<Entry> total(List<List<Entry>> rows, Optional<List<Written>> stated) {
    List<Entry> total = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int index = i;
      Described column = columns.get(i);
      Optional<Written> cell = stated.map(cells -> cells.get(index));
      total.add(
          column.totals() == Totals.SUMMED
              ? new Entry.Number(sum(column, index, rows, cell))
              : figure(column, cell)
                  .orElseGet(
                      () ->
                          new Entry.Words(
                              cell.map(Written::shown)
                                  .filter(words -> !words.isBlank())
                                  .orElse(index == 0 ? "Total" : ""))));
    }
    return total;
  }

  /// What stands in the line of totals of a column that does not add up to it, such as one of
  /// percentages.
  private Optional<Entry> figure(Described column, Optional<Written> stated) {
    return stated
        .filter(_ -> column.unit().isPresent())
        .filter(cell -> cell.number().isPresent() || NumberText.number(cell.shown()).isPresent())
        .map(
            cell ->
                new Entry.Number(
                    readers
                        .get(column)
                        .amount(
                            cell,
                            column.title(),
                            root.with("total").with(column.key()),
                            Basis.PLAIN)));
  }

  private Figure sum(
      Described column, int index, List<List<Entry>> rows, Optional<Written> stated) {
    List<Figure> parts = new ArrayList<>();
    for (List<Entry> row : rows) {
      switch (row.get(index)) {
        case Entry.Number(Figure figure) -> parts.add(figure);
        case Entry.Words _ -> {}
      }
    }
    FigureReader reader = readers.get(column);
    return reader.settled(
        Reckoning.sum(parts, reader.nil()),
        new Statement(
            root.with("total").with(column.key()),
            Basis.PLAIN,
            column.title(),
            "total",
            stated,
            Code.FIG001));
  }
}
