package org.outturn.check.continuity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Address;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.BudgetMonitoring;
import org.outturn.returns.CapitalMonitoring;
import org.outturn.returns.CapitalProgramme;
import org.outturn.returns.Return;
import org.outturn.returns.RevenueMonitoring;
import org.outturn.returns.Virements;

/// A line of last quarter's budgets that this quarter's have not. A new financial year has lines of
/// its own; and where most lines have other names, the council has been organised anew.
final class VanishedFigures implements Rule {

  @Override
  public Code code() {
    return Code.FIG016;
  }

  @Override
  public List<Finding> check(Submission submission) {
    if (submission.quarter().number() == 1) {
      return List.of();
    }
    return submission.returns().all().stream()
        .filter(VanishedFigures::holdsBudgets)
        .flatMap(
            now -> submission.before(now, Return.class).stream().flatMap(then -> gone(now, then)))
        .toList();
  }

  private static boolean holdsBudgets(Return one) {
    return switch (one) {
      case BudgetMonitoring _, CapitalMonitoring _, CapitalProgramme _, RevenueMonitoring _ -> true;
      case Virements _ -> true;
      default -> false;
    };
  }

  private Stream<Finding> gone(Return now, Return then) {
    Set<Address> present = lines(now);
    Set<Address> gone = new LinkedHashSet<>(lines(then));
    // A line may have been put into another group.
    Set<String> names = present.stream().map(VanishedFigures::name).collect(Collectors.toSet());
    gone.removeIf(line -> names.contains(name(line)));
    Optional<Location> first =
        now.figures().stream().flatMap(figure -> figure.origin().cell().stream()).findFirst();
    // Virements may be listed by quarter rather than by year.
    boolean anew = now instanceof Virements && gone.size() == lines(then).size();
    return anew || gone.size() * 2 > present.size()
        ? Stream.of()
        : first.stream().flatMap(place -> gone.stream().map(line -> finding(line, place, then)));
  }

  /// What the figures that a return gives are of, by their addresses. Totals are no lines.
  private static Set<Address> lines(Return one) {
    return one.figures().stream()
        .filter(figure -> figure.origin().cell().isPresent())
        .map(figure -> figure.address().above())
        .filter(line -> !line.last().equals("total"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String name(Address line) {
    return line.last().replace('-', ' ');
  }

  private Finding finding(Address line, Location place, Return then) {
    Finding finding =
        Finding.of(code(), place, "\"%s\" of last quarter is missing".formatted(name(line)))
            .help("put it back, or say where its budget has gone");
    return then.figures().stream()
        .filter(figure -> figure.address().above().equals(line))
        .flatMap(figure -> figure.origin().cell().stream())
        .findFirst()
        .map(earlier -> finding.note("last quarter it was at " + earlier.text()))
        .orElse(finding);
  }
}
