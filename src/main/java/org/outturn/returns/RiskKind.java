package org.outturn.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.figure.Unit;
import org.outturn.finding.Result;
import org.outturn.returns.RowPlace.Said;
import org.outturn.source.Field;
import org.outturn.source.Field.Need;
import org.outturn.workspace.ExpectedReturn;

/// Reads risk registers: a risk a row, with its likelihood and impact, or a score alone, now and as
/// they should become.
final class RiskKind implements Kind {
  static final String REFERENCE = "reference";
  static final String RISK = "risk";
  static final String DESCRIPTION = "description";
  static final String CONTROLS = "controls";
  static final String FURTHER = "further-actions";
  static final String MILESTONES = "milestones";
  static final String OWNER = "owner";
  static final String DEADLINE = "deadline";
  static final String MONITORING = "monitoring";

  static final Map<Said, List<String>> SAID =
      Map.of(
          Said.OWNER,
          List.of(OWNER),
          Said.DUE,
          List.of(DEADLINE),
          Said.SCORE,
          Stage.CURRENT.keys(),
          Said.TARGET_SCORE,
          Stage.TARGET.keys(),
          Said.COMMENT,
          List.of(MONITORING));

  /// The states of a risk that registers score.
  enum Stage {
    INHERENT(
        "inherent", "Inherent score", List.of("inherent", "gross", "uncontrolled", "original")),
    CURRENT(
        "current", "Current score", List.of("current", "residual", "net", "controlled", "present")),
    TARGET("target", "Target score", List.of("target", "future", "desired"));

    private static final List<String> NOUNS =
        List.of("", " score", " risk", " risk score", " rating");

    private final String key;
    private final String title;
    private final List<String> words;

    Stage(String key, String title, List<String> words) {
      this.key = key;
      this.title = title;
      this.words = words;
    }

    String key() {
      return key;
    }

    String title() {
      return title;
    }

    String likelihood() {
      return key + "-likelihood";
    }

    String impact() {
      return key + "-impact";
    }

    String rating() {
      return key + "-rating";
    }

    private List<String> keys() {
      return List.of(key, likelihood(), impact(), rating());
    }

    private Stream<Field> fields() {
      return Stream.of(
          field(likelihood(), title + ": likelihood", "likelihood", "probability", "l"),
          field(impact(), title + ": impact", "impact", "severity", "consequence", "i"),
          field(key, title, "score", "risk score", "total", "rating", ""),
          field(rating(), title + ": rating", "rag", "rag rating", "zone", "level", "status"));
    }

    /// Under the stage's heading ("Current score" over "Likelihood"); for the current one, which
    /// some registers have alone, also without it.
    private Field field(String fieldKey, String fieldTitle, String... lowers) {
      Stream<String> under =
          Stream.of(lowers)
              .flatMap(
                  lower ->
                      words.stream()
                          .flatMap(
                              word ->
                                  NOUNS.stream().map(noun -> (word + noun + " " + lower).strip())));
      Stream<String> alone =
          this == CURRENT ? Stream.of(lowers).filter(lower -> !lower.isEmpty()) : Stream.of();
      return new Field(
          fieldKey, fieldTitle, Need.OPTIONAL, Stream.concat(under, alone).distinct().toList());
    }
  }

  @Override
  public String name() {
    return "risk-register";
  }

  @Override
  public Result<Optional<Return>> read(
      ExpectedReturn expected, Received received, Optional<Return> earlier) {
    Optional<RiskRegister> before =
        earlier.filter(RiskRegister.class::isInstance).map(RiskRegister.class::cast);
    return Tables.sheets(expected, received)
        .then(sheets -> Result.ifThere(sheets, s -> Tables.in(s, fields(), expected)))
        .then(
            tables ->
                Result.ifThere(
                    tables,
                    t ->
                        new RiskReading(
                                expected, new FigureReader(Unit.NUMBER, Unit.NUMBER), before)
                            .register(t)));
  }

  private static List<Field> fields() {
    Stream<Field> naming =
        Stream.of(
            new Field(
                REFERENCE,
                "Reference",
                Need.OPTIONAL,
                List.of(
                    "ref",
                    "reference",
                    "risk ref",
                    "risk reference",
                    "risk no",
                    "no",
                    "risk id",
                    "id")),
            new Field(
                RISK,
                "Risk",
                Need.REQUIRED,
                List.of(
                    "identified risk",
                    "risk title",
                    "risk area",
                    "area of risk identified for the service",
                    "risk and its effect",
                    "vulnerability",
                    "risk description",
                    "description of risk",
                    "description")),
            new Field(
                DESCRIPTION,
                "Description",
                Need.OPTIONAL,
                List.of(
                    "risk description",
                    "description of risk",
                    "consequences",
                    "cause",
                    "causes",
                    "cause and consequence",
                    "causes and consequences",
                    "causes and effects",
                    "effect",
                    "triggers",
                    "background",
                    "cause and effect",
                    "trigger and consequence")));
    Stream<Field> handling =
        Stream.of(
            new Field(
                CONTROLS,
                "What we do now",
                Need.OPTIONAL,
                List.of(
                    "what do we do now",
                    "controls in place",
                    "existing controls",
                    "current controls",
                    "key controls",
                    "mitigation in place",
                    "control measures",
                    "control measures in place",
                    "mitigating controls",
                    "current mitigation",
                    "controls")),
            new Field(
                FURTHER,
                "What we are going to do",
                Need.OPTIONAL,
                List.of(
                    "what are we going to do",
                    "further action",
                    "further action required",
                    "further action planned",
                    "further mitigation",
                    "next step",
                    "further controls",
                    "planned action",
                    "mitigating action",
                    "action required",
                    "action")),
            new Field(
                MILESTONES,
                "Milestones",
                Need.OPTIONAL,
                List.of("monitoring milestones", "critical success factor")),
            new Field(
                OWNER,
                "Risk owner",
                Need.OPTIONAL,
                List.of(Synonyms.OFFICER.after("owner", "officer responsible for risk"))),
            new Field(
                DEADLINE,
                "Deadline",
                Need.OPTIONAL,
                List.of(
                    Synonyms.DEADLINE.after(
                        "timescales for completion", "timescale", "due date", "review date"))),
            new Field(
                MONITORING,
                "Monitoring",
                Need.OPTIONAL,
                List.of(
                    "monitoring arrangements",
                    "how will levels of risk/ performance be monitored",
                    "review frequency",
                    "comment",
                    "progress")));
    Stream<Field> scores = Stream.of(Stage.values()).flatMap(Stage::fields);
    return Stream.of(naming, scores, handling).flatMap(part -> part).toList();
  }
}
