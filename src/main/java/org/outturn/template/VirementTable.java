package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Inline;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.figure.Figure;
import org.outturn.figure.Unit;
import org.outturn.returns.TargetDate;
import org.outturn.returns.Virements;
import org.outturn.returns.Virements.Side;
import org.outturn.returns.Virements.Transfer;
import org.outturn.returns.Virements.Virement;

/// Virements: from which budgets to which, how much, why, and by whose approval. One that moves
/// money from or to several budgets has a row for each.
final class VirementTable implements TableForm<Virements> {

  /// A row of the table.
  ///
  /// @param row of the virement's, counted from 0
  private record Leg(Virement virement, int row) {
    int rows() {
      return Math.max(virement.from().size(), virement.to().size());
    }

    Optional<Cell> whole(Function<Virement, Cell> cell) {
      return row == 0 ? Optional.of(cell.apply(virement).spanning(1, rows())) : Optional.empty();
    }

    /// Of the shorter side, the last one reaches down over the rows that the longer one needs.
    Optional<Cell> of(List<Transfer> side, Function<Transfer, Cell> cell) {
      if (side.isEmpty()) {
        return row == 0 ? Optional.of(Cell.empty().spanning(1, rows())) : Optional.empty();
      }
      int last = side.size() - 1;
      return row > last
          ? Optional.empty()
          : Optional.of(cell.apply(side.get(row)).spanning(1, row == last ? rows() - last : 1));
    }
  }

  @Override
  public Class<Virements> of() {
    return Virements.class;
  }

  @Override
  public List<Block> blocks(Virements virements, TableSetting setting) {
    Cells cells = setting.cells();
    List<Field<Leg>> fields = fields(virements, cells, setting.dates());
    return List.of(
        setting.table(
            setting.anchor(),
            "Virements %s, %s".formatted(setting.quarter().year(), unit(virements)),
            description(virements),
            Field.columns(fields),
            rows(virements, fields, cells),
            notes(virements, setting.printer())));
  }

  private static String unit(Virements virements) {
    return virements.figures().stream()
        .map(Figure::unit)
        .filter(Unit::isMoney)
        .findFirst()
        .orElse(Unit.THOUSANDS)
        .sign();
  }

  private static String description(Virements virements) {
    String whole =
        virements.total().isPresent()
            ? " The last row is the total, which is the same on both sides."
            : "";
    return "%s, each with the budgets that give and get, the amounts, who approved it and why.%s"
        .formatted(Words.count(virements.virements().size(), "virement"), whole);
  }

  private static List<Field<Leg>> fields(Virements virements, Cells cells, HouseDates dates) {
    List<Field<Leg>> fields = new ArrayList<>();
    fields.add(whole("Reference", 0, one -> Cells.plain(one.reference()).heading(Scope.ROW)));
    fields.add(side("From", 2, Virement::from, VirementTable::budget));
    fields.add(amounts("Amount from", Virement::from, cells));
    fields.add(side("To", 2, Virement::to, VirementTable::budget));
    fields.add(amounts("Amount to", Virement::to, cells));
    if (all(virements).anyMatch(one -> !reason(one).isBlank())) {
      fields.add(whole("Reason", 3, one -> Cells.plain(reason(one))));
    }
    if (all(virements).anyMatch(one -> !approval(one, dates).isEmpty())) {
      fields.add(whole("Approved", 2, one -> Cells.of(approval(one, dates))));
    }
    return fields;
  }

  private static Stream<Virement> all(Virements virements) {
    return virements.virements().stream();
  }

  private static Field<Leg> whole(String head, int weight, Function<Virement, Cell> cell) {
    return new Field<>(head, new Column(Align.START, weight), leg -> leg.whole(cell));
  }

  private static Field<Leg> side(
      String head,
      int weight,
      Function<Virement, List<Transfer>> side,
      Function<Transfer, Cell> cell) {
    return new Field<>(
        head, new Column(Align.START, weight), leg -> leg.of(side.apply(leg.virement()), cell));
  }

  private static Field<Leg> amounts(
      String head, Function<Virement, List<Transfer>> side, Cells cells) {
    return new Field<>(
        head,
        Column.of(Align.FIGURES),
        leg -> leg.of(side.apply(leg.virement()), transfer -> cells.figure(transfer.amount())));
  }

  /// More income gives money as less expenditure does, so which of them it is must be said.
  private static Cell budget(Transfer transfer) {
    String name =
        Stream.of(transfer.directorate(), transfer.budget())
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining(": "));
    return Cells.plain(
        switch (transfer.side()) {
          case INCOME -> name + " (income)";
          case EXPENDITURE, NET -> name;
        });
  }

  private static String reason(Virement virement) {
    return Stream.of(virement.reason(), virement.explanation())
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static List<CellBlock> approval(Virement virement, HouseDates dates) {
    return Stream.concat(
            Stream.of(virement.approvedBy()),
            virement.approved().stream().map((TargetDate date) -> dates.print(date)))
        .filter(words -> !words.isBlank())
        .<CellBlock>map(CellBlock.Paragraph::of)
        .toList();
  }

  private static List<Row> rows(Virements virements, List<Field<Leg>> fields, Cells cells) {
    List<Row> rows = new ArrayList<>();
    rows.add(Field.headers(fields));
    for (Virement virement : virements.virements()) {
      int legs = new Leg(virement, 0).rows();
      for (int i = 0; i < legs; i++) {
        rows.add(Field.row(fields, RowKind.BODY, 1, new Leg(virement, i)));
      }
    }
    virements.total().ifPresent(total -> rows.add(total(total, fields.size(), cells)));
    return rows;
  }

  private static Row total(Figure total, int columns, Cells cells) {
    List<Cell> row = new ArrayList<>();
    row.add(Cells.rowHead("Total").spanning(2, 1));
    row.add(cells.figure(total));
    row.add(Cell.empty());
    row.add(cells.figure(total));
    for (int i = row.size() + 1; i < columns; i++) {
      row.add(Cell.empty());
    }
    return new Row(RowKind.TOTAL, 1, row);
  }

  private static List<List<Inline>> notes(Virements virements, FigurePrinter printer) {
    List<List<Inline>> notes = new ArrayList<>();
    notes.add(
        Cells.note(
            "A virement takes from one budget what it gives to another, so the total of budgets"
                + " stays as it was."));
    if (all(virements)
        .flatMap(one -> Stream.concat(one.from().stream(), one.to().stream()))
        .anyMatch(transfer -> transfer.side() == Side.INCOME)) {
      notes.add(Cells.note("Income: a budget of income gives by expecting more of it."));
    }
    FigureNotes figures = new FigureNotes(printer);
    virements
        .total()
        .ifPresent(
            total -> {
              figures.compare(amounts(virements, Virement::from), total);
              figures.compare(amounts(virements, Virement::to), total);
            });
    notes.addAll(figures.notes(virements.figures()));
    return notes;
  }

  private static List<Figure> amounts(
      Virements virements, Function<Virement, List<Transfer>> side) {
    return all(virements).flatMap(one -> side.apply(one).stream()).map(Transfer::amount).toList();
  }
}
