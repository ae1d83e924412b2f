package org.outturn.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.outturn.figure.Interval;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Location;
import org.outturn.returns.FreeTable;
import org.outturn.returns.PlanOfActions;
import org.outturn.returns.Return;
import org.outturn.returns.Returns;
import org.outturn.workspace.Checks;
import org.outturn.workspace.PlanYears;

/// What came in for a quarter, with what came in for the one before: all that a rule may look at.
public final class Submission {
  private final Quarter quarter;
  private final Returns returns;
  private final Optional<Returns> previous;
  private final Optional<Returns> older;
  private final Checks checks;

  /// By the name of the return, drawn up when first asked for: dozens of rules go through a hundred
  /// thousand lines.
  private final Map<String, List<Entry>> entries = new ConcurrentHashMap<>();

  private final Map<String, Map<Entry.Key, List<Entry>>> entriesBefore = new ConcurrentHashMap<>();

  /// @param older what came in for the quarter before the previous one
  /// @param checks how much findings matter to the council
  public Submission(
      Quarter quarter,
      Returns returns,
      Optional<Returns> previous,
      Optional<Returns> older,
      Checks checks) {
    this.quarter = quarter;
    this.returns = returns;
    this.previous = previous;
    this.older = older;
    this.checks = checks;
  }

  /// To a council that has set nothing about findings.
  public Submission(Quarter quarter, Returns returns, Optional<Returns> previous) {
    this(quarter, returns, previous, Optional.empty(), Checks.USUAL);
  }

  /// The same, with other returns in place of the quarter's.
  public Submission with(Returns others) {
    return new Submission(quarter, others, previous, older, checks);
  }

  public Quarter quarter() {
    return quarter;
  }

  public Returns returns() {
    return returns;
  }

  public Optional<Returns> previous() {
    return previous;
  }

  public Optional<Returns> older() {
    return older;
  }

  public Checks checks() {
    return checks;
  }

  /// The difference up to which a rule finds nothing, where the council has set one.
  public Optional<BigDecimal> tolerance(Code code) {
    return checks.tolerance(code);
  }

  /// Whether two amounts may be the same, as far as a rule is to mind.
  public boolean agree(Code code, Interval one, Interval other) {
    return one.within(tolerance(code).orElse(BigDecimal.ZERO)).meets(other);
  }

  /// How many rows of a return say something: those that give a figure, or report on something line
  /// by line.
  public int rows(Return one) {
    if (one instanceof FreeTable table) {
      return table.rows().size();
    }
    if (one instanceof PlanOfActions plan) {
      return (int) plan.actions().count();
    }
    Stream<Location> places =
        Stream.concat(
            one.figures().stream().flatMap(figure -> figure.origin().cell().stream()),
            entries(one).stream().map(entry -> entry.place().row()));
    return (int) places.map(Submission::row).distinct().count();
  }

  private static String row(Location place) {
    return place.text().replaceFirst("[A-Z]+(\\d+)\\]$", "$1");
  }

  /// Within which the dates of a return should lie.
  public PlanYears years(Return one) {
    return returns
        .arrival(one.name())
        .flatMap(arrival -> arrival.expected().years())
        .orElseGet(() -> PlanYears.about(quarter));
  }

  /// The returns of one type, in the order of the settings.
  public <T extends Return> List<T> all(Class<T> type) {
    return returns.all().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /// What the quarter's returns report on line by line.
  public Stream<Entry> entries() {
    return returns.all().stream().flatMap(one -> entries(one).stream());
  }

  /// What a return of this quarter reports on line by line.
  public List<Entry> entries(Return one) {
    return entries.computeIfAbsent(one.name(), _ -> Entry.of(one, quarter).toList());
  }

  /// What the same return of last quarter reported on, by what it is found by: several where an
  /// action has several rows.
  public Map<Entry.Key, List<Entry>> entriesBefore(Return now) {
    return entriesBefore.computeIfAbsent(
        now.name(),
        name ->
            previous.flatMap(then -> then.find(name)).stream()
                .flatMap(then -> Entry.of(then, quarter.previous()))
                .collect(groupingBy(Entry::key, LinkedHashMap::new, toList())));
  }

  /// The same return of last quarter.
  public <T extends Return> Optional<T> before(T now, Class<T> type) {
    return previous
        .flatMap(returns -> returns.find(now.name()))
        .filter(type::isInstance)
        .map(type::cast);
  }
}
