package org.outturn.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outturn.document.Access;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Document;
import org.outturn.document.Placement;
import org.outturn.document.Plain;
import org.outturn.document.Section;
import org.outturn.document.Table;
import org.outturn.testing.SamplePaper;
import org.outturn.testing.SampleTables;

/// A heading, some prose, and an action plan on landscape pages: what every maker is given.
///
/// @param document the same, numbered, as the pipeline hands it to a writer
record Paper(String heading, List<String> paragraphs, Table table, Document document) {
  private static final int PARAGRAPHS = 40;
  private static final String PROSE =
      "The directorate met most of its targets in the quarter, and spending stayed within the"
          + " revised budget; where a service was behind, the reason and what is being done about"
          + " it stand beside the action concerned, with the date by which it will be put right.";

  Paper {
    paragraphs = List.copyOf(paragraphs);
  }

  static Paper withActions(int actions) {
    String heading = "Progress to 31 March 2026";
    List<String> paragraphs =
        IntStream.rangeClosed(1, PARAGRAPHS).mapToObj(i -> i + ". " + PROSE).toList();
    Table table = SampleTables.actionPlan(actions);
    return new Paper(heading, paragraphs, table, document(heading, paragraphs, table));
  }

  private static Document document(String heading, List<String> paragraphs, Table table) {
    List<Block> body = new ArrayList<>();
    body.add(SamplePaper.heading(1, heading, "progress"));
    paragraphs.forEach(text -> body.add(CellBlock.Paragraph.of(text)));
    return SamplePaper.of(
        Section.body(body),
        new Section(
            Optional.empty(),
            new Access.Open(),
            new Placement.Body(),
            Section.Orientation.LANDSCAPE,
            List.of(table)));
  }

  /// What a cell says, a line for each paragraph and each item of a list.
  static List<String> lines(List<CellBlock> blocks) {
    List<String> lines = new ArrayList<>();
    for (CellBlock block : blocks) {
      switch (block) {
        case CellBlock.Paragraph paragraph -> lines.add(Plain.text(paragraph.inlines()));
        case CellBlock.BulletList list -> items(lines, "• ", list.items());
        case CellBlock.NumberedList list -> items(lines, "– ", list.items());
      }
    }
    return lines;
  }

  private static void items(List<String> lines, String mark, List<CellBlock.Item> items) {
    for (CellBlock.Item item : items) {
      lines.add(mark + Plain.text(item.inlines()));
      lines.addAll(lines(item.nested()));
    }
  }
}
