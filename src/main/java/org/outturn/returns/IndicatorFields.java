package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.figure.Quarter;
import org.outturn.returns.RowPlace.Said;
import org.outturn.source.Cell;
import org.outturn.source.Field;
import org.outturn.source.Field.Need;
import org.outturn.source.Sheet;

/// The columns of indicators, whose headings depend on the quarter: "2025/26 Q4 actual", "Q3".
///
/// @param quarter that the return reports on
/// @param years financial years, by the year in which each begins, that have columns of their own;
///   none where the return is of one quarter
record IndicatorFields(Quarter quarter, List<Integer> years) {
  static final String REFERENCE = "reference";
  static final String DESCRIPTION = "description";
  static final String GROUP = "group";
  static final String PREFERRED = "preferred-outcome";
  static final String FREQUENCY = "frequency";
  static final String SERIES = "series";
  static final String UNIT = "unit";
  static final String STATUS = "figure-status";
  static final String REVISED = "previous-quarter-revised";
  static final String ACHIEVED = "to-be-achieved";
  static final String AMBER_WITHIN = "amber-within";
  static final String LEAST_CHANGE = "least-change";
  static final String CURRENT = "current-rating";
  static final String FORECAST = "forecast-rating";
  static final String DIRECTION = "direction";
  static final String OWNER = "owner";
  static final String COMMENT = "comment";

  static final Map<Said, List<String>> SAID =
      Map.of(
          Said.OWNER,
          List.of(OWNER),
          Said.RATING,
          List.of(CURRENT, FORECAST),
          Said.COMMENT,
          List.of(COMMENT),
          Said.REMEDY,
          List.of(Remedy.KEY, COMMENT));

  private static final Pattern YEAR =
      Pattern.compile(
          "((target|actual|outturn)\\s+)?(?<from>20\\d\\d)\\s*[/-]\\s*(20)?\\d\\d"
              + "(\\s+(target|actual|outturn))?");

  /// No heading of a year is as long: this spares most cells of a long return.
  private static final int LONGEST = 30;

  private static final int YEARS_BACK = 4;
  private static final int YEARS_AHEAD = 6;

  IndicatorFields {
    years = List.copyOf(years);
  }

  /// Where a sheet heads columns with years to come, it gives each year's target.
  static IndicatorFields of(Quarter quarter, List<Sheet> sheets) {
    int start = quarter.startYear();
    boolean ahead =
        sheets.stream()
            .anyMatch(sheet -> sheet.rows().parallelStream().anyMatch(row -> isAhead(row, start)));
    return new IndicatorFields(
        quarter,
        ahead
            ? IntStream.rangeClosed(start - YEARS_BACK, start + YEARS_AHEAD).boxed().toList()
            : List.of());
  }

  /// Whether a cell names a financial year that begins after this one.
  private static boolean isAhead(List<Cell> row, int start) {
    return row.stream()
        .map(Cell::shown)
        .filter(text -> text.length() < LONGEST && text.contains("20"))
        .map(text -> YEAR.matcher(text.strip().toLowerCase(Locale.UK)))
        .filter(Matcher::matches)
        .anyMatch(matcher -> Integer.parseInt(matcher.group("from")) > start);
  }

  boolean hasYears() {
    return !years.isEmpty();
  }

  /// The figure that is rated now, and what against.
  String actual() {
    return hasYears() ? yearly(Indicators.ACTUAL, quarter.startYear()) : Indicators.ACTUAL;
  }

  String target() {
    return hasYears() ? yearly(Indicators.TARGET, quarter.startYear()) : Indicators.TARGET;
  }

  List<Field> all() {
    return Stream.of(
            named(),
            hasYears() ? ofYears().stream() : ofQuarter().stream(),
            judged(),
            Stream.of(Remedy.field()),
            Overrides.fields().stream())
        .flatMap(part -> part)
        .toList();
  }

