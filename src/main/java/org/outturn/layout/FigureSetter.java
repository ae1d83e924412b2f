package org.outturn.layout;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.Anchor;
import org.outturn.document.Chart;
import org.outturn.document.Image;
import org.outturn.document.Ordinal;
import org.outturn.document.Picture;
import org.outturn.layout.Node.Detail;
import org.outturn.layout.Node.Role;
import org.outturn.layout.Strip.Keep;
import org.outturn.layout.TextMeasure.Face;
import org.outturn.style.Logo;
import org.outturn.style.PageStyle;

/// Pictures, charts and the logo: a box of the right size below its caption.
///
/// The caption stands before the Figure element and not in it: a figure's alternative text is read
/// in place of whatever the figure holds.
final class FigureSetter {
  private static final double POINTS_PER_PIXEL = 72 / 150.0;
  private static final double TALLEST = 0.6;
  private static final double BAR = 16;
  private static final double BAR_GAP = 9;
  private static final double CHART_MARGINS = 18;
  private static final double LINES_RATIO = 0.42;
  private static final double GAP = 16;
  private static final double LEAST_LOGO_SPACE = 8;
  private static final PixelSize UNKNOWN = new PixelSize(400, 300);

  private final Press press;
  private final BlockSetter blocks;

  FigureSetter(Press press, BlockSetter blocks) {
    this.press = press;
    this.blocks = blocks;
  }

  Flow picture(int parent, Picture picture, PageShape page) {
    PixelSize pixels = PixelSize.of(picture.image()).orElse(UNKNOWN);
    double most = Math.min(page.textWidth(), pixels.width() * POINTS_PER_PIXEL);
    double tallest = page.textHeight() * TALLEST;
    double width = Math.min(most, tallest * pixels.width() / pixels.height());
    List<Strip> strips = caption(parent, picture.number(), picture.caption(), page.textWidth());
    int node = figure(parent, picture.alternative());
    Box box = new Box(0, 0, width, pixels.heightFor(width));
    strips.add(strip(new Item.Photograph(node, box, picture.image()), box.height()));
    return flow(picture.anchor(), strips);
  }

  Flow chart(int parent, Chart chart, PageShape page) {
    List<Strip> strips = caption(parent, chart.number(), chart.caption(), page.textWidth());
    int node = figure(parent, chart.alternative());
    double height = Math.min(height(chart, page.textWidth()), page.textHeight() * (TALLEST + 0.2));
    Box box = new Box(0, 0, page.textWidth(), height);
    strips.add(strip(new Item.Plot(node, box, drawable(chart)), height));
    return flow(chart.anchor(), strips);
  }

  /// A drawing's labels are set in one face, without a second one for symbols.
  private Chart drawable(Chart chart) {
    return new Chart(
        chart.anchor(),
        chart.number(),
        chart.caption(),
        chart.alternative(),
        chart.form(),
        drawable(chart.unit()),
        chart.categories().stream().map(this::drawable).toList(),
        chart.series().stream()
            .map(series -> new Chart.Series(drawable(series.name()), series.values()))
            .toList(),
        chart.target());
  }

  private String drawable(String label) {
    return press.glyphs().drawableIn(Face.REGULAR, label);
  }

  private static double height(Chart chart, double width) {
    return switch (chart.form()) {
      case BARS ->
          chart.categories().size() * (chart.series().size() * BAR + BAR_GAP) + CHART_MARGINS;
      case LINES -> width * LINES_RATIO;
    };
  }

  /// At the head of page 1, where the clerk's space is left clear at its right.
  Flow logo(int parent, Logo logo, PageStyle page) {
    Image image = Image.of(logo.image());
    double height = PixelSize.of(image).orElse(UNKNOWN).heightFor(logo.width());
    int node = figure(parent, logo.alternative());
    Box box = new Box(0, 0, logo.width(), height);
    double space = Math.max(height + LEAST_LOGO_SPACE, page.clerkSpace());
    return new Flow.Lines(
        List.of(), List.of(strip(new Item.Photograph(node, box, image), space)), 0);
  }

  private int figure(int parent, String alternative) {
    return press.tree().add(parent, Role.FIGURE, new Detail.Described(alternative));
  }

  private List<Strip> caption(int parent, Ordinal number, String caption, double width) {
    Look look = press.display(press.style().type().body() - 1);
    Owner owner = new Owner.Tagged(press.tree().add(parent, Role.PARAGRAPH));
    String text = "Figure %s: %s".formatted(number, caption);
    TextBlock block = blocks.text(List.of(Inlines.run(owner, text, look)), 8);
    return new ArrayList<>(Strip.allKept(block.strips(width, press.glyphs())));
  }

  private static Strip strip(Item item, double height) {
    return new Strip(4, height, Keep.FREE, List.of(item));
  }

  private static Flow flow(Anchor anchor, List<Strip> strips) {
    return new Flow.Lines(List.of(anchor), strips, GAP);
  }
}
