package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.outturn.document.Document;
import org.outturn.document.Imprint;
import org.outturn.document.Meta;
import org.outturn.document.Running;
import org.outturn.figure.Quarter;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.returns.Return;
import org.outturn.returns.Returns;
import org.outturn.style.RunningLines;
import org.outturn.workspace.Council;
import org.outturn.workspace.Paper;
import org.outturn.workspace.Workspace;

/// Composes papers: a paper's facts and narrative, the quarter's returns and the template of its
/// family become a document. The same input gives the same document.
public final class PaperComposer {
  private final Council council;
  private final TemplateFolders folders;
  private final HouseDates dates;
  private final RunningLines lines;
  private final FigurePrinter printer;
  private final Expansion expansion;
  private final MarkupSchema schema;

  private PaperComposer(Workspace workspace) {
    council = workspace.council();
    folders = new TemplateFolders(workspace.root(), workspace.templates());
    dates = HouseDates.by(workspace.style().forms());
    lines = workspace.style().running();
    printer = new FigurePrinter(workspace.style().forms());
    expansion = new Expansion(folders, new Shown(dates));
    schema = MarkupSchema.shipped(folders);
  }

  /// @param workspace its templates: the council's own folder before the shipped one, which holds
  ///   `paper.xsd`
  public static PaperComposer of(Workspace workspace) {
    return new PaperComposer(workspace);
  }

  /// @param returns of the quarter; a figure or table from one that is missing or at fault is a
  ///   marked gap without a further finding
  /// @return the document before [org.outturn.document.Numbering] has run; nothing where the
  ///   template does not make one. With an error among the findings it is fit for looking at, not
  ///   for publishing
  public Result<Optional<Document>> compose(Paper paper, Quarter quarter, Returns returns) {
    return compose(paper, quarter, returns, _ -> {});
  }

  /// @param asked told the names by which the paper turns to returns: what it prints depends on
  ///   these, and on no other. Some may be no return
  public Result<Optional<Document>> compose(
      Paper paper, Quarter quarter, Returns returns, Consumer<String> asked) {
    List<Finding> findings = new ArrayList<>();
    Figures figures = figures(returns);
    Optional<Expansion.Expanded> expanded =
        expansion.expand(paper.family(), shown(paper, quarter), figures, findings);
    Optional<Document> document =
        expanded.flatMap(text -> read(paper, quarter, returns, figures, text, findings));
    expanded.ifPresent(text -> text.returns().forEach(asked));
    figures.asked().forEach(asked);
    return new Result<>(document, findings.stream().distinct().toList());
  }

  private Figures figures(Returns returns) {
    List<String> read = returns.all().stream().map(Return::name).toList();
    List<String> expected = List.copyOf(council.returns().keySet());
    List<String> silent =
        Stream.concat(
                expected.stream().filter(name -> !read.contains(name)), returns.faulty().stream())
            .toList();
    return new Figures(
        returns.ledger(),
        printer,
        Stream.concat(expected.stream(), read.stream()).toList(),
        silent,
        returns.standIns());
  }

  private Map<String, Object> shown(Paper paper, Quarter quarter) {
    return Map.of("paper", paper, "council", council, "quarter", Term.of(quarter));
  }

  /// The quarter as templates see it.
  ///
  /// @param year `2025/26`
  record Term(String year, int number, java.time.LocalDate start, java.time.LocalDate end) {
    static Term of(Quarter quarter) {
      return new Term(quarter.year(), quarter.number(), quarter.start(), quarter.end());
    }
  }

  private Optional<Document> read(
      Paper paper,
      Quarter quarter,
      Returns returns,
      Figures figures,
      Expansion.Expanded expanded,
      List<Finding> findings) {
    String template = paper.family() + TemplateFolders.ENDING;
    Optional<Markup.Element> tree =
        MarkupReader.read(expanded.text(), template, folders, findings)
            .filter(root -> accepts(root, findings));
    if (tree.isEmpty()) {
      return Optional.empty();
    }
    Anchors anchors = new Anchors();
    Whereabouts whereabouts = Whereabouts.of(tree.get(), expanded.placed());
    Interpolation interpolation = new Interpolation(figures, whereabouts, findings);
    NarrativeReader narrative = new NarrativeReader(interpolation, anchors, findings);
    PlacedBlocks placed =
        new PlacedBlocks(
            expanded.placed(),
            narrative,
            new Charts(printer, interpolation, anchors, findings),
            new Tables(council, quarter, printer, dates, anchors),
            returns,
            council,
            anchors,
            findings);
    DocumentReader.Told told =
        new DocumentReader(placed, new InlineReader(whereabouts, findings), anchors, findings)
            .read(tree.get());
    return whereabouts.holdIn(anchors, findings)
        ? Optional.of(new Document(meta(paper), told.sections(), running(paper, told.foot())))
        : Optional.empty();
  }

  /// What the house does not say, the form does; the head is the title then.
  private Running running(Paper paper, Running ofForm) {
    Map<String, String> facts =
        Map.of(
            "title",
            title(paper),
            "committee",
            paper.meeting().committee(),
            "date",
            dates.print(paper.meeting().date()),
            "council",
            council.name());
    return new Running(
        RunningLines.filled(lines.head().orElse("{title}"), facts),
        lines.left().map(words -> RunningLines.filled(words, facts)).orElse(ofForm.left()),
        lines.centre().map(words -> RunningLines.filled(words, facts)).orElse(ofForm.centre()));
  }

  private static String title(Paper paper) {
    return String.join(": ", paper.title());
  }

  /// A marked gap may stand where no text is allowed; the mistake behind it has been told already.
  private boolean accepts(Markup.Element root, List<Finding> findings) {
    List<Finding> misplaced = new ArrayList<>();
    boolean accepted = schema.accepts(root, misplaced);
    if (findings.stream().noneMatch(Finding::isError)) {
      findings.addAll(misplaced);
    }
    return accepted;
  }

  private Meta meta(Paper paper) {
    Paper.Meeting meeting = paper.meeting();
    String date = dates.print(meeting.date());
    return new Meta(
        title(paper),
        council.name(),
        "Report to %s, %s".formatted(meeting.committee(), date),
        Locale.UK,
        meeting.date(),
        Imprint.DRAFT,
        List.of(
            new Meta.Property("Committee", meeting.committee()),
            new Meta.Property("Meeting date", date)));
  }
}
