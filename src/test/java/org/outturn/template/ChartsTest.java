package org.outturn.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.template.Sample.narrative;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.outturn.document.Chart;
import org.outturn.document.Document;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.workspace.Paper;

/// Charts of figures that a paper names.
class ChartsTest {
  private static final String MOVEMENT = "capital.total.movement";
  private static final String SLIPPAGE = "capital.total.slippage";

  @Test
  void aChartSaysItsFigures() {
    Result<Optional<Document>> composed =
        composed(
            "The programme is ${capital.total.movement.statement}",
            Optional.empty(),
            bars("Movement", MOVEMENT, "of which slippage", SLIPPAGE));

    assertThat(composed.findings()).isEmpty();
    Chart chart = chart(composed);
    assertThat(chart.caption()).isEqualTo("The programme is a reduction of £2.52m");
    assertThat(chart.alternative())
        .isEqualTo("Bar chart, £000. Movement: minus 2,520; of which slippage: minus 2,494.");
    assertThat(chart.unit()).isEqualTo("£000");
    assertThat(chart.categories()).containsExactly("Movement", "of which slippage");
    assertThat(chart.series().getFirst().values().toString())
        .isEqualTo("[Optional[-2520], Optional[-2494]]");
  }

  @Test
  void wordsMayBeGivenInstead() {
    Result<Optional<Document>> composed =
        composed(
            "Slippage",
            Optional.of("Nearly all of ${capital.total.movement.millions} is slippage."),
            bars("Movement", MOVEMENT));

    assertThat(composed.findings()).isEmpty();
    assertThat(chart(composed).alternative()).isEqualTo("Nearly all of £2.52m is slippage.");
  }

  @Test
  void aChartWithoutWordsIsAFinding() {
    assertThat(composed("Slippage", Optional.of(" "), bars("Movement", MOVEMENT)).findings())
        .extracting(Finding::code)
        .containsExactly(Code.PDF007);
  }

  @Test
  void aChartOfMoreBarsThanCanBeReadOutNeedsWords() {
    Map<String, Paper.Narrative> many =
        IntStream.range(0, 13)
            .boxed()
            .collect(
                Collectors.toMap(
                    number -> "Bar " + number,
                    _ -> narrative(MOVEMENT, 41),
                    (one, _) -> one,
                    LinkedHashMap::new));

    assertThat(composed("Much", Optional.empty(), many).findings())
        .extracting(Finding::code)
        .containsExactly(Code.PDF007);
    assertThat(composed("Much", Optional.of("All alike."), many).findings()).isEmpty();
  }

  @Test
  void barsOfDifferentUnitsAreAFinding() {
    assertThat(
            composed(
                    "Unlike things",
                    Optional.empty(),
                    bars(
                        "Money",
                        "revenue.total.variance",
                        "Share",
                        "revenue.total.variance-percent"))
                .findings())
        .extracting(Finding::code)
        .containsExactly(Code.PDF008);
  }

  @Test
  void aBarOfNoFigureIsAFindingInItsLine() {
    Result<Optional<Document>> composed =
        composed("Gone", Optional.empty(), bars("Gone", "capital.total.movment"));

    assertThat(composed.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(Code.TPL001);
              assertThat(finding.help()).isEqualTo("did you mean \"capital.total.movement\"?");
            });
    assertThat(chart(composed).alternative()).isEqualTo("Bar chart. Gone: no figure.");
  }

  private static Map<String, Paper.Narrative> bars(String... named) {
    Map<String, Paper.Narrative> bars = new LinkedHashMap<>();
    for (int i = 0; i < named.length; i += 2) {
      bars.put(named[i], narrative(named[i + 1], 41 + i));
    }
    return bars;
  }

  private static Result<Optional<Document>> composed(
      String shows, Optional<String> alternative, Map<String, Paper.Narrative> bars) {
    Paper.ChartUse use =
        new Paper.ChartUse(
            narrative(shows, 40),
            alternative.map(words -> narrative(words, 42)),
            bars,
            new Location.InLine("papers/paper.yaml", 40));
    Paper.Part part =
        new Paper.Part.Headed(
            "Money",
            List.of(),
            List.of(narrative("As the figure shows.", 38)),
            List.of(use),
            List.of(),
            Optional.empty(),
            List.of());
    return PaperComposer.of(Sample.workspace(Sample.council(), Sample.TEMPLATES))
        .compose(
            Sample.paper("finance-statement", List.of(part), List.of()),
            Sample.QUARTER,
            Sample.returns(Sample.capital(), SampleReturns.revenue()));
  }

  private static Chart chart(Result<Optional<Document>> composed) {
    return composed.value().orElseThrow().sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Chart.class::isInstance)
        .map(Chart.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
