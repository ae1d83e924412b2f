package org.outturn.workspace;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.document.Access;
import org.outturn.document.Section.Orientation;
import org.outturn.figure.Basis;
import org.outturn.figure.Money;
import org.outturn.figure.Percent;
import org.outturn.figure.Quarter;
import org.outturn.figure.Scale.Level;
import org.outturn.figure.Scale.Point;
import org.outturn.figure.Tolerance;
import org.outturn.figure.Unit;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.style.Colour;
import org.outturn.style.HouseStyle;
import org.outturn.style.PageStyle;
import org.outturn.style.PrintForms.Nil;
import org.outturn.testing.Folders;
import org.outturn.workspace.Paper.Part;

/// What settings become; what is wrong with them is in the cases `workspace-*`.
class WorkspaceReaderTest {
  private static final Path CLEAN = Path.of("src/test/resources/cases/workspace-clean/input");
  private static final Path SHIPPED = Path.of("templates");

  @TempDir private Path root;

  @BeforeEach
  void copy() throws IOException {
    Folders.copy(CLEAN, root);
  }

  private Result<Optional<Workspace>> result() throws IOException {
    return new WorkspaceReader(List.of("revenue-monitoring", "action-plan", "table"), SHIPPED)
        .read(root);
  }

  private Workspace read() throws IOException {
    return result().value().orElseThrow();
  }

  private void replace(String text, String by) throws IOException {
    Path council = root.resolve("council.yaml");
    String before = Files.readString(council);
    assertThat(before).contains(text);
    Files.writeString(council, before.replace(text, by));
  }

  @Test
  void returnsKnowTheirScaleAndItsBands() throws IOException {
    ExpectedReturn revenue = read().council().returns().get("revenue");

    assertThat(revenue.unit()).contains(Unit.POUNDS);
    assertThat(revenue.printUnit()).contains(Unit.THOUSANDS);
    assertThat(revenue.basis()).contains(Basis.FINAL_OUTTURN);
    assertThat(revenue.columns()).containsEntry("Out-turn", "outturn-net");
    assertThat(revenue.scale()).map(scale -> scale.name()).contains("finance");
    assertThat(revenue.tolerance())
        .contains(new Tolerance(Percent.of("1"), Percent.of("2.5"), Money.pounds("50000")));
  }

  @Test
  void ratingsWithoutASymbolHaveTheShapeOfTheHouse() throws IOException {
    assertThat(read().council().scales().get("finance").points())
        .containsExactly(
            new Point("Green", "●", Level.GREEN, "", List.of()),
            new Point("Amber", "!", Level.AMBER, "Being watched", List.of("A")),
            new Point("Red", "■", Level.RED, "", List.of()));
  }

  @Test
  void bandsThatContradictEachOtherAreRefused() throws IOException {
    replace("red-above: 2.5%", "red-above: 0.5%");

    assertThat(result().value()).isEmpty();
    assertThat(result().findings())
        .extracting(Finding::message)
        .containsExactly("red begins before amber");
  }

  @Test
  void walesHasOtherParagraphsOfTheSchedule() throws IOException {
    replace("nation: England", "nation: Wales");
    Workspace workspace = read();

    Result<List<Paper>> papers = paper(workspace);

    assertThat(papers.value()).isEmpty();
    assertThat(papers.findings())
        .extracting(Finding::help)
        .containsExactly("use one from 12 to 18");
  }

  @Test
  void theHouseStyleKeepsWhatIsNotOverridden() throws IOException {
    HouseStyle style = read().style();
    HouseStyle standard = HouseStyle.standard();

    assertThat(style.page().side()).isEqualTo(PageStyle.mm(25));
    assertThat(style.page().clerkSpace()).isEqualTo(30);
    assertThat(style.page().top()).isEqualTo(standard.page().top());
    assertThat(style.type().body()).isEqualTo(11.5);
    assertThat(style.palette().dark()).isEqualTo(Colour.of("#003366"));
    assertThat(style.palette().red().word()).isEqualTo(Colour.of("#7A0000"));
    assertThat(style.palette().red().tint()).isEqualTo(standard.palette().red().tint());
    assertThat(style.forms().nil()).isEqualTo(Nil.ZERO);
    assertThat(style.logo()).isPresent();
  }

  @Test
  void withoutAHouseStyleTheShippedOneHolds() throws IOException {
    Files.delete(root.resolve("house-style.yaml"));

    assertThat(read().style()).isEqualTo(HouseStyle.standard());
  }

  @Test
  void theShippedHouseStyleSaysWhatHoldsWithoutIt() throws IOException {
    Files.copy(
        SHIPPED.resolve("house-style.yaml"), root.resolve("house-style.yaml"), REPLACE_EXISTING);

    assertThat(read().style()).isEqualTo(HouseStyle.standard());
  }

  @Test
  void theCurrentQuarterIsTheNewestThatHasReturns() throws IOException {
    Files.createDirectories(root.resolve("2026-27-Q1/returns"));

    assertThat(current()).isEqualTo(new Quarter(2025, 4));

    Files.writeString(root.resolve("2026-27-Q1/returns/awards.yaml"), "kind: table");
    assertThat(current()).isEqualTo(new Quarter(2026, 1));
  }

  @Test
  void theCouncilMayNameAnotherQuarter() throws IOException {
    Files.createDirectories(root.resolve("2025-26-Q3"));
    replace("committees:", "current-quarter: 2025-26-Q3\ncommittees:");

    assertThat(current()).isEqualTo(new Quarter(2025, 3));
  }

