package org.outturn.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.check.Manuscript;
import org.outturn.check.Submission;
import org.outturn.document.CellBlock;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Content;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Ledger;
import org.outturn.figure.Origin;
import org.outturn.figure.Percent;
import org.outturn.figure.Scale;
import org.outturn.figure.Unit;
import org.outturn.figure.Value;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.ActionPlan.Remark;
import org.outturn.returns.BudgetMonitoring;
import org.outturn.returns.CapitalMonitoring;
import org.outturn.returns.FreeTable;
import org.outturn.returns.GroupedTable;
import org.outturn.returns.Indicators;
import org.outturn.returns.PreferredOutcome;
import org.outturn.returns.Recommendations;
import org.outturn.returns.Recommendations.Part;
import org.outturn.returns.Recommendations.Response;
import org.outturn.returns.Return;
import org.outturn.returns.Returns;
import org.outturn.returns.RowPlace;
import org.outturn.returns.Series;
import org.outturn.returns.Trend;
import org.outturn.workspace.Paper;

/// Comments of a return are compared with its own rows.
class CommentsTest {
  private static final Location.InCell ROW = Location.InCell.of("kpi.xlsx", "Sheet1", "A4");
  private static final Scale SCALE =
      new Scale(
          "rag",
          "Rating",
          List.of(new Scale.Point("Red", "●", Scale.Level.RED, "", List.of())),
          List.of());
  private static final Figure ACTUAL =
      new Figure(
          new Address("kpi.1.actual"),
          new Content.Known(new Value.Share(Percent.of("94.1"))),
          Unit.PERCENT,
          Basis.PLAIN,
          new Origin.Read(Location.InCell.of("kpi.xlsx", "Sheet1", "D4")));

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
    List<Finding> found = found(indicators("Calls answered in time", comment));

    assertThat(found)
        .extracting(finding -> finding.code().name())
        .isEqualTo(code == null ? List.of() : List.of(code));
    assertThat(found).allSatisfy(finding -> assertThat(finding.location()).isEqualTo(ROW));
  }

  /// A name of words that many have names nothing.
  @ParameterizedTest
  @CsvSource({"Performance was 94.1%., 0", "Performance was 91.4%., 1", "'', 0"})
  void aCommentIsAboutItsRowWhateverThatIsCalled(String comment, int found) {
    assertThat(found(indicators("Average rate", comment))).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({
    "Fees fell; see Appendix 9., kpi.xlsx",
    "Fees fell.,                 ''",
  })
  void aReasonForAVarianceIsAComment(String reason, String file) {
    GroupedTable table =
        new GroupedTable(
            List.of(),
            List.of(
                new GroupedTable.Group(
                    "",
                    List.of(
                        new GroupedTable.Line(
                            "Legal",
                            Map.of("actual", ACTUAL),
                            Optional.empty(),
                            "",
                            List.of(new Remark.Words(reason)),
                            List.of())),
                    Optional.empty())),
            Optional.empty());

    for (Return one :
        List.of(
            new BudgetMonitoring("kpi", Basis.FORECAST, Optional.empty(), table, List.of()),
            new CapitalMonitoring("kpi", Basis.FORECAST, table, List.of()))) {
      assertThat(found(one))
          .extracting(finding -> ((Location.InCell) finding.location()).file())
          .isEqualTo(file.isEmpty() ? List.of() : List.of(file));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Please do look at Appendix 9 for all, 1",
    "Please look at Appendix 9 for all, 0",
  })
  void aCellOfEightWordsInATableOfAnySortSaysSomething(String words, int found) {
    FreeTable table =
        new FreeTable(
            "kpi",
            "Points",
            List.of(),
            List.of(
                List.of(
                    new FreeTable.Entry.Words("Legal"),
                    new FreeTable.Entry.Number(ACTUAL),
                    new FreeTable.Entry.Words(words))),
            Optional.empty(),
            List.of(),
            List.of());

    assertThat(found(table))
        .hasSize(found)
        .allMatch(one -> one.location().text().endsWith("Points, Legal"));
  }

  @Test
  void aResponseThatWasComposedIsLookedForWhereItWasWritten() {
    Location.InLine place = new Location.InLine("review.yaml", 7);
    Part part =
        new Part(
            "",
            "1",
            "",
            "Publish it",
            Optional.empty(),
            "",
            Optional.empty(),
            List.of(),
            List.of(new Response.Composed(new Paper.Narrative("It is in\nAppendix 9.", place))),
            List.of(),
            Direction.STEADY,
            RowPlace.of(ROW));
    Recommendations review =
        new Recommendations(
            "review",
            "",
            SCALE,
            List.of(
                new Recommendations.Recommendation(
                    "", "1", "Publish it", Optional.of(part), List.of(), ROW)),
            List.of());

    Manuscript printed =
        Prose.manuscript(
            List.of(CellBlock.Paragraph.of("It is in Appendix 9.")), submission(review));

    assertThat(NarrativeRules.check(printed, _ -> {}))
        .extracting(Finding::location)
        .containsExactly(new Location.InLine("review.yaml", 8));
  }

  private static List<Finding> found(Return one) {
    return NarrativeRules.check(
        Prose.manuscript("The report gives progress.", submission(one), "kpi"), _ -> {});
  }

  private static Submission submission(Return one) {
    return new Submission(
        Prose.QUARTER,
        new Returns(List.of(one), List.of(), Ledger.of(one.figures())),
        Optional.empty());
  }

  private static Return indicators(String description, String comment) {
    Indicators.Indicator indicator =
        new Indicators.Indicator(
            "1",
            description,
            new PreferredOutcome.Higher(),
            "Monthly",
            Series.DISCRETE,
            Unit.PERCENT,
            List.of(ACTUAL),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            new Trend(Direction.STEADY, Trend.Against.PREVIOUS_QUARTER),
            "",
            "Customer Services Manager",
            List.of(new Remark.Words(comment)),
            List.of(),
            RowPlace.of(ROW));
    return new Indicators(
        "kpi",
        Optional.empty(),
        List.of(new Indicators.Measure("actual", "Actual")),
        List.of(new Indicators.Group("", List.of(indicator))),
        List.of(ACTUAL));
  }
}
