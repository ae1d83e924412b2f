package org.outturn.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.outturn.document.Anchor;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Inline;
import org.outturn.document.Ordinal;
import org.outturn.document.Table;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.returns.PlanOfActions;
import org.outturn.returns.PlanOfActions.Action;
import org.outturn.returns.PlanOfActions.Aim;
import org.outturn.returns.PlanOfActions.Column;
import org.outturn.returns.PlanOfActions.Exposure;
import org.outturn.returns.PlanOfActions.Objective;
import org.outturn.returns.PlanOfActions.Passage;
import org.outturn.returns.RiskRegister;
import org.outturn.returns.TargetDate;

/// What is to be done, by aim and objective: both stand in cells that reach over their actions. The
/// letters of risks lead to the register where it stands in the same paper.
final class PlanTable implements TableForm<PlanOfActions> {

  /// A row of the table.
  ///
  /// @param first of what this action is: of its aim, of its objective
  private record Entry(Aim aim, Objective objective, Action action, Set<Column> first) {
    Optional<Cell> group(Column column, String name, long rows) {
      return first.contains(column)
          ? Optional.of(Cells.plain(name).heading(Scope.ROW).spanning(1, Math.toIntExact(rows)))
          : Optional.empty();
    }

    long actionsOfAim() {
      return aim.objectives().stream().mapToLong(o -> o.actions().size()).sum();
    }
  }

  @Override
  public Class<PlanOfActions> of() {
    return PlanOfActions.class;
  }

  /// The anchor of an action's row.
  ///
  /// @param action with a reference
  static Anchor anchor(PlanOfActions plan, Action action) {
    return Anchors.named("action", plan.name() + "-" + action.reference());
  }

  @Override
  public List<Block> blocks(PlanOfActions plan, TableSetting setting) {
    List<Field<Entry>> fields = fields(plan, setting);
    List<Row> rows = new ArrayList<>();
    rows.add(Field.headers(fields));
    for (Entry entry : entries(plan)) {
      Row row = Field.row(fields, RowKind.BODY, 1, entry);
      String reference = entry.action().reference();
      rows.add(
          reference.isBlank()
              ? row
              : row.marked(
                  setting.anchors().give("action", plan.name() + "-" + reference), reference));
    }
    return List.of(
        setting.table(
            setting.anchor(),
            plan.title().isBlank() ? "Plan of actions" : plan.title(),
            description(plan, fields),
            Field.columns(fields),
            rows,
            List.of()));
  }

  private static String description(PlanOfActions plan, List<Field<Entry>> fields) {
    return "%s, with these columns: %s.%s"
        .formatted(
            Words.count(plan.actions().count(), "action"),
            String.join("; ", fields.stream().map(Field::head).toList()),
            plan.has(Column.AIM) || plan.has(Column.OBJECTIVE)
                ? " Cells of the first columns reach over the rows of several actions."
                : "");
  }

  private static List<Entry> entries(PlanOfActions plan) {
    List<Entry> entries = new ArrayList<>();
    for (Aim aim : plan.aims()) {
      Set<Column> first = new LinkedHashSet<>(Set.of(Column.AIM));
      for (Objective objective : aim.objectives()) {
        first.add(Column.OBJECTIVE);
        for (Action action : objective.actions()) {
          entries.add(new Entry(aim, objective, action, Set.copyOf(first)));
          first.clear();
        }
      }
    }
    return entries;
  }

  private static List<Field<Entry>> fields(PlanOfActions plan, TableSetting setting) {
    List<Field<Entry>> fields = new ArrayList<>();
    if (plan.aims().stream().anyMatch(aim -> !aim.name().isBlank())) {
      fields.add(
          group("Aim", entry -> entry.group(Column.AIM, entry.aim().name(), entry.actionsOfAim())));
    }
    if (plan.has(Column.OBJECTIVE)) {
      fields.add(
          group(
              "Objective",
              entry ->
                  entry.group(
                      Column.OBJECTIVE,
                      entry.objective().name(),
                      entry.objective().actions().size())));
    }
    if (plan.has(Column.LINKS)) {
      fields.add(
          Field.of("Links", 1, entry -> Cells.plain(String.join("\n", entry.action().links()))));
    }
    fields.add(Field.of("Action", 3, entry -> named(entry.action())));
    if (plan.actions().anyMatch(action -> !action.deadlines().isEmpty())) {
      fields.add(
          Field.of("Deadline", 1, entry -> Cells.of(deadlines(entry.action(), setting.dates()))));
    }
    if (plan.has(Column.LEAD_OFFICER)) {
      fields.add(Field.of("Lead officer", 1, entry -> Cells.plain(entry.action().leadOfficer())));
    }
    if (plan.has(Column.MEASURES)) {
      fields.add(Field.of("How we will know", 2, entry -> passage(entry.action().measures())));
    }
    if (plan.has(Column.EQUALITY)) {
      fields.add(Field.of("Equality", 2, entry -> passage(entry.action().equality())));
    }
    if (plan.has(Column.RISKS)) {
      List<RiskRegister> registers =
          setting.tabled(RiskRegister.class).stream()
              .filter(register -> plan.register().filter(register.name()::equals).isPresent())
              .toList();
      fields.add(Field.of("Risks", 2, entry -> risks(entry.action(), registers)));
    }
    return fields;
  }

  private static Field<Entry> group(String head, Function<Entry, Optional<Cell>> cell) {
    return new Field<>(head, new Table.Column(Align.START, 2), cell);
  }

  private static Cell named(Action action) {
    return Cells.named(action.reference(), action.title()).heading(Scope.ROW);
  }

  private static List<CellBlock> deadlines(Action action, HouseDates dates) {
    return action.deadlines().stream()
        .map((TargetDate date) -> dates.print(date))
        .<CellBlock>map(CellBlock.Paragraph::of)
        .toList();
  }

  /// "As above" is printed as what it means: the row above may stand on another page.
  private static Cell passage(Passage passage) {
    return Cells.of(Remarks.blocks(passage.meaning()));
  }

  private static Cell risks(Action action, List<RiskRegister> registers) {
    List<CellBlock> blocks = new ArrayList<>();
    for (Exposure exposure : action.risks()) {
      List<Inline> words = new ArrayList<>();
      List<Inline> letters = new ArrayList<>();
      for (String letter : exposure.risks()) {
        if (!letters.isEmpty()) {
          letters.add(Inline.text(", "));
        }
        letters.add(letter(letter, registers));
      }
      boolean inBrackets = !exposure.words().isBlank() && !letters.isEmpty();
      if (!exposure.words().isBlank()) {
        words.add(Inline.text(exposure.words() + (inBrackets ? " (" : "")));
      }
      words.addAll(letters);
      if (inBrackets) {
        words.add(Inline.text(")"));
      }
      blocks.add(new CellBlock.Paragraph(CellBlock.Paragraph.Role.BODY, words));
    }
    return Cells.of(blocks);
  }

  private static Inline letter(String letter, List<RiskRegister> registers) {
    return registers.stream()
        .flatMap(
            register ->
                register.find(letter).stream().map(risk -> RiskTable.anchor(register, risk)))
        .findFirst()
        .<Inline>map(anchor -> new Inline.CrossReference(anchor, Ordinal.PENDING))
        .orElse(Inline.text(letter));
  }
}
