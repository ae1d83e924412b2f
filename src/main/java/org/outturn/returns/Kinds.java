package org.outturn.returns;

import java.util.List;
import java.util.Optional;

/// The kinds of return there are: the one list in which a new kind is entered.
public final class Kinds {
  private static final List<Kind> ALL =
      List.of(
          new CapitalKind(),
          new RevenueKind(),
          new VarianceKind(),
          new PlanKind(),
          new RecommendationsKind(),
          new IndicatorsKind(),
          new ServicePlanKind(),
          new CommitmentsKind(),
          new BudgetKind(),
          new CapitalMonitoringKind(),
          new VirementKind(),
          new ActionsKind(),
          new RiskKind(),
          new FreeTableKind());

  private Kinds() {}

  /// As settings call them.
  public static List<String> names() {
    return ALL.stream().map(Kind::name).toList();
  }

  static Optional<Kind> named(String name) {
    return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
  }
}
