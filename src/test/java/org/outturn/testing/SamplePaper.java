package org.outturn.testing;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outturn.document.Access;
import org.outturn.document.Anchor;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.CellBlock.Item;
import org.outturn.document.Chart;
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
import org.outturn.document.Tone;

/// A paper of an invented council that uses every block and inline of the document model.
public final class SamplePaper {
  private static final int FEW_ACTIONS = 13;
  private int paragraphs;

  private SamplePaper() {}

  /// The whole paper, numbered: header, recommendations, contents, Part A, Part B, three appendices
  /// of which the last is exempt.
  public static Document whole() {
    return whole(Imprint.Status.ISSUED);
  }

  public static Document whole(Imprint.Status status) {
    return paper(status, SampleTables.actionPlan());
  }

  /// The same with a short action plan.
  public static Document brief() {
    return paper(Imprint.Status.ISSUED, SampleTables.actionPlan(FEW_ACTIONS));
  }

  /// The short paper before it is issued.
  public static Document draft() {
    return paper(Imprint.Status.DRAFT, SampleTables.actionPlan(FEW_ACTIONS));
  }

  private static Document paper(Imprint.Status status, Table actions) {
    SamplePaper paper = new SamplePaper();
    return Numbering.resolve(
        new Document(
            meta(status),
            List.of(
                paper.front(),
                paper.partA(),
                paper.partB(),
                appendix(
                    "appendix-actions",
                    "Action plan",
                    Section.Orientation.LANDSCAPE,
                    List.of(ratingKey(), actions)),
                appendix(
                    "appendix-outturn",
                    "Budget and outturn",
                    Section.Orientation.LANDSCAPE,
                    List.of(
                        paper.numbered(1, Inline.text("Net spending was below budget by 1.1%.")),
                        SampleTables.outturn())),
                exempt()),
            running()));
  }

  /// A short paper around the blocks given, numbered.
  public static Document of(Block... blocks) {
    return of(Section.body(List.of(blocks)));
  }

  public static Document of(Section... sections) {
    return Numbering.resolve(
        new Document(meta(Imprint.Status.ISSUED), List.of(sections), running()));
  }

  private static Meta meta(Imprint.Status status) {
    return new Meta(
        "Improvement plan: progress to March 2026",
        "Wealdmoor County Council",
        "Report of the Director of Resources to Cabinet",
        Locale.UK,
        LocalDate.of(2026, 6, 2),
        new Imprint(status, "1", Optional.of("5f0c9a7e21b3d864")),
        List.of(new Meta.Property("Committee", "Cabinet")));
  }

  private static Running running() {
    return new Running(
        "Improvement plan: progress to March 2026", "Cabinet, 2 June 2026", "Improvement plan");
  }

  private Section front() {
    return Section.body(
        List.of(
            paragraph(CellBlock.Paragraph.Role.COUNCIL, "Wealdmoor County Council"),
            paragraph(CellBlock.Paragraph.Role.MEETING, "Cabinet, 2 June 2026"),
            new Block.Title(
                List.of("Resources Directorate improvement plan", "Progress to 31 March 2026")),
            new Block.KeyValues(
                List.of(
                    fact("Report of", "Director of Resources"),
                    fact("Electoral divisions", "All"),
                    fact("Key decision", "No"),
                    fact("Contact", "Head of Performance, performance@wealdmoor.example"))),
            new Block.Panel(
                List.of(
                    heading(1, "Recommendations", "recommendations"),
                    numbered(
                        1,
                        Inline.text(
                            "That Cabinet notes progress against the plan in the fourth quarter,"
                                + " as set out in "),
                        see("appendix-actions"),
                        Inline.text(".")),
                    numbered(
                        1,
                        Inline.text("That the movement of "),
                        new Inline.Value("capital.movement", "(8,903)", "minus 8,903"),
                        Inline.text(" in the capital programme ("),
                        see("table-capital"),
                        Inline.text(") be carried into 2026/27.")))),
            new Block.Contents("Contents", 2)));
  }

  private Section partA() {
    return part(
        "Part A",
        "What is asked, and why",
        "part-a",
        List.of(
            heading(2, "Why is this coming here?", "why"),
            numbered(
                1,
                Inline.text(
                    "The committee reviews the plan each quarter. This paper covers January to"
                        + " March 2026 and closes the year. It is to be read with "),
                see("background"),
                Inline.text(".")),
            numbered(
                1,
                Inline.text("Members are asked to weigh three things: "),
                new Inline.Strong(List.of(Inline.text("pace"))),
                Inline.text(", "),
                new Inline.Strong(List.of(new Inline.Emphasis(List.of(Inline.text("cost"))))),
                Inline.text(" and "),
                new Inline.Emphasis(List.of(Inline.text("risk"))),
                Inline.text(".")),
            numbered(2, Inline.text("Pace, as measured by actions completed on time;")),
            numbered(3, Inline.text("of which those due in the quarter,")),
            numbered(3, Inline.text("and those overdue at its start;")),
            numbered(2, Inline.text("cost, against the revised budget.")),
            continuation("Both are taken up in Part B."),
            new CellBlock.BulletList(
                CellBlock.Indent.PARAGRAPH,
                List.of(
                    Item.of(Inline.text("Nine of eleven commitments were met.")),
                    new Item(
                        List.of(Inline.text("Two were not:")),
                        List.of(
                            new CellBlock.BulletList(
                                CellBlock.Indent.MARGIN,
                                List.of(
                                    Item.of(Inline.text("the telephony upgrade")),
                                    Item.of(Inline.text("the survey of sites"))))))))));
  }

