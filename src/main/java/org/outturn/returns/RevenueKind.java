package org.outturn.returns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.figure.Basis;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.source.Field;
import org.outturn.source.Field.Need;
import org.outturn.source.Recognised.Heading;
import org.outturn.workspace.ExpectedReturn;

/// Reads revenue monitoring: expenditure, income and net by division and business unit, budget and
/// outturn. Income is kept as negative amounts.
final class RevenueKind implements Kind {
  static final String DIVISION = "division";
  static final String UNIT = "unit";

  @Override
  public String name() {
    return "revenue-monitoring";
  }

  @Override
  public Result<Optional<Return>> read(
      ExpectedReturn expected, Received received, Optional<Return> earlier) {
    return Tables.ofMoney(
        expected, received, _ -> fields(), (tables, reader) -> read(expected, tables, reader));
  }

  private static Result<Return> read(ExpectedReturn expected, Tables tables, FigureReader reader) {
    Result<Bases> bases = bases(tables, expected);
    Optional<Finding> incomparable = bases.findings().stream().findFirst();
    return bases
        .then(_ -> Grouping.of(tables.lines(), DIVISION, UNIT))
        .then(
            grouping ->
                Result.of(
                    new RevenueReading(expected, bases.value(), incomparable, reader)
                        .monitoring(grouping)));
  }

  /// What the two halves of the table stand for.
  record Bases(Basis budget, Basis actual) {}

  /// The headings say it; where they do not, the return's setting does.
  private static Result<Bases> bases(Tables tables, ExpectedReturn expected) {
    Optional<Heading> budget = tables.heading(Measure.BUDGET_EXPENDITURE.key());
    Optional<Heading> actual = tables.heading(Measure.OUTTURN_EXPENDITURE.key());
    Bases bases =
        new Bases(
            budget.filter(h -> h.text().toLowerCase(Locale.UK).contains("profile")).isPresent()
                ? Basis.PROFILE
                : Basis.BUDGET,
            actual
                .flatMap(heading -> actualBasis(heading.text()))
                .or(expected::basis)
                .orElse(Basis.FINAL_OUTTURN));
    if (bases.actual().comparesWith(bases.budget())) {
      return Result.of(bases);
    }
    return new Result<>(
        bases,
        List.of(
            Finding.of(
                    Code.FIG005,
                    actual.map(Heading::place).orElseThrow(),
                    "%s does not compare with %s"
                        .formatted(bases.actual().words(), bases.budget().words()))
                .excerpt(actual.map(Heading::text).orElse(""))
                .note(
                    "the budget column is headed \"%s\""
                        .formatted(budget.map(Heading::text).orElse("")))
                .help(
                    "give a forecast or outturn with the full-year budget, or spending to date with"
                        + " the profile to date")));
  }

  /// @return nothing where the heading does not say
  static Optional<Basis> actualBasis(String heading) {
    String plain = heading.toLowerCase(Locale.UK);
    if (plain.contains("forecast") || plain.contains("project")) {
      return Optional.of(Basis.FORECAST);
    }
    if (plain.contains("provisional")) {
      return Optional.of(Basis.PROVISIONAL_OUTTURN);
    }
    if (plain.contains("to date")) {
      return Optional.of(Basis.ACTUAL_TO_DATE);
    }
    return plain.contains("final") ? Optional.of(Basis.FINAL_OUTTURN) : Optional.empty();
  }

  private static List<Field> fields() {
    Stream<Field> names =
        Stream.of(
            // Before the divisions: of two names the narrower one is the unit's.
            new Field(
                UNIT,
                "Business unit",
                Need.REQUIRED,
                List.of(
                    "business unit",
                    "unit",
                    "business units/section",
                    "section",
                    "service area",
                    "cost centre",
                    "budget head",
                    "budget area",
                    "portfolio/service",
                    "cash limit",
                    "business unit/service area",
                    "service")),
            new Field(
                DIVISION,
                "Division",
                Need.OPTIONAL,
                List.of("division", "directorate", "department", "portfolio", "service")));
    Stream<Field> figures = Stream.of(Measure.values()).map(Measure::field);
    return Stream.of(names, figures, Overrides.fields().stream()).flatMap(part -> part).toList();
  }

