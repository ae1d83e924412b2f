package org.outturn.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.outturn.document.CellBlock;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.document.Table.Span;
import org.outturn.style.HouseStyle;
import org.outturn.testing.SamplePaper;
import org.outturn.testing.SampleTables;

/// What a table says again where it goes on.
class TableBreaksTest {
  private final List<Row> rows = new ArrayList<>();

  TableBreaksTest() {
    rows.add(
        Row.of(
            RowKind.HEADER,
            SampleTables.text("Action").heading(Scope.COLUMN),
            SampleTables.text("Progress").heading(Scope.COLUMN)));
  }

  @Test
  void aRowThatGoesOnSaysItsNameAgain() {
    Cell named =
        new Cell(
            List.of(CellBlock.Paragraph.of("Responsibilities"), CellBlock.Paragraph.of("Amber")),
            Scope.ROW,
            Span.ONE);
    rows.add(Row.of(RowKind.BODY, named, SampleTables.text("word ".repeat(2_000).strip())));
    assertThat(saidAgain())
        .isNotEmpty()
        .allMatch(page -> page.matches(".*Responsibilities +\\(continued\\).*"))
        .noneMatch(page -> page.contains("Amber"));
  }

  @Test
  void aGroupThatGoesOnIsNamedAgain() {
    group("Finance");
    body(1, 90);
    assertThat(saidAgain()).isNotEmpty().allMatch(page -> page.contains("Finance (continued)"));
  }

  @Test
  void whatStandsInNoGroupIsNotPutInTheLast() {
    group("Finance");
    body(1, 2);
    body(0, 90);
    assertThat(saidAgain()).isNotEmpty().noneMatch(page -> page.contains("Finance"));
  }

  @Test
  void whatFollowsASubtotalIsNotPutInItsGroup() {
    group("Finance");
    body(1, 2);
    rows.add(Row.of(RowKind.SUBTOTAL, name("Total Finance"), SampleTables.text("4")));
    body(1, 90);
    assertThat(saidAgain()).isNotEmpty().noneMatch(page -> page.contains("Finance"));
  }

  private void group(String name) {
    rows.add(Row.of(RowKind.GROUP, name(name).spanning(2, 1)));
  }

  private void body(int depth, int count) {
    rows.addAll(
        Collections.nCopies(
            count, new Row(RowKind.BODY, depth, List.of(name("Action"), SampleTables.text("2")))));
  }

  private static Cell name(String name) {
    return SampleTables.text(name).heading(Scope.ROW);
  }

  /// What each page but the first says once more.
  private List<String> saidAgain() {
    Column column = Column.of(Align.START);
    Layout layout =
        Layouter.layout(
            SamplePaper.of(
                SampleTables.table(
                    "table", "Actions", "Actions.", List.of(column, column), rows, List.of())),
            HouseStyle.standard(),
            new PlainMeasure());
    return layout.pages().stream().skip(1).map(TableBreaksTest::repetitions).toList();
  }

  private static String repetitions(Page page) {
    return page.items().stream()
        .filter(Item.Text.class::isInstance)
        .map(Item.Text.class::cast)
        .filter(text -> text.owner() == Owner.Artifact.REPETITION)
        .map(Item.Text::text)
        .collect(Collectors.joining(" "));
  }
}
