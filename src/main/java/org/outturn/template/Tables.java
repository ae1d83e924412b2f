package org.outturn.template;

import java.util.List;
import org.outturn.document.Block;
import org.outturn.figure.Quarter;
import org.outturn.returns.Return;
import org.outturn.workspace.Council;
import org.outturn.workspace.Paper;

/// The forms of table there are, and a return's table by its form.
final class Tables {
  private static final List<TableForm<?>> FORMS =
      List.of(
          new CapitalTable(),
          new RevenueTable(),
          new VarianceTable(),
          new ActionPlanTables(),
          new RecommendationTable(),
          new ServicePlanTables(),
          new IndicatorTable(),
          new CommitmentTable(),
          new BudgetTable(),
          new CapitalMonitoringTables(),
          new VirementTable(),
          new PlanTable(),
          new RiskTable(),
          new FreeTables(),
          new SummaryTables(),
          new ExceptionsTable());

  private final Council council;
  private final Quarter quarter;
  private final FigurePrinter printer;
  private final HouseDates dates;
  private final Anchors anchors;

  Tables(
      Council council, Quarter quarter, FigurePrinter printer, HouseDates dates, Anchors anchors) {
    this.council = council;
    this.quarter = quarter;
    this.printer = printer;
    this.dates = dates;
    this.anchors = anchors;
  }

  /// The same for returns of another quarter.
  Tables at(Quarter other) {
    return new Tables(council, other, printer, dates, anchors);
  }

  /// @param depth of the heading that the table stands under
  /// @param tabled the returns whose tables stand in the paper
  List<Block> of(Return found, Paper.TableUse use, int depth, List<Return> tabled) {
    TableSetting setting =
        new TableSetting(
            found.name(), use.access(), depth, quarter, printer, dates, anchors, tabled);
    return of(found).blocks(setting);
  }

  /// The ratings that a return's table shows, scale by scale.
  List<Marks> marks(Return found) {
    return of(found).marks(council);
  }

  private static Formed<?> of(Return found) {
    return FORMS.stream()
        .filter(form -> form.of().isInstance(found))
        .findFirst()
        .<Formed<?>>map(form -> Formed.as(form, found))
        .orElseThrow(() -> new IllegalStateException("no form of table for " + found.getClass()));
  }

  /// A return with the form of its kind.
  private record Formed<R extends Return>(TableForm<R> form, R found) {
    static <R extends Return> Formed<R> as(TableForm<R> form, Return found) {
      return new Formed<>(form, form.of().cast(found));
    }

    List<Block> blocks(TableSetting setting) {
      return form.blocks(found, setting);
    }

    List<Marks> marks(Council council) {
      return form.marks(found, council);
    }
  }
}
