package org.outturn.check.continuity;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Shown;
import org.outturn.check.Submission;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Content;
import org.outturn.figure.Figure;
import org.outturn.figure.Interval;
import org.outturn.figure.Money;
import org.outturn.figure.Reckoning;
import org.outturn.figure.Value;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.BudgetMonitoring;
import org.outturn.returns.CapitalMonitoring;
import org.outturn.returns.GroupedTable;
import org.outturn.returns.Return;
import org.outturn.returns.RevenueMonitoring;
import org.outturn.returns.Virements;

/// A revised budget that is not last quarter's with what has changed it since: virements and other
/// changes, by the return's own columns or by the return of virements. A new financial year has
/// budgets of its own.
final class ClosingBudget implements Rule {

  @Override
  public Code code() {
    return Code.FIG014;
  }

  @Override
  public List<Finding> check(Submission submission) {
    if (submission.quarter().number() == 1) {
      return List.of();
    }
    Set<String> vired = vired(submission);
    return Stream.of(
            submission.all(BudgetMonitoring.class).stream(),
            submission.all(CapitalMonitoring.class).stream(),
            submission.all(RevenueMonitoring.class).stream())
        .flatMap(returns -> returns)
        .flatMap(now -> changed(now, submission, vired))
        .toList();
  }

  /// Lines and directorates between which the returns of virements have moved anything this year.
  private static Set<String> vired(Submission submission) {
    return submission.all(Virements.class).stream()
        .flatMap(virements -> virements.virements().stream())
        .flatMap(virement -> Stream.concat(virement.from().stream(), virement.to().stream()))
        .flatMap(transfer -> Stream.of(transfer.directorate(), transfer.budget()))
        .filter(name -> !name.isBlank())
        .map(Address::slug)
        .collect(toSet());
  }

  private Stream<Finding> changed(Return now, Submission submission, Set<String> vired) {
    Map<Address, Budget> before =
        submission.before(now, Return.class).stream()
            .flatMap(ClosingBudget::budgets)
            .collect(toMap(budget -> budget.revised().address(), budget -> budget));
    Optional<Map<String, Interval>> since = since(submission);
    return budgets(now)
        .flatMap(
            budget ->
                Optional.ofNullable(before.get(budget.revised().address()))
                    .flatMap(
                        then ->
                            Collections.disjoint(budget.names(), vired)
                                ? changed(budget, then, submission)
                                : since.flatMap(moved -> moved(budget, then, moved, submission)))
                    .stream());
  }

  /// What virements that last quarter did not have add to each budget that they name; nothing where
  /// there is no telling, as where they name directorates alone.
  private static Optional<Map<String, Interval>> since(Submission submission) {
    Map<String, Interval> moved = new HashMap<>();
    for (Virements now : submission.all(Virements.class)) {
      Optional<Virements> then = submission.before(now, Virements.class);
      if (then.isEmpty()) {
        return Optional.empty();
      }
      Set<String> known =
          then.get().virements().stream().map(Virements.Virement::reference).collect(toSet());
      for (Virements.Virement one : now.virements()) {
        for (Virements.Transfer transfer : one.from()) {
          add(moved, transfer, known.contains(one.reference()) ? 0 : -1);
        }
        for (Virements.Transfer transfer : one.to()) {
          add(moved, transfer, known.contains(one.reference()) ? 0 : 1);
        }
      }
    }
    return Optional.of(moved);
  }

  private static void add(Map<String, Interval> moved, Virements.Transfer transfer, int sign) {
    Optional<Interval> amount = transfer.amount().value().map(Value::interval);
    if (transfer.budget().isBlank() || amount.isEmpty()) {
      return;
    }
    Interval nothing = Interval.exactly(BigDecimal.ZERO);
    Interval change =
        switch (sign) {
          case 1 -> amount.get();
          case -1 -> nothing.minus(amount.get());
          default -> nothing;
        };
    moved.merge(Address.slug(transfer.budget()), change, Interval::plus);
  }

