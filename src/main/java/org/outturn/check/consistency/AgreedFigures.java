package org.outturn.check.consistency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Shown;
import org.outturn.check.Submission;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Figure;
import org.outturn.figure.Origin;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.BudgetMonitoring;
import org.outturn.returns.CapitalMonitoring;
import org.outturn.returns.CapitalProgramme;
import org.outturn.returns.GroupedTable;
import org.outturn.returns.Indicators;
import org.outturn.returns.Indicators.Indicator;
import org.outturn.returns.Return;
import org.outturn.returns.RevenueMonitoring;

/// One figure that two returns, or two tables of one, give differently: the net budget or outturn
/// of a service in two revenue returns, its capital spending in two capital returns, an indicator
/// that is listed twice. Only what has one name, one measure and one basis is held against each
/// other.
final class AgreedFigures implements Rule {

  @Override
  public Code code() {
    return Code.FIG012;
  }

  @Override
  public List<Finding> check(Submission submission) {
    Stream<Named> services =
        Stream.concat(
            ofOneEach(submission, RevenueMonitoring.class, BudgetMonitoring.class),
            ofOneEach(submission, CapitalProgramme.class, CapitalMonitoring.class));
    Map<Shared, List<Figure>> shared =
        Stream.concat(services, indicators(submission))
            .filter(named -> named.figure().value().isPresent())
            .collect(
                groupingBy(Named::shared, LinkedHashMap::new, mapping(Named::figure, toList())));
    return shared.entrySet().stream()
        .flatMap(entry -> disagreements(entry.getKey(), entry.getValue(), submission))
        .toList();
  }

  /// With several of either none can be told to belong to another.
  private static Stream<Named> ofOneEach(
      Submission submission, Class<? extends Return> one, Class<? extends Return> other) {
    List<? extends Return> ones = submission.all(one);
    List<? extends Return> others = submission.all(other);
    return ones.size() == 1 && others.size() == 1
        ? Stream.concat(named(ones.getFirst()), named(others.getFirst()))
        : Stream.of();
  }

  /// @param name of the service, or reference and description of the indicator
  /// @param measure in words: "outturn"
  private record Shared(String name, String measure, Basis basis, Kind kind) {}

  private enum Kind {
    REVENUE,
    CAPITAL,
    INDICATOR
  }

  private record Named(Shared shared, Figure figure) {}

  private record Measured(String column, String words) {}

  private static Stream<Named> named(Return one) {
    return switch (one) {
      case RevenueMonitoring revenue -> once(revenue(revenue));
      case BudgetMonitoring budget -> once(table(budget.table(), Kind.REVENUE));
      case CapitalMonitoring capital -> once(table(capital.table(), Kind.CAPITAL));
      case CapitalProgramme programme -> once(programme(programme));
      default -> Stream.of();
    };
  }

  /// Names that a return has several times ("Management") cannot be told apart.
  private static Stream<Named> once(Stream<Named> some) {
    List<Named> all = some.toList();
    Map<Shared, Long> counts =
        all.stream().collect(groupingBy(Named::shared, Collectors.counting()));
    return all.stream().filter(named -> counts.get(named.shared()) == 1);
  }

  private static Stream<Named> revenue(RevenueMonitoring revenue) {
    return revenue.divisions().stream()
        .flatMap(
            division ->
                Stream.concat(
                    division.units().stream().flatMap(unit -> line(unit.name(), unit)),
                    division.subtotal().stream()
                        .flatMap(subtotal -> line(division.name(), subtotal))));
  }

  private static Stream<Named> line(String name, RevenueMonitoring.Line line) {
    return Stream.of(
        of(name, "net budget", Kind.REVENUE, line.budgetNet()),
        of(name, "outturn", Kind.REVENUE, line.outturnNet()));
  }

