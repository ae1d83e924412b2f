package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.source.Sheet;
import org.outturn.workspace.ExpectedReturn;

/// Reads the monitoring of service plans: actions and their activities, on sheets of their own or
/// block by block, with a summary of progress by quarter.
final class ServicePlanKind implements Kind {

  @Override
  public String name() {
    return "service-plan";
  }

  @Override
  public Result<Optional<Return>> read(
      ExpectedReturn expected, Received received, Optional<Return> earlier) {
    if (expected.scale().isEmpty()) {
      return new Result<>(Optional.empty(), List.of(Tables.missing(expected, "scale", "status")));
    }
    Optional<ServicePlan> before =
        earlier.filter(ServicePlan.class::isInstance).map(ServicePlan.class::cast);
    ServicePlanReading reading =
        new ServicePlanReading(expected.name(), expected.scale().get(), received.quarter(), before);
    return Tables.sheets(expected, received)
        .then(
            sheets ->
                Result.ifThere(
                    sheets,
                    s ->
                        Tables.in(s, ServicePlanFields.all(), expected)
                            .then(tables -> Result.ifThere(tables, t -> whole(s, t, reading)))));
  }

  /// Each table may do without any one column, but not the plan without its actions.
  private static Result<Optional<Return>> whole(
      List<Sheet> sheets, Tables tables, ServicePlanReading reading) {
    Optional<String> missing =
        tables.all().stream()
                .noneMatch(t -> ServicePlanReading.holdsActions(t) || ActionBeside.isIn(t))
            ? Optional.of("Action")
            : tables.all().stream().noneMatch(ServicePlanReading::holdsStatus)
                ? Optional.of("Status")
                : Optional.empty();
    return missing
        .map(
            column ->
                new Result<>(
                    Optional.<Return>empty(),
                    List.of(
                        Finding.of(
                                Code.RET002,
                                sheets.getFirst().rows().getFirst().getFirst().place(),
                                "there is no column \"%s\"".formatted(column))
                            .help(
                                "add the column, or set the heading it has under columns in"
                                    + " council.yaml"))))
        .orElseGet(() -> reading.plan(tables));
  }
}
