package org.outturn;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.outturn.document.Running;
import org.outturn.document.Section;
import org.outturn.document.Table;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.publish.Changes;
import org.outturn.workspace.Paper;

/// The page that goes out after an issued paper has changed: each figure and passage, as it was and
/// as it is.
final class Erratum {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private Erratum() {}

  static Document of(Paper paper, String council, Revision revision) {
    String title = "Changes to: " + String.join(": ", paper.title());
    List<Block> blocks = new ArrayList<>();
    blocks.add(paragraph(CellBlock.Paragraph.Role.COUNCIL, council));
    blocks.add(
        paragraph(
            CellBlock.Paragraph.Role.MEETING,
            "%s, %s".formatted(paper.meeting().committee(), DAY.format(paper.meeting().date()))));
    List<String> lines = new ArrayList<>(List.of("Changes to:"));
    lines.addAll(paper.title());
    blocks.add(new Block.Title(lines));
    Changes changes = revision.changes();
    blocks.add(
        CellBlock.Paragraph.of(
            changes.isEmpty()
                ? "Nothing has changed since %s.".formatted(revision.since())
                : "This page gives what has changed since %s.".formatted(revision.since())));
    if (!changes.figures().isEmpty()) {
      blocks.add(heading("Figures"));
      blocks.add(
          table(
              "figures",
              "Figures that have changed",
              "Figure",
              changes.figures().stream()
                  .map(f -> List.of(words(f.address()), f.before(), f.after()))
                  .toList()));
    }
    if (!changes.words().isEmpty()) {
      blocks.add(heading("Text"));
      blocks.add(
          table(
              "text",
              "Passages that have changed",
              "Place",
              changes.words().stream()
                  .map(w -> List.of(place(w.place()), w.before(), w.after()))
                  .toList()));
    }
    Meta meta =
        new Meta(
            title,
            council,
            "Erratum for " + paper.meeting().committee(),
            Locale.UK,
            paper.meeting().date(),
            new Imprint(Imprint.Status.ISSUED, "erratum", Optional.empty()),
            List.of());
    return Numbering.resolve(
        new Document(
            meta,
            List.of(Section.body(blocks)),
            new Running(title, paper.meeting().committee(), "Erratum")));
  }

  private static Block paragraph(CellBlock.Paragraph.Role role, String text) {
    return new CellBlock.Paragraph(role, List.of(Inline.text(text)));
  }

  private static Block heading(String text) {
    return new Block.Heading(
        1, List.of(Inline.text(text)), new Anchor("heading-" + text.toLowerCase(Locale.ROOT)));
  }

  private static Table table(String name, String caption, String first, List<List<String>> rows) {
    List<Row> all = new ArrayList<>();
    all.add(row(RowKind.HEADER, List.of(first, "As issued", "Now")));
    rows.forEach(cells -> all.add(row(RowKind.BODY, cells)));
    return new Table(
        new Anchor("table-" + name),
        Ordinal.PENDING,
        new Access.Open(),
        caption,
        "Each row gives one change: where it is, what was issued and what it is now.",
        List.of(
            new Table.Column(Align.START, 1),
            new Table.Column(Align.START, 2),
            new Table.Column(Align.START, 2)),
        all,
        List.of());
  }

  private static Row row(RowKind kind, List<String> texts) {
    List<Cell> cells = new ArrayList<>();
    for (String text : texts) {
      Cell cell = Cell.of(Inline.text(text.isBlank() ? "–" : text));
      boolean head = kind == RowKind.HEADER;
      cells.add(
          head ? cell.heading(Scope.COLUMN) : cells.isEmpty() ? cell.heading(Scope.ROW) : cell);
    }
    return new Row(kind, 1, cells);
  }

  /// `revenue.property-division.variance` is "revenue, property division, variance".
  private static String words(String address) {
    return sentence(address.replace('-', ' ').replace(".", ", "));
  }

  /// A number stays with its word.
  private static String place(String place) {
    return sentence(place.replaceAll(" (?=\\d)", "\u00a0"));
  }

  private static String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
