package org.outturn.check.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.check.Manuscript;
import org.outturn.check.Submission;
import org.outturn.document.Access;
import org.outturn.document.Anchor;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Document;
import org.outturn.document.Imprint;
import org.outturn.document.Inline;
import org.outturn.document.Meta;
import org.outturn.document.Numbering;
import org.outturn.document.Ordinal;
import org.outturn.document.Placement;
import org.outturn.document.Running;
import org.outturn.document.Section;
import org.outturn.document.Table;
import org.outturn.figure.Ledger;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.Returns;
import org.outturn.testing.Wording;
import org.outturn.workspace.Checks;
import org.outturn.workspace.Council;
import org.outturn.workspace.Form;
import org.outturn.workspace.Paper;
import org.outturn.workspace.WorkingDays;

/// Each rule on a paper that keeps it and on one that does not.
class PaperRulesTest {
  private static final Access ABOUT_A_CONTRACT =
      new Access.Exempt(List.of(3), "It is about a contract.");
  private static final Location.InLine LINE = new Location.InLine("papers/plan.yaml", 7);

  private final Map<String, Form> forms = new LinkedHashMap<>();
  private final List<Paper.Fact> facts = new ArrayList<>();
  private final Map<String, LocalDate> clearance = new LinkedHashMap<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Block> body = new ArrayList<>();
  private String narrative = "The report gives progress.";
  private String recommendation = "That Cabinet notes the report.";
  private Council.Contact contact = new Council.Contact("Finance Manager", "01632 960152", "");
  private LocalDate meeting = LocalDate.of(2026, 6, 2);

  @Test
  void aPaperThatLacksNothingGivesNothing() {
    assertThat(check()).isEmpty();
  }

  @Test
  void aPaperRecommendsSomething() {
    recommendation = "";

    assertThat(codes()).containsExactly(Code.PAP001);
  }

  @ParameterizedTest
  @CsvSource({"'', '', 1", "01632 960152, '', 0", "'', a@b.example, 0"})
  void theContactCanBeReached(String telephone, String email, int found) {
    contact = new Council.Contact("Finance Manager", telephone, email);

    assertThat(codes()).hasSize(found).allMatch(Code.PAP002::equals);
  }

  @ParameterizedTest
  @CsvSource({
    "Equalities implications, Equalities implications, 0",
    "Equalities implications, 'Legal, equalities and risk', 0",
    "Equalities implications, Equalities, 0",
    "Implications, Implications, 0",
    "Equalities implications, Implications, 1",
    "Climate implications, Risk implications, 1",
    "Resource and risk implications, Resource implications, 1",
  })
  void aHeadingServesASectionOfTheForm(String asked, String heading, int found) {
    forms.put("any", new Form(List.of(asked), List.of(), List.of()));
    body.add(new Block.Heading(1, List.of(Inline.text(heading)), new Anchor("head")));

    assertThat(codes()).hasSize(found).allMatch(Code.PAP003::equals);
  }

  /// Legal implications, as a heading, or as bold words that lead a text.
  static Stream<Block> wordsThatLead() {
    List<Inline> led =
        List.of(new Inline.Strong(List.of(Inline.text("Legal."))), Inline.text(" There are none."));
    Block numbered = new Block.NumberedParagraph(new Anchor("p"), 1, Ordinal.PENDING, led);
    List<CellBlock.Item> items =
        List.of(CellBlock.Item.of(Inline.text("Costs.")), new CellBlock.Item(led, List.of()));
    return Stream.of(
        new CellBlock.Paragraph(CellBlock.Paragraph.Role.BODY, led),
        numbered,
        new CellBlock.BulletList(CellBlock.Indent.MARGIN, items),
        new CellBlock.NumberedList(CellBlock.Indent.MARGIN, items),
        new Block.Panel(List.of(numbered)),
        new Block.KeyValues(
            List.of(
                new Block.KeyValues.Entry(
                    List.of(Inline.text("Legal implications:")), List.of(Inline.text("None"))))));
  }

