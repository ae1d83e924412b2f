package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.document.Access;
import org.outturn.document.Anchor;
import org.outturn.document.Block;
import org.outturn.document.Block.KeyValues;
import org.outturn.document.CellBlock;
import org.outturn.document.CellBlock.Indent;
import org.outturn.document.CellBlock.Item;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.figure.Direction;
import org.outturn.returns.ActionPlan;
import org.outturn.returns.ActionPlan.Action;
import org.outturn.returns.ActionPlan.Objective;
import org.outturn.returns.ActionPlan.Remark;
import org.outturn.returns.ActionPlan.Step;
import org.outturn.returns.TargetDate;
import org.outturn.workspace.Council;

/// An action plan: a table for each objective, since one of 150 rows cannot be found one's way in.
final class ActionPlanTables implements TableForm<ActionPlan> {
  private static final List<Column> COLUMNS =
      List.of(
          new Column(Align.START, 2),
          Column.of(Align.START),
          Column.of(Align.START),
          new Column(Align.START, 3),
          Column.of(Align.START),
          Column.of(Align.START));

  @Override
  public Class<ActionPlan> of() {
    return ActionPlan.class;
  }

  @Override
  public List<Marks> marks(ActionPlan plan, Council council) {
    return List.of(
        new Marks(plan.progress(), steps(plan).flatMap(s -> s.ratings().stream()).toList()),
        new Marks(plan.risk(), steps(plan).flatMap(s -> s.risks().stream()).toList()));
  }

  private static Stream<Step> steps(ActionPlan plan) {
    return plan.objectives().stream()
        .flatMap(objective -> objective.actions().stream())
        .flatMap(action -> action.steps().stream());
  }

  @Override
  public List<Block> blocks(ActionPlan plan, TableSetting setting) {
    List<Block> blocks = new ArrayList<>();
    for (Objective objective : plan.objectives()) {
      Anchor anchor =
          blocks.isEmpty()
              ? setting.anchor()
              : setting.anchors().give("table", plan.name() + "-" + objective.reference());
      blocks.addAll(
          switch (setting.access()) {
            case Access.Open _ -> open(plan, objective, anchor, setting);
            case Access.Exempt _, Access.Confidential _ ->
                List.of(withheld(plan, objective, anchor, setting));
          });
    }
    return blocks;
  }