  /// A budget that virements name, and that shows no changes of its own.
  private Optional<Finding> moved(
      Budget now, Budget then, Map<String, Interval> moved, Submission submission) {
    Optional<Interval> change = Optional.ofNullable(moved.get(now.line()));
    if (change.isEmpty()
        || !now.changes().isEmpty()
        || now.revised().value().isEmpty()
        || then.revised().value().isEmpty()) {
      return Optional.empty();
    }
    Interval expected = then.revised().value().get().interval().plus(change.get());
    return submission.agree(code(), now.revised().value().get().interval(), expected)
        ? Optional.empty()
        : now.place()
            .map(
                place ->
                    finding(now, then, place)
                        .note("the virements since do not come to the difference"));
  }

  /// @param names of the line and its group
  /// @param changes of the budget, where the return shows them
  /// @param parts of which it is the sum, where the return may not state it
  private record Budget(
      String line, Set<String> names, Figure revised, List<Figure> changes, List<Figure> parts) {

    Optional<Location> place() {
      return Stream.of(Stream.of(revised), parts.stream(), changes.stream())
          .flatMap(figures -> figures)
          .flatMap(figure -> figure.origin().cell().stream())
          .findFirst();
    }

    Optional<Interval> beforeChanges() {
      return Reckoning.sum(changes, Value.Amount.exactly(Money.ZERO)).content()
              instanceof Content.Known(Value sum)
          ? revised.value().map(value -> value.interval().minus(sum.interval()))
          : Optional.empty();
    }
  }

  private static Stream<Budget> budgets(Return one) {
    return switch (one) {
      case BudgetMonitoring budget -> budgets(budget.table());
      case CapitalMonitoring capital -> budgets(capital.table());
      case RevenueMonitoring revenue ->
          revenue.divisions().stream()
              .flatMap(
                  division ->
                      division.units().stream()
                          .map(
                              unit ->
                                  new Budget(
                                      Address.slug(unit.name()),
                                      names(division.name(), unit.name()),
                                      unit.budgetNet(),
                                      List.of(),
                                      List.of(unit.budgetExpenditure(), unit.budgetIncome()))));
      default -> Stream.of();
    };
  }

  private static Stream<Budget> budgets(GroupedTable table) {
    return table.groups().stream()
        .flatMap(
            group ->
                (group.lines().isEmpty() ? group.total().stream() : group.lines().stream())
                    .flatMap(
                        line ->
                            line.figure("revised-budget").stream()
                                .map(
                                    revised ->
                                        new Budget(
                                            Address.slug(line.name()),
                                            names(group.name(), line.name()),
                                            revised,
                                            changes(line),
                                            List.of()))));
  }

  private static List<Figure> changes(GroupedTable.Line line) {
    return line.figures().values().stream()
        .filter(figure -> figure.basis() == Basis.BUDGET_CHANGE)
        .toList();
  }

  private static Set<String> names(String... names) {
    return Stream.of(names).filter(name -> !name.isBlank()).map(Address::slug).collect(toSet());
  }

  private Optional<Finding> changed(Budget now, Budget then, Submission submission) {
    boolean stands =
        now.revised().value().isPresent() && now.revised().value().equals(then.revised().value());
    boolean same =
        stands
            || now.beforeChanges()
                .flatMap(
                    opening ->
                        then.beforeChanges()
                            .map(closing -> submission.agree(code(), opening, closing)))
                .orElse(true);
    return now.place()
        .filter(_ -> !same)
        .map(
            place ->
                finding(now, then, place)
                    .note(
                        now.changes().isEmpty()
                            ? "no virement has changed it"
                            : "the changes that are shown do not come to the difference"));
  }

  private Finding finding(Budget now, Budget then, Location place) {
    return Finding.of(
            code(),
            place,
            "the budget is %s, but was %s last quarter"
                .formatted(Shown.number(now.revised()), Shown.number(then.revised())))
        .help("put it back, or show the virement or other change");
  }
}
