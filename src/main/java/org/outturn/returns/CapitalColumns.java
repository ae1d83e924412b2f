package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.figure.Basis;
import org.outturn.finding.Finding;
import org.outturn.source.Cell;
import org.outturn.source.Field;
import org.outturn.source.Field.Need;
import org.outturn.source.Sheet;

/// The columns of capital monitoring, and the headings they go by.
final class CapitalColumns {
  static final String REVISED = "revised-budget";
  static final String OUTTURN = "outturn";
  static final String VARIANCE = "variance";
  static final String SLIPPAGE = "slippage";
  static final String ACCELERATED = "accelerated";

  private static final String ORIGINAL = "original-budget";
  private static final String TOTAL_FUNDING = "total-funding";
  private static final String PROGRAMME = "programme-";
  private static final Pattern YEAR = Pattern.compile("20\\d\\d ?[/-] ?(20)?\\d\\d");

  private CapitalColumns() {}

  /// @param sheets whose headings name the years of the programme
  static List<Field> fields(List<Sheet> sheets) {
    Stream<Field> words =
        Stream.of(
            // Before the groups: of two names the narrower one is the line's.
            new Field(
                GroupedReading.LINE,
                "Service or scheme",
                Need.REQUIRED,
                List.of(
                    "scheme",
                    "project",
                    "scheme name",
                    "scheme title",
                    "project name",
                    "capital scheme",
                    "capital project",
                    "service",
                    "service area",
                    "programme area",
                    "programme",
                    "directorate",
                    "department",
                    "portfolio",
                    "block")),
            new Field(
                GroupedReading.GROUP,
                "Directorate",
                Need.OPTIONAL,
                List.of(
                    "directorate",
                    "department",
                    "portfolio",
                    "division",
                    "block",
                    "programme",
                    "service")));
    return Stream.of(
            words,
            GroupedReading.words("comments", "comment", "explanation", "commentary"),
            measures(Basis.FINAL_OUTTURN, Optional.empty(), years(sheets)).stream()
                .map(Measure::field))
        .flatMap(part -> part)
        .toList();
  }

  /// Headings that are nothing but a year, left to right.
  static List<String> years(List<Sheet> sheets) {
    return sheets.stream()
        .flatMap(sheet -> sheet.rows().stream())
        .flatMap(List::stream)
        .filter(cell -> cell.content() instanceof Cell.Content.Text)
        .map(cell -> cell.shown().strip())
        .filter(text -> YEAR.matcher(text).matches())
        .distinct()
        .toList();
  }