  /// A heading to find it by, what the objective is about, and its table.
  private static List<Block> open(
      ActionPlan plan, Objective objective, Anchor anchor, TableSetting setting) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Heading(
            setting.depth() + 1,
            List.of(Inline.text(title(objective))),
            setting.anchors().give("objective", objective.reference())));
    List<KeyValues.Entry> facts = facts(objective);
    if (!facts.isEmpty()) {
      blocks.add(new KeyValues(facts));
    }
    String caption = objective.reference() + ": actions and progress";
    blocks.add(table(plan, objective, caption, List.of(), anchor, setting));
    return blocks;
  }

  /// All of it inside the table, so that nothing of an exempt objective is left outside.
  private static Table withheld(
      ActionPlan plan, Objective objective, Anchor anchor, TableSetting setting) {
    List<List<Inline>> facts = new ArrayList<>();
    for (KeyValues.Entry fact : facts(objective)) {
      List<Inline> note = new ArrayList<>(fact.key());
      note.add(Inline.text(": "));
      note.addAll(fact.value());
      facts.add(note);
    }
    return table(plan, objective, title(objective), facts, anchor, setting);
  }

  private static String title(Objective objective) {
    return "%s: %s".formatted(objective.reference(), objective.title());
  }

  private static List<KeyValues.Entry> facts(Objective objective) {
    List<KeyValues.Entry> facts = new ArrayList<>();
    if (!objective.leadOfficer().isBlank()) {
      facts.add(fact("Lead officer", objective.leadOfficer()));
    }
    if (!objective.riskStatement().isBlank()) {
      facts.add(fact("Risk if not achieved", objective.riskStatement()));
    }
    return facts;
  }

  private static KeyValues.Entry fact(String key, String value) {
    return new KeyValues.Entry(List.of(Inline.text(key)), List.of(Inline.text(value)));
  }

  private static Table table(
      ActionPlan plan,
      Objective objective,
      String caption,
      List<List<Inline>> facts,
      Anchor anchor,
      TableSetting setting) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Cells.headers(
            List.of(
                "Action",
                "Target date",
                "Officer responsible",
                "Progress, comments and corrective action",
                plan.progress().title(),
                plan.risk().title())));
    objective.actions().forEach(action -> rows.addAll(rows(action)));
    List<List<Inline>> notes = new ArrayList<>(facts);
    for (Action action : objective.actions()) {
      action.steps().stream()
          .flatMap(step -> Stream.concat(step.ratings().stream(), step.risks().stream()))
          .flatMap(rating -> Words.override(action.reference(), rating).stream())
          .forEach(text -> notes.add(Cells.note(text)));
    }
    return setting.table(anchor, caption, description(objective), COLUMNS, rows, notes);
  }

  private static String description(Objective objective) {
    return ("The %d actions of %s, each with its target date, the officer responsible, progress, a"
            + " progress rating, and the risk of missing the target.")
        .formatted(
            objective.actions().stream().filter(action -> !action.steps().isEmpty()).count(),
            objective.reference());
  }

  /// An action heads as many rows as it has dates; one without any heads those below it.
  private static List<Row> rows(Action action) {
    if (action.steps().isEmpty()) {
      return List.of(
          new Row(
              RowKind.GROUP,
              1,
              List.of(named(action).heading(Scope.ROW).spanning(COLUMNS.size(), 1))));
    }
    List<Row> rows = new ArrayList<>();
    for (Step step : action.steps()) {
      List<Cell> cells = new ArrayList<>();
      if (rows.isEmpty()) {
        cells.add(named(action).heading(Scope.ROW).spanning(1, action.steps().size()));
      }
      cells.add(Cells.plain(step.targetDate().map(TargetDate::words).orElse("")));
      cells.add(Cells.plain(step.officer()));
      cells.add(Cells.of(progress(step.progress())));
      cells.add(rating(step, rows.isEmpty() ? action.direction() : Direction.NO_COMPARISON));
      cells.add(Cells.of(Marks.stacked(step.risks())));
      rows.add(new Row(RowKind.BODY, 1, cells));
    }
    return rows;
  }

  private static Cell named(Action action) {
    List<Inline> name = new ArrayList<>();
    if (!action.reference().isBlank()) {
      name.add(new Inline.Strong(List.of(Inline.text(action.reference()))));
      name.add(Inline.text(" "));
    }
    name.add(Inline.text(action.title()));
    if (!action.formerly().isBlank()) {
      name.add(Inline.text(" (formerly %s)".formatted(action.formerly())));
    }
    return Cells.of(List.of(CellBlock.Paragraph.of(name.toArray(Inline[]::new))));
  }

  private static List<CellBlock> progress(List<Remark> remarks) {
    List<CellBlock> blocks = new ArrayList<>();
    List<Item> bullets = new ArrayList<>();
    for (Remark remark : remarks) {
      switch (remark) {
        case Remark.Bullet(String text) -> bullets.add(Item.of(Inline.text(text)));
        case Remark.Words(String text) -> {
          endBullets(bullets, blocks);
          blocks.addAll(Cells.plain(text).blocks());
        }
      }
    }
    endBullets(bullets, blocks);
    return blocks;
  }

  private static void endBullets(List<Item> bullets, List<CellBlock> blocks) {
    if (!bullets.isEmpty()) {
      blocks.add(new CellBlock.BulletList(Indent.MARGIN, bullets));
      bullets.clear();
    }
  }

  private static Cell rating(Step step, Direction direction) {
    List<CellBlock> blocks = new ArrayList<>(Marks.stacked(step.ratings()));
    switch (direction) {
      case IMPROVING, STEADY, DECLINING ->
          blocks.add(
              CellBlock.Paragraph.of(
                  new Inline.Symbol(direction.sign(), "direction of travel:"),
                  Inline.text(" " + direction.word())));
      case NO_COMPARISON -> {}
    }
    return Cells.of(blocks);
  }
}
