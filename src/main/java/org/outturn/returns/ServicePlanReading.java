package org.outturn.returns;

import static org.outturn.returns.ServicePlanFields.ACTION;
import static org.outturn.returns.ServicePlanFields.ACTIVITY;
import static org.outturn.returns.ServicePlanFields.AUTHORISING;
import static org.outturn.returns.ServicePlanFields.COMPLETE;
import static org.outturn.returns.ServicePlanFields.DEADLINE;
import static org.outturn.returns.ServicePlanFields.GROUP;
import static org.outturn.returns.ServicePlanFields.LEAD;
import static org.outturn.returns.ServicePlanFields.PERIOD;
import static org.outturn.returns.ServicePlanFields.REFERENCE;
import static org.outturn.returns.ServicePlanFields.STAGE;
import static org.outturn.returns.ServicePlanFields.START;
import static org.outturn.returns.ServicePlanFields.STATUS;
import static org.outturn.returns.ServicePlanFields.WEIGHT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.figure.Address;
import org.outturn.figure.Content.Reason;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Quarter;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.figure.Unit;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.returns.Completions.Stated;
import org.outturn.returns.Completions.Weighted;
import org.outturn.returns.ServicePlan.Action;
import org.outturn.returns.ServicePlan.Activity;
import org.outturn.returns.ServicePlan.Comment;
import org.outturn.returns.ServicePlan.Completion;
import org.outturn.returns.ServicePlan.Period;
import org.outturn.source.Cell;
import org.outturn.source.Recognised;
import org.outturn.source.Recognised.Line;

/// One service plan being read.
final class ServicePlanReading {
  private static final Pattern QUARTER = Pattern.compile("(?i)(q|qtr|quarter) ?(?<number>[1-4]).*");

  private final String name;
  private final Scale scale;
  private final Quarter quarter;
  private final Map<RowPlace.Said, List<String>> said;
  private final Optional<ServicePlan> before;
  private final List<Finding> findings = new ArrayList<>();
  private final DeclaredFigures figures = new DeclaredFigures(findings::add);
  private final Names names = new Names(findings::add);
  private final Completions completions;
  private final List<Open> actions = new ArrayList<>();

  ServicePlanReading(String name, Scale scale, Quarter quarter, Optional<ServicePlan> before) {
    this.name = name;
    this.scale = scale;
    this.quarter = quarter;
    this.said = ServicePlanFields.said(quarter.number());
    this.before = before;
    this.completions = new Completions(quarter, figures, findings);
  }

  static boolean holdsActions(Recognised table) {
    var headings = table.headings();
    return headings.containsKey(ACTION)
        && !headings.containsKey(ACTIVITY)
        && !headings.containsKey(PERIOD);
  }

  static boolean holdsStatus(Recognised table) {
    return table.headings().keySet().stream().anyMatch(key -> key.startsWith(STATUS));
  }

  Result<Optional<Return>> plan(Tables tables) {
    names.reserve(Address.of(name, "count"));
    names.reserve(Address.of(name, "total"));
    boolean apart = tables.all().stream().anyMatch(ServicePlanReading::holdsActions);
    for (Recognised table : tables.all()) {
      if (!apart && ActionBeside.isIn(table)) {
        table.lines().forEach(this::beside);
      } else if (table.headings().containsKey(ACTIVITY)) {
        table.lines().forEach(this::activity);
      } else if (table.headings().containsKey(PERIOD)) {
        table.lines().forEach(this::period);
      } else {
        actions(table);
      }
    }
    List<Action> closed = actions.stream().map(this::closed).toList();
    Completion whole =
        completions.whole(
            Address.of(name, "total"), closed.stream().map(Action::complete).toList());
    List<Figure> all = new ArrayList<>(figures.figures());
    all.addAll(
        new RatingCount(name, scale, "actions by their status")
            .of(closed.stream().flatMap(action -> action.status().stream()).toList()));
    return new Result<>(
        Optional.of(
            new ServicePlan(
                name,
                scale,
                ReferenceOrder.sorted(closed, Action::reference),
                Optional.of(whole),
                all)),
        findings);
  }

  // -- actions

  private void actions(Recognised table) {
    String group = "";
    for (Line line : table.lines()) {
      boolean heads = line.kind() == Line.Kind.GROUP && line.shown(REFERENCE).isBlank();
      if (heads || line.shown(ACTION).isBlank()) {
        group = heads ? Tables.nameCell(line).shown().strip() : group;
      } else if (isPart(line)) {
        Open whole = actions.getLast();
        whole.activities.add(activity(whole, line, ACTION));
      } else if (line.kind() != Line.Kind.REMARK) {
        action(line.shown(GROUP).isBlank() ? group : line.shown(GROUP).strip(), line);
      }
    }
  }

  private boolean isPart(Line line) {
    return !actions.isEmpty()
        && PartReference.isOf(actions.getLast().coded.code(), line.shown(REFERENCE));
  }

