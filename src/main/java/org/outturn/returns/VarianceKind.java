package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.finding.Result;
import org.outturn.source.Field;
import org.outturn.source.Field.Need;
import org.outturn.workspace.ExpectedReturn;

/// Reads variance analyses: reasons by division and business unit, each with its amount under the
/// sort of overspend or underspend that it is.
final class VarianceKind implements Kind {
  static final String DIVISION = "division";
  static final String UNIT = "unit";
  static final String REASON = "reason";

  @Override
  public String name() {
    return "variance-analysis";
  }

  @Override
  public Result<Optional<Return>> read(
      ExpectedReturn expected, Received received, Optional<Return> earlier) {
    return Tables.ofMoney(
        expected,
        received,
        _ -> fields(),
        (tables, reader) ->
            Result.of(new VarianceReading(expected.name(), reader).analysis(tables.lines())));
  }

  private static List<Field> fields() {
    Stream<Field> names =
        Stream.of(
            new Field(
                DIVISION,
                "Division",
                Need.OPTIONAL,
                List.of("division", "directorate", "department", "portfolio")),
            new Field(
                UNIT,
                "Business unit",
                Need.OPTIONAL,
                List.of("business unit", "unit", "service area", "service", "budget head")),
            new Field(
                REASON,
                "Reason",
                Need.REQUIRED,
                List.of("reason", "reason for variance", "explanation", "cause", "description")));
    return Stream.concat(names, Stream.of(Measure.values()).map(Measure::field)).toList();
  }

  /// A column of figures.
  enum Measure {
    OVERSPEND_EXPENDITURE(
        "overspend-expenditure", "Overspend: expenditure above budget", "expenditure above budget"),
    OVERSPEND_INCOME("overspend-income", "Overspend: income below budget", "income below budget"),
    UNDERSPEND_EXPENDITURE(
        "underspend-expenditure",
        "Underspend: expenditure below budget",
        "expenditure below budget"),
    UNDERSPEND_INCOME(
        "underspend-income", "Underspend: income above budget", "income above budget"),
    OTHER("other", "Other minor variances", "other minor variances"),
    TOTAL("total", "Total", "total");

    /// The five places of a variance, whose sum is its total.
    static final List<Measure> PLACES =
        List.of(
            OVERSPEND_EXPENDITURE,
            OVERSPEND_INCOME,
            UNDERSPEND_EXPENDITURE,
            UNDERSPEND_INCOME,
            OTHER);

    private final String key;
    private final String title;
    private final String heading;

    Measure(String key, String title, String heading) {
      this.key = key;
      this.title = title;
      this.heading = heading;
    }

    String key() {
      return key;
    }

    String title() {
      return title;
    }

    /// Of the amounts that belong there; 0 where either may.
    int sign() {
      return switch (this) {
        case OVERSPEND_EXPENDITURE, OVERSPEND_INCOME -> 1;
        case UNDERSPEND_EXPENDITURE, UNDERSPEND_INCOME -> -1;
        case OTHER, TOTAL -> 0;
      };
    }

    private Field field() {
      return switch (this) {
        case OVERSPEND_EXPENDITURE, OVERSPEND_INCOME ->
            new Field(key, title, Need.REQUIRED, List.of(heading, "overspend " + heading, plain()));
        case UNDERSPEND_EXPENDITURE, UNDERSPEND_INCOME ->
            new Field(
                key, title, Need.REQUIRED, List.of(heading, "underspend " + heading, plain()));
        case OTHER ->
            new Field(
                key,
                title,
                Need.OPTIONAL,
                List.of(
                    heading,
                    "other",
                    "other minor non-significant variances",
                    "minor non-significant variances",
                    "other minor non-significant",
                    "other minor"));
        case TOTAL -> new Field(key, title, Need.OPTIONAL, List.of("total", "totals", "net total"));
      };
    }

    /// "overspend expenditure above budget" as exports write the key of a column.
    private String plain() {
      return key.replace('-', ' ');
    }
  }
}
