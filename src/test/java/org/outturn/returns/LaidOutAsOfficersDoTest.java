package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.figure.Figure;
import org.outturn.figure.Unit;
import org.outturn.figure.Value;
import org.outturn.finding.Result;
import org.outturn.source.Field;
import org.outturn.source.Field.Need;

/// Tables as councils lay them out, whatever they call their lines and columns.
class LaidOutAsOfficersDoTest {

  @ParameterizedTest
  @ValueSource(strings = {"Net expenditure", "Budget requirement", "The council"})
  void aLastLineThatAddsUpATotalAndTheLinesBelowItIsTheTotal(String called) {
    Result<Optional<Return>> read = budget(called + " | 330 | 320 | 10");

    assertThat(read.findings()).isEmpty();
    assertThat(figure(read, "b.total.outturn")).isEqualTo("£330,000");
    assertThat(figure(read, "b.total-services.outturn")).isEqualTo("£310,000");
  }

  @Test
  void aSlipInSuchATotalIsFoundByItsOtherColumns() {
    assertThat(budget("Net expenditure | 330 | 302 | 10").findings())
        .singleElement()
        .extracting(finding -> finding.code().name())
        .isEqualTo("FIG002");
  }

  private static Result<Optional<Return>> budget(String last) {
    return new BudgetKind()
        .read(
            Sheets.expected("b", "budget-monitoring", Unit.THOUSANDS),
            Sheets.received(
                List.of(
                    "Portfolio / cash limit | Forecast outturn | Annual budget | Over / (under)",
                    "Adults | | | ",
                    "Homes | 100 | 90 | 10",
                    "Care | 110 | 100 | 10",
                    "Sub-total Adults | 210 | 190 | 20",
                    "Places | | | ",
                    "Roads | 40 | 50 | (10)",
                    "Parks | 60 | 60 | 0",
                    "Sub-total Places | 100 | 110 | (10)",
                    "Total services | 310 | 300 | 10",
                    "Interest | 20 | 20 | 0",
                    last)),
            Optional.empty());
  }

  @Test
  void rephasingMayBeProgrammeLessForecastAndOfEitherSign() {
    assertThat(capital("(100)").findings()).isEmpty();
  }

  @Test
  void rephasingOfTheOtherSignThanItsForecastIsFound() {
    assertThat(capital("100").findings())
        .extracting(finding -> finding.code().name())
        .contains("FIG001");
  }

  /// @param broughtForward of the flats, of which more is spent this year than was programmed
  private static Result<Optional<Return>> capital(String broughtForward) {
    return new CapitalMonitoringKind()
        .read(
            Sheets.expected("c", "capital-monitoring", Unit.THOUSANDS),
            Sheets.received(
                List.of(
                    " | Spending to date | | | Year | | ",
                    "Scheme | Actual | Programmed | Over / (under) | Forecast | Programmed |"
                        + " Planned rephasing",
                    "School | 30 | 40 | (10) | 60 | 90 | 30",
                    "Bridge | 10 | 10 | 0 | 20 | 40 | 20",
                    "Flats | 80 | 80 | 0 | 300 | 200 | " + broughtForward,
                    "Total | 120 | 130 | (10) | 380 | 330 | (50)")),
            Optional.empty());
  }

  @Test
  void aPercentageBesideAmountsIsOneAndNoPartOfASum() {
    Result<Optional<Return>> read =
        new FreeTableKind()
            .read(
                Sheets.expected("t", "table", Unit.NUMBER),
                Sheets.received(
                    List.of(
                        "Directorate | Posts | Vacant | Vacancy rate | Agency (£000) | Days per"
                            + " post",
                        "Adults | 200 | 20 | 10.0% | 40 | 9.0",
                        "Places | 100 | 5 | 5.0% | 10 | 6.0",
                        "Council | 300 | 25 | 8.3% | 50 | 8.0")),
                Optional.empty());

    assertThat(read.findings()).isEmpty();
    assertThat(figure(read, "t.total.vacancy-rate")).isEqualTo("8.3%");
    assertThat(figure(read, "t.total.agency-000")).isEqualTo("£50,000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Progress and next steps", "Update for the committee", "Progress in Q3"})
  void aHeadingMayBeginAsOthersDo(String heading) {
    assertThat(
            Tables.in(
                    List.of(
                        Sheets.of(
                            List.of("Ref | Service | " + heading, "1 | Parks | Two are open."))),
                    List.of(
                        field("reference", "Reference", "ref"),
                        field("service", "Service"),
                        field("words", "Comments", "progress…", "update…")),
                    Sheets.expected("x", "table", Unit.NUMBER))
                .value()
                .flatMap(tables -> tables.heading("words")))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Progress rating", "Update status", "Progress is what we all hope to see"})
  void butNotOneOfRatingsOrASentence(String heading) {
    assertThat(
            Tables.in(
                    List.of(Sheets.of(List.of("Ref | Service | " + heading, "1 | Parks | Green"))),
                    List.of(
                        field("reference", "Reference", "ref"),
                        field("service", "Service"),
                        field("words", "Comments", "progress…", "update…")),
                    Sheets.expected("x", "table", Unit.NUMBER))
                .value()
                .flatMap(tables -> tables.heading("words")))
        .isEmpty();
  }

  private static Field field(String key, String title, String... aliases) {
    return new Field(key, title, Need.REQUIRED, List.of(aliases));
  }

  private static String figure(Result<Optional<Return>> read, String address) {
    return read.value().orElseThrow().figures().stream()
        .filter(figure -> figure.address().text().equals(address))
        .findFirst()
        .flatMap(Figure::value)
        .map(
            value ->
                switch (value) {
                  case Value.Amount amount -> amount.money().toString();
                  case Value.Share share -> share.percent().toString();
                  case Value.Count count -> count.number().toPlainString();
                })
        .orElse("");
  }
}
