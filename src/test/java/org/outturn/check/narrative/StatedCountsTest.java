package org.outturn.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.check.Submission;
import org.outturn.figure.Figure;
import org.outturn.figure.Ledger;
import org.outturn.figure.Scale;
import org.outturn.figure.Scale.Level;
import org.outturn.figure.Scale.Point;
import org.outturn.finding.Finding;
import org.outturn.returns.Commitments;
import org.outturn.returns.Indicators;
import org.outturn.returns.Recommendations;
import org.outturn.returns.Return;
import org.outturn.returns.Returns;
import org.outturn.returns.ServicePlan;

class StatedCountsTest {
  private static final Scale SCALE =
      new Scale(
          "rag", "Rating", List.of(new Point("Red", "●", Level.RED, "", List.of())), List.of());

  private static final List<Return> RETURNS =
      List.of(
          indicators(
              "kpi",
              "kpi.count.red 3",
              "kpi.count.off 8",
              "kpi.count.off-course 9",
              "kpi.count.late 1",
              "kpi.count.amber n/a",
              "kpi.count.blue 10%",
              "kpi.other.red 99"),
          indicators("old", "old.count.red 4"),
          new Commitments("pledges", SCALE, "", List.of(), figures("pledges.count.red 2")),
          new Recommendations("review", "", SCALE, List.of(), figures("review.count.red 5")),
          new ServicePlan(
              "service", SCALE, List.of(), Optional.empty(), figures("service.count.red 6")));

  private static Return indicators(String name, String... lines) {
    return new Indicators(name, Optional.empty(), List.of(), List.of(), figures(lines));
  }

  private static List<Figure> figures(String... lines) {
    return Stream.of(lines).map(FigureLines::figure).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Three indicators are red.                               ;
          Nine indicators are red.                                ; kpi.count.red is 3
          9 indicators are red.                                   ; kpi.count.red is 3
          Three of our 22 measures are red.                       ;
          Nine measures are red.                                  ; kpi.count.red is 3
          Of the 22 indicators, three are red.                    ;
          Of the 22 indicators, nine are red.                     ; kpi.count.red is 3
          One of the indicators are late.                         ;
          Two of the indicators are late.                         ; kpi.count.late is 1
          Nine indicators are off course.                         ;
          Eight indicators are off course.                        ; kpi.count.off-course is 9
          Eight indicators are off.                               ;
          Nine indicators in Finance are red.                     ;
          Nine indicators are amber.                              ;
          Nine indicators are blue.                               ;
          ${a.b|Nine} indicators are red.                         ;
          Last quarter nine indicators were red.                  ;
          Two commitments are red.                                ;
          Three commitments are red.                              ; pledges.count.red is 2
          Three priorities are red.                               ; pledges.count.red is 2
          Five recommendations are red.                           ;
          Three recommendations are red.                          ; review.count.red is 5
          Six actions are red.                                    ;
          Three actions are red.                                  ; service.count.red is 6
          Nine ideas are red.                                     ;
          # of a return that the paper does not use
          Four indicators are red.                                ; kpi.count.red is 3
          """)
  void aCountIsThatOfTheReturn(String text, String note) {
    assertThat(found(text))
        .flatExtracting(Finding::notes)
        .isEqualTo(note == null ? List.of() : List.of(note));
  }

  @ParameterizedTest
  @CsvSource({"Nine indicators are red., 1", "'# Nine indicators are red\nWords.', 0"})
  void aHeadingCountsNothing(String text, int found) {
    assertThat(found(text)).hasSize(found);
  }

  private static List<Finding> found(String text) {
    Returns all =
        new Returns(
            RETURNS,
            List.of(),
            Ledger.of(RETURNS.stream().flatMap(one -> one.figures().stream()).toList()));
    return NarrativeRules.check(
        Prose.manuscript(
            text,
            new Submission(Prose.QUARTER, all, Optional.empty()),
            "kpi",
            "pledges",
            "review",
            "service"),
        _ -> {});
  }
}
