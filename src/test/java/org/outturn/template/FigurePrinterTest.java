package org.outturn.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Content;
import org.outturn.figure.Figure;
import org.outturn.figure.Origin;
import org.outturn.figure.Percent;
import org.outturn.figure.Unit;
import org.outturn.figure.Value;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.style.PrintForms;
import org.outturn.style.PrintForms.Missing;
import org.outturn.style.PrintForms.Nil;
import org.outturn.testing.DocumentDump;

class FigurePrinterTest {
  private static final FigurePrinter PRINTER = new FigurePrinter(PrintForms.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POUNDS    | 1234567.50  | 1,234,568   |
          POUNDS    | -0.5        | (1)         | minus 1
          POUNDS    | -0.49       | –           | nil
          THOUSANDS | 12438500    | 12,439      |
          THOUSANDS | 12438499.99 | 12,438      |
          THOUSANDS | -8903000    | (8,903)     | minus 8,903
          THOUSANDS | -8903500    | (8,904)     | minus 8,904
          THOUSANDS | 499.99      | –           | nil
          THOUSANDS | -499.99     | –           | nil
          THOUSANDS | -500        | (1)         | minus 1
          THOUSANDS | 0           | –           | nil
          MILLIONS  | -8903000    | (8.9)       | minus 8.9
          """)
  void moneyIsRoundedOnceAndBracketedWhereItIsNegative(
      Unit unit, BigDecimal pounds, String text, String spoken) {
    Figure figure = amount(pounds.toPlainString(), unit, Basis.VARIANCE);
    assertThat(PRINTER.print(figure)).isEqualTo(new Printed(text, spoken == null ? "" : spoken));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          150.2347  | 150.2%  |
          -1.0853   | -1.1%   | minus 1.1%
          -0.04     | 0.0%    |
          0         | 0.0%    |
          999       | 999.0%  |
          -999      | -999.0% | minus 999.0%
          999.01    | n/m     | not meaningful
          -20300.01 | n/m     | not meaningful
          """)
  void percentagesHaveOnePlaceAndALimit(BigDecimal points, String text, String spoken) {
    Figure figure = known(new Value.Share(new Percent(points)), Unit.PERCENT, Basis.PLAIN);
    assertThat(PRINTER.print(figure)).isEqualTo(new Printed(text, spoken == null ? "" : spoken));
  }

