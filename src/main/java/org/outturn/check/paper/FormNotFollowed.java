package org.outturn.check.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.check.Manuscript;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Chart;
import org.outturn.document.Document;
import org.outturn.document.Inline;
import org.outturn.document.Picture;
import org.outturn.document.Plain;
import org.outturn.document.Section;
import org.outturn.document.Table;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.workspace.Form;
import org.outturn.workspace.Paper;

/// A section or a fact that the council's form asks for and the paper lacks. A heading, or bold
/// words that lead a paragraph, may serve several sections: "Legal, equalities and risk".
final class FormNotFollowed implements PaperRule {
  /// Words that headings leave out or share.
  private static final Set<String> SHARED =
      Set.of(
          "and",
          "or",
          "of",
          "the",
          "for",
          "implication",
          "implications",
          "consideration",
          "considerations");

  @Override
  public Stream<Finding> check(Manuscript manuscript) {
    Paper paper = manuscript.paper();
    Form form = manuscript.council().form(paper.family());
    List<Set<String>> heads =
        heads(manuscript.document()).stream().map(FormNotFollowed::words).toList();
    Set<String> labels =
        paper.facts().stream().map(fact -> plain(fact.label())).collect(Collectors.toSet());
    Stream<Finding> sections =
        form.sections().stream()
            .filter(section -> heads.stream().noneMatch(head -> head.containsAll(words(section))))
            .map(
                section ->
                    lacks(paper, "section", section)
                        .help(
                            "add a section with this heading; \"None\" says that there is nothing"
                                + " to say"));
    Stream<Finding> facts =
        form.facts().stream()
            .filter(label -> !labels.contains(plain(label)))
            .map(label -> lacks(paper, "fact", label).help("add it to \"facts:\""));
    return Stream.concat(sections, facts);
  }

  private static Finding lacks(Paper paper, String what, String name) {
    return Finding.of(
        Code.PAP003,
        new Location.InFile(paper.file()),
        "the paper lacks the %s \"%s\", which its form asks for".formatted(what, name));
  }

  private static Set<String> words(String text) {
    Set<String> words =
        Arrays.stream(plain(text).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toCollection(HashSet::new));
    Set<String> telling = new HashSet<>(words);
    telling.removeAll(SHARED);
    return telling.isEmpty() ? words : telling;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
  }

  private static List<String> heads(Document document) {
    List<String> heads = new ArrayList<>();
    document.outline().forEach(entry -> heads.add(Plain.text(entry.text())));
    for (Section section : document.sections()) {
      section.blocks().forEach(block -> lead(block, heads));
    }
    return heads;
  }

  private static void lead(Block block, List<String> heads) {
    switch (block) {
      case Block.NumberedParagraph paragraph -> lead(paragraph.inlines(), heads);
      case CellBlock.Paragraph paragraph -> lead(paragraph.inlines(), heads);
      case CellBlock.BulletList list -> list.items().forEach(item -> lead(item.inlines(), heads));
      case CellBlock.NumberedList list -> list.items().forEach(item -> lead(item.inlines(), heads));
      case Block.Panel panel -> panel.blocks().forEach(inner -> lead(inner, heads));
      case Block.KeyValues facts -> facts.entries().forEach(e -> heads.add(Plain.text(e.key())));
      case Block.Title _, Block.Heading _, Block.Contents _, Block.Signature _ -> {}
      case Block.Withheld _, Block.PageBreak _, Chart _, Picture _, Table _ -> {}
    }
  }

  private static void lead(List<Inline> inlines, List<String> heads) {
    if (!inlines.isEmpty() && inlines.getFirst() instanceof Inline.Strong strong) {
      heads.add(Plain.text(strong.inlines()));
    }
  }
}
