package org.outturn.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.check.Submission;
import org.outturn.finding.Code;

class WordsAgainstFiguresTest {
  private static final Submission FIGURES =
      FigureLines.submission(
          """
          a.under £-474000 VARIANCE
          a.over £5000 VARIANCE
          a.share 5% VARIANCE
          a.nil £0 VARIANCE
          a.unknown £n/a VARIANCE
          a.more £5000 MOVEMENT
          a.less £-5000 MOVEMENT
          a.budget £-5000 BUDGET
          """,
          "");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          It was an underspend of ${a.under|£474k}.               ;
          It was an overspend of ${a.under|£474k}.                ; let the figure bring its words: ${a.under.statement}
          It was an overspend of ${a.over|£5k}.                   ;
          It was an underspend of ${a.over|£5k}.                  ; let the figure bring its words: ${a.over.statement}
          It was an underspend of ${a.share|5%}.                  ; change the words
          It was an overspend of ${a.nil|£0}.                     ;
          It was an overspend of ${a.unknown|£5k}.                ;
          It was an overspend of ${a.another|£5k}.                ;
          # its own sign, or its own words
          It was an overspend of ${a.under|(£474k)}.              ;
          It was an overspend of ${a.under|-£474k}.               ;
          It was an overspend of ${a.under|£474k underspent}.     ;
          It was an increase of ${a.more|£5k}.                    ;
          It was a reduction of ${a.more|£5k}.                    ; change the words
          It was a reduction of ${a.less|£5k}.                    ;
          It was an increase of ${a.less|£5k}.                    ; change the words
          It was an increase of ${a.budget|£5k}.                  ;
          It fell. It was an overspend of ${a.under|£474k}.       ; let the figure bring its words: ${a.under.statement}
          """)
  void whatWasPutInGoesTheWayThatTheWordsSay(String text, String help) {
    assertThat(NarrativeRules.check(Prose.manuscript(text, FIGURES, "a"), _ -> {}))
        .allMatch(one -> one.code() == Code.NAR003)
        .flatExtracting(one -> one.help().lines().toList())
        .isEqualTo(help == null ? List.of() : List.of(help));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          It rose from ${a.b|£900k} to ${a.c|£1m}.                ; 0
          It rose from ${a.b|£900 thousand} to ${a.c|£1m}.        ; 0
          It rose from ${a.b|£2m} to ${a.c|£900 thousand}.        ; 1
          It rose from ${a.b|£2m} to ${a.c|£900k}.                ; 1
          It rose from ${a.b|£2m} to ${a.c|£3 million}.           ; 0
          It fell from ${a.b|£2m} to ${a.c|£3 million}.           ; 1
          It rose from ${a.b|-5%} to ${a.c|4%}.                   ; 0
          It rose from ${a.b|5%} to ${a.c|minus 6%}.              ; 1
          It rose from ${a.b|5} to ${a.c|4}.                      ; 0
          It rose from ${a.b|5%} to ${a.c|4 days}.                ; 0
          """)
  void anAmountRisesOrFallsWhateverItsNoughts(String text, int found) {
    assertThat(Prose.check(text)).hasSize(found).allMatch(one -> one.code() == Code.NAR003);
  }
}
