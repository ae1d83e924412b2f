package org.outturn.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.ActionPlan;
import org.outturn.returns.ActionPlan.Action;
import org.outturn.returns.ActionPlan.Objective;

/// Two objectives of a plan, or two actions of an objective, with one reference: last quarter's can
/// then not be found, and a member cannot ask about either.
final class RepeatedReference implements Rule {

  @Override
  public Code code() {
    return Code.RET020;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.all(ActionPlan.class).stream().flatMap(this::check).toList();
  }

  private Stream<Finding> check(ActionPlan plan) {
    Stream<Finding> objectives =
        repeated(
            "objective",
            plan.objectives().stream()
                .map(objective -> new Referenced(objective.reference(), objective.place())));
    return Stream.concat(objectives, plan.objectives().stream().flatMap(this::actions));
  }

  private Stream<Finding> actions(Objective objective) {
    return repeated(
        "action",
        objective.actions().stream().map((Action a) -> new Referenced(a.reference(), a.place())));
  }

  private Stream<Finding> repeated(String what, Stream<Referenced> all) {
    Map<String, List<Referenced>> byReference =
        all.filter(one -> !one.reference().isBlank())
            .collect(groupingBy(Referenced::reference, LinkedHashMap::new, toList()));
    return byReference.values().stream()
        .flatMap(
            same -> same.stream().skip(1).map(one -> finding(what, one, same.getFirst().place())));
  }

  private Finding finding(String what, Referenced one, Location earlier) {
    return Finding.of(
            code(), one.place(), "there is already an %s %s".formatted(what, one.reference()))
        .excerpt(one.reference())
        .note("the first is at " + earlier.text())
        .help("give each %s a reference of its own".formatted(what));
  }

  private record Referenced(String reference, Location place) {}
}
