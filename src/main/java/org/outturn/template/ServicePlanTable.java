package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.document.Block.KeyValues;
import org.outturn.document.CellBlock;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Rating;
import org.outturn.returns.ActionPlan.Remark;
import org.outturn.returns.ServicePlan;
import org.outturn.returns.ServicePlan.Action;
import org.outturn.returns.ServicePlan.Activity;
import org.outturn.returns.ServicePlan.Comment;
import org.outturn.returns.ServicePlan.Completion;
import org.outturn.returns.ServicePlan.Period;

/// The tables of a service plan: its actions at a glance, the progress of one by quarter, and its
/// activities.
final class ServicePlanTable {
  private static final String STATED = "Complete, as stated";
  private static final String ROLLED_UP = "Complete, by activities";
  private static final String EXPECTED = "Expected by now";
  private static final String GAP = "Ahead or behind (-)";

  private final ServicePlan plan;
  private final TableSetting setting;
  private final Cells cells;
  private final boolean compared;

  ServicePlanTable(ServicePlan plan, TableSetting setting) {
    this.plan = plan;
    this.setting = setting;
    this.cells = setting.cells();
    this.compared = plan.actions().stream().anyMatch(a -> a.direction() != Direction.NO_COMPARISON);
  }

  static String title(Action action) {
    return action.reference().isBlank()
        ? action.title()
        : "%s: %s".formatted(action.reference(), action.title());
  }

  /// What stands above an action's tables.
  List<KeyValues.Entry> facts(Action action) {
    List<KeyValues.Entry> facts = new ArrayList<>();
    fact("Authorising officer", action.authorisingOfficer(), facts);
    fact("Lead officer", action.leadOfficer(), facts);
    fact("Deadline", action.deadline().map(setting.dates()::print).orElse(""), facts);
    action
        .status()
        .ifPresent(status -> facts.add(entry(plan.scale().title(), List.of(Marks.of(status)))));
    action.comments().stream()
        .filter(comment -> !comment.remarks().isEmpty())
        .forEach(comment -> facts.add(entry(head(comment), Remarks.lines(comment.remarks()))));
    if (!action.remedy().isEmpty()) {
      facts.add(entry(Remarks.REMEDY, Remarks.lines(action.remedy())));
    }
    return facts;
  }

  private static String head(Comment comment) {
    return comment.quarter().map("Comments in quarter %d"::formatted).orElse("Comments");
  }

  private static void fact(String key, String value, List<KeyValues.Entry> facts) {
    if (!value.isBlank()) {
      facts.add(entry(key, List.of(Inline.text(value))));
    }
  }

  private static KeyValues.Entry entry(String key, List<Inline> value) {
    return new KeyValues.Entry(List.of(Inline.text(key)), value);
  }

  // -- all actions

  Table glance() {
    List<String> headings = new ArrayList<>();
    headings.addAll(List.of("Action", plan.scale().title(), STATED, ROLLED_UP, EXPECTED, GAP));
    if (compared) {
      headings.add("Since last quarter");
    }
    List<Row> rows = new ArrayList<>(List.of(Cells.headers(headings)));
    String group = "";
    for (Action action : plan.actions()) {
      if (!action.group().equals(group)) {
        group = action.group();
        rows.add(Cells.group(1, group, headings.size()));
      }
      rows.add(glance(action));
    }
    plan.complete().ifPresent(whole -> rows.add(whole(whole)));
    return setting.table(
        setting.anchor(),
        "Actions at a glance, with how much of each is complete",
        "%s, each with these columns: %s.%s"
            .formatted(
                Words.count(plan.actions().size(), "action"),
                String.join("; ", headings.subList(1, headings.size())),
                plan.complete().isPresent() ? " The last row is the plan as a whole." : ""),
        columns(headings.size()),
        rows,
        notes());
  }

  private List<Column> columns(int columns) {
    List<Column> all = new ArrayList<>(List.of(new Column(Align.START, 1)));
    all.add(Column.of(Align.START));
    for (int i = 2; i < (compared ? columns - 1 : columns); i++) {
      all.add(Column.of(Align.FIGURES));
    }
    if (compared) {
      all.add(Column.of(Align.START));
    }
    return all;
  }

  private Row glance(Action action) {
    List<Cell> row = new ArrayList<>();
    row.add(Cells.named(action.reference(), action.title()).heading(Scope.ROW));
    row.add(action.status().map(s -> Cell.of(Marks.of(s))).orElse(Cell.empty()));
    row.addAll(completion(action.complete()));
    if (compared) {
      row.add(Cells.direction(action.direction()));
    }
    return new Row(RowKind.BODY, 1, row);
  }

  private Row whole(Completion complete) {
    List<Cell> row = new ArrayList<>();
    row.add(Cells.rowHead("The plan as a whole"));
    row.add(Cell.empty());
    row.addAll(completion(complete));
    if (compared) {
      row.add(Cell.empty());
    }
    return new Row(RowKind.TOTAL, 1, row);
  }

  private List<Cell> completion(Completion complete) {
    return Stream.concat(
            Stream.of(complete.stated().map(this::percent).orElse(Cell.empty())),
            Stream.of(complete.rolledUp(), complete.expected(), complete.gap()).map(this::percent))
        .toList();
  }