  /// @param outturn basis of the outturn
  /// @param unfit why there is no variance, if so
  /// @param years of the programme that follow this one
  static List<Measure> measures(Basis outturn, Optional<Finding> unfit, List<String> years) {
    return Stream.of(
            budget(), outturn(outturn, unfit), reasons(), funding(outturn), programme(years))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Measure> budget() {
    String part = "Budget";
    List<Measure> changes =
        List.of(
            Measure.given(
                part,
                "slippage-from-last-year",
                "Slippage from last year",
                Basis.BUDGET_CHANGE,
                "slippage from",
                "slippage brought forward",
                "slippage b/f",
                "brought forward",
                "rephased from",
                "rephasing from",
                "reprofiled from",
                "carry forward from",
                "carried forward from",
                "carried forward from last year",
                "rephased from last year",
                "rephasing brought forward",
                "rephasing b/f"),
            Measure.given(
                part,
                "rephasing",
                "Rephasing approved",
                Basis.BUDGET_CHANGE,
                "rephasing approved",
                "approved rephasing",
                "reprofiled",
                "reprofiling approved"),
            Measure.given(
                part,
                "additions",
                "Additions and reductions",
                Basis.BUDGET_CHANGE,
                "additions/reductions",
                "additions (reductions)",
                "additions",
                "in-year approval",
                "new approval"),
            Measure.given(
                part,
                "virement",
                "Virement",
                Basis.BUDGET_CHANGE,
                "virement between schemes",
                "transfer"));
    List<Measure> all = new ArrayList<>();
    all.add(
        Measure.given(
            part,
            ORIGINAL,
            "Original budget",
            Basis.ORIGINAL_BUDGET,
            "original",
            "approved",
            "original approved budget",
            "approved budget",
            "original programme",
            "approved programme",
            "original estimate"));
    all.addAll(changes);
    all.add(
        Measure.given(
                part,
                REVISED,
                "Revised budget",
                Basis.BUDGET,
                two(
                    Banner.YEAR_END,
                    List.of("programmed", "budget", "programme", "revised budget", "approved"),
                    "revised",
                    "revised programme",
                    "latest approved",
                    "latest approved budget",
                    "latest budget",
                    "latest approved programme",
                    "budget for the year",
                    "approved budget",
                    "programmed",
                    "forecast programmed",
                    "current programme",
                    "current budget",
                    "programme",
                    "budget"))
            .required()
            .by(new Formula.Sum(List.of(ORIGINAL), changes.stream().map(Measure::key).toList())));
    return all;
  }

  private static List<Measure> outturn(Basis basis, Optional<Finding> unfit) {
    String part = "Outturn";
    Measure variance =
        Measure.given(
            part,
            VARIANCE,
            "Variance",
            Basis.VARIANCE,
            two(
                Banner.YEAR_END,
                Banner.DIFFERENCE,
                "outturn variance",
                "year end variance",
                "projected variance",
                "variance to budget",
                "(under)/over",
                "over/(under)",
                "under/(over)",
                "over/(under) spend",
                "(under)/over spend",
                "under/(over) spend",
                "variation"));
    return List.of(
        Measure.given(
            part,
            "profile",
            "Profile to date",
            Basis.PROFILE,
            two(
                Banner.SO_FAR,
                List.of("programmed", "programme", "profile", "profiled budget", "budget"),
                "profiled budget")),
        Measure.given(
            part,
            "spend-to-date",
            "Spend to date",
            Basis.ACTUAL_TO_DATE,
            two(
                Banner.SO_FAR,
                List.of("actual", "spend", "spent", "actual spend"),
                "actual to date",
                "expenditure to date",
                "actual spend to date",
                "spent to date")),
        Measure.given(
                part,
                "variance-to-date",
                "Variance to date",
                Basis.VARIANCE,
                two(Banner.SO_FAR, Banner.DIFFERENCE))
            .by(new Formula.Difference("spend-to-date", "profile")),
        Measure.given(
            part,
            OUTTURN,
            Bases.title(basis),
            basis,
            two(
                Banner.YEAR_END,
                List.of("forecast", "projected", "outturn", "forecast outturn"),
                "outturn",
                "projected year end",
                "year-end projection",
                "final outturn",
                "forecast outturn",
                "projected outturn",
                "projected",
                "provisional outturn",
                "forecast",
                "forecast spend",
                "year-end forecast",
                "actual",
                "actual outturn")),
        unfit
            .map(why -> variance.heldAgainst(new Formula.Unfit(why)))
            .orElseGet(() -> variance.by(new Formula.Difference(OUTTURN, REVISED))));
  }

  private static List<Measure> reasons() {
    String part = "Reason for the variance";
    return List.of(
        Measure.given(
            part,
            SLIPPAGE,
            "Slippage",
            Basis.TIMING,
            two(
                Banner.YEAR_END,
                List.of("planned rephasing", "rephasing", "reprofiling", "slippage"),
                "of which slippage",
                "planned rephasing",
                "planned slippage",
                "rephasing",
                "reprofiling",
                "slippage to next year")),
        Measure.given(
            part,
            ACCELERATED,
            "Accelerated",
            Basis.TIMING,
            "accelerated spend",
            "acceleration",
            "of which accelerated",
            "spending brought forward",
            "advance spend"),
        Measure.given(
            part,
            "timing",
            "Timing",
            Basis.TIMING,
            "timing movement",
            "timing variance",
            "slippage/acceleration"),
        Measure.given(
                part,
                "real-variance",
                "Real variance",
                Basis.VARIANCE,
                "real over/(under) spend",
                "budget movement",
                "cost variance",
                "saving",
                "real saving")
            .by(new Formula.Rest(VARIANCE, List.of(SLIPPAGE, ACCELERATED, "timing"))));
  }

  private static List<Measure> funding(Basis basis) {
    String part = "Funding";
    Formula inside =
        new Formula.Sum(
            List.of(),
            List.of("supported-borrowing", "borrowing", "capital-receipts", "revenue", "reserves"));
    Formula outside = new Formula.Sum(List.of(), List.of("grant", "contributions", "section-106"));
    return List.of(
        source(basis, "grant", "Grant", "grants", "government grant", "external grant"),
        source(
            basis, "contributions", "Contributions", "other contribution", "external contribution"),
        source(
            basis,
            "section-106",
            "Section 106",
            "s106",
            "s.106",
            "developer contributions",
            "developers’ contributions"),
        Measure.given(
                part,
                "external-funding",
                "External funding",
                basis,
                "sub-total external",
                "external sub-total",
                "total external")
            .heldAgainst(outside),
        source(
            basis,
            "supported-borrowing",
            "Supported borrowing",
            "supported capital expenditure",
            "SCE(R)"),
        source(
            basis,
            "borrowing",
            "Borrowing",
            "unsupported borrowing",
            "prudential borrowing",
            "loan"),
        source(basis, "capital-receipts", "Capital receipts", "receipts", "usable capital receipt"),
        source(basis, "revenue", "Revenue", "RCCO", "DRF", "direct revenue financing", "CERA"),
        source(basis, "reserves", "Reserves", "earmarked reserve"),
        Measure.given(
                part,
                "internal-funding",
                "Internal funding",
                basis,
                "sub-total internal",
                "internal sub-total",
                "total internal")
            .heldAgainst(inside),
        source(basis, "other-funding", "Other funding", "other source"),
        Measure.given(
                part,
                TOTAL_FUNDING,
                "Total funding",
                basis,
                "funding total",
                "total resources",
                "total financing",
                "resources")
            .by(new Formula.Sum(List.of(), CapitalMonitoring.SOURCES)),
        Measure.given(
                part,
                "shortfall",
                "Shortfall",
                Basis.PLAIN,
                "funding gap",
                "shortfall in resources")
            .heldAgainst(new Formula.Rest(OUTTURN, List.of(TOTAL_FUNDING))));
  }

  private static String[] two(List<String> uppers, List<String> lowers, String... alone) {
    return Banner.joined(uppers, lowers, List.of(alone)).toArray(String[]::new);
  }

  private static Measure source(Basis basis, String key, String title, String... aliases) {
    return Measure.given("Funding", key, title, basis, aliases);
  }

  private static List<Measure> programme(List<String> years) {
    String part = "Programme";
    List<Measure> all = new ArrayList<>();
    for (String year : years) {
      all.add(Measure.given(part, PROGRAMME + year.replaceAll("\\D+", "-"), year, Basis.BUDGET));
    }
    all.add(
        Measure.given(
                part,
                "programme-total",
                "Total of the years",
                Basis.PLAIN,
                "two-year total",
                "three-year total",
                "four-year total",
                "five-year total",
                "programme total",
                "total programme",
                "total of the years")
            .heldAgainst(
                new Formula.Sum(List.of(OUTTURN), all.stream().map(Measure::key).toList())));
    return all;
  }
}
