package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.figure.Content;
import org.outturn.figure.Content.Broken;
import org.outturn.figure.Content.Known;
import org.outturn.figure.Content.NoData;
import org.outturn.figure.Content.Reason;
import org.outturn.figure.Money;
import org.outturn.figure.Percent;
import org.outturn.figure.Unit;
import org.outturn.figure.Value;
import org.outturn.finding.Code;
import org.outturn.source.Cell;

class MeasuredTest {

  /// Text, unit, pounds, and half a step of the place in which it is given.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8,903          | THOUSANDS |  8903000    | 500",
        "(8,903)        | THOUSANDS | -8903000    | 500",
        "-8,903         | THOUSANDS | -8903000    | 500",
        "8903-          | THOUSANDS | -8903000    | 500",
        "−8,903         | THOUSANDS | -8903000    | 500",
        "–63            | THOUSANDS | -63000      | 500",
        "£2,207,974.00  | POUNDS    |  2207974    | 0",
        "-£713,992.00   | POUNDS    | -713992     | 0",
        "£-713,992.00   | POUNDS    | -713992     | 0",
        "(£713,992.00)  | POUNDS    | -713992     | 0",
        "£(713,992)     | POUNDS    | -713992     | 0.5",
        "1,204CR        | POUNDS    | -1204       | 0.5",
        "1,204 DR       | POUNDS    |  1204       | 0.5",
        "1 204          | POUNDS    |  1204       | 0.5",
        ".5             | POUNDS    |  0.5        | 0.05",
        "£1.2m          | MILLIONS  |  1200000    | 50000",
        "135k           | THOUSANDS |  135000     | 500",
        "108.604        | MILLIONS  |  108604000  | 500",
        "1,234.56       | THOUSANDS |  1234560    | 5",
        "-              | THOUSANDS |  0          | 500",
        "–              | THOUSANDS |  0          | 500",
        "nil            | THOUSANDS |  0          | 500",
        "0              | THOUSANDS |  0          | 500",
        "+12            | POUNDS    |  12         | 0.5"
      })
  void anAmountIsReadAsPeopleWriteIt(String text, Unit unit, String pounds, BigDecimal half) {
    assertThat(read(text, unit))
        .contains(new Known(new Value.Amount(Money.pounds(pounds.strip()), half)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1,2O4        | RET012 | replace the letter O with a zero: 1,204",
        "1,2o4.50     | RET012 | replace the letter O with a zero: 1,204.50",
        "1,l04        | RET012 | replace the letter with the figure 1: 1,104",
        "l,2O4        | RET012 | replace the letters with figures: 1,204",
        "1,2S4        | RET012 | replace the letter S with a 5: 1,254",
        "21 days      | RET011 | give the number in £000",
        "21 people    | RET012 | give 21 alone: its unit is declared as £000",
        "5.235M       | RET011 | write 5,235",
        "12.5%        | RET011 | give the number in £000",
        "1,24         | RET012 | check the commas: they stand before each three figures",
        "1.234,56     | RET012 | put commas between thousands and a point before the decimals:"
            + " 1,234.56",
        "(-12)        | RET012 | say once that it is negative: brackets or one minus",
        "-12-         | RET012 | say once that it is negative: brackets or one minus",
        "(12          | RET012 | close the bracket, or take it away: (12)",
        "'1,204       | RET012 | take the apostrophe away: 1,204",
        "1, 204       | RET012 | take the spaces away: 1,204",
        "1.204.505    | RET012 | put commas between thousands and a point before the decimals:"
            + " 1,204,505",
        "1 204,50     | RET012 | put commas between thousands and a point before the decimals:"
            + " 1,204.50",
        "£5.2m        | RET011 | write 5,200",
        "c. 500       | RET012 | give the number alone, and say in a comment that it is not exact:"
            + " 500",
        "500 (est)    | RET012 | give the number alone, and put what follows it in a column for"
            + " comments: 500",
        "12 of 15     | RET012 | give the number alone, and put words in a column for comments",
        "12*          | RET012 | give the number alone, and put what follows it in a column for"
            + " comments: 12",
        "see note     | RET012 | \"give a number, or say why there is none, for example \"\"not"
            + " collected\"\"\"",
        "#####        | RET012 | the column was too narrow when the file was saved: widen it",
        "#REF!        | RET010 | mend the formula, save the workbook and send it again"
      })
  void whatIsNoAmountIsBrokenWithARemedy(String text, Code code, String help) {
    assertThat(read(text, Unit.THOUSANDS).orElseThrow())
        .isInstanceOfSatisfying(
            Broken.class,
            broken -> {
              assertThat(broken.finding().code()).isEqualTo(code);
              assertThat(broken.finding().help()).isEqualTo(help);
              assertThat(broken.finding().excerpt()).isEqualTo(text);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No Data                                        | NOT_COLLECTED",
        "not collected                                  | NOT_COLLECTED",
        "Data not available                             | NOT_COLLECTED",
        "n/a                                            | NOT_APPLICABLE",
        "N / A                                          | NOT_APPLICABLE",
        "TBC                                            | NOT_YET_DUE",
        "Target to be set after one year of data        | NO_TARGET",
        "No target set                                  | NO_TARGET",
        "Confidential                                   | CONFIDENTIAL",
        "[c]                                            | CONFIDENTIAL",
        "suppressed                                     | SUPPRESSED"
      })
  void wordsThatSayWhyThereIsNoFigureAreAValue(String text, Reason reason) {
    assertThat(read(text, Unit.NUMBER)).contains(new NoData(reason, text));
  }

  @ParameterizedTest
  @CsvSource({"12.5%, 12.5", "12.5, 12.5", "(0.5)%, -0.5", "-150.5 %, -150.5", "(1.1%), -1.1"})
  void aPercentageIsInPoints(String text, String points) {
    assertThat(read(text, Unit.PERCENT)).contains(new Known(new Value.Share(Percent.of(points))));
  }

  @Test
  void aCellFormattedAsPercentageHoldsTheShare() {
    Cell cell = Sheets.cell(new Cell.Content.Number(new BigDecimal("0.125")), "12.5%");
    assertThat(new Measured("Variance %", Unit.PERCENT).read(Written.of(cell)))
        .contains(new Known(new Value.Share(Percent.of("12.5"))));
  }

  /// A formula may show fewer places than it holds; a typed 12.50 keeps the nought it shows.
  @ParameterizedTest
  @CsvSource({"39749.37, '39,749', 5", "39749, '39,749', 500", "12.5, 12.50, 5"})
  void aNumberIsAsExactAsItIsHeldOrShown(BigDecimal held, String shown, BigDecimal half) {
    Cell cell = Sheets.cell(new Cell.Content.Number(held), shown);
    Content content = new Measured("Budget", Unit.THOUSANDS).read(Written.of(cell)).orElseThrow();
    assertThat(content)
        .isEqualTo(new Known(new Value.Amount(Money.of(held, Unit.THOUSANDS), half)));
  }

  @Test
  void aBlankCellSaysNothing() {
    assertThat(read("", Unit.POUNDS)).isEmpty();
  }

  private static Optional<Content> read(String text, Unit unit) {
    return new Measured("Revised budget", unit).read(Written.of(Sheets.cell(text)));
  }
}
