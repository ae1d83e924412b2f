package org.outturn.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.template.Sample.section;
import static org.outturn.template.Sample.use;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.document.Access;
import org.outturn.document.Document;
import org.outturn.document.Numbering;
import org.outturn.document.Running;
import org.outturn.document.Section.Orientation;
import org.outturn.finding.Result;
import org.outturn.returns.Returns;
import org.outturn.style.HouseStyle;
import org.outturn.style.RunningLines;
import org.outturn.testing.DocumentDump;
import org.outturn.testing.Golden;
import org.outturn.workspace.Paper;
import org.outturn.workspace.Workspace;

class PaperComposerTest {

  @Test
  void composesAnImprovementPlan() {
    check(
        "template-improvement-plan",
        Sample.paper(
            "improvement-plan",
            List.of(
                new Paper.Part.Banner(
                    "Part A", "The decision and its reasons", Orientation.PORTRAIT),
                section("Why is this coming here?", "For information.\n\nIt closes the year."),
                new Paper.Part.Banner("Part B", "Background", Orientation.PORTRAIT),
                section("Progress", "Progress is in ${see.plan}."),
                section(
                    "Capital position",
                    use("capital"),
                    """
                    The programme stands at ${capital.total.current.millions.1}, **which is
                    ${capital.total.movement.statement}** (${see.capital}).

                    - slippage of ${capital.total.slippage.thousands}
                    - the [plan](https://www.wealdmoor.example/plan)

                    As follows:

                    1. first
                    2. second
                    """)),
            List.of(
                Sample.appendix("Progress at 31 March 2026", Orientation.LANDSCAPE, "plan"),
                new Paper.Appendix(
                    "A settlement",
                    Orientation.PORTRAIT,
                    new Access.Exempt(List.of(3, 5), "It would harm the council’s position."),
                    List.of(Sample.narrative("Not for all.", 95)),
                    List.of()))));
  }

  @Test
  void composesAFinanceStatement() {
    check(
        "template-finance-statement",
        Sample.paper(
            "finance-statement",
            List.of(
                section("Position", use("revenue"), "It is ${revenue.total.variance.statement}.")),
            List.of()));
  }

  @Test
  void theHouseSaysWhatRunsAlongThePages() {
    Workspace plain = Sample.workspace(Sample.council(), Sample.TEMPLATES);
    HouseStyle house = plain.style();
    RunningLines lines =
        new RunningLines(
            Optional.of("{council}: {title}"), Optional.empty(), Optional.of("{committee}"));
    Workspace own =
        new Workspace(
            plain.root(),
            plain.council(),
            new HouseStyle(
                house.page(),
                house.fonts(),
                house.type(),
                house.palette(),
                house.table(),
                house.forms(),
                lines,
                house.logo()),
            plain.templates(),
            plain.quarters());
    Paper paper = Sample.paper("finance-statement", List.of(), List.of());

    Running usual = running(plain, paper);
    assertThat(running(own, paper))
        .isEqualTo(
            new Running(
                plain.council().name() + ": " + usual.head(),
                usual.left(),
                paper.meeting().committee()));
  }

  private static Running running(Workspace workspace, Paper paper) {
    return PaperComposer.of(workspace)
        .compose(paper, Sample.QUARTER, Sample.returns())
        .value()
        .orElseThrow()
        .running();
  }

  private static void check(String name, Paper paper) {
    PaperComposer composer = PaperComposer.of(Sample.workspace(Sample.council(), Sample.TEMPLATES));
    Returns returns =
        Sample.returns(Sample.capital(), SampleReturns.revenue(), SampleReturns.plan("plan"));
    Result<Optional<Document>> result = composer.compose(paper, Sample.QUARTER, returns);
    assertThat(result.findings()).isEmpty();
    assertThat(composer.compose(paper, Sample.QUARTER, returns)).isEqualTo(result);
    Golden.assertMatches(
        "cases/%s/expected/document.txt".formatted(name),
        DocumentDump.of(Numbering.resolve(result.value().orElseThrow())));
  }
}
