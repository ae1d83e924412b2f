package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.document.Anchor;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Inline;
import org.outturn.document.Ordinal;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.figure.Direction;
import org.outturn.figure.Rating;
import org.outturn.returns.ActionPlan.Remark;
import org.outturn.returns.PlanOfActions;
import org.outturn.returns.RiskRegister;
import org.outturn.returns.RiskRegister.Risk;
import org.outturn.returns.RiskRegister.Score;
import org.outturn.returns.TargetDate;
import org.outturn.workspace.Council;

/// Risks with their scores now and as they should become. Each row can be referred to by the risk's
/// letter, and refers to the actions that run the risk.
final class RiskTable implements TableForm<RiskRegister> {
  private static final Pattern LETTERS = Pattern.compile("[\\p{L} ]+");

  @Override
  public Class<RiskRegister> of() {
    return RiskRegister.class;
  }

  @Override
  public List<Marks> marks(RiskRegister register, Council council) {
    return register.scale().stream()
        .map(scale -> new Marks(scale, scores(register).flatMap(s -> s.rating().stream()).toList()))
        .toList();
  }

  private static Stream<Score> scores(RiskRegister register) {
    return register.risks().stream()
        .flatMap(r -> Stream.concat(r.inherent().stream(), Stream.of(r.current(), r.target())));
  }

  /// The anchor of a risk's row.
  ///
  /// @param reference of the risk; not blank
  static Anchor anchor(RiskRegister register, Risk risk) {
    return Anchors.named("risk", register.name() + "-" + risk.reference());
  }

  @Override
  public List<Block> blocks(RiskRegister register, TableSetting setting) {
    List<Field<Risk>> fields = fields(register, setting);
    List<Row> rows = new ArrayList<>();
    rows.add(Field.headers(fields));
    for (Risk risk : register.risks()) {
      Row row = Field.row(fields, RowKind.BODY, 1, risk);
      rows.add(
          risk.reference().isBlank()
              ? row
              : row.marked(
                  setting.anchors().give("risk", register.name() + "-" + risk.reference()),
                  risk.reference()));
    }
    return List.of(
        setting.table(
            setting.anchor(),
            "Risks at " + setting.dates().print(setting.quarter().end()),
            "%s, each with these columns: %s."
                .formatted(
                    Words.count(register.risks().size(), "risk"),
                    String.join("; ", fields.stream().map(Field::head).toList())),
            Field.columns(fields),
            rows,
            notes(register)));
  }

  private static List<Field<Risk>> fields(RiskRegister register, TableSetting setting) {
    Cells cells = setting.cells();
    List<Risk> risks = register.risks();
    List<Field<Risk>> fields = new ArrayList<>();
    fields.add(Field.of("Risk", 4, risk -> named(register, risk, setting)));
    if (risks.stream().anyMatch(risk -> risk.inherent().isPresent())) {
      fields.add(
          Field.of(
              "Score before controls",
              0,
              risk -> risk.inherent().map(s -> score(s, cells)).orElse(Cell.empty())));
    }
    fields.add(Field.of("Current score", 0, risk -> score(risk.current(), cells)));
    if (risks.stream().anyMatch(risk -> risk.direction() != Direction.NO_COMPARISON)) {
      fields.add(Field.of("Since last quarter", 0, risk -> Cells.direction(risk.direction())));
    }
    if (risks.stream().anyMatch(risk -> isGiven(risk.target()))) {
      fields.add(Field.of("Target score", 0, risk -> score(risk.target(), cells)));
    }
    said(fields, risks, "Controls in place", 3, Risk::controls);
    said(fields, risks, "Further action", 3, Risk::furtherActions);
    said(fields, risks, "Milestones", 2, Risk::milestones);
    if (risks.stream().anyMatch(risk -> !owned(risk, setting.dates()).isEmpty())) {
      fields.add(Field.of("Owner and deadline", 3, risk -> Cells.of(owned(risk, setting.dates()))));
    }
    said(fields, risks, "Monitoring", 2, Risk::monitoring);
    return fields;
  }

  /// A column that the return has words for.
  private static void said(
      List<Field<Risk>> fields,
      List<Risk> risks,
      String head,
      int weight,
      Function<Risk, List<Remark>> words) {
    if (risks.stream().anyMatch(risk -> !words.apply(risk).isEmpty())) {
      fields.add(Field.of(head, weight, risk -> Cells.of(Remarks.blocks(words.apply(risk)))));
    }
  }