  private void action(String group, Line line) {
    CodedTitle coded = CodedTitle.of(line.shown(REFERENCE), line.shown(ACTION));
    Cell named = Tables.nameCell(line, REFERENCE, ACTION);
    Address address =
        names.claim(
            Address.of(name, coded.code().isEmpty() ? coded.title() : coded.code()),
            coded.code(),
            named.place());
    Open open = new Open(group, coded, line, named, address);
    actions.add(open);
    for (int q = 1; q <= quarter.number(); q++) {
      period(
          open,
          q,
          line.cell(ServicePlanFields.status(q)),
          line.cell(ServicePlanFields.complete(q)));
    }
    period(open, quarter.number(), line.cell(STATUS), line.cell(COMPLETE));
  }

  /// A row of an action, of an activity, or of both.
  private void beside(Line line) {
    if (!line.shown(ACTION).isBlank() && actionOf(line).isEmpty()) {
      action(line.shown(GROUP).strip(), ActionBeside.action(line));
    }
    if (!line.shown(ACTIVITY).isBlank()) {
      activity(
          actions.isEmpty() ? line : ActionBeside.activity(line, actions.getLast().coded.code()));
    }
  }

  /// A row of a summary of progress, which belongs to the action above it.
  private void period(Line line) {
    Matcher matcher = QUARTER.matcher(line.shown(PERIOD).strip());
    if (!actions.isEmpty() && matcher.matches()) {
      int number = Integer.parseInt(matcher.group("number"));
      if (number <= quarter.number()) {
        // What stands beside the action itself is of the same quarter, and is said again here.
        actions.getLast().periods.remove(quarter.number());
        period(actions.getLast(), number, line.cell(STATUS), line.cell(COMPLETE));
      }
    }
  }

  private void period(Open action, int number, Optional<Cell> status, Optional<Cell> complete) {
    Optional<Cell> percent = complete.filter(cell -> !cell.isEmpty());
    Optional<Rating> rating = status.flatMap(this::status);
    if (rating.isPresent() || percent.isPresent()) {
      action.periods.put(number, new Said(rating, percent));
    }
  }

  private Optional<Rating> status(Cell cell) {
    return new RatingText("Status", scale).judged(cell, findings::add).stream().findFirst();
  }

  // -- activities

  private void activity(Line line) {
    boolean named = !line.shown(ACTIVITY).isBlank();
    if (!named && line.kind() == Line.Kind.REMARK && QuarterlyComments.read(line).isEmpty()) {
      return;
    }
    Optional<Open> action = actionOf(line);
    if (action.isEmpty()) {
      Cell first = Tables.nameCell(line, ACTION, REFERENCE, ACTIVITY);
      findings.add(
          Finding.of(Code.RET106, first.place(), "the activity belongs to no action")
              .excerpt(first.shown())
              .help("give it the code of an action in the plan"));
      return;
    }
    if (!named && !action.get().activities.isEmpty()) {
      goOn(action.get(), line);
    } else {
      action.get().activities.add(activity(action.get(), line, ACTIVITY));
    }
  }

  private Optional<Open> actionOf(Line line) {
    String code = CodedTitle.of("", line.shown(ACTION)).codeOrTitle();
    return code.isBlank()
        ? actions.stream().reduce((_, last) -> last)
        : actions.stream().filter(action -> action.coded.isCalled(code)).findFirst();
  }

  /// @param titled key of the column that says what is done
  private Read activity(Open action, Line line, String titled) {
    String reference = line.shown(REFERENCE).strip();
    Cell named = Tables.nameCell(line, REFERENCE, titled);
    Address address =
        names.claim(
            action.address.with(
                reference.isEmpty() ? String.valueOf(action.activities.size() + 1) : reference),
            named.shown(),
            named.place());
    Optional<Figure> complete =
        line.cell(COMPLETE)
            .filter(cell -> !cell.isEmpty())
            .map(cell -> percent(cell, address.with(COMPLETE)));
    Optional<Rating> status = line.cell(STATUS).flatMap(this::status);
    BigDecimal weight = weight(line);
    Completions.contradiction(status, line.shown(STAGE), complete, line.cell(COMPLETE))
        .ifPresent(findings::add);
    Activity activity =
        new Activity(
            reference,
            line.shown(titled).strip(),
            weight,
            line.shown(LEAD).strip(),
            deadline(line),
            status,
            complete,
            QuarterlyComments.read(line),
            Remedy.of(line),
            RowPlace.of(line, named, said));
    Weighted part =
        new Weighted(
            WorkState.of(status, line.shown(STAGE), complete.flatMap(Completions::percent)),
            weight,
            complete.map(Figure::address));
    return new Read(activity, part);
  }

  /// A row without a name goes on with the activity above it.
  private static void goOn(Open action, Line line) {
    Read last = action.activities.removeLast();
    Activity activity = last.activity();
    List<Comment> comments = new ArrayList<>(activity.comments());
    comments.addAll(QuarterlyComments.read(line));
    action.activities.add(
        new Read(
            new Activity(
                activity.reference(),
                activity.title(),
                activity.weight(),
                activity.leadOfficer(),
                activity.deadline(),
                activity.status(),
                activity.complete(),
                comments,
                activity.remedy(),
                activity.place()),
            last.part()));
  }

