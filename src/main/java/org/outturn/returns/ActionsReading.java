package org.outturn.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Content;
import org.outturn.figure.Figure;
import org.outturn.figure.Origin;
import org.outturn.figure.Unit;
import org.outturn.figure.Value;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.returns.ActionPlan.Remark;
import org.outturn.returns.PlanOfActions.Action;
import org.outturn.returns.PlanOfActions.Aim;
import org.outturn.returns.PlanOfActions.Column;
import org.outturn.returns.PlanOfActions.Exposure;
import org.outturn.returns.PlanOfActions.Objective;
import org.outturn.returns.PlanOfActions.Passage;
import org.outturn.source.Cell;
import org.outturn.source.Recognised;
import org.outturn.source.Recognised.Line;
import org.outturn.workspace.ExpectedReturn;

/// One plan of actions being read. Aims and objectives stand in merged cells, in rows of their own
/// or with their first action only; an action goes on with what was last named.
final class ActionsReading {
  private static final Pattern AS_ABOVE = Pattern.compile("(?i)(as|see) above\\.?|ditto|[\"”″〃]");

  /// How forms tell their writers what to put into a column.
  private static final Pattern GUIDANCE =
      Pattern.compile(
          "(?is)(title or name|name of|this column|list of|actions? or milestones?|when will|who is"
              + "|what will|how will|yes or no|are there|have the|give ).*");

  private static final int FEWEST_GUIDED = 3;

  private final ExpectedReturn expected;
  private final Tables tables;
  private final List<Column> columns;
  private final List<Aim> aims = new ArrayList<>();
  private final List<Objective> objectives = new ArrayList<>();
  private final List<Action> actions = new ArrayList<>();
  private final Map<Column, List<Remark>> above = new EnumMap<>(Column.class);
  private final List<Finding> findings = new ArrayList<>();
  private String aim = "";
  private String objective = "";

  ActionsReading(ExpectedReturn expected, Tables tables) {
    this.expected = expected;
    this.tables = tables;
    this.columns =
        Stream.of(Column.values())
            .filter(column -> tables.heading(ActionsKind.key(column)).isPresent())
            .toList();
  }

  Result<Optional<Return>> plan() {
    for (Recognised table : tables.all()) {
      List<Line> lines = table.lines();
      boolean guided = !lines.isEmpty() && isGuidance(lines.getFirst());
      lines.stream().skip(guided ? 1 : 0).forEach(this::read);
    }
    name("", "");
    String title =
        tables.all().getFirst().titles().stream().map(Cell::shown).findFirst().orElse("");
    long number =
        aims.stream()
            .flatMap(a -> a.objectives().stream())
            .mapToLong(o -> o.actions().size())
            .sum();
    return new Result<>(
        Optional.of(
            new PlanOfActions(
                expected.name(), title, columns, expected.risks(), aims, List.of(count(number)))),
        findings);
  }

  private Figure count(long actions) {
    return new Figure(
        Address.of(expected.name(), "count", "total"),
        new Content.Known(new Value.Count(BigDecimal.valueOf(actions))),
        Unit.NUMBER,
        Basis.PLAIN,
        new Origin.Computed("number of actions", List.of()));
  }

  private static boolean isGuidance(Line line) {
    return line.cells().stream().filter(c -> GUIDANCE.matcher(c.shown()).matches()).count()
        >= FEWEST_GUIDED;
  }

  private void read(Line line) {
    switch (line.kind()) {
      case GROUP -> heading(line);
      // A row with words only may be an action called "Total …".
      case DATA, TOTAL -> {
        named(line);
        if (!shown(line, Column.ACTION).isBlank()) {
          action(line);
        }
      }
      case REMARK -> {}
    }
  }

  /// A row with nothing but a name: of an aim, where objectives have a column, else of an
  /// objective.
  private void heading(Line line) {
    String words = Tables.nameCell(line).shown().strip();
    boolean inObjectives = shown(line, Column.OBJECTIVE).strip().equals(words);
    if (columns.contains(Column.OBJECTIVE) && !(columns.contains(Column.AIM) && inObjectives)) {
      name(words, "");
    } else {
      name(aim, words);
    }
  }

  private void named(Line line) {
    String newAim = shown(line, Column.AIM).strip();
    String newObjective = shown(line, Column.OBJECTIVE).strip();
    boolean otherAim = !newAim.isEmpty() && !newAim.equals(aim);
    boolean otherObjective = !newObjective.isEmpty() && !newObjective.equals(objective);
    if (otherAim) {
      name(newAim, newObjective);
    } else if (otherObjective) {
      name(aim, newObjective);
    }
  }

  /// Closes what was named before.
  private void name(String newAim, String newObjective) {
    if (!actions.isEmpty()) {
      objectives.add(new Objective(objective, actions));
      actions.clear();
    }
    objective = newObjective;
    boolean ends = newAim.isEmpty() && newObjective.isEmpty();
    if (!objectives.isEmpty() && (ends || !newAim.equals(aim))) {
      aims.add(new Aim(aim, objectives));
      objectives.clear();
    }
    aim = newAim;
  }

  private void action(Line line) {
    Cell cell = line.cell(ActionsKind.key(Column.ACTION)).orElseThrow();
    String words = cell.shown().strip();
    List<TargetDate> deadlines =
        line.cell(ActionsKind.key(Column.DEADLINE))
            .map(c -> Dates.read(c, "Deadline", findings::add))
            .orElse(List.of());
    if (!columns.contains(Column.DEADLINE)) {
      Optional<TargetDate> last = lastLine(words).flatMap(DateText::read);
      if (last.isPresent()) {
        deadlines = List.of(last.get());
        words = words.substring(0, words.lastIndexOf('\n')).strip();
      }
    }
    NumberedTitle title = NumberedTitle.of(shown(line, Column.REFERENCE), words);
    actions.add(
        new Action(
            title.reference(),
            title.title(),
            shown(line, Column.LINKS).lines().map(String::strip).filter(l -> !l.isEmpty()).toList(),
            deadlines,
            shown(line, Column.LEAD_OFFICER).strip(),
            passage(line, Column.MEASURES),
            passage(line, Column.EQUALITY),
            line.cell(ActionsKind.key(Column.RISKS)).map(this::risks).orElse(List.of()),
            RowPlace.of(
                line,
                Tables.nameCell(
                    line, ActionsKind.key(Column.REFERENCE), ActionsKind.key(Column.ACTION)),
                ActionsKind.SAID)));
  }

  private List<Exposure> risks(Cell cell) {
    return ExposureText.read(cell);
  }

  /// Of words over several lines.
  private static Optional<String> lastLine(String words) {
    return words.contains("\n")
        ? words.lines().map(String::strip).reduce((_, last) -> last)
        : Optional.empty();
  }

  private Passage passage(Line line, Column column) {
    List<Remark> words = RemarkText.read(shown(line, column));
    Optional<Cell> reference =
        line.cell(ActionsKind.key(column))
            .filter(cell -> AS_ABOVE.matcher(cell.shown().strip()).matches());
    if (reference.isEmpty()) {
      above.put(column, words);
      return new Passage(words, words);
    }
    List<Remark> meant = above.getOrDefault(column, List.of());
    if (meant.isEmpty()) {
      findings.add(
          Finding.of(Code.RET209, reference.get().place(), "nothing stands above")
              .excerpt(reference.get().shown())
              .help("write out what is meant"));
    }
    return new Passage(words, meant);
  }

  private static String shown(Line line, Column column) {
    return line.shown(ActionsKind.key(column));
  }
}
