package org.outturn.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.figure.Scale;
import org.outturn.finding.Result;
import org.outturn.returns.RowPlace.Said;
import org.outturn.source.Field;
import org.outturn.source.Field.Need;
import org.outturn.workspace.ExpectedReturn;

/// Reads action plans: blocks of an objective's title, lead officer and risk statement, each with a
/// table of its actions; or one table whose actions name their objectives in a column.
final class PlanKind implements Kind {
  static final String OBJECTIVE = "objective";
  static final String REFERENCE = "reference";
  static final String ACTION = "action";
  static final String DATE = "target-date";
  static final String OFFICER = "officer";
  static final String PROGRESS = "progress";
  static final String RATING = "rating";
  static final String RISK = "risk";
  static final String FORMERLY = "formerly";

  static final Map<Said, List<String>> SAID =
      Map.of(
          Said.OWNER,
          List.of(OFFICER),
          Said.DUE,
          List.of(DATE),
          Said.RATING,
          List.of(RATING),
          Said.RISK,
          List.of(RISK),
          Said.COMMENT,
          List.of(PROGRESS),
          Said.REMEDY,
          List.of(Remedy.KEY, PROGRESS));

  @Override
  public String name() {
    return "action-plan";
  }

  @Override
  public Result<Optional<Return>> read(
      ExpectedReturn expected, Received received, Optional<Return> earlier) {
    if (expected.scale().isEmpty()) {
      return new Result<>(Optional.empty(), List.of(Tables.missing(expected, "scale", "progress")));
    }
    Scale progress = expected.scale().get();
    // A plan without a scale of risks rates them like progress.
    Scale risk = expected.riskScale().orElse(progress);
    Optional<ActionPlan> before =
        earlier.filter(ActionPlan.class::isInstance).map(ActionPlan.class::cast);
    return Tables.sheets(expected, received)
        .then(sheets -> Result.ifThere(sheets, s -> Tables.in(s, fields(), expected)))
        .then(
            tables ->
                Result.ifThere(
                    tables,
                    t -> new PlanReading(expected.name(), progress, risk, before).plan(t.all())));
  }

  private static List<Field> fields() {
    return List.of(
        new Field(
            OBJECTIVE,
            "Objective",
            Need.OPTIONAL,
            // A "priority" alone may be high, medium or low.
            List.of(
                "corporate objective",
                "strategic objective",
                "service objective",
                "corporate priority",
                "strategic priority",
                "priority area",
                "area for improvement",
                "improvement area",
                "theme")),
        new Field(
            REFERENCE,
            "Reference",
            Need.OPTIONAL,
            List.of("ref", "reference", "no", "number", "ref no", "action no", "step no", "code")),
        new Field(
            ACTION,
            "Key action",
            Need.REQUIRED,
            List.of(Synonyms.WORK.after("key action", "action", "milestone", "activity", "task"))),
        new Field(
            DATE, "Target date", Need.REQUIRED, List.of(Synonyms.DEADLINE.after("target date"))),
        new Field(
            OFFICER,
            "Officer responsible",
            Need.REQUIRED,
            List.of(Synonyms.OFFICER.after("officer responsible"))),
        new Field(
            PROGRESS,
            "Comments on progress",
            Need.REQUIRED,
            // Beside a column of words "Progress" heads the rating.
            Stream.concat(
                    Stream.of(
                        Synonyms.PROGRESS.andBeginnings(
                            "progress, comments and corrective action",
                            "comments and corrective action")),
                    Stream.of("progress"))
                .toList()),
        new Field(
            RATING,
            "Progress rating",
            Need.REQUIRED,
            Stream.concat(
                    Stream.of(
                        Synonyms.RATING.after(
                            "progress rating",
                            "rating",
                            "rag",
                            "rag rating",
                            "status",
                            "progress symbol",
                            "direction of travel")),
                    Stream.of("progress"))
                .toList()),
        new Field(
            RISK,
            "Risk of missing target",
            Need.OPTIONAL,
            List.of(
                "risk of missing target",
                "risk of target not being met on time",
                "risk of not achieving",
                "risk of not achieving target",
                "risk to delivery",
                "risk",
                "risk of target not being met",
                "risk rating",
                "risk of…",
                "likelihood of missing…")),
        Remedy.field(),
        new Field(
            FORMERLY,
            "Formerly",
            Need.OPTIONAL,
            List.of("formerly", "previous ref", "old ref", "previous reference", "was")));
  }
}