  private BigDecimal weight(Line line) {
    return line.cell(WEIGHT)
        .map(Written::of)
        .filter(cell -> !cell.isEmpty())
        .flatMap(
            cell -> {
              Optional<BigDecimal> weight =
                  NumberText.parse(cell.shown()) instanceof NumberText.Number number
                      ? Optional.of(number.value())
                      : Optional.empty();
              if (weight.filter(w -> w.signum() > 0).isEmpty()) {
                findings.add(
                    Finding.of(Code.RET012, cell.place(), "weight is not a number above nil")
                        .excerpt(cell.shown())
                        .help("give a number such as 1 or 2, or leave it blank for 1"));
              }
              return weight.filter(w -> w.signum() > 0);
            })
        .orElse(BigDecimal.ONE);
  }

  // -- putting an action together

  private Action closed(Open open) {
    List<Period> summary =
        open.periods.entrySet().stream()
            .map(entry -> period(open, entry.getKey(), entry.getValue()))
            .toList();
    Optional<Period> last = summary.stream().reduce((_, later) -> later);
    Optional<Cell> present =
        Optional.ofNullable(open.periods.get(quarter.number())).flatMap(Said::complete);
    Completions.contradiction(
            last.flatMap(Period::status),
            open.line.shown(STAGE),
            last.flatMap(Period::complete),
            present)
        .ifPresent(findings::add);
    Optional<TargetDate> deadline = deadline(open.line);
    Optional<Figure> stated = last.flatMap(Period::complete);
    Completion complete =
        completions.of(
            open.address,
            open.activities.stream().map(Read::part).toList(),
            itself(open, last, stated),
            present.map(Written::of),
            start(open.line),
            deadline.flatMap(TargetDate::latest));
    return new Action(
        open.group,
        open.coded.code(),
        open.coded.title(),
        open.line.shown(AUTHORISING).strip(),
        open.line.shown(LEAD).strip(),
        deadline,
        last.flatMap(Period::status),
        summary,
        complete,
        QuarterlyComments.read(open.line),
        Remedy.of(open.line),
        ReferenceOrder.sorted(
            open.activities.stream().map(Read::activity).toList(), ServicePlanReading::order),
        direction(open, summary),
        RowPlace.of(open.line, open.named, said));
  }

  /// How far an action has come by what is said of it alone.
  private static Stated itself(Open open, Optional<Period> last, Optional<Figure> complete) {
    return new Stated(
        complete,
        WorkState.of(
            last.flatMap(Period::status),
            open.line.shown(STAGE),
            complete.flatMap(Completions::percent)));
  }

  /// Activities without codes are often numbered in their titles: "10. Audit the accounts".
  private static String order(Activity activity) {
    Matcher number = Pattern.compile("(?<number>\\d+)[.)] .*").matcher(activity.title());
    return !activity.reference().isBlank()
        ? activity.reference()
        : number.lookingAt() ? number.group("number") : "";
  }

  private Period period(Open open, int number, Said stated) {
    return new Period(
        number,
        stated.status(),
        stated.complete().map(cell -> percent(cell, open.address.with("quarter-" + number))));
  }

  private Figure percent(Cell cell, Address address) {
    return figures.read(
        Written.of(cell), "% complete", Unit.PERCENT, address, Reason.NOT_COLLECTED);
  }

  private Optional<TargetDate> deadline(Line line) {
    return line.cell(DEADLINE)
        .flatMap(cell -> DateText.read(Written.of(cell), "Deadline", findings::add));
  }

  private Optional<java.time.LocalDate> start(Line line) {
    return line.cell(START)
        .flatMap(cell -> DateText.read(Written.of(cell), "Start", findings::add))
        .flatMap(TargetDate::latest);
  }

  /// Against the quarter before, as this return gives it, or else as last quarter's did.
  private Direction direction(Open open, List<Period> summary) {
    Optional<Rating> now = summary.stream().reduce((_, last) -> last).flatMap(Period::status);
    Optional<Rating> then =
        summary.size() > 1
            ? summary.get(summary.size() - 2).status()
            : before
                .flatMap(plan -> plan.find(open.coded.code(), open.coded.title()))
                .flatMap(Action::status);
    return then.flatMap(t -> now.map(n -> Direction.of(t, n))).orElse(Direction.NO_COMPARISON);
  }

  /// What a return states of an action in a quarter.
  private record Said(Optional<Rating> status, Optional<Cell> complete) {}

  private record Read(Activity activity, Weighted part) {}

  /// An action whose activities are still to come.
  private static final class Open {
    private final String group;
    private final CodedTitle coded;
    private final Line line;
    private final Cell named;
    private final Address address;
    private final TreeMap<Integer, Said> periods = new TreeMap<>();
    private final List<Read> activities = new ArrayList<>();

    private Open(String group, CodedTitle coded, Line line, Cell named, Address address) {
      this.group = group;
      this.coded = coded;
      this.line = line;
      this.named = named;
      this.address = address;
    }
  }
}
