package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.figure.Basis;
import org.outturn.finding.Finding;
import org.outturn.source.Field;
import org.outturn.source.Field.Need;

/// The columns of budget monitoring, and the headings they go by.
final class BudgetColumns {
  static final String ORIGINAL = "original-budget";
  static final String VIREMENT = "virement";
  static final String CHANGES = "other-changes";
  static final String REVISED = "revised-budget";
  static final String PROFILE = "profile";
  static final String ACTUAL = "actual";
  static final String VARIANCE_TO_DATE = "variance-to-date";
  static final String OUTTURN = "outturn";
  static final String VARIANCE = "variance";

  /// Columns of words beside the variances.
  static final String FAVOUR = "favour";

  static final String FAVOUR_TO_DATE = "favour-to-date";

  private static final List<String> FAVOURS =
      List.of("adv/fav", "adverse or favourable", "adverse/favourable", "a/f", "fav/adv");
  private static final List<String> PLANNED =
      List.of("budgeted", "budget", "profile", "profiled budget");
  private static final List<String> SPENT = List.of("actual", "spend", "actual spend", "spent");
  private static final List<String> FORECAST =
      List.of(
          "forecast",
          "projected",
          "projection",
          "outturn",
          "estimate",
          "forecast outturn",
          "projected outturn");

  private BudgetColumns() {}

  static List<Field> fields() {
    Stream<Field> words =
        Stream.of(
            // Before the groups: of two names the narrower one is the line's.
            new Field(
                GroupedReading.LINE,
                "Service or budget",
                Need.REQUIRED,
                List.of(
                    "service",
                    "service area",
                    "description",
                    "budget head",
                    "cash limit",
                    "cost centre",
                    "budget line",
                    "budget area",
                    "head of service",
                    "programme area",
                    "description",
                    "directorate",
                    "department",
                    "portfolio",
                    "division",
                    "budget")),
            new Field(
                GroupedReading.GROUP,
                "Directorate",
                Need.OPTIONAL,
                List.of("directorate", "department", "portfolio", "committee", "division")),
            new Field(
                FAVOUR,
                "Adverse or favourable",
                Need.OPTIONAL,
                Banner.joined(Banner.YEAR_END, FAVOURS, FAVOURS)),
            new Field(
                FAVOUR_TO_DATE,
                "Adverse or favourable to date",
                Need.OPTIONAL,
                Banner.joined(Banner.SO_FAR, FAVOURS, List.of())));
    return Stream.of(
            words,
            GroupedReading.words(
                "reason for variance", "explanation", "comment", "commentary", "main reason"),
            measures(Basis.FINAL_OUTTURN, Optional.empty()).stream().map(Measure::field))
        .flatMap(part -> part)
        .toList();
  }

  /// @param outturn basis of the outturn
  /// @param unfit why there is no variance, if so
  static List<Measure> measures(Basis outturn, Optional<Finding> unfit) {
    return Stream.of(ofTheYear(), soFar(), atTheEnd(outturn, unfit)).flatMap(List::stream).toList();
  }

  private static List<Measure> ofTheYear() {
    String part = "Budget for the year";
    return List.of(
        Measure.given(
            part,
            ORIGINAL,
            "Original budget",
            Basis.ORIGINAL_BUDGET,
            "original estimate",
            "original",
            "original cash limit",
            "cash limit",
            "approved budget",
            "base budget",
            "budget approved"),
        Measure.given(
            part,
            VIREMENT,
            "Virement",
            Basis.BUDGET_CHANGE,
            "virement in year",
            "approved virement",
            "net virement"),
        Measure.given(
            part,
            CHANGES,
            "Other changes",
            Basis.BUDGET_CHANGE,
            "carry forward",
            "supplementary estimate",
            "budget changes",
            "other budget changes"),
        Measure.given(
                part,
                REVISED,
                "Revised budget",
                Basis.BUDGET,
                Banner.joined(
                        Banner.YEAR_END,
                        List.of(
                            "budgeted",
                            "budget",
                            "annual budget",
                            "revised budget",
                            "current budget"),
                        List.of(
                            "current budget",
                            "controllable budget",
                            "approved budget",
                            "revised cash limit",
                            "latest budget",
                            "latest approved budget",
                            "working budget",
                            "cash limit",
                            "annual budget",
                            "full year budget",
                            "revised estimate",
                            "budget"))
                    .toArray(String[]::new))
            .required()
            .by(new Formula.Sum(List.of(ORIGINAL), List.of(VIREMENT, CHANGES))));
  }

  private static List<Measure> soFar() {
    String part = "To date";
    return List.of(
        Measure.given(
            part,
            PROFILE,
            "Profile to date",
            Basis.PROFILE,
            Banner.joined(
                    Banner.SO_FAR, PLANNED, List.of("profile", "profiled budget", "budget to date"))
                .toArray(String[]::new)),
        Measure.given(
            part,
            ACTUAL,
            "Actual to date",
            Basis.ACTUAL_TO_DATE,
            Banner.joined(Banner.SO_FAR, SPENT, List.of("spend to date", "actual", "spent to date"))
                .toArray(String[]::new)),
        Measure.given(
            part,
            "commitments",
            "Commitments",
            Basis.PLAIN,
            "committed",
            "orders outstanding",
            "commitments to date"),
        Measure.given(
                part,
                VARIANCE_TO_DATE,
                "Variance to date",
                Basis.VARIANCE,
                Banner.joined(
                        Banner.SO_FAR,
                        Banner.DIFFERENCE,
                        List.of("variance to date", "variance against profile"))
                    .toArray(String[]::new))
            .by(new Formula.Difference(ACTUAL, PROFILE)));
  }

  private static List<Measure> atTheEnd(Basis outturn, Optional<Finding> unfit) {
    String part = "Outturn";
    Measure variance =
        Measure.given(
            part,
            VARIANCE,
            "Variance",
            Basis.VARIANCE,
            Banner.joined(Banner.YEAR_END, Banner.DIFFERENCE, Banner.DIFFERENCE)
                .toArray(String[]::new));
    return List.of(
        Measure.given(
            part,
            OUTTURN,
            Bases.title(outturn),
            outturn,
            Banner.joined(
                    Banner.YEAR_END,
                    FORECAST,
                    List.of(
                        "outturn",
                        "final outturn",
                        "forecast outturn",
                        "provisional outturn",
                        "projected outturn",
                        "projection",
                        "projected spend",
                        "projected year end",
                        "year-end projection",
                        "outturn forecast",
                        "full year forecast",
                        "forecast",
                        "year-end forecast"))
                .toArray(String[]::new)),
        unfit
            .map(why -> variance.heldAgainst(new Formula.Unfit(why)))
            .orElseGet(() -> variance.by(new Formula.Difference(OUTTURN, REVISED))),
        Measure.given(
                part,
                "variance-percent",
                "Variance %",
                Basis.VARIANCE,
                "% variance",
                "variance percent",
                "projected variance percent",
                "percent over or under",
                "variance as % of budget",
                "%")
            .by(new Formula.Share(VARIANCE, REVISED)));
  }
}