  @ParameterizedTest
  @CsvSource({"5.25, 5.25", "1033, '1,033'", "-3, -3", "0, 0"})
  void countsKeepTheirPlaces(BigDecimal number, String text) {
    Figure figure = known(new Value.Count(number), Unit.NUMBER, Basis.PLAIN);
    assertThat(PRINTER.print(figure).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VARIANCE      | -135456 | words       | underspend             |
          VARIANCE      | 640000  | words       | overspend              |
          VARIANCE      | 0       | words       | on budget              |
          VARIANCE      | -135456 | direction   | favourable             |
          VARIANCE      | 135456  | direction   | adverse                |
          VARIANCE      | -135456 | statement   | an underspend of £0.14m | an underspend of £0.14 million
          VARIANCE      | -135456 | statement.3 | an underspend of £0.135m | an underspend of £0.135 million
          VARIANCE      | 0       | statement   | no variance            |
          VARIANCE      | 4999    | statement   | an overspend of less than £0.01m | an overspend of less than £0.01 million
          MOVEMENT      | -8903000 | words      | reduction              |
          MOVEMENT      | 9000    | words       | increase               |
          MOVEMENT      | -8903000 | statement  | a reduction of £8.90m  | a reduction of £8.90 million
          MOVEMENT      | 4999    | statement   | an increase of less than £0.01m | an increase of less than £0.01 million
          MOVEMENT      | 0       | statement   | no movement            |
          FINAL_OUTTURN | -135456 | millions    | £0.14m                 | £0.14 million
          FINAL_OUTTURN | 1234567890 | millions.0 | £1,235m              | £1,235 million
          FINAL_OUTTURN | -135456 | thousands   | £135k                  | £135 thousand
          FINAL_OUTTURN | -135456.5 | pounds    | £135,457               |
          FINAL_OUTTURN | 135456.5 | pounds.2   | £135,456.50            |
          """)
  void formsOfMoneyHaveNoSignSinceTheirWordsSayIt(
      Basis basis, String pounds, String form, String text, String spoken) {
    Printed printed =
        PRINTER.print(amount(pounds, Unit.THOUSANDS, basis), asked(form)).orElseThrow();
    assertThat(printed).isEqualTo(new Printed(text, spoken == null ? "" : spoken));
  }

  @ParameterizedTest
  @CsvSource({
    "BUDGET, words",
    "FINAL_OUTTURN, statement",
    "REPORTED, direction",
    "MOVEMENT, direction",
    "VARIANCE, percent"
  })
  void whatHasNoSuchFormSaysSo(Basis basis, String form) {
    assertThat(PRINTER.print(amount("-1000", Unit.THOUSANDS, basis), asked(form))).isEmpty();
  }

  @Test
  void aMovementIsNeverAnUnderspend() {
    Figure movement = amount("-8903000", Unit.THOUSANDS, Basis.MOVEMENT);
    for (FigureForm form : FigureForm.values()) {
      PRINTER
          .print(movement, new FigureForm.Asked(form, 1))
          .ifPresent(printed -> assertThat(printed.text()).doesNotContain("spend", "favourable"));
    }
  }

  @Test
  void aPercentageAsAFormHasNoSign() {
    Figure share = known(new Value.Share(Percent.of("-1.0853")), Unit.PERCENT, Basis.PLAIN);
    assertThat(PRINTER.print(share, asked("percent"))).contains(Printed.as("1.1%"));
    assertThat(PRINTER.print(share, asked("percent.2"))).contains(Printed.as("1.09%"));
    assertThat(PRINTER.print(share, asked("millions"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nothingPrintsAsTheHouseWants(Nil nil) {
    FigurePrinter printer =
        new FigurePrinter(new PrintForms(nil, Missing.WORDS, "d MMMM uuuu", 999));
    assertThat(printer.print(amount("0", Unit.THOUSANDS, Basis.BUDGET)).text())
        .isEqualTo(nil.sign());
    assertThat(printer.print(amount("-1", Unit.THOUSANDS, Basis.BUDGET)).text())
        .isEqualTo(nil.sign());
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_COLLECTED, not collected, ''",
    "NO_TARGET, no target set, ''",
    "NOT_APPLICABLE, n/a, not applicable",
    "NIL_BASE, n/a, 'not applicable, because the budget is nil'"
  })
  void noDataPrintsAsWords(Content.Reason reason, String text, String spoken) {
    Figure figure = with(new Content.NoData(reason, "No Data"), Unit.THOUSANDS, Basis.BUDGET);
    assertThat(PRINTER.print(figure)).isEqualTo(new Printed(text, spoken));
    assertThat(PRINTER.print(figure, asked("millions"))).contains(new Printed(text, spoken));
  }

  @ParameterizedTest
  @EnumSource
  void noDataPrintsAsShorthandWhereTheHouseWantsThat(Content.Reason reason) {
    FigurePrinter printer =
        new FigurePrinter(new PrintForms(Nil.DASH, Missing.SHORTHAND, "d MMMM uuuu", 999));
    Figure figure = with(new Content.NoData(reason, ""), Unit.THOUSANDS, Basis.BUDGET);
    Printed printed = printer.print(figure);
    assertThat(printed.text()).matches("\\[[a-z]]");
    assertThat(printed.spoken()).isNotBlank();
    assertThat(new FigureNotes(printer).notes(List.of(figure)))
        .extracting(DocumentDump::inlines)
        .containsExactly(printed.text() + ": " + printed.spoken() + ".");
  }

  @Test
  void aFigureAtFaultIsAMarkedGap() {
    Finding finding = Finding.of(Code.RET012, new Location.InFile("finance.xlsx"), "not a number");
    Figure figure = with(new Content.Broken(finding), Unit.THOUSANDS, Basis.BUDGET);
    assertThat(PRINTER.print(figure).text()).isEqualTo("[figure missing: revenue.x.variance]");
  }

  private static FigureForm.Asked asked(String form) {
    return FigureForm.asked(Arrays.asList(form.split("\\."))).orElseThrow();
  }

  private static Figure amount(String pounds, Unit unit, Basis basis) {
    return known(Value.Amount.exactly(org.outturn.figure.Money.pounds(pounds)), unit, basis);
  }

  private static Figure known(Value value, Unit unit, Basis basis) {
    return with(new Content.Known(value), unit, basis);
  }

  private static Figure with(Content content, Unit unit, Basis basis) {
    return new Figure(
        new Address("revenue.x.variance"),
        content,
        unit,
        basis,
        new Origin.Read(Location.InCell.of("finance.xlsx", "Sheet", "D14")));
  }
}
