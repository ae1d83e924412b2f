package org.outturn.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.outturn.document.Document;
import org.outturn.style.Colour;
import org.outturn.style.HouseStyle;
import org.outturn.style.Palette;
import org.outturn.style.Palette.ToneColours;
import org.outturn.testing.SamplePaper;

class FurnitureTest {
  private static final Palette PALETTE = HouseStyle.standard().palette();

  @Test
  void aDraftIsMarkedOnEveryPageOverItsTintsAndUnderItsText() {
    for (Page page : layout(SamplePaper.draft()).pages()) {
      List<? extends Class<? extends Item>> kinds =
          page.items().stream().map(Item::getClass).toList();
      int mark = kinds.indexOf(Item.Watermark.class);
      assertThat(mark).isGreaterThan(kinds.lastIndexOf(Item.Fill.class)).isNotNegative();
      assertThat(mark).isLessThan(kinds.indexOf(Item.Text.class));
    }
  }

  @Test
  void anIssuedPaperIsNot() {
    assertThat(layout(SamplePaper.brief()).pages())
        .flatExtracting(Page::items)
        .noneMatch(Item.Watermark.class::isInstance);
  }

  @Test
  void whateverStandsOnTheWatermarkIsLegible() {
    Stream<Colour> words =
        Stream.of(PALETTE.red(), PALETTE.amber(), PALETTE.green(), PALETTE.blue(), PALETTE.plain())
            .map(ToneColours::word);
    assertThat(Stream.concat(words, Stream.of(PALETTE.ink(), PALETTE.dark(), PALETTE.quiet())))
        .allMatch(word -> word.contrastWith(Furniture.WATERMARK_COLOUR) >= 4.5);
  }

  private static Layout layout(Document document) {
    return Layouter.layout(document, HouseStyle.standard(), new PlainMeasure());
  }
}
