package org.outturn.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.finding.Result;
import org.outturn.returns.RowPlace.Said;
import org.outturn.source.Field;
import org.outturn.source.Field.Need;
import org.outturn.workspace.ExpectedReturn;

/// Reads the monitoring of commitments, by programme or by priority.
final class CommitmentsKind implements Kind {
  static final String REFERENCE = "reference";
  static final String GROUP = "group";
  static final String LEAD_IN = "lead-in";
  static final String TEXT = "commitment";
  static final String OFFICER = "officer";
  static final String RATING = "rating";
  static final String COMMENT = "comment";
  static final String TARGET_WORDS = "target-in-words";
  static final String MEASURE = "measure";
  static final String PREFERRED = "preferred-outcome";
  static final String UNIT = "unit";
  static final String TARGET = "target";
  static final String ACTUAL = "actual";

  static final Map<Said, List<String>> SAID =
      Map.of(
          Said.OWNER,
          List.of(OFFICER),
          Said.RATING,
          List.of(RATING),
          Said.COMMENT,
          List.of(COMMENT),
          Said.REMEDY,
          List.of(Remedy.KEY, COMMENT));

  @Override
  public String name() {
    return "commitments";
  }

  @Override
  public Result<Optional<Return>> read(
      ExpectedReturn expected, Received received, Optional<Return> earlier) {
    if (expected.scale().isEmpty()) {
      return new Result<>(Optional.empty(), List.of(Tables.missing(expected, "scale", "brag")));
    }
    Optional<Commitments> before =
        earlier.filter(Commitments.class::isInstance).map(Commitments.class::cast);
    return Tables.sheets(expected, received)
        .then(sheets -> Result.ifThere(sheets, s -> Tables.in(s, fields(), expected)))
        .then(
            tables ->
                Result.ifThere(
                    tables,
                    t ->
                        new CommitmentsReading(expected, expected.scale().get(), before)
                            .commitments(t)));
  }

  private static List<Field> fields() {
    Stream<Field> own =
        Stream.of(
            optional(
                REFERENCE,
                "Reference",
                "ref",
                "no",
                "number",
                "code",
                "commitment no",
                "pledge no",
                "commitment ref",
                "promise no"),
            optional(
                GROUP,
                "Programme",
                "program",
                "priority",
                "high priorities",
                "high priority",
                "priorities",
                "theme",
                "priority area",
                "objective",
                "aim"),
            optional(LEAD_IN, "Lead-in"),
            required(
                TEXT,
                "Commitment",
                Synonyms.WORK.after(
                    "annual plan commitment",
                    "commitments",
                    "we will achieve",
                    "key commitment",
                    "council plan commitment",
                    "we will",
                    "pledge")),
            optional(OFFICER, "Responsible officer", Synonyms.OFFICER.after("officer")),
            required(
                RATING,
                "Rating",
                Synonyms.RATING.after("red/amber/green?", "red/amber/green", "rag", "brag")),
            optional(
                COMMENT,
                "Comments on progress",
                Synonyms.PROGRESS.andBeginnings("comment", "progress")),
            optional(
                TARGET_WORDS,
                "Target in words",
                Synonyms.DEADLINE.after("by when", "timescale", "target description")),
            optional(MEASURE, "Measure", "measured by", "indicator", "measure of success"),
            optional(PREFERRED, "Preferred outcome", "polarity", "good is", "good performance"),
            optional(UNIT, "Unit", "units", "unit of measure"),
            optional(TARGET, "Target", "target figure", "target value"),
            optional(
                ACTUAL,
                "Actual or forecast",
                "actual",
                "forecast",
                "current forecast",
                "current figure",
                "actual figure"));
    return Stream.of(own, Stream.of(Remedy.field()), Overrides.fields().stream())
        .flatMap(part -> part)
        .toList();
  }

  private static Field required(String key, String title, String... aliases) {
    return new Field(key, title, Need.REQUIRED, List.of(aliases));
  }

  private static Field optional(String key, String title, String... aliases) {
    return new Field(key, title, Need.OPTIONAL, List.of(aliases));
  }
}
