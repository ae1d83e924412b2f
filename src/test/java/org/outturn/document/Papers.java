package org.outturn.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outturn.document.Section.Orientation;

/// Small papers for the tests of this room.
final class Papers {
  private Papers() {}

  static Document of(Section... sections) {
    Meta meta =
        new Meta(
            "Progress report",
            "Director of Resources",
            "Report to Cabinet",
            Locale.UK,
            LocalDate.of(2026, 6, 2),
            Imprint.DRAFT,
            List.of());
    return new Document(
        meta, List.of(sections), new Running(meta.title(), "Cabinet", "Progress report"));
  }

  static Section appendix(String anchor, Access access, Block... blocks) {
    return new Section(
        Optional.empty(),
        access,
        new Placement.Appendix(
            new Anchor(anchor), Ordinal.PENDING, List.of(Inline.text("Secret title " + anchor))),
        Orientation.LANDSCAPE,
        List.of(blocks));
  }

  static Block paragraph(String anchor, int level, Inline... inlines) {
    return new Block.NumberedParagraph(
        new Anchor(anchor), level, Ordinal.PENDING, List.of(inlines));
  }

  static Inline see(String anchor) {
    return new Inline.CrossReference(new Anchor(anchor), Ordinal.PENDING);
  }

  static Block heading(int depth, String text) {
    return new Block.Heading(
        depth, List.of(Inline.text(text)), new Anchor("h-" + text.toLowerCase(Locale.ROOT)));
  }

  static Table table(String anchor, Access access, String figure) {
    return new Table(
        new Anchor(anchor),
        Ordinal.PENDING,
        access,
        "Settlement, £000",
        "One amount",
        List.of(Table.Column.of(Table.Align.START), Table.Column.of(Table.Align.FIGURES)),
        List.of(
            Table.Row.of(
                Table.RowKind.HEADER,
                Table.Cell.of(Inline.text("Supplier")).heading(Table.Scope.COLUMN),
                Table.Cell.of(Inline.text("£000")).heading(Table.Scope.COLUMN)),
            Table.Row.of(
                Table.RowKind.BODY,
                Table.Cell.of(Inline.text("Supplier A")).heading(Table.Scope.ROW),
                Table.Cell.of(new Inline.Value("settlement.total.amount", figure, "")))),
        List.of());
  }
}
