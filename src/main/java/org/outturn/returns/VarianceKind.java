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
        (tables, reader) -> Result.of(new VarianceReading(expected, tables, reader).analysis()));
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
                List.of(
                    "reason",
                    "reason for variance",
                    "explanation",
                    "cause",
                    "description",
                    "main reason",
                    "business unit/service area",
                    "business unit and reason",
                    "service and reason")));
    return Stream.concat(names, Stream.of(Measure.values()).map(Measure::field)).toList();
  }

  /// A column of figures.
  enum Measure {
    OVERSPEND_EXPENDITURE(
        "overspend-expenditure",
        "Overspend: expenditure above budget",
        "expenditure above budget",
        "adverse expenditure",
        "additional expenditure",
        "increased expenditure"),
    OVERSPEND_INCOME(
        "overspend-income",
        "Overspend: income below budget",
        "income below budget",
        "adverse income",
        "reduced income",
        "income shortfall"),
    UNDERSPEND_EXPENDITURE(
        "underspend-expenditure",
        "Underspend: expenditure below budget",
        "expenditure below budget",
        "favourable expenditure",
        "reduced expenditure"),
    UNDERSPEND_INCOME(
        "underspend-income",
        "Underspend: income above budget",
        "income above budget",
        "favourable income",
        "additional income",
        "increased income"),
    OTHER(
        "other",
        "Other minor variances",
        "other minor variances",
        "other",
        "other minor non-significant variances",
        "minor non-significant variances",
        "other minor non-significant",
        "other minor"),
    TOTAL("total", "Total", "total", "totals", "net total", "net", "net variance");

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
    private final List<String> headings;

    Measure(String key, String title, String... headings) {
      this.key = key;
      this.title = title;
      this.headings = List.of(headings);
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
        case OVERSPEND_EXPENDITURE, OVERSPEND_INCOME -> under("overspend ");
        case UNDERSPEND_EXPENDITURE, UNDERSPEND_INCOME -> under("underspend ");
        case OTHER, TOTAL -> new Field(key, title, Need.OPTIONAL, headings);
      };
    }

    /// Alone and under a heading of its side; and "overspend expenditure" as exports write the key
    /// of a column.
    private Field under(String side) {
      Stream<String> beneath = Stream.of(side + headings.getFirst(), key.replace('-', ' '));
      return new Field(
          key, title, Need.REQUIRED, Stream.concat(headings.stream(), beneath).toList());
    }
  }
}
