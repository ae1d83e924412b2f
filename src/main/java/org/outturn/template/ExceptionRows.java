package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.CellBlock;
import org.outturn.document.CellBlock.Paragraph.Role;
import org.outturn.document.Inline;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.figure.Direction;
import org.outturn.returns.Rated;

/// Rows for what is rated red or amber: the rating and which way it has gone, the reason, what is
/// being done, and who answers for it.
final class ExceptionRows {
  /// For whoever cannot see the columns.
  static final String DESCRIPTION =
      "what is rated, with its rating and whether that has moved; the reason; what is being done;"
          + " and the post that answers for it";

  private static final String NOT_GIVEN = "not given";

  private ExceptionRows() {}

  static List<Column> columns() {
    return List.of(
        new Column(Align.START, 4),
        new Column(Align.START, 4),
        new Column(Align.START, 4),
        new Column(Align.START, 2));
  }

  static Row headers() {
    return Cells.headers(List.of("What is rated", "Reason", Remarks.REMEDY, "Owner"));
  }

  static Row row(Rated rated) {
    return row(rated, (rated.reference() + " " + rated.title()).strip());
  }

  /// @param name of what is rated
  static Row row(Rated rated, String name) {
    return Row.of(
        RowKind.BODY,
        Cells.of(List.of(CellBlock.Paragraph.of(name), rating(rated))).heading(Scope.ROW),
        given(rated.reason()),
        given(rated.remedy()),
        given(rated.owner()));
  }

  private static CellBlock rating(Rated rated) {
    List<Inline> words = new ArrayList<>(List.of(Marks.of(rated.rating())));
    if (rated.direction() != Direction.NO_COMPARISON) {
      words.add(Inline.text(" "));
      words.addAll(Cells.moved(rated.direction()));
    }
    return new CellBlock.Paragraph(Role.BODY, words);
  }

  private static Cell given(String words) {
    return Cells.plain(words.isBlank() ? NOT_GIVEN : words);
  }
}
