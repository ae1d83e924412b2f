package org.outturn.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Column;
import org.outturn.layout.ColumnWidths.Fit;
import org.outturn.layout.ColumnWidths.Need;

class ColumnWidthsTest {
  private static final List<Column> TWO = List.of(Column.of(Align.START), Column.of(Align.START));

  @Test
  void aSmallTableIsStretchedButNotFar() {
    ColumnWidths widths = shared(TWO, 1_000, need(0, 10, 20, 50), need(1, 10, 20, 50));
    assertThat(widths.fit()).isEqualTo(Fit.WHOLE_WORDS);
    assertThat(widths.widths()).containsExactly(87.5, 87.5);
  }

  @Test
  void aTableThatNearlyFillsThePageFillsIt() {
    ColumnWidths widths = shared(TWO, 120, need(0, 10, 20, 50), need(1, 10, 20, 50));
    assertThat(widths.widths()).containsExactly(60.0, 60.0);
  }

  @Test
  void aLongCommentDoesNotStarveItsNeighbour() {
    ColumnWidths widths = shared(TWO, 400, need(0, 20, 50, 200), need(1, 20, 50, 20_000));
    assertThat(sum(widths)).isCloseTo(400, within(0.1));
    assertThat(widths.widths().getFirst()).isBetween(90.0, 200.0);
    assertThat(widths.widths().getLast()).isGreaterThan(widths.widths().getFirst());
  }

  @Test
  void aWeightedColumnTakesMore() {
    List<Column> weighted = List.of(Column.of(Align.START), new Column(Align.START, 3));
    ColumnWidths widths = shared(weighted, 400, need(0, 20, 50, 500), need(1, 20, 50, 500));
    assertThat(widths.widths().getLast() - 50)
        .isCloseTo(3 * (widths.widths().getFirst() - 50), within(0.1));
  }

  @Test
  void wordsBreakBeforeFiguresDo() {
    ColumnWidths widths = shared(TWO, 100, need(0, 60, 60, 60), need(1, 30, 80, 300));
    assertThat(widths.fit()).isEqualTo(Fit.BROKEN_WORDS);
    assertThat(widths.widths()).containsExactly(60.0, 40.0);
  }

  @Test
  void whatCannotFitSaysSo() {
    ColumnWidths widths = shared(TWO, 100, need(0, 150, 150, 150), need(1, 50, 50, 50));
    assertThat(widths.fit()).isEqualTo(Fit.TOO_WIDE);
    assertThat(widths.widths()).containsExactly(75.0, 25.0);
  }

  @Test
  void aSpanningCellSharesWhatItsColumnsLack() {
    Need across = new Need(0, 2, 90, 90, 90);
    ColumnWidths widths = shared(TWO, 90, need(0, 10, 10, 10), need(1, 20, 20, 20), across);
    assertThat(widths.widths()).containsExactly(30.0, 60.0);
  }

  private static ColumnWidths shared(List<Column> columns, double available, Need... needs) {
    return ColumnWidths.shared(columns, List.of(needs), available);
  }

  private static Need need(int column, double least, double word, double text) {
    return new Need(column, 1, least, word, text);
  }

  private static double sum(ColumnWidths widths) {
    return widths.widths().stream().mapToDouble(Double::doubleValue).sum();
  }
}