  private Quarter current() throws IOException {
    return read().current().orElseThrow().quarter();
  }

  @Test
  void aTemplateOfTheWorkspaceComesBeforeTheShippedOne() throws IOException {
    Workspace workspace = read();
    assertThat(workspace.template("form.ftl")).contains(SHIPPED.resolve("form.ftl"));

    Files.writeString(root.resolve("templates/form.ftl"), "");
    assertThat(workspace.template("form.ftl")).contains(root.resolve("templates/form.ftl"));
    assertThat(workspace.template("none.ftl")).isEmpty();
  }

  @Test
  void aPaperHasItsFactsAndPartsInOrder() throws IOException {
    Paper paper = paper(read()).value().getFirst();

    assertThat(paper.name()).isEqualTo("statement");
    assertThat(paper.title()).containsExactly("Revenue statement");
    assertThat(paper.meeting())
        .extracting(Paper.Meeting::committee, Paper.Meeting::date, Paper.Meeting::urgency)
        .containsExactly("Cabinet", LocalDate.of(2026, 6, 2), "");
    assertThat(paper.backgroundPapers()).isEmpty();
    assertThat(paper.sections())
        .first()
        .isEqualTo(new Part.Banner("Part A", "The decision", Orientation.PORTRAIT));
    assertThat(paper.appendices())
        .singleElement()
        .satisfies(
            appendix -> {
              assertThat(appendix.orientation()).isEqualTo(Orientation.LANDSCAPE);
              assertThat(appendix.access())
                  .isEqualTo(new Access.Confidential("A court order forbids it."));
              assertThat(appendix.tables())
                  .extracting(Paper.TableUse::returnName)
                  .containsExactly("plan", "awards");
            });
  }

  @Test
  void aFileForSeveralMeetingsIsAPaperForEach() throws IOException {
    forTwoMeetings();

    List<Paper> papers = paper(read()).value();

    assertThat(papers)
        .extracting(Paper::name)
        .containsExactly("statement-cabinet", "statement-audit");
    assertThat(papers)
        .extracting(paper -> paper.meeting().committee())
        .containsExactly("Cabinet", "Audit Committee");
    assertThat(papers)
        .extracting(Paper::facts)
        .containsExactly(
            List.of(fact("Report of", "Director"), fact("Key decision", "Yes")),
            List.of(fact("Report of", "Auditor"), fact("Key decision", "Yes")));
    assertThat(papers)
        .extracting(paper -> paper.recommendations().orElseThrow().items().getFirst().text())
        .containsExactly("That Cabinet notes the statement.", "That the Committee comments.");
    assertThat(papers.getFirst().sections()).isEqualTo(papers.getLast().sections());
  }

  @Test
  void aPaperForSeveralMeetingsDoesNotTakeTheNameOfAnother() throws IOException {
    forTwoMeetings();
    Files.writeString(root.resolve("2025-26-Q4/papers/statement-audit.yaml"), "");

    Result<List<Paper>> papers = paperIn("statement", read());

    assertThat(papers.value()).isEmpty();
    assertThat(papers.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(Code.WSP009);
              assertThat(finding.message())
                  .isEqualTo("two papers would be called \"statement-audit\"");
            });
  }

  @Test
  void aPortfolioStandsForItsDirectorates() throws IOException {
    replace(
        "  cabinet: {name: Cabinet}",
        "  cabinet: {name: Cabinet}\nportfolios:\n  Finance: [Resources, Corporate budgets]");
    Path file = root.resolve("2025-26-Q4/papers/statement.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("table: {of: revenue,", "table: {of: revenue, where: {portfolio: Finance},"));

    Paper.TableUse use =
        paper(read()).value().getFirst().sections().stream()
            .filter(Paper.Part.Headed.class::isInstance)
            .flatMap(part -> ((Paper.Part.Headed) part).tables().stream())
            .filter(table -> table.returnName().equals("revenue"))
            .findFirst()
            .orElseThrow();
    assertThat(use.filter().words()).isEqualTo("directorate Resources or Corporate budgets");
  }

  private void forTwoMeetings() throws IOException {
    replace(
        "  cabinet: {name: Cabinet}",
        "  cabinet: {name: Cabinet}\n  audit: {name: Audit Committee}");
    Path file = root.resolve("2025-26-Q4/papers/statement.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace(
                "meeting: {committee: cabinet, date: 2026-06-02}",
                """
                facts: {Report of: Director, Key decision: Yes}
                meetings:
                  - {committee: cabinet, date: 2026-06-02}
                  - committee: audit
                    date: 2026-06-23
                    facts: {Report of: Auditor}
                    recommendations: {items: [That the Committee comments.]}
                """));
  }

  private static Paper.Fact fact(String label, String value) {
    return new Paper.Fact(label, value);
  }

  private static Result<List<Paper>> paperIn(String name, Workspace workspace) throws IOException {
    return new PapersReader(workspace)
        .read(
            PapersReader.list(workspace.current().orElseThrow()).stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow());
  }

  @Test
  void aPaperNamesTheReturnsOfItsTablesAndFigures() throws IOException {
    Path file = root.resolve("2025-26-Q4/papers/statement.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("how much was spent", "how much was spent, ${ capital.total.current}"));

    assertThat(paper(read()).value().getFirst().names())
        .containsExactly("awards", "capital", "plan", "revenue");
  }

  private static Result<List<Paper>> paper(Workspace workspace) throws IOException {
    return new PapersReader(workspace)
        .read(PapersReader.list(workspace.current().orElseThrow()).getFirst());
  }
}
