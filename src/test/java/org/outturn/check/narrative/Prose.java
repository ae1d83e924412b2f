package org.outturn.check.narrative;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.check.Manuscript;
import org.outturn.check.Submission;
import org.outturn.document.Access;
import org.outturn.document.Anchor;
import org.outturn.document.Block;
import org.outturn.document.Document;
import org.outturn.document.Imprint;
import org.outturn.document.Inline;
import org.outturn.document.Meta;
import org.outturn.document.Numbering;
import org.outturn.document.Ordinal;
import org.outturn.document.Placement;
import org.outturn.document.Running;
import org.outturn.document.Section;
import org.outturn.figure.Quarter;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.Kinds;
import org.outturn.returns.Returns;
import org.outturn.returns.ReturnsReader;
import org.outturn.workspace.Checks;
import org.outturn.workspace.Council;
import org.outturn.workspace.Council.Nation;
import org.outturn.workspace.Filter;
import org.outturn.workspace.Paper;
import org.outturn.workspace.WorkingDays;
import org.outturn.workspace.WorkspaceReader;

/// Papers of the sample council written in a few lines of text, about its returns of the fourth
/// quarter of 2025/26.
///
/// `# words` is a heading, `! words` the paper's title, `@ words` an appendix, `% words` an exempt
/// one, `- words` an item of a list, anything else a numbered paragraph. `${address|words}` is a
/// figure that was put in and stands there as these words.
final class Prose {
  static final Quarter QUARTER = new Quarter(2025, 4);

  private static final Pattern FILLED = Pattern.compile("\\$\\{([^|}]+)\\|([^}]*)}");

  private static final Access EXEMPT =
      new Access.Exempt(List.of(3), "Publishing it would weaken the council in the negotiation.");

  private static final Council COUNCIL =
      new Council(
          "Wealdmoor County Council",
          Nation.ENGLAND,
          Optional.empty(),
          WorkingDays.USUAL,
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Checks.USUAL,
          Map.of());

  private Prose() {}

  /// Read when a text is first about it: that takes longer than all the tests that need it not.
  private static final class Sample {
    static final Submission SUBMISSION = submission();

    private static Submission submission() {
      Path folder = Path.of("sample-data");
      Council council;
      try {
        council =
            new WorkspaceReader(Kinds.names(), Path.of("templates"))
                .read(folder)
                .value()
                .orElseThrow()
                .council();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Returns before = returns(folder, QUARTER.previous(), council, Optional.empty());
      Returns now = returns(folder, QUARTER, council, Optional.of(before));
      return new Submission(
          QUARTER, now.summarised(QUARTER, Optional.of(before), council), Optional.of(before));
    }

    private static Returns returns(
        Path folder, Quarter quarter, Council council, Optional<Returns> before) {
      String name = quarter.name() + "/returns";
      return ReturnsReader.read(quarter, folder.resolve(name), name, council, before).value();
    }
  }

  /// @param returns of the sample, whose tables the paper prints
  static List<Finding> check(String text, String... returns) {
    return NarrativeRules.check(manuscript(text, returns), _ -> {});
  }

  /// About the sample, where its returns are named, and else about nothing.
  static Manuscript manuscript(String text, String... returns) {
    return manuscript(text, returns.length > 0 ? Sample.SUBMISSION : FigureLines.NONE, returns);
  }

  static Manuscript manuscript(String text, Submission submission, String... returns) {
    List<Section> sections = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    Optional<Placement> placement = Optional.empty();
    Access access = new Access.Open();
    List<Paper.Narrative> narratives = new ArrayList<>();
    int line = 0;
    for (String words : text.lines().toList()) {
      line++;
      if (words.startsWith("@ ") || words.startsWith("% ")) {
        sections.add(section(access, placement, blocks));
        access = words.startsWith("%") ? EXEMPT : new Access.Open();
        blocks = new ArrayList<>();
        placement =
            Optional.of(
                new Placement.Appendix(
                    new Anchor("appendix-" + line), Ordinal.PENDING, inlines(words.substring(2))));
      } else if (!words.isBlank()) {
        blocks.add(block(words, line));
        narratives.add(
            new Paper.Narrative(
                words.replaceAll("^[-#!] ", "").replaceAll("\\|[^}|]*}", "}"),
                new Location.InLine("papers/prose.yaml", line)));
      }
    }
    sections.add(section(access, placement, blocks));
    return manuscript(sections, narratives, submission, returns);
  }