  private Section partB() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(2, "Background", "background"));
    blocks.add(
        numbered(
            1,
            Inline.text(
                "The plan was adopted in 2023 after the peer challenge. Its full text is on the"
                    + " council’s site at "),
            new Inline.Link(
                URI.create("https://www.wealdmoor.example/plan"),
                List.of(Inline.text("the improvement plan’s page"))),
            Inline.text(", in English and in Welsh ("),
            new Inline.Foreign(
                Locale.of("cy", "GB"), List.of(Inline.text("Cynllun Gwella’r Gyfarwyddiaeth"))),
            Inline.text(").")));
    blocks.add(heading(3, "Performance by project", "performance"));
    blocks.add(numbered(1, Inline.text("The issues that matter most follow.")));
    blocks.add(SampleTables.keyIssues());
    blocks.add(heading(2, "Capital programme", "capital"));
    blocks.add(
        numbered(
            1,
            Inline.text("The programme now stands at "),
            new Inline.Value("capital.total.q4", "£108.6m", ""),
            Inline.text(", which is "),
            new Inline.Symbol("▼", "declining"),
            Inline.text(" on the last report. "),
            see("figure-capital"),
            Inline.text(" shows where it moved.")));
    blocks.add(SampleTables.capital());
    blocks.add(chart());
    blocks.add(heading(2, "Implications", "implications"));
    blocks.add(numbered(1, Inline.text("Equalities: none beyond those assessed in 2023.")));
    blocks.add(
        new CellBlock.NumberedList(
            CellBlock.Indent.MARGIN,
            List.of(
                Item.of(Inline.text("Improvement plan 2023 to 2027")),
                Item.of(Inline.text("Peer challenge report, 2023")))));
    blocks.add(new Block.Signature(List.of("Director of Resources", "2 June 2026")));
    blocks.add(
        paragraph(
            CellBlock.Paragraph.Role.NOTE,
            "Background papers: the two listed above. Sources: ledger."));
    return part("Part B", "Background and evidence", "part-b", blocks);
  }

  /// Bars with a negative among them.
  public static Chart chart() {
    return new Chart(
        new Anchor("figure-capital"),
        Ordinal.PENDING,
        "Corporate schemes moved most between the two reports",
        "Bar chart of the movement by directorate in £000: Corporate minus 4,532; Children and"
            + " Lifelong Learning minus 2,222; Development Services minus 1,750; Social Care and"
            + " Health minus 399.",
        Chart.Form.BARS,
        "£000",
        List.of("Corporate", "Children and Lifelong Learning", "Development", "Social Care"),
        List.of(
            new Chart.Series(
                "Movement", List.of(amount(-4_532), amount(-2_222), amount(-1_750), amount(-399)))),
        Optional.empty());
  }

  private static Section exempt() {
    Section open =
        appendix(
            "appendix-settlement",
            "Supplier settlement",
            Section.Orientation.PORTRAIT,
            List.of(CellBlock.Paragraph.of("The settlement is £312,000.")));
    return new Section(
        open.banner(),
        new Access.Exempt(List.of(3, 5), "Disclosure would harm the council’s position."),
        open.placement(),
        open.orientation(),
        open.blocks());
  }

  private static Block ratingKey() {
    return new Block.KeyValues(
        List.of(
            key("Green", "●", Tone.GREEN, "on course"),
            key("Amber", "▲", Tone.AMBER, "at risk, with action in hand"),
            key("Red", "■", Tone.RED, "will miss its target"),
            key("Complete", "✔", Tone.BLUE, "done"),
            key("Not rated", "–", Tone.PLAIN, "too early to say")));
  }

  private static Block.KeyValues.Entry key(String word, String shape, Tone tone, String meaning) {
    return new Block.KeyValues.Entry(
        List.of(new Inline.RatingMark(word, shape, tone)), List.of(Inline.text(meaning)));
  }

  private static Section part(String label, String meaning, String anchor, List<Block> blocks) {
    return new Section(
        Optional.of(new Section.Banner(label, meaning, new Anchor(anchor))),
        new Access.Open(),
        new Placement.Body(),
        Section.Orientation.PORTRAIT,
        blocks);
  }

  private static Section appendix(
      String anchor, String title, Section.Orientation orientation, List<Block> blocks) {
    return new Section(
        Optional.empty(),
        new Access.Open(),
        new Placement.Appendix(new Anchor(anchor), Ordinal.PENDING, List.of(Inline.text(title))),
        orientation,
        blocks);
  }

  public static Block.Heading heading(int depth, String text, String anchor) {
    return new Block.Heading(depth, List.of(Inline.text(text)), new Anchor(anchor));
  }

  private Block.NumberedParagraph numbered(int level, Inline... inlines) {
    return new Block.NumberedParagraph(
        new Anchor("paragraph-" + ++paragraphs), level, Ordinal.PENDING, List.of(inlines));
  }

  private static CellBlock.Paragraph continuation(String text) {
    return paragraph(CellBlock.Paragraph.Role.CONTINUATION, text);
  }

  private static CellBlock.Paragraph paragraph(CellBlock.Paragraph.Role role, String text) {
    return new CellBlock.Paragraph(role, List.of(Inline.text(text)));
  }

  private static Block.KeyValues.Entry fact(String key, String value) {
    return new Block.KeyValues.Entry(List.of(Inline.text(key)), List.of(Inline.text(value)));
  }

  private static Inline see(String anchor) {
    return new Inline.CrossReference(new Anchor(anchor), Ordinal.PENDING);
  }

  private static Optional<BigDecimal> amount(long amount) {
    return Optional.of(BigDecimal.valueOf(amount));
  }
}
