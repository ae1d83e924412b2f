package org.outturn.check.arithmetic;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Shown;
import org.outturn.check.Submission;
import org.outturn.figure.Address;
import org.outturn.figure.Figure;
import org.outturn.figure.Interval;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.BudgetMonitoring;
import org.outturn.returns.CapitalMonitoring;
import org.outturn.returns.GroupedTable;
import org.outturn.returns.Virements;
import org.outturn.returns.Virements.Transfer;

/// Virements of a whole budget that do not come to nothing: what one service gets another gives.
final class NetVirements implements Rule {
  private static final String COLUMN = "virement";

  @Override
  public Code code() {
    return Code.FIG208;
  }

  @Override
  public List<Finding> check(Submission submission) {
    Set<String> outside = outside(submission);
    Stream<GroupedTable> tables =
        Stream.concat(
            submission.all(BudgetMonitoring.class).stream().map(BudgetMonitoring::table),
            submission.all(CapitalMonitoring.class).stream().map(CapitalMonitoring::table));
    return tables
        .filter(table -> table.lines().size() > 1)
        .filter(table -> names(table).containsAll(outside))
        .flatMap(table -> left(table, submission).stream())
        .toList();
  }

  /// Directorates with which money is exchanged by the returns of virements: a table that does not
  /// have them all is a part of the budget, and its virements need not come to nothing.
  private static Set<String> outside(Submission submission) {
    return submission.all(Virements.class).stream()
        .flatMap(virements -> virements.virements().stream())
        .flatMap(v -> Stream.concat(v.from().stream(), v.to().stream()))
        .map(Transfer::directorate)
        .filter(name -> !name.isBlank())
        .map(Address::slug)
        .collect(toSet());
  }

  private static Set<String> names(GroupedTable table) {
    return Stream.concat(
            table.groups().stream().map(GroupedTable.Group::name),
            table.lines().stream().map(GroupedTable.Line::name))
        .map(Address::slug)
        .collect(toSet());
  }

  private Optional<Finding> left(GroupedTable table, Submission submission) {
    List<Figure> parts =
        table.lines().stream().flatMap(line -> line.figure(COLUMN).stream()).toList();
    Interval nothing = Interval.exactly(BigDecimal.ZERO);
    return table
        .total()
        .flatMap(total -> total.figure(COLUMN))
        .filter(
            figure ->
                figure
                    .value()
                    .filter(v -> !submission.agree(code(), v.interval(), nothing))
                    .isPresent())
        .flatMap(
            figure ->
                Stream.concat(Stream.of(figure), parts.stream())
                    .flatMap(one -> one.origin().cell().stream())
                    .findFirst()
                    .map(
                        place ->
                            Finding.of(
                                    code(),
                                    place,
                                    "virements come to %s, not to nothing"
                                        .formatted(Shown.number(figure)))
                                .help(
                                    "add the virement that is missing, or show what is no virement"
                                        + " under other changes")));
  }
}
