package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.source.Cell;
import org.outturn.source.Sheet;
import org.outturn.workspace.ExpectedReturn;

/// Reads performance indicators: of a quarter, or with targets for several years.
final class IndicatorsKind implements Kind {

  @Override
  public String name() {
    return "indicators";
  }

  @Override
  public Result<Optional<Return>> read(
      ExpectedReturn expected, Received received, Optional<Return> earlier) {
    Optional<Indicators> before =
        earlier.filter(Indicators.class::isInstance).map(Indicators.class::cast);
    return Tables.sheets(expected, received)
        .then(
            sheets ->
                Result.ifThere(
                    sheets,
                    s -> {
                      IndicatorFields fields = IndicatorFields.of(received.quarter(), s);
                      return Tables.in(s, fields.all(), expected)
                          .then(
                              tables ->
                                  Result.ifThere(
                                      tables, t -> read(expected, fields, s, t, before)));
                    }));
  }

  private static Result<Optional<Return>> read(
      ExpectedReturn expected,
      IndicatorFields fields,
      List<Sheet> sheets,
      Tables tables,
      Optional<Indicators> before) {
    boolean hasFigures = fields.measures().stream().anyMatch(k -> tables.heading(k).isPresent());
    if (!hasFigures) {
      Cell first = sheets.getFirst().rows().getFirst().getFirst();
      return new Result<>(
          Optional.empty(),
          List.of(
              Finding.of(Code.RET002, first.place(), "there is no column of figures")
                  .note("looked for an actual figure, an estimate, a target or a projection")
                  .help(
                      "add the column, or set the heading it has under columns in council.yaml")));
    }
    return new IndicatorReading(expected, fields, before).indicators(tables);
  }
}
