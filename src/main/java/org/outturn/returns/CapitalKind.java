package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.figure.Basis;
import org.outturn.finding.Result;
import org.outturn.source.Cell;
import org.outturn.source.Field;
import org.outturn.source.Field.Need;
import org.outturn.source.Sheet;
import org.outturn.workspace.ExpectedReturn;

/// Reads capital programmes: lines by directorate and service, an earlier report's position and
/// this one's, and the movement between them, split where the return does so.
final class CapitalKind implements Kind {
  static final String GROUP = "directorate";
  static final String LINE = "service";

  private static final Pattern QUARTERLY =
      Pattern.compile(
          "(?i)((reported |as reported )?(at|as at|to|end of|position at|in) |report(ed)? (for )?)?"
              + "(([1-4](st|nd|rd|th)?|first|second|third|fourth) (quarter|qtr)"
              + "|(quarter|qtr) ?[1-4]|q[1-4]|(period|month|p|m) ?\\d\\d?"
              + "|(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)\\b.*");

  @Override
  public String name() {
    return "capital-programme";
  }

  @Override
  public Result<Optional<Return>> read(
      ExpectedReturn expected, Received received, Optional<Return> earlier) {
    return Tables.ofMoney(
        expected,
        received,
        CapitalKind::fields,
        (tables, reader) -> read(expected, tables, reader));
  }

  private static Result<Return> read(ExpectedReturn expected, Tables tables, FigureReader reader) {
    return Grouping.of(tables.lines(), GROUP, LINE)
        .then(
            grouping ->
                Result.of(
                    new CapitalReading(
                            expected.name(),
                            CapitalReading.measures(tables),
                            reader,
                            Signs.set(expected.columns()))
                        .programme(grouping)));
  }

  /// "3rd quarter report" heads this report in one quarter and the last one in the next, so that
  /// the headings of the two positions are told by their order.
  private static List<Field> fields(List<Sheet> sheets) {
    List<String> quarters = quarterlyHeadings(sheets);
    return List.of(
        new Field(
            GROUP,
            "Directorate",
            Need.OPTIONAL,
            List.of("directorate", "portfolio", "division", "department", "programme", "block")),
        new Field(
            LINE,
            "Service",
            Need.REQUIRED,
            List.of(
                "service",
                "scheme",
                "project",
                "scheme name",
                "service area",
                "capital scheme",
                "source of funding",
                "funding source",
                "source of finance",
                "source")),
        new Field(
            Measure.PREVIOUS.key(),
            Measure.PREVIOUS.title(),
            Need.REQUIRED,
            withQuarter(
                quarters,
                0,
                "previous report",
                "last report",
                "previous quarter",
                "last quarter",
                "previous",
                "previously reported",
                "earlier report",
                "previous forecast",
                "last month",
                "forecast reported last quarter",
                "last quarter forecast")),
        new Field(
            Measure.CURRENT.key(),
            Measure.CURRENT.title(),
            Need.REQUIRED,
            withQuarter(
                quarters,
                1,
                "this report",
                "current report",
                "this quarter",
                "current quarter",
                "current",
                "current forecast",
                "this month",
                "latest forecast")),
        new Field(
            Measure.MOVEMENT.key(),
            Measure.MOVEMENT.title(),
            Need.OPTIONAL,
            List.of(
                "movement",
                "movement between reports",
                "change",
                "difference",
                "variance",
                "variation",
                "increase (decrease)")),
        new Field(
            Measure.SLIPPAGE.key(),
            Measure.SLIPPAGE.title(),
            Need.OPTIONAL,
            List.of(
                "slippage",
                "of which slippage",
                "rephasing",
                "of which rephasing",
                "reprofiling",
                "planned rephasing",
                "timing movement",
                "carry forward",
                "slippage/rephasing")),
        new Field(
            Measure.ACCELERATION.key(),
            Measure.ACCELERATION.title(),
            Need.OPTIONAL,
            List.of(
                "acceleration",
                "of which acceleration",
                "accelerated spend",
                "brought forward",
                "accelerated spending")),
        new Field(
            Measure.SAVING.key(),
            Measure.SAVING.title(),
            Need.OPTIONAL,
            List.of(
                "saving",
                "of which saving",
                "real saving",
                "real variance",
                "budget movement",
                "under spend",
                "additions reductions")),
        new Field(
            Measure.OTHER.key(),
            Measure.OTHER.title(),
            Need.OPTIONAL,
            List.of(
                "saving/other",
                "of which saving/other",
                "other",
                "of which other",
                "other changes")));
  }

  private static List<String> withQuarter(List<String> quarters, int index, String... aliases) {
    return Stream.concat(quarters.stream().skip(index).limit(1), Stream.of(aliases)).toList();
  }

  /// The first row with two different quarters in it, left to right.
  private static List<String> quarterlyHeadings(List<Sheet> sheets) {
    return sheets.stream()
        .flatMap(sheet -> sheet.rows().stream())
        .map(
            row ->
                row.stream()
                    .map(Cell::shown)
                    .map(text -> text.strip().replaceAll("\\s+", " "))
                    .filter(text -> QUARTERLY.matcher(text).matches())
                    .distinct()
                    .toList())
        .filter(headings -> headings.size() == 2)
        .findFirst()
        .orElse(List.of());
  }

  /// A column of figures.
  enum Measure {
    PREVIOUS("previous", "Previous report", Basis.REPORTED),
    CURRENT("current", "This report", Basis.REPORTED),
    MOVEMENT("movement", "Movement", Basis.MOVEMENT),
    SLIPPAGE("slippage", "Slippage", Basis.MOVEMENT),
    ACCELERATION("acceleration", "Acceleration", Basis.MOVEMENT),
    SAVING("saving", "Saving", Basis.MOVEMENT),
    OTHER("other", "Saving or other change", Basis.MOVEMENT);

    private final String key;
    private final String title;
    private final Basis basis;

    Measure(String key, String title, Basis basis) {
      this.key = key;
      this.title = title;
      this.basis = basis;
    }

    String key() {
      return key;
    }

    String title() {
      return title;
    }

    Basis basis() {
      return basis;
    }
  }
}