  /// Keys of the columns of figures.
  List<String> measures() {
    return (hasYears() ? ofYears() : ofQuarter()).stream().map(Field::key).toList();
  }

  private static String yearly(String measure, int from) {
    return "%s-%d-%02d".formatted(measure, from, (from + 1) % 100);
  }

  private static Field field(String key, String title, String... aliases) {
    return new Field(key, title, Need.OPTIONAL, List.of(aliases));
  }

  private static Stream<Field> named() {
    return Stream.of(
        field(
            REFERENCE,
            "Reference",
            "ref",
            "pi ref",
            "pi no",
            "pi",
            "code",
            "no",
            "number",
            "indicator ref",
            "indicator no",
            "indicator code",
            "national indicator",
            "indicator no",
            "measure ref",
            "kpi ref",
            "kpi no",
            "national indicator no",
            "ni no",
            "local indicator no",
            "lpi no"),
        new Field(
            DESCRIPTION,
            "Indicator",
            Need.REQUIRED,
            List.of(
                "description",
                "performance indicator",
                "measure",
                "performance measure",
                "kpi",
                "indicator name",
                "indicator title",
                "measure name",
                "measure description",
                "pi description",
                "indicator description",
                "indicator definition",
                "definition",
                "short name",
                "title",
                "name")),
        field(GROUP, "Group", "theme", "service", "service area", "priority", "directorate"),
        field(
            PREFERRED,
            "Preferred outcome",
            "polarity",
            "good is",
            "good is?",
            "good performance",
            "ideal direction",
            "what is good",
            "good to be",
            "desired direction of travel",
            "aim to",
            "bigger or smaller is better",
            "aim",
            "desired direction",
            "preferred direction"),
        field(FREQUENCY, "Collection frequency", "frequency", "reporting frequency", "reported"),
        field(
            SERIES,
            "Figure type",
            "type of figure",
            "type",
            "data type",
            "calculation",
            "cumulative or discrete",
            "cumulative or snapshot",
            "snapshot or cumulative",
            "how counted",
            "how measured",
            "basis",
            "measure type"),
        field(UNIT, "Unit", "units", "unit of measure", "measured in"));
  }

  private List<Field> ofQuarter() {
    String now = "q" + quarter.number();
    String last = "q" + quarter.previous().number();
    String lastYear = new Quarter(quarter.startYear() - 1, quarter.number()).year();
    List<Field> fields = new ArrayList<>();
    fields.add(
        field(
            Indicators.PREVIOUS_YEAR,
            "Previous year's actual",
            "previous year actual",
            "previous year",
            "previous year outturn",
            "prior outturn",
            "prior year outturn",
            "prior year",
            "last year",
            "last year's actual",
            "last year outturn",
            "actual " + lastYear,
            "outturn " + lastYear,
            "result " + lastYear,
            lastYear + " result",
            lastYear + " actual",
            lastYear + " outturn",
            lastYear));
    fields.add(
        field(
            Indicators.SAME_QUARTER_LAST_YEAR,
            "Same quarter last year",
            "same period last year",
            now + " last year",
            now + " " + lastYear,
            lastYear + " " + now,
            lastYear + " " + now + " actual"));
    fields.add(
        field(
            Indicators.PREVIOUS_QUARTER,
            "Previous quarter",
            "last quarter",
            "last period",
            "previous period",
            "prior quarter",
            "previous quarter value",
            "last quarter value",
            last,
            last + " value",
            last + " actual",
            last + " " + quarter.previous().year(),
            "qtr " + quarter.previous().number(),
            "quarter " + quarter.previous().number()));
    fields.add(
        field(
            Indicators.ESTIMATE,
            "Estimate",
            now + " estimate",
            now + " target",
            "quarter %d target".formatted(quarter.number()),
            "quarter target",
            "quarterly target",
            "current target",
            "profiled target " + now,
            now + " profiled target",
            "profiled target",
            "profile",
            "profile to date",
            "target to date",
            "ytd target",
            "year to date target"));
    fields.add(
        field(
            Indicators.ACTUAL,
            "Actual",
            now + " actual",
            now,
            now + " value",
            now + " " + quarter.year(),
            quarter.year() + " " + now,
            quarter.year() + " " + now + " actual",
            "qtr " + quarter.number(),
            "quarter %d actual".formatted(quarter.number()),
            "quarter " + quarter.number(),
            "actual to date",
            "this quarter",
            "this period",
            "year to date",
            "ytd",
            "current",
            "current value",
            "current performance",
            "current quarter",
            "current period",
            "latest result",
            "performance",
            "latest",
            "value",
            "result"));
    fields.add(
        field(
            Indicators.TARGET,
            "Target",
            quarter.year() + " target",
            "annual target",
            "year end target",
            "full year target",
            "target for the year"));
    fields.add(
        field(
            Indicators.PROJECTION,
            "Projection",
            quarter.year() + " projection",
            "forecast",
            "year end forecast",
            "year end projection",
            "forecast outturn",
            "projected outturn",
            "predicted outturn"));
    for (int other = 1; other <= 4; other++) {
      if (other != quarter.number() && other != quarter.previous().number()) {
        fields.add(
            field(
                "quarter-" + other,
                "Quarter " + other,
                "q" + other,
                "quarter " + other,
                "qtr " + other,
                "q%d value".formatted(other),
                "q%d %s".formatted(other, quarter.year()),
                "q%d actual".formatted(other)));
      }
    }
    return fields;
  }

