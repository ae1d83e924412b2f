package org.outturn.check.consistency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Address;
import org.outturn.figure.Figure;
import org.outturn.figure.Interval;
import org.outturn.figure.Money;
import org.outturn.figure.Value;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.BudgetMonitoring;
import org.outturn.returns.GroupedTable;
import org.outturn.returns.Virements;
import org.outturn.returns.Virements.Transfer;

/// Virements that do not come to the virement column of the budget, by directorate. With several of
/// either return none can be told to belong to another, and nothing is compared.
final class AgreedVirements implements Rule {
  private static final String COLUMN = "virement";

  @Override
  public Code code() {
    return Code.FIG206;
  }

  @Override
  public List<Finding> check(Submission submission) {
    List<BudgetMonitoring> budgets = submission.all(BudgetMonitoring.class);
    List<Virements> virements = submission.all(Virements.class);
    return budgets.size() == 1 && virements.size() == 1
        ? compared(budgets.getFirst().table(), netByDirectorate(virements.getFirst()), submission)
        : List.of();
  }

  /// What each directorate got less what it gave, by the slug of its name.
  private static Map<String, Interval> netByDirectorate(Virements virements) {
    Map<String, Interval> net = new TreeMap<>();
    for (Virements.Virement virement : virements.virements()) {
      virement.to().forEach(to -> add(net, to, amount(to)));
      virement.from().forEach(from -> add(net, from, none().minus(amount(from))));
    }
    return net;
  }

  private static void add(Map<String, Interval> net, Transfer transfer, Interval amount) {
    net.merge(Address.slug(transfer.directorate()), amount, Interval::plus);
  }

  private static Interval amount(Transfer transfer) {
    return transfer.amount().value().map(Value::interval).orElse(none());
  }

  private static Interval none() {
    return Interval.exactly(Money.ZERO.pounds());
  }

  /// A directorate is a line of the budget, or a group of lines.
  private List<Finding> compared(
      GroupedTable budget, Map<String, Interval> net, Submission submission) {
    Stream<Named> lines =
        budget.groups().stream()
            .flatMap(group -> group.lines().stream())
            .map(line -> new Named(line.name(), line));
    Stream<Named> groups =
        budget.groups().stream()
            .flatMap(group -> group.total().stream().map(line -> new Named(group.name(), line)));
    return Stream.concat(lines, groups)
        .filter(named -> net.containsKey(Address.slug(named.name())))
        .flatMap(
            named -> disagreement(named, net.get(Address.slug(named.name())), submission).stream())
        .toList();
  }

  private record Named(String name, GroupedTable.Line line) {}

  private Optional<Finding> disagreement(Named named, Interval net, Submission submission) {
    return named
        .line()
        .figure(COLUMN)
        .filter(
            figure ->
                figure
                    .value()
                    .filter(v -> !submission.agree(code(), v.interval(), net))
                    .isPresent())
        .flatMap(figure -> figure.origin().cell().map(place -> finding(named, figure, net, place)));
  }

  private Finding finding(Named named, Figure column, Interval net, Location place) {
    return Finding.of(
            code(),
            place,
            "the virements of %s come to %s, but its budget has %s"
                .formatted(named.name(), new Money(net.middle()), column.money().orElseThrow()))
        .help("add the virement that is missing, or correct the budget");
  }
}