  private static boolean isGiven(Score score) {
    return !score.words().isBlank() || score.score().value().isPresent();
  }

  /// The letter and what the risk is, with the actions that run it.
  private static Cell named(RiskRegister register, Risk risk, TableSetting setting) {
    List<CellBlock> blocks = new ArrayList<>(Cells.named(risk.reference(), risk.title()).blocks());
    blocks.addAll(Remarks.blocks(risk.description()));
    List<Inline> actions = new ArrayList<>();
    for (Anchor action : actions(register, risk, setting)) {
      actions.add(Inline.text(actions.isEmpty() ? "Actions: " : ", "));
      actions.add(new Inline.CrossReference(action, Ordinal.PENDING));
    }
    if (!actions.isEmpty()) {
      blocks.add(new CellBlock.Paragraph(CellBlock.Paragraph.Role.BODY, actions));
    }
    return Cells.of(blocks).heading(Scope.ROW);
  }

  /// The rows of the actions that run a risk, in plans that stand in the paper.
  private static List<Anchor> actions(RiskRegister register, Risk risk, TableSetting setting) {
    return setting.tabled(PlanOfActions.class).stream()
        .filter(plan -> plan.register().filter(register.name()::equals).isPresent())
        .flatMap(
            plan ->
                plan.actions()
                    .filter(action -> !action.reference().isBlank())
                    .filter(action -> action.runs(risk.reference()))
                    .map(action -> PlanTable.anchor(plan, action)))
        .distinct()
        .toList();
  }

  /// The zone, the score, and how it came about. A place on a matrix of letters keeps its letters,
  /// and where there is no score stands what the return says.
  private static Cell score(Score score, Cells cells) {
    List<CellBlock> blocks = new ArrayList<>(Marks.stacked(score.rating().stream().toList()));
    List<Inline> number = new ArrayList<>();
    if (score.score().value().isEmpty()) {
      number.add(Inline.text(score.words().isBlank() ? "Not scored" : score.words()));
    } else if (isPlace(score)) {
      number.add(new Inline.Value(score.score().address().text(), score.words(), ""));
    } else {
      number.add(cells.inline(score.score()));
      factors(score, cells).ifPresent(number::addAll);
    }
    blocks.add(new CellBlock.Paragraph(CellBlock.Paragraph.Role.BODY, number));
    return Cells.of(blocks);
  }

  private static boolean isPlace(Score score) {
    return LETTERS.matcher(score.words()).matches();
  }

  /// "(3 × 4)".
  private static Optional<List<Inline>> factors(Score score, Cells cells) {
    return score
        .likelihood()
        .filter(likelihood -> likelihood.value().isPresent())
        .flatMap(
            likelihood ->
                score
                    .impact()
                    .filter(impact -> impact.value().isPresent())
                    .map(
                        impact ->
                            List.of(
                                Inline.text(" ("),
                                cells.inline(likelihood),
                                Inline.text(" × "),
                                cells.inline(impact),
                                Inline.text(")"))));
  }

  private static boolean isProduct(Score score) {
    return score.likelihood().filter(likelihood -> likelihood.value().isPresent()).isPresent()
        && !isPlace(score);
  }

  private static List<CellBlock> owned(Risk risk, HouseDates dates) {
    List<CellBlock> blocks = new ArrayList<>(Cells.plain(risk.owner()).blocks());
    for (TargetDate date : risk.deadlines()) {
      blocks.add(CellBlock.Paragraph.of(dates.print(date)));
    }
    return blocks;
  }

  private static List<List<Inline>> notes(RiskRegister register) {
    List<List<Inline>> notes = new ArrayList<>();
    if (scores(register).anyMatch(RiskTable::isProduct)) {
      notes.add(Cells.note("A score is likelihood times impact, which stand in brackets."));
    }
    for (Risk risk : register.risks()) {
      Stream.of(risk.current(), risk.target())
          .flatMap(score -> score.rating().stream())
          .flatMap((Rating rating) -> Words.override(risk.reference(), rating).stream())
          .forEach(text -> notes.add(Cells.note(text)));
    }
    return notes;
  }
}
