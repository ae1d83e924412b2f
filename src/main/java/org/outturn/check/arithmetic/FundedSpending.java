package org.outturn.check.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Figure;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.CapitalMonitoring;
import org.outturn.returns.GroupedTable;

/// Capital spending that its sources of funding do not come to. Where the return has a column for
/// the shortfall, that is held against the two where it is read.
final class FundedSpending implements Rule {

  @Override
  public Code code() {
    return Code.FIG204;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.all(CapitalMonitoring.class).stream()
        .map(CapitalMonitoring::table)
        .filter(table -> table.has("total-funding") && !table.has("shortfall"))
        .flatMap(table -> faults(table, submission).stream())
        .toList();
  }

  /// A total differs because a line does, which is then said of the line; or because one has no
  /// figure, and is left out of the one total and not of the other.
  private List<Finding> faults(GroupedTable table, Submission submission) {
    String spending = table.has("outturn") ? "outturn" : "revised-budget";
    List<Finding> inLines =
        table.lines().stream().flatMap(line -> fault(line, spending, submission).stream()).toList();
    boolean isWhole = table.lines().stream().allMatch(line -> isKnown(line, spending));
    return inLines.isEmpty() && isWhole
        ? table.total().flatMap(total -> fault(total, spending, submission)).stream().toList()
        : inLines;
  }

  private static boolean isKnown(GroupedTable.Line line, String spending) {
    return Stream.of("total-funding", spending)
        .allMatch(measure -> line.figure(measure).flatMap(Figure::value).isPresent());
  }

  private Optional<Finding> fault(GroupedTable.Line line, String spending, Submission submission) {
    Figure funding = line.figure("total-funding").orElseThrow();
    return line.figure(spending)
        .filter(spent -> spent.value().isPresent() && funding.value().isPresent())
        .filter(
            spent ->
                !submission.agree(
                    code(),
                    spent.value().orElseThrow().interval(),
                    funding.value().orElseThrow().interval()))
        .map(
            spent ->
                Finding.of(
                        code(),
                        place(funding, spent),
                        "funding of %s comes to %s, but the spending is %s"
                            .formatted(
                                line.name(),
                                funding.money().orElseThrow(),
                                spent.money().orElseThrow()))
                    .note("every pound that is spent has a source, unless a shortfall is shown")
                    .help("correct a source or the outturn, or give the shortfall"));
  }

  private static Location place(Figure funding, Figure spent) {
    return funding.origin().cell().or(() -> spent.origin().cell()).orElse(new Location.Run());
  }
}
