package org.outturn.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.document.Access;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Document;
import org.outturn.document.Placement;
import org.outturn.document.Section;
import org.outturn.document.Section.Orientation;
import org.outturn.document.Table;
import org.outturn.style.HouseStyle;
import org.outturn.testing.SamplePaper;

/// What holds of every table, whatever is in it. `mvn test -Dtest=LayoutPropertyTest
/// -Dlayout.tables=5000` tries more of them.
class LayoutPropertyTest {
  private static final int TABLES = Integer.getInteger("layout.tables", 300);

  static LongStream seeds() {
    return LongStream.range(0, TABLES);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aTableIsLaidOutWhole(long seed) {
    RandomTables tables = new RandomTables(seed);
    Orientation orientation = Orientation.values()[(int) (seed % 2)];
    Document document = paper(tables.prose((int) (seed * 7 % 500)), tables.next(), orientation);
    Layout layout = layout(document);
    assertThat(new LayoutFaults(layout, document).found()).isEmpty();
    assertThat(layout).isEqualTo(layout(document));
  }

  @ParameterizedTest
  @EnumSource
  void fiveThousandRowsAreLaidOutWhole(Orientation orientation) {
    Document document = paper("Long.", new RandomTables(1).table(5, 2, 5_000), orientation);
    assertThat(new LayoutFaults(layout(document), document).found()).isEmpty();
  }

  @Test
  void thePaperWithEverythingInItIsLaidOutWhole() {
    Document document = SamplePaper.whole();
    assertThat(new LayoutFaults(layout(document), document).found()).isEmpty();
  }

  private static Layout layout(Document document) {
    return Layouter.layout(document, HouseStyle.standard(), new PlainMeasure());
  }

  private static Document paper(String before, Table table, Orientation orientation) {
    List<Block> blocks =
        List.of(
            SamplePaper.heading(1, "Before", "before"),
            CellBlock.Paragraph.of(before),
            SamplePaper.heading(2, "The table", "the-table"),
            table,
            SamplePaper.heading(2, "After", "after"),
            CellBlock.Paragraph.of("After."));
    return SamplePaper.of(
        new Section(
            Optional.empty(), new Access.Open(), new Placement.Body(), orientation, blocks));
  }
}
