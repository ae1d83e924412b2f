package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.document.Inline;
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
import org.outturn.returns.ActionPlan.Step;

/// The columns and rows of an objective's actions. Where the plan has been compared with last
/// quarter's there is a column for the direction of travel; where nothing in it has a risk, there
/// is none for risks.
final class ActionTable {
  private final ActionPlan plan;
  private final HouseDates dates;
  private final boolean compared;
  private final boolean risked;

  ActionTable(ActionPlan plan, HouseDates dates) {
    this.plan = plan;
    this.dates = dates;
    this.compared =
        plan.objectives().stream()
            .flatMap(objective -> objective.actions().stream())
            .anyMatch(action -> action.direction() != Direction.NO_COMPARISON);
    this.risked =
        plan.objectives().stream()
            .flatMap(objective -> objective.actions().stream())
            .flatMap(action -> action.steps().stream())
            .anyMatch(step -> !step.risks().isEmpty());
  }

  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(Align.START, 2));
    columns.add(Column.of(Align.START));
    columns.add(Column.of(Align.START));
    columns.add(new Column(Align.START, 3));
    columns.add(Column.of(Align.START));
    if (compared) {
      columns.add(Column.of(Align.START));
    }
    if (risked) {
      columns.add(Column.of(Align.START));
    }
    return columns;
  }

  List<Row> rows(Objective objective) {
    List<Row> rows = new ArrayList<>();
    rows.add(headers());
    Optional<Action> head = Optional.empty();
    for (Action action : objective.actions()) {
      if (action.steps().isEmpty()) {
        head = Optional.of(action);
        rows.add(heading(action));
      } else {
        head = head.filter(above -> isPart(action, above));
        rows.addAll(rows(action, head.isPresent() ? 1 : 0));
      }
    }
    return rows;
  }

  /// Whether an action belongs to the one above that has no steps: 2a to 2, but not the 3 that
  /// follows. What has no number goes with what it stands below.
  private static boolean isPart(Action action, Action head) {
    String under = head.reference();
    String own = action.reference();
    return own.isBlank()
        || own.startsWith(under)
            && own.length() > under.length()
            && !Character.isDigit(own.charAt(under.length()));
  }

  private Row headers() {
    List<String> headers = new ArrayList<>();
    headers.add("Action");
    headers.add("Target date");
    headers.add("Officer responsible");
    headers.add("Progress, comments and corrective action");
    headers.add(plan.progress().title());
    if (compared) {
      headers.add("Since last quarter");
    }
    if (risked) {
      headers.add(plan.risk().title());
    }
    return Cells.headers(headers);
  }

  String description(Objective objective) {
    long actions = objective.actions().stream().filter(a -> !a.steps().isEmpty()).count();
    List<String> columns =
        new ArrayList<>(
            List.of("its target date", "the officer responsible", "progress", "a progress rating"));
    if (compared) {
      columns.add("the direction since last quarter");
    }
    if (risked) {
      columns.add("the risk of missing the target");
    }
    return "%s of %s, each with %s and %s."
        .formatted(
            Words.count(actions, "action"),
            ActionPlanTables.called(objective),
            String.join(", ", columns.subList(0, columns.size() - 1))
                + (columns.size() > 2 ? "," : ""),
            columns.getLast());
  }

  List<List<Inline>> notes(Objective objective) {
    List<List<Inline>> notes = new ArrayList<>();
    for (Action action : objective.actions()) {
      action.steps().stream()
          .flatMap(step -> Stream.concat(step.ratings().stream(), step.risks().stream()))
          .flatMap(rating -> Words.override(action.reference(), rating).stream())
          .forEach(text -> notes.add(Cells.note(text)));
    }
    return notes;
  }

  /// An action without steps heads those below it.
  private Row heading(Action action) {
    return new Row(
        RowKind.GROUP, 1, List.of(named(action).heading(Scope.ROW).spanning(columns().size(), 1)));
  }

  /// A row for each step, headed by the action.
  private List<Row> rows(Action action, int depth) {
    int steps = action.steps().size();
    List<Row> rows = new ArrayList<>();
    for (Step step : action.steps()) {
      List<Cell> cells = new ArrayList<>();
      if (rows.isEmpty()) {
        cells.add(named(action).heading(Scope.ROW).spanning(1, steps));
      }
      cells.add(Cells.plain(step.targetDate().map(dates::print).orElse("")));
      cells.add(Cells.plain(step.officer()));
      cells.add(Cells.of(Remarks.blocks(step.progress(), step.remedy())));
      cells.add(Cells.of(Marks.stacked(step.ratings())));
      if (compared && rows.isEmpty()) {
        cells.add(Cells.direction(action.direction()).spanning(1, steps));
      }
      if (risked) {
        cells.add(Cells.of(Marks.stacked(step.risks())));
      }
      rows.add(new Row(RowKind.BODY, depth, cells));
    }
    return rows;
  }

  /// The action's words, which may be several points, after its reference.
  private static Cell named(Action action) {
    String formerly =
        action.formerly().isBlank() ? "" : " (formerly %s)".formatted(action.formerly());
    return Cells.named(action.reference(), action.title() + formerly);
  }
}
