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

/// Reads progress against recommendations, from YAML or from a sheet.
final class RecommendationsKind implements Kind {
  static final String REFERENCE = "reference";
  static final String TEXT = "text";
  static final String PART = "part";
  static final String STATUS = "status";
  static final String OWNER = "owner";
  static final String DUE = "due";
  static final String REVISED_DUE = "revised-due";
  static final String EVIDENCE = "evidence";
  static final String RESPONSE = "response";

  static final Map<Said, List<String>> SAID =
      Map.of(
          Said.OWNER,
          List.of(OWNER),
          Said.DUE,
          List.of(DUE),
          Said.RATING,
          List.of(STATUS),
          Said.COMMENT,
          List.of(RESPONSE),
          Said.REMEDY,
          List.of(Remedy.KEY, RESPONSE));

  @Override
  public String name() {
    return "recommendations";
  }

  @Override
  public Result<Optional<Return>> read(
      ExpectedReturn expected, Received received, Optional<Return> earlier) {
    if (expected.scale().isEmpty()) {
      return new Result<>(Optional.empty(), List.of(Tables.missing(expected, "scale", "status")));
    }
    RecommendationBuilder builder =
        new RecommendationBuilder(
            expected.name(),
            expected.scale().get(),
            earlier.filter(Recommendations.class::isInstance).map(Recommendations.class::cast));
    return switch (received) {
      case Received.Tree(var _, String _, var root) -> new RecommendationTree(builder).read(root);
      case Received.Sheets(var _, var sheets) ->
          Tables.in(sheets, fields(), expected)
              .then(
                  tables -> Result.ifThere(tables, t -> new RecommendationSheet(builder).read(t)));
    };
  }

  private static List<Field> fields() {
    return List.of(
        new Field(
            REFERENCE,
            "Reference",
            Need.OPTIONAL,
            List.of(
                "ref",
                "no",
                "number",
                "rec",
                "rec no",
                "recommendation no",
                "recommendation ref",
                "recommendation number")),
        new Field(
            TEXT,
            "Recommendation",
            Need.REQUIRED,
            List.of(
                Synonyms.WORK.after(
                    "recommendations",
                    "agreed action",
                    "improvement action",
                    "action",
                    "finding and recommendation",
                    "detail of recommendation",
                    "recommendation of the committee",
                    "recommendation text"))),
        new Field(PART, "Part", Need.OPTIONAL, List.of("sub-recommendation", "sub")),
        new Field(
            STATUS,
            "Status",
            Need.REQUIRED,
            Stream.concat(
                    Stream.of(
                        Synonyms.RATING.after(
                            "current status", "follow-up status", "implementation status")),
                    Stream.of("position"))
                .toList()),
        new Field(OWNER, "Owner", Need.OPTIONAL, List.of(Synonyms.OFFICER.after())),
        new Field(DUE, "Due", Need.OPTIONAL, List.of(Synonyms.DEADLINE.after())),
        new Field(
            REVISED_DUE,
            "Revised date",
            Need.OPTIONAL,
            List.of(
                "revised due date",
                "revised target date",
                "revised deadline",
                "revised completion date",
                "revised implementation date",
                "new date",
                "extended to")),
        new Field(
            EVIDENCE,
            "Evidence",
            Need.OPTIONAL,
            List.of("evidence of completion", "supporting evidence", "documents")),
        new Field(
            RESPONSE,
            "Response",
            Need.REQUIRED,
            List.of(Synonyms.PROGRESS.andBeginnings("progress"))),
        Remedy.field());
  }
}
