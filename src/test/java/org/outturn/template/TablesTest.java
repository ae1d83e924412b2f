package org.outturn.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.document.Access;
import org.outturn.document.Block;
import org.outturn.document.Document;
import org.outturn.document.Numbering;
import org.outturn.document.Section.Orientation;
import org.outturn.figure.Basis;
import org.outturn.figure.Figure;
import org.outturn.figure.Unit;
import org.outturn.finding.Result;
import org.outturn.returns.FreeTable;
import org.outturn.returns.FreeTable.Column;
import org.outturn.returns.FreeTable.Entry;
import org.outturn.returns.Return;
import org.outturn.testing.DocumentDump;
import org.outturn.testing.Golden;
import org.outturn.workspace.Filter;
import org.outturn.workspace.Paper;

class TablesTest {
  @Test
  void printsBudgetAndOutturn() {
    golden("template-revenue", SampleReturns.revenue());
  }

  @Test
  void printsTheReasonsForVariances() {
    golden("template-variances", SampleReturns.variances());
  }

  @Test
  void printsATableForEachObjective() {
    golden("template-action-plan", SampleReturns.plan("plan"));
  }

  @Test
  void printsAnyTable() {
    Figure north = Sample.amount("staff.north.cost", "28936", Unit.THOUSANDS, Basis.BUDGET);
    Figure total = Sample.amount("staff.total.cost", "28936", Unit.THOUSANDS, Basis.BUDGET);
    golden(
        "template-free-table",
        new FreeTable(
            "staff",
            "Staff by area",
            List.of(
                new Column("area", "Area"),
                new Column("cost", "Cost"),
                new Column("note", "Remarks")),
            List.of(
                List.of(
                    new Entry.Words("North\n& East"),
                    new Entry.Number(north),
                    new Entry.Words(
                        "4*rating, 1931. was, # of staff\n"
                            + "• one point\n"
                            + "• another\n"
                            + "and a last line that is longer than most"))),
            Optional.of(
                List.of(new Entry.Words("Total"), new Entry.Number(total), new Entry.Words(""))),
            List.of(),
            List.of(north, total)));
  }

  @Test
  void aRoundingNoteStandsOnlyWherePrintedPartsDoNotAdd() {
    String rounded = "Each figure is rounded by itself";
    assertThat(dump(Sample.capital())).doesNotContain(rounded);
    assertThat(dump(SampleReturns.revenue())).contains(rounded);
  }

  @Test
  void theKeyStandsOnceAndListsWhatIsUsed() {
    List<Block> blocks = blocks(compose(SampleReturns.plan("plan"), SampleReturns.plan("other")));
    String dump = DocumentDump.blocks(blocks);
    assertThat(dump).containsOnlyOnce("Key: Progress rating").containsOnlyOnce("Key: Risk");
    assertThat(dump).contains("[■ Off course RED] = Not on course");
    assertThat(dump).doesNotContain("[✔ Complete BLUE] = ");
    assertThat(dump.indexOf("Key: Progress")).isLessThan(dump.indexOf("table #table-plan"));
  }

  @Test
  void nothingOfAnExemptPlanIsLeftInThePublicCopy() {
    Paper.TableUse use =
        new Paper.TableUse(
            "plan",
            new Access.Exempt(List.of(3), "It would harm the council's position."),
            Filter.NONE,
            Sample.use("plan").place());
    Document document =
        result(
                List.of(SampleReturns.plan("plan")),
                List.of(Sample.section("Plan", use, "As follows.")))
            .value()
            .orElseThrow();
    String open = DocumentDump.of(Numbering.resolve(document).publicCopy());
    assertThat(open)
        .doesNotContain("CPr1", "Customer First", "Head of Property", "Director of Customers");
    assertThat(DocumentDump.of(document)).contains("note: Lead officer: Director of Customers");
  }

  @Test
  void aReturnThatIsMissingIsAGapWithoutAFurtherFinding() {
    Result<Optional<Document>> result =
        result(
            List.of(),
            List.of(Sample.section("Plan", Sample.use("plan"), "See ${plan.count.red}.")));
    assertThat(result.findings()).isEmpty();
    assertThat(DocumentDump.of(result.value().orElseThrow()))
        .contains("[table missing: plan]", "See [figure missing: plan.count.red].");
  }

  @Test
  void aReferenceLeadsToTheAppendixOfATable() {
    Result<Optional<Document>> result =
        PaperComposer.of(Sample.workspace(Sample.council(), Sample.TEMPLATES))
            .compose(
                Sample.paper(
                    "improvement-plan",
                    List.of(
                        Sample.section(
                            "Plan", "See ${see.plan}, ${see.plan.appendix}, ${see.plan.table}.")),
                    List.of(Sample.appendix("The plan", Orientation.LANDSCAPE, "plan"))),
                Sample.QUARTER,
                Sample.returns(SampleReturns.plan("plan")));
    assertThat(result.findings()).isEmpty();
    assertThat(DocumentDump.of(Numbering.resolve(result.value().orElseThrow())))
        .contains("See →appendix-1(Appendix 1), →appendix-1(Appendix 1), →table-plan(Table 1).");
  }

  @Test
  void aTableMayStandTwice() {
    List<Block> blocks = blocks(compose(Sample.capital(), Sample.capital()));
    assertThat(DocumentDump.blocks(blocks))
        .contains("table #table-capital ", "table #table-capital-2 ");
  }

  private static void golden(String name, Return one) {
    Golden.assertMatches("cases/%s/expected/document.txt".formatted(name), dump(one));
  }

  private static String dump(Return... returns) {
    return DocumentDump.blocks(blocks(compose(returns)));
  }

  /// The blocks between the recommendations and the signature.
  private static List<Block> blocks(Document document) {
    List<Block> blocks = new ArrayList<>();
    document.sections().forEach(section -> blocks.addAll(section.blocks()));
    return blocks.subList(5, blocks.size() - 2);
  }

  private static Document compose(Return... returns) {
    List<Paper.Part> sections = new ArrayList<>();
    for (Return one : returns) {
      sections.add(Sample.section("Section", Sample.use(one.name())));
    }
    Result<Optional<Document>> result = result(List.of(returns), sections);
    assertThat(result.findings()).isEmpty();
    return result.value().orElseThrow();
  }

  private static Result<Optional<Document>> result(
      List<Return> returns, List<Paper.Part> sections) {
    return PaperComposer.of(Sample.workspace(Sample.council(), Sample.TEMPLATES))
        .compose(
            Sample.paper("finance-statement", sections, List.of()),
            Sample.QUARTER,
            Sample.returns(returns.stream().distinct().toArray(Return[]::new)));
  }
}
