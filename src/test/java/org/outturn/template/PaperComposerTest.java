package org.outturn.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.template.Sample.section;
import static org.outturn.template.Sample.use;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.document.Document;
import org.outturn.document.Numbering;
import org.outturn.finding.Result;
import org.outturn.testing.DocumentDump;
import org.outturn.testing.Golden;
import org.outturn.workspace.Paper;

class PaperComposerTest {

  @Test
  void composesAnImprovementPlanPaper() {
    Paper paper =
        Sample.paper(
            "improvement-plan",
            List.of(
                new Paper.Part.Banner("Part A", "The decision and its reasons"),
                section("Why is this coming here?", "For information.\n\nIt closes the year."),
                new Paper.Part.Banner("Part B", "Background"),
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
            List.of());
    check("template-improvement-plan", paper);
  }

  private static void check(String name, Paper paper) {
    Result<Optional<Document>> result =
        PaperComposer.of(Sample.workspace(Sample.council(), Sample.TEMPLATES))
            .compose(paper, Sample.QUARTER, Sample.returns(Sample.capital()));
    assertThat(result.findings()).isEmpty();
    Document document = Numbering.resolve(result.value().orElseThrow());
    Golden.assertMatches(
        "cases/%s/expected/document.txt".formatted(name), DocumentDump.of(document));
  }
}