  /// Shares of work done are no more exact than a whole %.
  private Cell percent(Figure figure) {
    return cells.figure(figure, 0);
  }

  private List<List<Inline>> notes() {
    List<List<Inline>> notes = new ArrayList<>();
    notes.add(
        Cells.note(
            "Ahead or behind is what is complete by activities less what is expected by now; where"
                + " the activities do not tell, what is stated less what is expected."));
    notes.addAll(new FigureNotes(setting.printer()).notes(printed()));
    plan.actions().stream()
        .flatMap(a -> a.status().flatMap(s -> Words.override(a.reference(), s)).stream())
        .forEach(words -> notes.add(Cells.note(words)));
    return notes;
  }

  private List<Figure> printed() {
    return Stream.concat(plan.actions().stream().map(Action::complete), plan.complete().stream())
        .flatMap(
            complete ->
                Stream.concat(
                    complete.stated().stream(),
                    Stream.of(complete.rolledUp(), complete.expected(), complete.gap())))
        .toList();
  }

  // -- one action

  /// Progress up to the present: what the return says of each quarter, and what we work out now.
  Table progress(Action action, List<List<Inline>> facts) {
    List<String> headings = new ArrayList<>(List.of("Progress"));
    List<Cell> cells = new ArrayList<>(List.of(Cells.rowHead("Status and % complete")));
    for (Period period : action.summary()) {
      headings.add(period.title());
      cells.add(said(period));
    }
    Completion complete = action.complete();
    headings.addAll(List.of(ROLLED_UP, EXPECTED));
    cells.addAll(List.of(percent(complete.rolledUp()), percent(complete.expected())));
    List<Column> columns = new ArrayList<>();
    headings.forEach(_ -> columns.add(Column.of(Align.START)));
    List<Figure> printed =
        Stream.concat(
                action.summary().stream().flatMap(period -> period.complete().stream()),
                Stream.of(complete.rolledUp(), complete.expected()))
            .toList();
    List<List<Inline>> notes = new ArrayList<>(facts);
    notes.addAll(new FigureNotes(setting.printer()).notes(printed));
    return setting.table(
        setting.anchors().give("table", "%s-%s-progress".formatted(plan.name(), name(action))),
        title(action, "progress by quarter"),
        "Status and % complete of the action in each quarter that the return tells of, then how"
            + " much is complete by its activities and how much is expected by now.",
        columns,
        List.of(Cells.headers(headings), new Row(RowKind.BODY, 1, cells)),
        notes);
  }

  private Cell said(Period period) {
    List<CellBlock> blocks = new ArrayList<>(mark(period.status()).blocks());
    period.complete().ifPresent(complete -> blocks.addAll(percent(complete).blocks()));
    return Cells.of(blocks);
  }

  Table activities(Action action) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Cells.headers(
            List.of(
                "Activity",
                "Lead officer",
                "Deadline",
                plan.scale().title(),
                "% complete",
                "Comments")));
    action.activities().forEach(activity -> rows.add(row(activity)));
    return setting.table(
        setting.anchors().give("table", "%s-%s-activities".formatted(plan.name(), name(action))),
        title(action, "activities"),
        "%s, each with its lead officer, deadline, status, %% complete and comments."
            .formatted(Words.count(action.activities().size(), "activity", "activities")),
        List.of(
            new Column(Align.START, 1),
            new Column(Align.START, 1),
            new Column(Align.START, 2),
            new Column(Align.START, 1),
            Column.of(Align.FIGURES),
            new Column(Align.START, 2)),
        rows,
        new FigureNotes(setting.printer())
            .notes(action.activities().stream().flatMap(a -> a.complete().stream()).toList()));
  }

  private Row row(Activity activity) {
    return Row.of(
        RowKind.BODY,
        Cells.named(activity.reference(), activity.title()).heading(Scope.ROW),
        Cells.plain(activity.leadOfficer()),
        Cells.plain(activity.deadline().map(setting.dates()::print).orElse("")),
        mark(activity.status()),
        activity.complete().map(this::percent).orElse(Cell.empty()),
        Cells.of(said(activity.comments(), activity.remedy())));
  }

  private static List<CellBlock> said(List<Comment> comments, List<Remark> remedy) {
    return Stream.concat(
            comments.stream().flatMap(ServicePlanTable::comment),
            Remarks.blocks(List.of(), remedy).stream())
        .toList();
  }

  /// Begins with the quarter in which it was made.
  private static Stream<CellBlock> comment(Comment comment) {
    String quarter = comment.quarter().map("Q%d"::formatted).orElse("");
    return Cells.led(quarter, Remarks.blocks(comment.remarks())).stream();
  }

  private static Cell mark(Optional<Rating> status) {
    return status.map(s -> Cell.of(Marks.of(s))).orElse(Cell.empty());
  }

  private static String name(Action action) {
    return action.reference().isBlank() ? action.title() : action.reference();
  }

  private static String title(Action action, String what) {
    return "%s: %s".formatted(name(action), what);
  }
}
