package org.outturn.check.continuity;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collections;
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
    return budgets(now)
        .filter(budget -> Collections.disjoint(budget.names(), vired))
        .flatMap(
            budget ->
                Optional.ofNullable(before.get(budget.revised().address()))
                    .flatMap(then -> changed(budget, then, submission))
                    .stream());
  }

  /// @param names of the line and its group
  /// @param changes of the budget, where the return shows them
  /// @param parts of which it is the sum, where the return may not state it
  private record Budget(
      Set<String> names, Figure revised, List<Figure> changes, List<Figure> parts) {

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
                Finding.of(
                        code(),
                        place,
                        "the budget is %s, but was %s last quarter"
                            .formatted(Shown.number(now.revised()), Shown.number(then.revised())))
                    .note(
                        now.changes().isEmpty()
                            ? "no virement has changed it"
                            : "the changes that are shown do not come to the difference")
                    .help("put it back, or show the virement or other change"));
  }
}