  @ParameterizedTest
  @MethodSource("wordsThatLead")
  void wordsThatLeadATextServeASection(Block block) {
    forms.put("plan", new Form(List.of("Legal implications"), List.of(), List.of()));
    body.add(block);

    assertThat(check()).isEmpty();
  }

  @Test
  void wordsWithinATextServeNoSection() {
    forms.put("plan", new Form(List.of("Legal implications"), List.of(), List.of()));
    body.add(
        CellBlock.Paragraph.of(
            Inline.text("There are no "),
            new Inline.Strong(List.of(Inline.text("legal"))),
            Inline.text(" implications.")));
    body.add(new CellBlock.Paragraph(CellBlock.Paragraph.Role.BODY, List.of()));

    assertThat(codes()).containsExactly(Code.PAP003);
  }

  @Test
  void theFormOfAnotherFamilyAsksNothing() {
    forms.put("other", new Form(List.of("Legal"), List.of("Ward"), List.of("Chair")));

    assertThat(check()).isEmpty();
  }

  @Test
  void theHeaderGivesTheFactsOfTheForm() {
    forms.put("any", new Form(List.of(), List.of("Key decision", "Wards affected"), List.of()));
    facts.add(new Paper.Fact("key decision", "No"));

    assertThat(check())
        .singleElement()
        .extracting(Finding::message)
        .isEqualTo("the paper lacks the fact \"Wards affected\", which its form asks for");
  }

  @ParameterizedTest
  @CsvSource({"2026-06-01, 0", "2026-06-02, 0", "2026-06-03, 1", ", 1"})
  void theFormsPostsClearThePaperByTheMeeting(LocalDate cleared, int found) {
    forms.put("plan", new Form(List.of(), List.of(), List.of("Monitoring officer")));
    if (cleared != null) {
      clearance.put("Monitoring officer", cleared);
    }

    assertThat(codes()).hasSize(found).allMatch(Code.PAP004::equals);
  }

  @ParameterizedTest
  @CsvSource({
    "None, false, 0",
    "None, true, 1",
    "'Appendix 1 (Schedule 12A, paragraph 3)', true, 0",
    "'Appendix 2 (Schedule 12A, paragraph 3)', true, 1",
    "'Appendices 1 and 2', true, 1",
    "Appendix 1, false, 1",
    "In part, true, 0",
  })
  void theHeaderSaysWhatIsExempt(String value, String exempt, int found) {
    facts.add(new Paper.Fact("Exempt information", value));
    appendix(exempt.equals("true") ? ABOUT_A_CONTRACT : new Access.Open());

    assertThat(codes()).hasSize(found).allMatch(Code.PAP005::equals);
  }

  @Test
  void otherFactsMayBeNone() {
    facts.add(new Paper.Fact("Wards affected", "None"));
    appendix(ABOUT_A_CONTRACT);

    assertThat(check()).isEmpty();
  }

  @Test
  void theFindingNamesWhatIsClosed() {
    facts.add(new Paper.Fact("Exempt information", "Appendix 2"));
    appendix(ABOUT_A_CONTRACT);

    assertThat(check())
        .singleElement()
        .extracting(Finding::notes)
        .isEqualTo(List.of("exempt or confidential: appendix 1"));
  }

  /// An open appendix with an open table, and with one that is exempt.
  @ParameterizedTest
  @CsvSource({"false, 0", "true, 1"})
  void anExemptTableIsExemptInformation(String exempt, int found) {
    facts.add(new Paper.Fact("Exempt information", "None"));
    appendix(
        new Access.Open(), table(exempt.equals("true") ? ABOUT_A_CONTRACT : new Access.Open()));

    assertThat(codes()).hasSize(found).allMatch(Code.PAP005::equals);
  }

  @ParameterizedTest
  @CsvSource({
    "That Cabinet notes the report., 0",
    "That the Committee considers the report., 1",
    "That Corporate Scrutiny Committee comments on the report., 1",
    "THAT the actions taken be noted., 0",
    "That the report be noted., 0",
    "'That, if Cabinet wishes to discuss it, the press is excluded.', 0",
    "That the Director of Resources is thanked., 0",
    "To note the report., 0",
  })
  void aRecommendationAsksTheBodyThatMeets(String asked, int found) {
    recommendation = asked;

    assertThat(codes()).hasSize(found).allMatch(Code.PAP006::equals);
  }

