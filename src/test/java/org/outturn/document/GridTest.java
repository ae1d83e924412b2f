package org.outturn.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.document.Inline.Text;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;

class GridTest {
  private static Cell cell(String text) {
    return Cell.of(new Text(text));
  }

  private static String text(Grid grid, int row, int column) {
    return ((CellBlock.Paragraph) grid.at(row, column).cell().blocks().getFirst())
        .inlines().stream().map(i -> ((Text) i).text()).findFirst().orElseThrow();
  }

  @Test
  void everyPlaceBelongsToOneCell() {
    Grid grid =
        Grid.of(
            3,
            List.of(
                Row.of(RowKind.HEADER, cell("a").spanning(1, 2), cell("b").spanning(2, 1)),
                Row.of(RowKind.HEADER, cell("c"), cell("d")),
                Row.of(RowKind.BODY, cell("e"), cell("f"), cell("g"))));

    assertThat(text(grid, 0, 0)).isEqualTo("a");
    assertThat(text(grid, 1, 0)).isEqualTo("a");
    assertThat(text(grid, 0, 2)).isEqualTo("b");
    assertThat(text(grid, 1, 1)).isEqualTo("c");
    assertThat(grid.startingIn(1)).hasSize(2);
    assertThat(grid.startingIn(2)).hasSize(3);
  }

  @Test
  void aSpanDownPushesLaterCellsToTheRight() {
    Grid grid =
        Grid.of(
            2,
            List.of(
                Row.of(RowKind.BODY, cell("left").spanning(1, 3), cell("1")),
                Row.of(RowKind.BODY, cell("2")),
                Row.of(RowKind.BODY, cell("3"))));

    assertThat(text(grid, 2, 1)).isEqualTo("3");
    assertThat(grid.at(2, 0).row()).isZero();
  }

  @Test
  void aRowWithTooFewCellsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Grid.of(2, List.of(Row.of(RowKind.BODY, cell("alone")))))
        .withMessage("row 1 lacks a cell");
  }

  @Test
  void aRowWithTooManyCellsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Grid.of(1, List.of(Row.of(RowKind.BODY, cell("one"), cell("two")))))
        .withMessage("row 1 reaches out of the table");
  }

  @Test
  void aSpanBelowTheLastRowIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Grid.of(1, List.of(Row.of(RowKind.BODY, cell("deep").spanning(1, 2)))))
        .withMessage("row 1 reaches out of the table");
  }

  @Test
  void overlappingSpansAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Grid.of(
                    3,
                    List.of(
                        Row.of(RowKind.BODY, cell("a"), cell("b").spanning(1, 2), cell("c")),
                        Row.of(RowKind.BODY, cell("wide").spanning(3, 1)))))
        .withMessage("cells overlap in row 2");
  }
}