  /// A paper of one section.
  static Manuscript manuscript(List<Block> blocks) {
    return manuscript(blocks, FigureLines.NONE);
  }

  static Manuscript manuscript(List<Block> blocks, Submission submission) {
    return manuscript(
        List.of(section(new Access.Open(), Optional.empty(), blocks)), List.of(), submission);
  }

  private static Manuscript manuscript(
      List<Section> sections,
      List<Paper.Narrative> narratives,
      Submission submission,
      String... returns) {
    Meta meta =
        new Meta(
            "Prose",
            "Wealdmoor County Council",
            "Report",
            java.util.Locale.UK,
            LocalDate.of(2026, 6, 11),
            Imprint.DRAFT,
            List.of());
    Document document =
        Numbering.resolve(new Document(meta, sections, new Running("Prose", "", "")));
    return new Manuscript(paper(narratives, List.of(returns)), document, submission, COUNCIL);
  }

  private static Section section(Access access, Optional<Placement> placement, List<Block> blocks) {
    return new Section(
        Optional.empty(),
        access,
        placement.orElse(new Placement.Body()),
        Section.Orientation.PORTRAIT,
        blocks);
  }

  private static Block block(String words, int line) {
    Anchor anchor = new Anchor("line-" + line);
    if (words.startsWith("# ")) {
      return new Block.Heading(1, inlines(words.substring(2)), anchor);
    }
    if (words.startsWith("! ")) {
      return new Block.Title(List.of(words.substring(2)));
    }
    if (words.startsWith("- ")) {
      return new org.outturn.document.CellBlock.BulletList(
          org.outturn.document.CellBlock.Indent.MARGIN,
          List.of(new org.outturn.document.CellBlock.Item(inlines(words.substring(2)), List.of())));
    }
    return new Block.NumberedParagraph(anchor, 1, Ordinal.PENDING, inlines(words));
  }

  static List<Inline> inlines(String words) {
    List<Inline> inlines = new ArrayList<>();
    Matcher filled = FILLED.matcher(words);
    int done = 0;
    while (filled.find()) {
      text(words.substring(done, filled.start()), inlines);
      inlines.add(new Inline.Value(filled.group(1), filled.group(2), ""));
      done = filled.end();
    }
    text(words.substring(done), inlines);
    return inlines;
  }

  private static void text(String words, List<Inline> inlines) {
    if (!words.isEmpty()) {
      inlines.add(Inline.text(words));
    }
  }

  private static Paper paper(List<Paper.Narrative> narratives, List<String> returns) {
    List<Paper.TableUse> tables =
        returns.stream()
            .map(
                name ->
                    new Paper.TableUse(
                        name,
                        new Access.Open(),
                        Filter.NONE,
                        new Location.InLine("papers/prose.yaml", 1)))
            .toList();
    Paper.Part body =
        new Paper.Part.Headed(
            "Body", List.of(), narratives, List.of(), tables, Optional.empty(), List.of());
    return new Paper(
        "prose",
        "papers/prose.yaml",
        "improvement-plan",
        List.of("Prose"),
        new Paper.Meeting(
            "Cabinet",
            LocalDate.of(2026, 6, 2),
            "",
            "",
            new Location.InLine("papers/prose.yaml", 1)),
        List.of(),
        List.of(),
        new Council.Contact("Head of Finance", "", ""),
        Optional.empty(),
        List.of(body),
        "",
        List.of(),
        Map.of(),
        Map.of(),
        List.of());
  }
}
