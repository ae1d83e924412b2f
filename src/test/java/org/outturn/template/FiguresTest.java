package org.outturn.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private static final Figures FIGURES = Sample.figures(List.of("capital"), List.of("revenue"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "capital.totl.movement         | did you mean \"capital.total.movement\"?",
        "capital.total.movement.wrods  | did you mean \"capital.total.movement.words\"?",
        "capital.total.movment.words   | did you mean \"capital.total.movement.words\"?",
        "capitl.total.movement         | did you mean \"capital.total.movement\"?",
        "capital                       | name one of its figures: children-and-lifelong-learning,"
            + " corporate, social-care-health, total",
        "capital.total.current.words   | after \"capital.total.current\" comes one of: millions,"
            + " pounds, thousands",
        "capital.total.current.millions.9 | after \"capital.total.current.millions\" comes nothing,"
            + " or a number of decimal places",
        "awards.count                  | an address begins with one of: capital",
      })
  void helpMendsTheFirstPartThatIsWrong(String name, String help) {
    assertThat(FIGURES.find(name)).isEmpty();
    assertThat(FIGURES.help(name)).isEqualTo(help);
  }

  @Test
  void whatDependsOnAFaultyReturnIsSilent() {
    assertThat(FIGURES.isSilent("revenue.total.variance")).isTrue();
    assertThat(FIGURES.isSilent("capital.total.nothing")).isFalse();
  }

  @Test
  void theShareOfAVarianceIsTheFigureBesideIt() {
    Figures figures = Sample.figures(SampleReturns.revenue());
    assertThat(figures.find("revenue.total.variance.percent").orElseThrow().figure().address())
        .hasToString("revenue.total.variance-percent");
    assertThat(figures.find("revenue.total.variance.percent").orElseThrow().printed().text())
        .isEqualTo("1.1%");
  }
}
