package org.outturn.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.check.Submission;
import org.outturn.finding.Finding;

/// Sentences, `/` between paragraphs, against the figures of a few services.
class FigureSearchTest {
  private static final Submission FIGURES =
      FigureLines.submission(
          """
          rev.legal.budget £2000000 BUDGET
          rev.legal.outturn £1526000 FORECAST
          rev.legal.variance £-474000 VARIANCE
          rev.parks.budget £900000 BUDGET
          rev.parks.variance £-26000 VARIANCE
          rev.fleet.budget £1100000 BUDGET
          rev.fleet.variance £broken VARIANCE
          rev.works.variance £80000 VARIANCE
          rev.works.roads.variance £31000 VARIANCE
          rev.total.variance £55000 VARIANCE
          kpi.calls.target 90% PLAIN
          kpi.calls.days 22.4d PLAIN
          kpi.calls.actual 94.1% PLAIN
          kpi.visits.actual 70% PLAIN
          kpi.visits.previous-1 88% PLAIN
          kpi.visits.previous-2 n/a% PLAIN
          kpi.letters.actual 81% PLAIN
          kpi.emails.actual 77% PLAIN
          kpi.bins.actual 65% PLAIN
          kpi.bins.same-quarter-last-year 60% PLAIN
          grants.buses.lent £1000000 PLAIN
          grants.buses.paid £650000 PLAIN
          grants.buses.due £123000 PLAIN
          """,
          """
          rev.legal.variance £-333000 VARIANCE
          kpi.calls.target 99% PLAIN
          kpi.calls.actual 90% PLAIN
          kpi.visits.actual 60% PLAIN
          kpi.letters.actual 81% PLAIN
          kpi.emails.actual n/a% PLAIN
          kpi.bins.actual 70% PLAIN
          kpi.bins.same-quarter-last-year 50% PLAIN
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Legal underspent by £474,000.                         |
          Legal underspent by £473,000.                         | NAR001 rev.legal.variance is -£474,000
          Legal overspent by £474,000.                          | NAR003 rev.legal.variance is -£474,000
          The budget of Legal is £2m.                           |
          The budget of Legal is £474,000.                      | NAR001 rev.legal.budget is £2,000,000
          # a figure is broken: of that one nothing is said
          Fleet overspent by £123,456.                          |
          The budget of Fleet is £123,456.                      | NAR001 rev.fleet.budget is £1,100,000
          # a difference of percentages is no result
          Calls missed a target of 3 percentage points.         |
          # the nearest figure is one of the same unit
          The result for Calls was 23%.                         | NAR001 kpi.calls.target is 90%
          # what is said of the whole supports nothing of a part
          Legal underspent by £55,000.                          | NAR001 rev.legal.variance is -£474,000
          Legal found £55,000.                                  |
          # a division has what its lines have
          Works overspent by £31,000.                           |
          """)
  void aFigureIsLookedForAmongThoseOfWhatIsNamed(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Legal did well. It underspent by £473,000.            | NAR001 rev.legal.variance is -£474,000
          Legal did well. It underspent by £474,000.            |
          Words. / # Legal / It underspent by £473,000.                  | NAR001 rev.legal.variance is -£474,000
          Words. / # Legal / It underspent by £474,000.                  |
          It overspent by £54,000.                              | NAR001 rev.total.variance is £55,000
          The council overspent by £54,000.                     | NAR001 rev.total.variance is £55,000
          The council overspent by £55,000.                     |
          Words. / # Legal / Nobody knows why £473,210 was underspent.   | NAR002
          """)
  void whatASentenceIsAboutMayBeSaidBefore(String text, String expected) {
    assertThat(found(text.replace(" / ", "\n")))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Calls rose to 94.1%.                 |
          Calls fell to 94.1%.                 | NAR003 last quarter it was 90%
          Calls came to 94.1%.                 |
          Calls and Visits fell to 94.1%.      |
          Last quarter Calls fell to 94.1%.    |
          # above the last quarter, and below one before
          Visits rose to 70%.                  |
          Visits fell to 70%.                  |
          # the same
          Letters rose to 81%.                 |
          # not known
          Emails fell to 77%.                  |
          # below the last quarter, and above the year before
          Bins fell to 65%.                    |
          # a figure of the year before has gone nowhere
          Bins fell to 60%.                    |
          """)
  void aFigureHasGoneWhereTheWordsSay(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource({
    // of three figures the first and second, first and third, second and third
    "The gap in Buses is £350k., 0",
    "The gap in Buses is £877k., 0",
    "The gap in Buses is £527k., 0",
    "The gap in Buses is £351k., 1",
    "The loan to Buses is £350k., 1",
    // together
    "Legal and Parks underspent by £500k between them., 0",
    "Legal and Parks underspent by £501k between them., 1",
    "Legal and Parks underspent by £500k., 1",
    // the quarter before
    "Last quarter Legal underspent by £333k., 0",
    "Legal underspent by £333k., 1",
    "Last quarter Legal underspent by £334k., 1",
  })
  void aDifferenceOrASumSupportsWhatIsSaidToBeOne(String text, int found) {
    assertThat(found(text)).hasSize(found);
  }

  private static List<String> found(String text) {
    return Stream.of(Prose.manuscript(text, FIGURES, "rev", "kpi", "grants"))
        .flatMap(paper -> NarrativeRules.check(paper, _ -> {}).stream())
        .map(FigureSearchTest::line)
        .toList();
  }

  /// Its code and the first thing that is said beside it.
  private static String line(Finding finding) {
    return String.join(
        " ",
        Stream.concat(Stream.of(finding.code().name()), finding.notes().stream())
            .limit(2)
            .toList());
  }
}
