package org.outturn.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.document.Access;
import org.outturn.document.Block;
import org.outturn.document.Document;
import org.outturn.document.Numbering;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.returns.Kinds;
import org.outturn.returns.Recommendations;
import org.outturn.returns.Return;
import org.outturn.returns.Returns;
import org.outturn.returns.ReturnsReader;
import org.outturn.testing.DocumentDump;
import org.outturn.testing.Golden;
import org.outturn.workspace.Filter;
import org.outturn.workspace.Paper;
import org.outturn.workspace.Workspace;
import org.outturn.workspace.Workspace.QuarterFolder;
import org.outturn.workspace.WorkspaceReader;

/// The returns of `cases/returns-*`, each as its table stands in a paper.
class TableCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  /// The case whose papers show the summary of the quarter as well.
  private static final String SUMMARISED = "returns-summary";

  @ParameterizedTest
  @CsvSource({
    "template-recommendations,         returns-recommendations-report",
    "template-recommendations-tracker, returns-recommendations-tracker",
    "template-service-plan,            returns-service-plan-blocks",
    "template-service-plan-list,       returns-service-plan-list",
    "template-indicators,              returns-indicators-service-plan",
    "template-indicators-cumulative,   returns-indicators-cumulative",
    "template-commitments,        returns-commitments-annual-plan",
    "template-commitments-shapes, returns-commitments-shapes",
    "template-business-plan,         returns-business-plan",
    "template-business-plan-layouts, returns-business-plan-layouts",
    "template-indicators-years, returns-indicators-years",
    "template-improvement-plan-kinds,  returns-improvement-plan",
    "template-improvement-plan-layouts, returns-improvement-plan-layouts",
    "template-monitoring,         returns-monitoring",
    "template-monitoring-layouts, returns-monitoring-layouts",
    "template-summary, returns-summary",
  })
  void aReturnsTableIsThis(String name, String input) throws IOException {
    Golden.assertMatches("cases/%s/expected/document.txt".formatted(name), document(input));
  }

  @Test
  void lettersOfRisksAreNoLinksWhereTheRegisterIsNotInThePaper() throws IOException {
    Document document = composed("returns-business-plan", List.of(section("this-year")));
    assertThat(DocumentDump.of(document)).contains("Staff may leave (A, C, D)");
  }

  @Test
  void lettersOfRisksAreNoLinksInThePublicCopyWhereTheRegisterIsExempt() throws IOException {
    Paper.TableUse exempt =
        new Paper.TableUse(
            "risks",
            new Access.Exempt(List.of(3), "It would harm the council's position."),
            Filter.NONE,
            Sample.use("risks").place());
    Document document =
        composed(
            "returns-business-plan",
            List.of(section("this-year"), Sample.section("Risks", exempt)));
    assertThat(DocumentDump.of(document)).contains("Staff may leave (→risk-risks-a(A)");
    assertThat(DocumentDump.of(document.publicCopy())).contains("Staff may leave (A, C, D)");
  }

  @Test
  void aFilterThatLeavesARiskOutLeavesNoLinkToIt() throws IOException {
    Paper.TableUse some =
        new Paper.TableUse(
            "risks",
            new Access.Open(),
            new Filter(
                List.of(
                    new Filter.Condition(
                        "risk",
                        List.of(
                            new Filter.Wanted(
                                "C",
                                new Location.InLine("papers/x.yaml", 1),
                                Filter.Need.REQUIRED))))),
            Sample.use("risks").place());
    Document document =
        composed(
            "returns-business-plan", List.of(section("this-year"), Sample.section("Risks", some)));
    assertThat(DocumentDump.of(document)).contains("Staff may leave (A, →risk-risks-c(C), D)");
  }

  /// The sections of a paper that has one for each return of the case.
  private static String document(String input) throws IOException {
    Document document = composed(input, List.of());
    List<Block> blocks =
        document.sections().stream().flatMap(section -> section.blocks().stream()).toList();
    return DocumentDump.blocks(blocks.subList(5, blocks.size() - 2));
  }

  /// @param sections of the paper; none for one for each return
  private static Document composed(String input, List<Paper.Part> sections) throws IOException {
    Workspace workspace =
        new WorkspaceReader(Kinds.names(), Sample.TEMPLATES)
            .read(CASES.resolve(input).resolve("input"))
            .value()
            .orElseThrow();
    QuarterFolder quarter = workspace.current().orElseThrow();
    Optional<Returns> before = before(workspace, quarter);
    Returns read = returns(workspace, quarter, before);
    Returns returns =
        input.equals(SUMMARISED)
            ? read.summarised(quarter.quarter(), before, workspace.council())
            : read;
    List<Paper.Part> all =
        sections.isEmpty()
            ? returns.all().stream().map(TableCasesTest::section).toList()
            : sections;
    Result<Optional<Document>> composed =
        PaperComposer.of(workspace)
            .compose(Sample.paper("finance-statement", all, List.of()), quarter.quarter(), returns);
    assertThat(composed.findings()).isEmpty();
    return Numbering.resolve(composed.value().orElseThrow());
  }

  private static Paper.Part section(String name) {
    return Sample.section(name, Sample.use(name));
  }

  /// With the answers, where it has some.
  private static Paper.Part section(Return one) {
    return one instanceof Recommendations
        ? Sample.considered(one.name(), Sample.use(one.name()))
        : section(one.name());
  }

  private static Optional<Returns> before(Workspace workspace, QuarterFolder quarter) {
    return workspace
        .before(quarter)
        .map(
            earlier ->
                ReturnsReader.readEarlier(
                        earlier.quarter(),
                        earlier.returns(),
                        earlier.returnsName(),
                        workspace.council(),
                        before(workspace, earlier))
                    .value());
  }

  private static Returns returns(
      Workspace workspace, QuarterFolder quarter, Optional<Returns> before) {
    return ReturnsReader.read(
            quarter.quarter(),
            quarter.returns(),
            quarter.returnsName(),
            workspace.council(),
            before)
        .value();
  }
}
