package org.outturn.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.outturn.figure.Direction;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.returns.ActionPlan.Action;
import org.outturn.returns.ActionPlan.Objective;
import org.outturn.returns.ActionPlan.Step;
import org.outturn.source.Cell;
import org.outturn.source.Recognised;
import org.outturn.source.Recognised.Line;

/// One action plan being read.
final class PlanReading {
  private final String name;
  private final Scale progress;
  private final Scale risk;
  private final Optional<ActionPlan> before;
  private final List<Finding> findings = new ArrayList<>();

  PlanReading(String name, Scale progress, Scale risk, Optional<ActionPlan> before) {
    this.name = name;
    this.progress = progress;
    this.risk = risk;
    this.before = before;
  }

  Result<Optional<Return>> plan(List<Recognised> blocks) {
    List<Objective> objectives = blocks.stream().flatMap(this::objectives).toList();
    ActionPlan plan =
        new ActionPlan(
            name,
            progress,
            risk,
            objectives,
            new RatingCount(name, progress, "actions by their worst rating").of(worst(objectives)));
    return new Result<>(Optional.of(plan), findings);
  }

  private static List<Rating> worst(List<Objective> objectives) {
    return objectives.stream()
        .flatMap(objective -> objective.actions().stream())
        .flatMap(action -> action.worst().stream())
        .toList();
  }

  /// That which stands above the table, and those that a column of it names.
  private Stream<Objective> objectives(Recognised block) {
    if (!block.headings().containsKey(PlanKind.OBJECTIVE)) {
      return Stream.of(objective(ObjectiveTitle.above(block), block.lines()));
    }
    Map<ObjectiveTitle, List<Line>> lines = new LinkedHashMap<>();
    ObjectiveTitle title = ObjectiveTitle.above(block);
    for (Line line : block.lines()) {
      Optional<Cell> named = line.cell(PlanKind.OBJECTIVE).filter(cell -> !cell.isEmpty());
      title = named.map(cell -> sameOrNew(lines.keySet(), cell)).orElse(title);
      boolean says = named.isEmpty() || line.cells().stream().filter(c -> !c.isEmpty()).count() > 1;
      if (says) {
        lines.computeIfAbsent(title, _ -> new ArrayList<>()).add(line);
      }
    }
    return lines.entrySet().stream().map(entry -> objective(entry.getKey(), entry.getValue()));
  }

  private static ObjectiveTitle sameOrNew(Set<ObjectiveTitle> known, Cell cell) {
    ObjectiveTitle title = ObjectiveTitle.in(cell);
    return known.stream().filter(title::isCalledLike).findFirst().orElse(title);
  }

  private Objective objective(ObjectiveTitle title, List<Line> lines) {
    List<Open> actions = new ArrayList<>();
    for (Line line : lines) {
      switch (line.kind()) {
        // A row with words only may be an action that heads others, or one called "Total …".
        case DATA, GROUP, TOTAL -> read(line, actions);
        case REMARK -> {}
      }
    }
    return new Objective(
        title.reference(),
        title.title(),
        title.leadOfficer(),
        title.riskStatement(),
        actions.stream().map(action -> action.closed(direction(title, action))).toList(),
        title.place());
  }

  private void read(Line line, List<Open> actions) {
    NumberedTitle title = NumberedTitle.of(line, PlanKind.REFERENCE, PlanKind.ACTION);
    boolean goesOn = title.reference().isEmpty() && title.title().isEmpty();
    if (goesOn && actions.isEmpty()) {
      Cell first = Tables.nameCell(line);
      findings.add(
          Finding.of(Code.RET018, first.place(), "this row has no action above it to go on from")
              .excerpt(first.shown())
              .help("give the action its reference and title"));
      return;
    }
    if (!goesOn) {
      actions.add(
          new Open(
              title.reference(),
              title.title(),
              line.shown(PlanKind.FORMERLY).strip(),
              Tables.nameCell(line, PlanKind.REFERENCE, PlanKind.ACTION)));
    }
    step(line).ifPresent(actions.getLast().steps::add);
  }

  /// @return nothing for an action that only heads those below it
  private Optional<Step> step(Line line) {
    Optional<Cell> first =
        List.of(
                PlanKind.DATE,
                PlanKind.OFFICER,
                PlanKind.PROGRESS,
                Remedy.KEY,
                PlanKind.RATING,
                PlanKind.RISK)
            .stream()
            .flatMap(key -> line.cell(key).stream())
            .filter(cell -> !cell.isEmpty())
            .findFirst();
    return first.map(
        cell ->
            new Step(
                line.cell(PlanKind.DATE)
                    .flatMap(c -> DateText.read(Written.of(c), "Target date", findings::add)),
                line.shown(PlanKind.OFFICER).strip(),
                RemarkText.read(line.shown(PlanKind.PROGRESS)),
                Remedy.of(line),
                ratings(line, PlanKind.RATING, new RatingText("Progress rating", progress)),
                ratings(line, PlanKind.RISK, new RatingText("Risk", risk)),
                RowPlace.of(line, cell, PlanKind.SAID)));
  }

  private List<Rating> ratings(Line line, String key, RatingText text) {
    return line.cell(key).map(cell -> text.judged(cell, findings::add)).orElse(List.of());
  }

  private Direction direction(ObjectiveTitle title, Open action) {
    Action now = action.closed(Direction.NO_COMPARISON);
    return before
        .flatMap(plan -> plan.find(title.reference(), now.earlierReference(), now.title()))
        .flatMap(Action::worst)
        .flatMap(then -> now.worst().map(worst -> Direction.of(then, worst)))
        .orElse(Direction.NO_COMPARISON);
  }

  /// An action whose further rows are still to come.
  private record Open(
      String reference, String title, String formerly, Cell cell, List<Step> steps) {
    private Open(String reference, String title, String formerly, Cell cell) {
      this(reference, title, formerly, cell, new ArrayList<>());
    }

    private Action closed(Direction direction) {
      return new Action(reference, title, formerly, steps, direction, cell.place());
    }
  }
}
