package org.outturn.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.check.narrative.Stretch.Filled;
import org.outturn.check.narrative.Stretch.Kind;
import org.outturn.check.narrative.Stretch.Sentence;
import org.outturn.figure.Interval;

class TypedFiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It cost £0.47m.                        | £0.47m         | MONEY   | 465000  | 475000
          It cost £430k in all.                  | £430k          | MONEY   | 429500  | 430500
          It cost £1,204.                        | £1,204         | MONEY   | 1203.5  | 1204.5
          It cost £1,204.56.                     | £1,204.56      | MONEY   | 1204.555 | 1204.565
          It cost £2 million.                    | £2 million     | MONEY   | 1500000 | 2500000
          It cost £1.5bn.                        | £1.5bn         | MONEY   | 1450000000 | 1550000000
          It cost £430,000.                      | £430,000       | MONEY   | 425000  | 435000
          It cost £400,000.                      | £400,000       | MONEY   | 380000  | 420000
          It cost about £0.5m.                   | £0.5m          | MONEY   | 400000  | 600000
          It cost nearly £0.5m.                  | £0.5m          | MONEY   | 400000  | 500000
          It cost over £8m.                      | £8m            | MONEY   | 8000000 | 9000000
          It cost £1.2m to £1.4m.                | £1.2m to £1.4m | MONEY   | 1150000 | 1450000
          It cost between £1m and £2m.           | £1m and £2m    | MONEY   | 500000  | 2500000
          It rose by 4.3 percentage points.      | 4.3 percentage points | POINTS | 4.25 | 4.35
          It was 85% of all.                     | 85%            | PERCENT | 84.5    | 85.5
          It was 85.0 per cent.                  | 85.0 per cent  | PERCENT | 84.95   | 85.05
          It was ten per cent.                   | ten per cent   | PERCENT | 9.5     | 10.5
          It took 22.4 days.                     | 22.4 days      | DAYS    | 22.35   | 22.45
          It took 9 working days.                | 9 working days | DAYS    | 8.5     | 9.5
          """)
  void aFigureStandsForAllThatItMayHaveBeenRoundedFrom(
      String text, String typed, TypedFigure.Sort sort, BigDecimal least, BigDecimal most) {
    List<TypedFigure> found = TypedFigures.in(sentence(text));

    assertThat(found).singleElement();
    TypedFigure one = found.getFirst();
    assertThat(one.text()).isEqualTo(typed);
    assertThat(one.sort()).isEqualTo(sort);
    assertThat(one.size().middle().subtract(one.size().halfStep())).isEqualByComparingTo(least);
    assertThat(one.size().middle().add(one.size().halfStep())).isEqualByComparingTo(most);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It met on 12 March 2026 at 9.30am in room 4.",
        "Call 01632 960152 about paragraph 6, section 151 or item 7.",
        "The 18 posts are in SW1A 2AA.",
        "Amounts are in £000.",
        "In 2025/26 three of the 18 were vacant."
      })
  void otherNumbersAreNoFigures(String text) {
    assertThat(TypedFigures.in(sentence(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"It rose from £1m to £2m., 2", "It cost £1m and £2m., 2", "It cost £1m., 1"})
  void whatChangesIsTwoFigures(String text, int figures) {
    assertThat(TypedFigures.in(sentence(text))).hasSize(figures);
  }

  @ParameterizedTest
  @CsvSource({
    "£0.47m, millions.2",
    "£5m, millions.0",
    "£430k, thousands",
    "'£1,204', pounds",
    "£1.5bn, millions.0"
  })
  void theFormIsTheOneThatWouldPrintIt(String typed, String form) {
    assertThat(TypedFigures.in(sentence("It cost " + typed + ".")).getFirst().form())
        .isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({"£11k, false", "£2.1m, false", "£430000, false", "£1.35m, true", "'£412,750', true"})
  void aFigureOfThreeDigitsIsTelling(String typed, boolean telling) {
    assertThat(TypedFigures.in(sentence("It cost " + typed + ".")).getFirst().isTelling())
        .isEqualTo(telling);
  }

  @ParameterizedTest
  @CsvSource({
    "MONEY,   £4,   true",
    "MONEY,   £-4,  true",
    "MONEY,   £5,   false",
    "MONEY,   £n/a, false",
    "MONEY,   4%,   false",
    "PERCENT, 4%,   true",
    "PERCENT, 4d,   false",
    "POINTS,  4%,   true",
    "POINTS,  4,    false",
    "DAYS,    4d,   true",
    "DAYS,    4,    false",
  })
  void aFigureOfItsSortFits(TypedFigure.Sort sort, String value, boolean fits) {
    TypedFigure four = new TypedFigure(0, 1, "4", sort, Interval.exactly(new BigDecimal(4)), "");

    assertThat(four.fits(FigureLines.figure("a.b " + value))).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "£9,   £5,   true",
    "£5,   £9,   true",
    "£1,   £3,   true",
    "£9,   £6,   false",
    "9%,   5%,   false",
    "£n/a, £4,   false",
    "£4,   £n/a, false",
  })
  void aDifferenceOrASumFits(String one, String other, boolean fits) {
    TypedFigure four =
        new TypedFigure(0, 1, "4", TypedFigure.Sort.MONEY, Interval.exactly(new BigDecimal(4)), "");

    assertThat(four.fits(FigureLines.figure("a.b " + one), FigureLines.figure("a.c " + other)))
        .isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({"8, 13, 0", "0, 8, 1", "7, 8, 1", "13, 14, 1"})
  void whatWasPutInIsNotTyped(int start, int end, int figures) {
    Stretch stretch =
        new Stretch(
            Kind.PROSE,
            "paragraph 1",
            "It cost £0.5m.",
            List.of(new Filled(start, end, Optional.empty())),
            "",
            Optional.empty());

    assertThat(TypedFigures.in(stretch.sentences().getFirst())).hasSize(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          One thing. Another thing.                | 2
          It cost £1.2m. ICT paid.                 | 2
          See e.g. Appendix 1 and para. 2 of it.   | 1
          Is it so? Yes.                           | 2
          It said “No.” Then it went.              | 2
          No. 5 is closed.                         | 1
          It is 4.5 of them                        | 1
          """)
  void sentencesEndWhereTheyEnd(String text, int sentences) {
    assertThat(stretch(text).sentences()).hasSize(sentences);
  }

  private static Sentence sentence(String text) {
    return stretch(text).sentences().getFirst();
  }

  private static Stretch stretch(String text) {
    return new Stretch(Kind.PROSE, "paragraph 1", text, List.of(), "", Optional.empty());
  }
}
