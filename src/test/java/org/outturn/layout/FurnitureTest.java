package org.outturn.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.document.Document;
import org.outturn.style.Colour;
import org.outturn.style.HouseStyle;
import org.outturn.style.PageStyle;
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

  /// Where a clerk stamps the number of the item.
  @ParameterizedTest
  @ValueSource(doubles = {12, 40})
  void theTopOfTheFirstPageIsLeftToTheClerk(double room) {
    Page with = layout(SamplePaper.brief(), clear(room)).pages().getFirst();
    Page without = layout(SamplePaper.brief(), clear(0)).pages().getFirst();

    assertThat(top(with)).isCloseTo(top(without) + room, within(0.001));
  }

  /// The baseline of the highest line on a page, the running head left aside.
  private static double top(Page page) {
    return page.items().stream()
        .flatMap(item -> item instanceof Item.Text text ? Stream.of(text) : Stream.empty())
        .filter(text -> text.owner() instanceof Owner.Tagged)
        .mapToDouble(Item.Text::baseline)
        .min()
        .orElseThrow();
  }

  private static HouseStyle clear(double room) {
    HouseStyle usual = HouseStyle.standard();
    PageStyle page = usual.page();
    return new HouseStyle(
        new PageStyle(page.side(), page.top(), page.bottom(), room),
        usual.fonts(),
        usual.type(),
        usual.palette(),
        usual.table(),
        usual.forms(),
        usual.running(),
        usual.logo());
  }

  private static Layout layout(Document document) {
    return layout(document, HouseStyle.standard());
  }

  private static Layout layout(Document document, HouseStyle style) {
    return Layouter.layout(document, style, new PlainMeasure());
  }
}
