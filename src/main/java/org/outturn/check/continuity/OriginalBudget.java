package org.outturn.check.continuity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Basis;
import org.outturn.figure.Figure;
import org.outturn.figure.Ledger;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.BudgetMonitoring;
import org.outturn.returns.CapitalMonitoring;
import org.outturn.returns.GroupedTable;
import org.outturn.returns.Return;

/// An original budget that is not the one last quarter's return gave for the same year.
final class OriginalBudget implements Rule {

  @Override
  public Code code() {
    return Code.FIG205;
  }

  @Override
  public List<Finding> check(Submission submission) {
    // In quarter 1 the budget before was that of another year.
    if (submission.quarter().number() == 1) {
      return List.of();
    }
    Stream<Finding> revenue =
        submission.all(BudgetMonitoring.class).stream()
            .flatMap(
                now ->
                    submission.before(now, BudgetMonitoring.class).stream()
                        .flatMap(before -> changed(now.table(), before)));
    Stream<Finding> capital =
        submission.all(CapitalMonitoring.class).stream()
            .flatMap(
                now ->
                    submission.before(now, CapitalMonitoring.class).stream()
                        .flatMap(before -> changed(now.table(), before)));
    return Stream.concat(revenue, capital).toList();
  }

  private Stream<Finding> changed(GroupedTable now, Return before) {
    Ledger earlier = Ledger.of(before.figures());
    return now.lines().stream()
        .flatMap(line -> line.figures().values().stream())
        .filter(figure -> figure.basis() == Basis.ORIGINAL_BUDGET)
        .flatMap(
            figure ->
                earlier.find(figure.address()).stream()
                    .flatMap(then -> changed(figure, then).stream()));
  }

  private Optional<Finding> changed(Figure now, Figure then) {
    if (now.money().isEmpty() || then.money().isEmpty()) {
      return Optional.empty();
    }
    boolean same =
        now.value().orElseThrow().interval().meets(then.value().orElseThrow().interval());
    return now.origin()
        .cell()
        .filter(_ -> !same)
        .map(
            place ->
                Finding.of(
                        code(),
                        place,
                        "the original budget is %s, but was %s last quarter"
                            .formatted(now.money().get(), then.money().get()))
                    .help("put it back, and give the change as a virement, slippage or addition"));
  }
}
