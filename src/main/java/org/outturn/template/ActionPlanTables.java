package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.document.Access;
import org.outturn.document.Anchor;
import org.outturn.document.Block;
import org.outturn.document.Block.KeyValues;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.returns.ActionPlan;
import org.outturn.returns.ActionPlan.Objective;
import org.outturn.returns.ActionPlan.Step;
import org.outturn.workspace.Council;

/// An action plan: a table for each objective, since one of 150 rows cannot be found one's way in.
final class ActionPlanTables implements TableForm<ActionPlan> {
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
              : setting.anchors().give("table", plan.name() + "-" + called(objective));
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
            setting.anchors().give("objective", called(objective))));
    List<KeyValues.Entry> facts = facts(objective);
    if (!facts.isEmpty()) {
      blocks.add(new KeyValues(facts));
    }
    String caption = called(objective) + ": actions and progress";
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
    return objective.reference().isEmpty()
        ? called(objective)
        : "%s: %s".formatted(objective.reference(), objective.title());
  }

  /// An objective by the shortest that tells it: some have no reference, and the actions of a plain
  /// list no objective.
  static String called(Objective objective) {
    return Stream.of(objective.reference(), objective.title())
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("Action plan");
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
    ActionTable actions = new ActionTable(plan, setting.dates());
    List<List<Inline>> notes = new ArrayList<>(facts);
    notes.addAll(actions.notes(objective));
    return setting.table(
        anchor,
        caption,
        actions.description(objective),
        actions.columns(),
        actions.rows(objective),
        notes);
  }
}