  private List<Field> ofYears() {
    List<Field> fields = new ArrayList<>();
    for (int from : years) {
      String year = new Quarter(from, 1).year();
      String target = year + " target";
      String actual = year + " actual";
      boolean toCome = from > quarter.startYear();
      fields.add(
          field(
              yearly(Indicators.TARGET, from),
              target,
              toCome ? new String[] {"target " + year, year} : new String[] {"target " + year}));
      fields.add(
          field(
              yearly(Indicators.ACTUAL, from),
              actual,
              toCome
                  ? new String[] {"actual " + year}
                  : new String[] {"actual " + year, year + " outturn", "outturn " + year}));
    }
    return fields;
  }

  private static Stream<Field> judged() {
    return Stream.of(
        field(STATUS, "Figure status", "data status", "status of figure", "figure note"),
        field(
            REVISED,
            "Previous quarter, revised",
            "last quarter revised",
            "revised previous quarter",
            "previous period revised"),
        field(
            ACHIEVED,
            "Target to be achieved?",
            "will target be met",
            "target met",
            "expected to meet target",
            "on course for target"),
        field(AMBER_WITHIN, "Amber within", "tolerance", "amber tolerance", "tolerated shortfall"),
        field(LEAST_CHANGE, "Smallest change that counts", "smallest change", "significant change"),
        field(
            CURRENT,
            "Current rating",
            "rating",
            "rag",
            "rag rating",
            "rag status",
            "status",
            "current rag",
            "current status",
            "traffic light"),
        field(
            FORECAST,
            "Forecast rating",
            "year end rating",
            "forecast rag",
            "predicted rating",
            "projected rating",
            "year end rag"),
        field(
            DIRECTION,
            "Direction of travel",
            "dot",
            "trend",
            "direction",
            "short trend",
            "trend short",
            "short term trend",
            "change since last quarter",
            "trend since last quarter",
            "trend from last quarter",
            "trend on last quarter",
            "direction since last quarter",
            "direction from last quarter",
            "compared with last quarter",
            "better or worse",
            "better or worse than last quarter"),
        field(OWNER, "Owner", Synonyms.OFFICER.after("pi owner")),
        field(
            COMMENT,
            "Comment",
            Synonyms.PROGRESS.andBeginnings("commentary", "notes", "explanation")));
  }
}