  /// A column of figures.
  enum Measure {
    BUDGET_EXPENDITURE("budget-expenditure", "Revised budget: expenditure", Need.REQUIRED),
    BUDGET_INCOME("budget-income", "Revised budget: income", Need.REQUIRED),
    BUDGET_NET("budget-net", "Revised budget: net cost", Need.OPTIONAL),
    OUTTURN_EXPENDITURE("outturn-expenditure", "Outturn: expenditure", Need.REQUIRED),
    OUTTURN_INCOME("outturn-income", "Outturn: income", Need.REQUIRED),
    OUTTURN_NET("outturn-net", "Outturn: net cost", Need.OPTIONAL),
    VARIANCE("variance", "Variance", Need.OPTIONAL),
    VARIANCE_PERCENT("variance-percent", "Variance %", Need.OPTIONAL);

    private static final List<String> BUDGETS =
        List.of(
            "revised budget",
            "budget",
            "current budget",
            "latest budget",
            "approved budget",
            "working budget",
            "full year budget",
            "annual budget",
            "cash limit",
            "profile",
            "profile to date",
            "profiled budget",
            "budget profile");
    private static final List<String> OUTTURNS =
        List.of(
            "outturn",
            "final outturn",
            "provisional outturn",
            "forecast outturn",
            "forecast",
            "projected outturn",
            "projection",
            "year-end forecast",
            "actual",
            "actual to date",
            "spend to date",
            "actuals");
    private static final List<String> EXPENDITURE =
        List.of("expenditure", "gross expenditure", "spend", "exp", "gross");
    private static final List<String> INCOME = List.of("income", "gross income", "inc");
    private static final List<String> NET =
        List.of("net", "net cost", "net expenditure", "net budget", "net outturn");

    private final String key;
    private final String title;
    private final Need need;

    Measure(String key, String title, Need need) {
      this.key = key;
      this.title = title;
      this.need = need;
    }

    String key() {
      return key;
    }

    String title() {
      return title;
    }

    Field field() {
      return new Field(key, title, need, aliases());
    }

    private List<String> aliases() {
      return switch (this) {
        case BUDGET_EXPENDITURE -> combined(BUDGETS, EXPENDITURE);
        case BUDGET_INCOME -> combined(BUDGETS, INCOME);
        case BUDGET_NET -> combined(BUDGETS, NET);
        case OUTTURN_EXPENDITURE -> combined(OUTTURNS, EXPENDITURE);
        case OUTTURN_INCOME -> combined(OUTTURNS, INCOME);
        case OUTTURN_NET -> combined(OUTTURNS, NET);
        case VARIANCE ->
            List.of(
                "variance",
                "variance (underspend)/overspend",
                "over/(under) spend",
                "(under)/overspend",
                "over (under)",
                "overspend/(underspend)",
                "(under)/over",
                "under/(over)",
                "under/(over) spend",
                "underspend/(overspend)",
                "surplus/(deficit)",
                "variation",
                "net variance",
                "variance to budget");
        case VARIANCE_PERCENT ->
            List.of(
                "variance %",
                "% variance",
                "variance pct",
                "variance percent",
                "% variance against revised net cost",
                "% variance against revised budget",
                "variance as % of budget",
                "% of budget",
                "% of net budget",
                "variance % of budget",
                "variance % of net budget",
                "%");
      };
    }

    /// "Revised budget expenditure" as well as "Expenditure revised budget".
    private static List<String> combined(List<String> whats, List<String> parts) {
      return whats.stream()
          .flatMap(
              what ->
                  parts.stream().flatMap(part -> Stream.of(what + " " + part, part + " " + what)))
          .toList();
    }
  }
}
