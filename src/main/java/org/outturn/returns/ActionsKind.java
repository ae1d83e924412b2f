package org.outturn.returns;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.finding.Result;
import org.outturn.returns.PlanOfActions.Column;
import org.outturn.returns.RowPlace.Said;
import org.outturn.source.Field;
import org.outturn.source.Field.Need;
import org.outturn.workspace.ExpectedReturn;

/// Reads the plan of a business plan: actions by aim and objective, with links, deadlines,
/// officers, measures, equality and risks, as far as the return has them.
final class ActionsKind implements Kind {

  @Override
  public String name() {
    return "plan-of-actions";
  }

  @Override
  public Result<Optional<Return>> read(
      ExpectedReturn expected, Received received, Optional<Return> earlier) {
    return Tables.sheets(expected, received)
        .then(sheets -> Result.ifThere(sheets, s -> Tables.in(s, fields(), expected)))
        .then(tables -> Result.ifThere(tables, t -> new ActionsReading(expected, t).plan()));
  }

  static final Map<Said, List<String>> SAID =
      Map.of(
          Said.OWNER, List.of(key(Column.LEAD_OFFICER)), Said.DUE, List.of(key(Column.DEADLINE)));

  static String key(Column column) {
    return column.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<Field> fields() {
    return Stream.of(Column.values()).map(ActionsKind::field).toList();
  }

  private static Field field(Column column) {
    return switch (column) {
      case AIM ->
          optional(column, "Aim", "strategic aim", "theme", "priority", "corporate priority");
      case OBJECTIVE ->
          optional(
              column,
              "Objective",
              "service objective",
              "strategic objective",
              "outcome",
              "target outcome");
      case LINKS ->
          optional(
              column,
              "Strategic links",
              "link",
              "links to",
              "corporate plan link",
              "link to corporate plan",
              "policy link");
      case REFERENCE ->
          optional(column, "No", "number", "ref", "reference", "action no", "action ref");
      case ACTION ->
          new Field(
              key(column),
              "Action",
              Need.REQUIRED,
              List.of(
                  "this year’s actions for improvement",
                  "actions for improvement",
                  "key action",
                  "milestone",
                  "actions and milestones",
                  "what we will do",
                  "task"));
      case DEADLINE -> optional(column, "Deadline", Synonyms.DEADLINE.after());
      case LEAD_OFFICER -> optional(column, "Lead officer", Synonyms.OFFICER.after());
      case MEASURES ->
          optional(
              column,
              "Measures and monitoring",
              "performance measures and monitoring arrangements",
              "measure",
              "performance measure",
              "measure of success",
              "success measure",
              "how we will know");
      case EQUALITY ->
          optional(
              column,
              "Have the equality implications been considered?",
              "equality implications",
              "equality",
              "equality impact",
              "equality impact assessment",
              "EIA",
              "EqIA");
      case RISKS ->
          optional(
              column, "Risks identified", "risk", "risk ref", "risk reference", "identified risk");
    };
  }

  private static Field optional(Column column, String title, String... aliases) {
    return new Field(key(column), title, Need.OPTIONAL, List.of(aliases));
  }
}
