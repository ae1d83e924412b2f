package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.document.Access;
import org.outturn.document.Block;
import org.outturn.document.Block.KeyValues;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.figure.Rating;
import org.outturn.returns.ServicePlan;
import org.outturn.returns.ServicePlan.Action;
import org.outturn.returns.ServicePlan.Activity;
import org.outturn.workspace.Council;

/// A service plan: all actions at a glance, then a block for each with what it is made of.
final class ServicePlanTables implements TableForm<ServicePlan> {
  @Override
  public Class<ServicePlan> of() {
    return ServicePlan.class;
  }

  @Override
  public List<Marks> marks(ServicePlan plan, Council council) {
    return List.of(
        new Marks(
            plan.scale(), plan.actions().stream().flatMap(ServicePlanTables::ratings).toList()));
  }

  private static Stream<Rating> ratings(Action action) {
    return Stream.of(
            action.status().stream(),
            action.summary().stream().flatMap(period -> period.status().stream()),
            action.activities().stream().map(Activity::status).flatMap(status -> status.stream()))
        .flatMap(all -> all);
  }

  @Override
  public List<Block> blocks(ServicePlan plan, TableSetting setting) {
    ServicePlanTable tables = new ServicePlanTable(plan, setting);
    List<Block> blocks = new ArrayList<>(List.of(tables.glance()));
    for (Action action : plan.actions()) {
      blocks.addAll(
          switch (setting.access()) {
            case Access.Open _ -> open(action, tables, setting);
            case Access.Exempt _, Access.Confidential _ -> withheld(action, tables);
          });
    }
    return blocks;
  }

  /// A heading to find it by, its officers and deadline, and its tables.
  private static List<Block> open(Action action, ServicePlanTable tables, TableSetting setting) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Heading(
            setting.depth() + 1,
            List.of(Inline.text(ServicePlanTable.title(action))),
            setting.anchors().give("action", ServicePlanTable.title(action))));
    List<KeyValues.Entry> facts = tables.facts(action);
    if (!facts.isEmpty()) {
      blocks.add(new KeyValues(facts));
    }
    blocks.addAll(of(action, tables, List.of()));
    return blocks;
  }

  /// All of it inside the tables, so that nothing of an exempt action is left outside.
  private static List<? extends Block> withheld(Action action, ServicePlanTable tables) {
    List<List<Inline>> notes = new ArrayList<>();
    for (KeyValues.Entry fact : tables.facts(action)) {
      List<Inline> note = new ArrayList<>(fact.key());
      note.add(Inline.text(": "));
      note.addAll(fact.value());
      notes.add(note);
    }
    return of(action, tables, notes);
  }

  private static List<Table> of(Action action, ServicePlanTable tables, List<List<Inline>> notes) {
    List<Table> all = new ArrayList<>(List.of(tables.progress(action, notes)));
    if (!action.activities().isEmpty()) {
      all.add(tables.activities(action));
    }
    return all;
  }
}
