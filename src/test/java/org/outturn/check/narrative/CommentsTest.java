package org.outturn.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.check.Manuscript;
import org.outturn.check.Submission;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Content;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Ledger;
import org.outturn.figure.Origin;
import org.outturn.figure.Percent;
import org.outturn.figure.Unit;
import org.outturn.figure.Value;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.ActionPlan.Remark;
import org.outturn.returns.Indicators;
import org.outturn.returns.PreferredOutcome;
import org.outturn.returns.Returns;
import org.outturn.returns.Series;
import org.outturn.returns.Trend;

/// Comments of a return are compared with its own rows.
class CommentsTest {
  private static final Location.InCell ROW = Location.InCell.of("kpi.xlsx", "Sheet1", "A4");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Performance was 94.1%.                              |
          Performance was 91.4%.                              | NAR001
          Performance was about 94%, of which 12% were late.  |
          A sample of 12% was looked at again.                |
          Costs were £1.2m.                                   |
          Extra staff are in post, see Appendix 9.            | NAR006
          The date is TBC.                                    |
          The date is [insert date].                          | NAR005
          Q3: 88% by December.                                | NAR004
          The the letters were late.                          | NAR008
          """)
  void aCommentAgreesWithItsRow(String comment, String code) {
    List<Finding> found = NarrativeRules.check(manuscript(comment), _ -> {});

    assertThat(found)
        .extracting(finding -> finding.code().name())
        .isEqualTo(code == null ? List.of() : List.of(code));
    assertThat(found).allSatisfy(finding -> assertThat(finding.location()).isEqualTo(ROW));
  }

  private static Manuscript manuscript(String comment) {
    Figure actual =
        new Figure(
            new Address("kpi.1.actual"),
            new Content.Known(new Value.Share(Percent.of("94.1"))),
            Unit.PERCENT,
            Basis.PLAIN,
            new Origin.Read(Location.InCell.of("kpi.xlsx", "Sheet1", "D4")));
    Indicators.Indicator indicator =
        new Indicators.Indicator(
            "1",
            "Calls answered in time",
            new PreferredOutcome.Higher(),
            "Monthly",
            Series.DISCRETE,
            Unit.PERCENT,
            List.of(actual),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            new Trend(Direction.STEADY, Trend.Against.PREVIOUS_QUARTER),
            "",
            "Customer Services Manager",
            List.of(new Remark.Words(comment)),
            List.of(),
            ROW);
    Indicators kpi =
        new Indicators(
            "kpi",
            Optional.empty(),
            List.of(new Indicators.Measure("actual", "Actual")),
            List.of(new Indicators.Group("", List.of(indicator))),
            List.of(actual));
    Manuscript paper = Prose.manuscript("The report gives progress.", "kpi");
    return new Manuscript(
        paper.paper(),
        paper.document(),
        new Submission(
            Prose.QUARTER,
            new Returns(List.of(kpi), List.of(), Ledger.of(List.of(actual))),
            Optional.empty()),
        paper.council());
  }
}
