package org.outturn.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.chart.Drawing.Bar;
import org.outturn.chart.Drawing.Label;
import org.outturn.document.Anchor;
import org.outturn.document.Chart;
import org.outturn.document.Ordinal;
import org.outturn.style.HouseStyle;

class DrawingTest {
  private static final double WIDTH = 400;
  private static final double HEIGHT = 150;

  @Test
  void barsAreAsLongAsTheirValues() {
    List<Bar> bars = marks(drawing(Chart.Form.BARS, "100", "50", "25"), Bar.class);
    double longest = length(bars.getFirst());
    assertThat(length(bars.get(1))).isCloseTo(longest / 2, within(0.01));
    assertThat(length(bars.get(2))).isCloseTo(longest / 4, within(0.01));
    assertThat(bars).allMatch(bar -> bar.left() == bars.getFirst().left());
  }

  @Test
  void barsBelowZeroGoTheOtherWay() {
    List<Bar> bars = marks(drawing(Chart.Form.BARS, "100", "-50"), Bar.class);
    assertThat(bars.get(1).right()).isEqualTo(bars.getFirst().left());
  }

  @ParameterizedTest
  @EnumSource
  void everythingLiesInItsBox(Chart.Form form) {
    Drawing drawing = drawing(form, "100.5", "-50.25", "7", "", "0");
    for (Bar bar : marks(drawing, Bar.class)) {
      assertThat(List.of(bar.left(), bar.right())).allMatch(x -> x >= 0 && x <= WIDTH);
      assertThat(List.of(bar.top(), bar.bottom())).allMatch(y -> y >= 0 && y <= HEIGHT);
    }
    assertThat(marks(drawing, Drawing.Dot.class))
        .allMatch(dot -> dot.x() >= 0 && dot.x() <= WIDTH && dot.y() >= 0 && dot.y() <= HEIGHT);
    assertThat(marks(drawing, Label.class))
        .allMatch(label -> label.baseline() > 0 && label.baseline() <= HEIGHT + 1);
  }

  @Test
  void aMissingValueLeavesAGapInALine() {
    Drawing drawing = drawing(Chart.Form.LINES, "1", "2", "", "3", "4");
    assertThat(marks(drawing, Drawing.Dot.class)).hasSize(4);
    assertThat(
            marks(drawing, Drawing.Stroke.class).stream().filter(stroke -> stroke.weight() > 1.5))
        .hasSize(2);
  }

  @Test
  void aLineIsNamedWhereItEndsWithItsLastValue() {
    assertThat(marks(drawing(Chart.Form.LINES, "1.5", "-2.5", ""), Label.class))
        .extracting(Label::text)
        .contains("Series (2.5)");
  }

  @ParameterizedTest
  @EnumSource
  void aChartWithoutFiguresIsDrawn(Chart.Form form) {
    assertThat(marks(drawing(form, "", ""), Label.class)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 100, 50", "0, 10, 5", "4, 6, 1", "0, 1, 0.5", "-5000, 0, 2000"})
  void gridLinesAreFewAndRound(double low, double high, double step) {
    assertThat(Scale.step(low, high)).isCloseTo(step, within(1e-9));
    assertThat(Scale.ticks(low, high)).hasSizeLessThanOrEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    "1234.5, £000, '1,234.5'",
    "-8903, £000, '(8,903)'",
    "-25.4, %, -25.4",
    "-2, days, -2",
    "0, %, 0"
  })
  void valuesArePrintedAsInTables(BigDecimal value, String unit, String printed) {
    assertThat(Drawing.printed(value, unit)).isEqualTo(printed);
  }

  private static double length(Bar bar) {
    return bar.right() - bar.left();
  }

  private static <T> List<T> marks(Drawing drawing, Class<T> kind) {
    return drawing.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static Drawing drawing(Chart.Form form, String... values) {
    List<Optional<BigDecimal>> figures =
        Stream.of(values)
            .map(v -> v.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(v)))
            .toList();
    List<String> categories = Stream.of(values).map(value -> "Category").toList();
    Chart chart =
        new Chart(
            new Anchor("chart"),
            Ordinal.PENDING,
            "A chart",
            "What it tells",
            form,
            "£000",
            categories,
            List.of(new Chart.Series("Series", figures)),
            Optional.empty());
    return Drawing.of(chart, HouseStyle.standard(), WIDTH, HEIGHT);
  }
}