  private static Stream<Named> table(GroupedTable table, Kind kind) {
    List<Measured> measures =
        switch (kind) {
          case REVENUE ->
              List.of(
                  new Measured("revised-budget", "net budget"), new Measured("outturn", "outturn"));
          case CAPITAL, INDICATOR -> List.of(new Measured("outturn", "spending"));
        };
    Stream<Named> lines =
        table.groups().stream()
            .flatMap(group -> group.lines().stream())
            .flatMap(line -> of(line.name(), line, kind, measures));
    Stream<Named> groups =
        table.groups().stream()
            .flatMap(
                group ->
                    group.total().stream().flatMap(line -> of(group.name(), line, kind, measures)));
    return Stream.concat(lines, groups);
  }

  private static Stream<Named> of(
      String name, GroupedTable.Line line, Kind kind, List<Measured> measures) {
    return measures.stream()
        .flatMap(
            measure ->
                line.figure(measure.column()).stream()
                    .map(figure -> of(name, measure.words(), kind, figure)));
  }

  /// A programme's present position is what will be, or has been, spent.
  private static Stream<Named> programme(CapitalProgramme programme) {
    return programme.groups().stream()
        .flatMap(
            group ->
                Stream.concat(
                    group.lines().stream()
                        .flatMap(line -> position(line.service(), line.amounts(), programme)),
                    group.own().stream().flatMap(own -> position(group.name(), own, programme))));
  }

  private static Stream<Named> position(
      String name, CapitalProgramme.Amounts amounts, CapitalProgramme programme) {
    return IntStream.range(0, programme.measures().size())
        .filter(i -> programme.measures().get(i).key().equals("current"))
        .mapToObj(i -> of(name, "spending", Kind.CAPITAL, amounts.figures().get(i)));
  }

  /// Those that several groups or returns list, once each.
  private static Stream<Named> indicators(Submission submission) {
    Map<String, List<Indicator>> listed =
        submission.all(Indicators.class).stream()
            .flatMap(all -> all.groups().stream())
            .flatMap(AgreedFigures::toldApart)
            .collect(groupingBy(AgreedFigures::name, LinkedHashMap::new, toList()));
    return listed.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .flatMap(entry -> entry.getValue().stream().flatMap(one -> figures(entry.getKey(), one)));
  }

  /// The indicators of a group that no other of it is called like.
  private static Stream<Indicator> toldApart(Indicators.Group group) {
    return group.indicators().stream()
        .filter(one -> !one.reference().isBlank())
        .collect(groupingBy(AgreedFigures::name, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .filter(likes -> likes.size() == 1)
        .map(List::getFirst);
  }

  private static String name(Indicator one) {
    return Address.slug(one.reference() + " " + one.description());
  }

  private static Stream<Named> figures(String name, Indicator one) {
    return one.figures().stream()
        .filter(figure -> figure.origin() instanceof Origin.Read)
        .map(figure -> of(name, figure.address().last(), Kind.INDICATOR, figure));
  }

  private static Named of(String name, String measure, Kind kind, Figure figure) {
    // A capital position has a basis of its own, and is the spending all the same.
    Basis basis = kind == Kind.CAPITAL ? Basis.PLAIN : figure.basis();
    return new Named(new Shared(Address.slug(name), measure, basis, kind), figure);
  }

  private Stream<Finding> disagreements(
      Shared shared, List<Figure> figures, Submission submission) {
    Figure first = figures.getFirst();
    return figures.stream()
        .skip(1)
        .filter(other -> other.unit().isMoney() == first.unit().isMoney())
        .filter(other -> !agree(first, other, submission))
        .flatMap(
            other ->
                finding(shared, other, first).or(() -> finding(shared, first, other)).stream());
  }

  /// @return nothing where the return does not state the first
  private Optional<Finding> finding(Shared shared, Figure here, Figure there) {
    return here.origin()
        .cell()
        .map(
            place ->
                Finding.of(
                        code(),
                        place,
                        "%s is %s here, but %s in another table"
                            .formatted(shared.measure(), Shown.number(here), Shown.number(there)))
                    .note("the other is " + there.address())
                    .help("bring the two tables into line"));
  }

  private boolean agree(Figure one, Figure other, Submission submission) {
    return submission.agree(code(), Shown.printed(one), Shown.printed(other));
  }
}
