package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.document.Block;
import org.outturn.figure.Rating;
import org.outturn.returns.BudgetMonitoring;
import org.outturn.returns.GroupedTable;
import org.outturn.template.MonitoringTable.Rated;
import org.outturn.workspace.Council;
import org.outturn.workspace.ExpectedReturn;

/// Budgets as they are monitored: how each came about, what has been spent so far, and what the
/// year comes to, with reasons below.
final class BudgetTable implements TableForm<BudgetMonitoring> {
  private static final String HEAD = "Budget";

  @Override
  public Class<BudgetMonitoring> of() {
    return BudgetMonitoring.class;
  }

  @Override
  public List<Marks> marks(BudgetMonitoring budget, Council council) {
    List<Rating> ratings = MonitoringTable.ratings(budget.table());
    return Optional.ofNullable(council.returns().get(budget.name()))
        .flatMap(ExpectedReturn::scale)
        .filter(_ -> !ratings.isEmpty())
        .map(scale -> List.of(new Marks(scale, ratings)))
        .orElse(List.of());
  }

  @Override
  public List<Block> blocks(BudgetMonitoring budget, TableSetting setting) {
    GroupedTable lines = budget.table();
    Rated rated = MonitoringTable.ratings(lines).isEmpty() ? Rated.NO : Rated.YES;
    String year = setting.quarter().year();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new MonitoringTable(lines, HEAD, lines.columns(), rated)
            .of(setting.anchor(), caption(budget, year), notes(lines), setting));
    ReasonsTable.of(lines, HEAD, "Reasons for variances " + year, setting).ifPresent(blocks::add);
    return blocks;
  }

  private static String caption(BudgetMonitoring budget, String year) {
    boolean compared = budget.table().has("variance");
    return "Budget monitoring %s%s"
        .formatted(
            year, compared ? ": %s against revised budget".formatted(budget.basis().words()) : "");
  }

  private static List<String> notes(GroupedTable lines) {
    List<String> notes = new ArrayList<>();
    notes.add("Brackets show income, underspends and reductions of a budget.");
    if (lines.has("variance-to-date")) {
      notes.add(
          "The variance to date is actual spending less the profile, and the variance is the"
              + " outturn less the revised budget.");
    }
    return notes;
  }
}
