package org.outturn.check.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Chart;
import org.outturn.document.Document;
import org.outturn.document.Picture;
import org.outturn.document.Placement;
import org.outturn.document.Plain;
import org.outturn.document.Section;
import org.outturn.document.Table;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

/// A heading under which nothing stands, neither words nor a deeper heading.
final class EmptySection implements NarrativeRule {

  @Override
  public Stream<Finding> check(Reading reading) {
    String paper = reading.manuscript().paper().name();
    return empty(reading.manuscript().document()).stream()
        .map(
            title ->
                Finding.of(
                        Code.NAR007,
                        new Location.InPaper(paper, "\"%s\"".formatted(title)),
                        "nothing stands under the heading \"%s\"".formatted(title))
                    .help(
                        "write what belongs there, \"None\" where there is nothing to say, or take"
                            + " the heading out"));
  }

  /// Parts of the paper in reading order: what opens something, and what stands in it.
  private sealed interface Part {
    record Opening(int depth, String title) implements Part {}

    record Content() implements Part {}
  }

  private static List<String> empty(Document document) {
    List<Part> parts = new ArrayList<>();
    for (Section section : document.sections()) {
      if (section.placement() instanceof Placement.Appendix appendix) {
        parts.add(
            new Part.Opening(
                1, "Appendix %s: %s".formatted(appendix.number(), Plain.text(appendix.title()))));
      }
      section.blocks().forEach(block -> add(block, parts));
    }
    List<String> empty = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.Opening(int depth, String title)
          && (i + 1 == parts.size() || closes(parts.get(i + 1), depth))) {
        empty.add(title);
      }
    }
    return empty;
  }

  private static boolean closes(Part next, int depth) {
    return switch (next) {
      case Part.Opening(int other, _) -> other <= depth;
      case Part.Content _ -> false;
    };
  }

  private static void add(Block block, List<Part> parts) {
    switch (block) {
      case Block.Heading heading ->
          parts.add(new Part.Opening(heading.depth(), Plain.text(heading.text())));
      case Block.Panel panel -> panel.blocks().forEach(inner -> add(inner, parts));
      case Block.NumberedParagraph paragraph -> words(Plain.text(paragraph.inlines()), parts);
      case CellBlock.Paragraph paragraph -> words(Plain.text(paragraph.inlines()), parts);
      case CellBlock.BulletList _, CellBlock.NumberedList _ -> parts.add(new Part.Content());
      case Block.KeyValues _, Block.Contents _, Block.Signature _, Block.Withheld _ ->
          parts.add(new Part.Content());
      case Chart _, Picture _, Table _ -> parts.add(new Part.Content());
      case Block.Title _, Block.PageBreak _ -> {}
    }
  }

  private static void words(String text, List<Part> parts) {
    if (!text.isBlank()) {
      parts.add(new Part.Content());
    }
  }
}