  @ParameterizedTest
  @CsvSource({
    "That Cabinet approves the plan., No decision is required., 1",
    "That Cabinet approves the plan., This report is for information only., 1",
    "That Cabinet approves the plan., A decision is required., 0",
    "That Cabinet notes the plan., No decision is required., 0",
  })
  void aDecisionIsAskedForWhereOneIsNeeded(String asked, String said, int found) {
    recommendation = asked;
    narrative = said;

    assertThat(codes()).hasSize(found).allMatch(Code.PAP007::equals);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 0",
    "2026-03-31, 1",
    "2026-06-20, 1",
    "2026-05-25, 1",
    "2027-03-31, 0",
    "2027-04-01, 1"
  })
  void aMeetingIsOnAWorkingDayAfterTheQuarter(LocalDate day, int found) {
    meeting = day;

    assertThat(codes()).hasSize(found).allMatch(Code.PAP008::equals);
  }

  private static Table table(Access access) {
    return new Table(
        new Anchor("offers"),
        Ordinal.PENDING,
        access,
        "Offers",
        "",
        List.of(Table.Column.of(Table.Align.START)),
        List.of(
            Table.Row.of(Table.RowKind.HEADER, Table.Cell.of(Inline.text("Firm"))),
            Table.Row.of(Table.RowKind.BODY, Table.Cell.of(Inline.text("A firm")))),
        List.of());
  }

  private void appendix(Access access) {
    appendix(access, CellBlock.Paragraph.of("It was settled."));
  }

  private void appendix(Access access, Block block) {
    sections.add(
        new Section(
            Optional.empty(),
            access,
            new Placement.Appendix(
                new Anchor("appendix"), Ordinal.PENDING, List.of(Inline.text("Settlement"))),
            Section.Orientation.PORTRAIT,
            List.of(block)));
  }

  private List<Code> codes() {
    return check().stream().map(Finding::code).toList();
  }

  private List<Finding> check() {
    List<Section> all = new ArrayList<>();
    all.add(Section.body(body));
    all.addAll(sections);
    Meta meta =
        new Meta("Plan", "Anyshire", "Report", Locale.UK, meeting, Imprint.DRAFT, List.of());
    Document document = Numbering.resolve(new Document(meta, all, new Running("Plan", "", "")));
    Submission nothing =
        new Submission(
            new Quarter(2025, 4),
            new Returns(List.of(), List.of(), Ledger.of(List.of())),
            Optional.empty());
    List<Finding> found = PaperRules.check(new Manuscript(paper(), document, nothing, council()));
    assertThat(found).allSatisfy(Wording::check);
    assertThat(found).allSatisfy(finding -> assertThat(finding.help()).isNotBlank());
    return found;
  }

  private Paper paper() {
    return new Paper(
        "plan",
        "papers/plan.yaml",
        "plan",
        List.of("Plan"),
        new Paper.Meeting("Cabinet", meeting, "", "", LINE),
        List.of(),
        facts,
        contact,
        Optional.of(recommendation)
            .filter(words -> !words.isEmpty())
            .map(words -> new Paper.Recommendations("", List.of(narrative(words)))),
        List.of(
            new Paper.Part.Headed(
                "Purpose",
                List.of(),
                List.of(narrative(narrative)),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of())),
        "",
        List.of(),
        clearance,
        Map.of(),
        List.of());
  }

  private static Paper.Narrative narrative(String words) {
    return new Paper.Narrative(words, LINE);
  }

  private Council council() {
    return new Council(
        "Anyshire",
        Council.Nation.ENGLAND,
        Optional.empty(),
        new WorkingDays(Set.of(), Set.of()),
        Map.of(),
        Map.of(
            "cabinet", new Council.Committee("Cabinet"),
            "scrutiny", new Council.Committee("Corporate Scrutiny Committee")),
        Map.of(),
        Map.of(),
        Map.of(),
        Checks.USUAL,
        forms);
  }
}
