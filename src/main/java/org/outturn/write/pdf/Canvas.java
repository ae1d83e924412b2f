package org.outturn.write.pdf;

import java.awt.Color;
import java.util.Optional;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.outturn.chart.Drawing;
import org.outturn.layout.Box;
import org.outturn.layout.Font;
import org.outturn.layout.Item;
import org.outturn.layout.Owner;
import org.outturn.layout.TextMeasure.Face;
import org.outturn.style.Colour;
import org.outturn.style.HouseStyle;

/// Strokes on one page after another, each inside the marked content of its owner.
final class Canvas {
  private static final float[] DASHES = {4, 3};

  /// The height of a capital, for an em of 1.
  private static final double CAPITAL = 0.66;

  private enum Mode {
    GRAPHICS,
    TEXT
  }

  private final PdfContentByte content;
  private final TagTree tags;
  private final PdfFonts fonts;
  private double height;
  private Optional<Owner> owner = Optional.empty();
  private Optional<Font> font = Optional.empty();
  private Optional<Colour> colour = Optional.empty();
  private Mode mode = Mode.GRAPHICS;

  Canvas(PdfContentByte content, TagTree tags, PdfFonts fonts) {
    this.content = content;
    this.tags = tags;
    this.fonts = fonts;
  }

  void begin(double pageHeight) {
    height = pageHeight;
    font = Optional.empty();
    colour = Optional.empty();
  }

  void end() {
    enter(Mode.GRAPHICS);
    release();
  }

  void text(Item.Text text) {
    claim(text.owner(), Mode.TEXT);
    show(text.font(), text.colour(), text.x(), text.baseline(), text.text());
  }

  void watermark(Item.Watermark mark) {
    claim(Owner.Artifact.WATERMARK, Mode.TEXT);
    dip(mark.font(), mark.colour());
    double angle = Math.toRadians(mark.degrees());
    double across = mark.width() / 2;
    double down = mark.font().size() * CAPITAL / 2;
    float cos = (float) Math.cos(angle);
    float sin = (float) Math.sin(angle);
    content.setTextMatrix(
        cos,
        sin,
        -sin,
        cos,
        (float) (mark.x() - across * cos + down * sin),
        (float) (y(mark.y()) - across * sin - down * cos));
    content.showText(mark.text());
  }

  private void show(Font wanted, Colour ink, double x, double baseline, String text) {
    dip(wanted, ink);
    content.setTextMatrix((float) x, y(baseline));
    content.showText(text);
  }

  private void dip(Font wanted, Colour ink) {
    if (font.isEmpty() || !font.get().equals(wanted)) {
      content.setFontAndSize(fonts.font(wanted.face()), (float) wanted.size());
      font = Optional.of(wanted);
    }
    fillWith(ink);
  }

  void fill(Item.Fill fill) {
    claim(Owner.Artifact.DECORATION, Mode.GRAPHICS);
    fillWith(fill.colour());
    rectangle(fill.box());
  }

  void rule(Item.Rule rule) {
    claim(Owner.Artifact.DECORATION, Mode.GRAPHICS);
    content.setLineWidth((float) rule.weight());
    content.setColorStroke(awt(rule.colour()));
    content.moveTo((float) rule.left(), y(rule.y()));
    content.lineTo((float) rule.right(), y(rule.y()));
    content.stroke();
  }

  void image(Item.Photograph photograph, org.openpdf.text.Image image) {
    claim(new Owner.Tagged(photograph.node()), Mode.GRAPHICS);
    Box box = photograph.box();
    content.addImage(
        image,
        (float) box.width(),
        0,
        0,
        (float) box.height(),
        (float) box.left(),
        y(box.bottom()));
  }

  /// A chart is one figure: its labels are part of the drawing, and its alternative text is read.
  void plot(Item.Plot plot, HouseStyle style) {
    Owner figure = new Owner.Tagged(plot.node());
    Box box = plot.box();
    for (Drawing.Mark mark : Drawing.of(plot.chart(), style, box.width(), box.height()).marks()) {
      switch (mark) {
        case Drawing.Bar bar -> {
          claim(figure, Mode.GRAPHICS);
          fillWith(bar.colour());
          rectangle(
              new Box(
                  box.left() + bar.left(),
                  box.top() + bar.top(),
                  box.left() + bar.right(),
                  box.top() + bar.bottom()));
        }
        case Drawing.Stroke stroke -> {
          claim(figure, Mode.GRAPHICS);
          stroke(stroke, box);
        }
        case Drawing.Dot dot -> {
          claim(figure, Mode.GRAPHICS);
          fillWith(dot.colour());
          content.circle(
              (float) (box.left() + dot.x()), y(box.top() + dot.y()), (float) dot.radius());
          content.fill();
        }
        case Drawing.Label label -> {
          claim(figure, Mode.TEXT);
          label(label, box);
        }
      }
    }
  }

  private void stroke(Drawing.Stroke stroke, Box box) {
    content.setLineWidth((float) stroke.weight());
    content.setColorStroke(awt(stroke.colour()));
    switch (stroke.form()) {
      case SOLID -> {}
      case DASHED -> content.setLineDash(DASHES, 0);
    }
    content.moveTo((float) (box.left() + stroke.fromX()), y(box.top() + stroke.fromY()));
    content.lineTo((float) (box.left() + stroke.toX()), y(box.top() + stroke.toY()));
    content.stroke();
    switch (stroke.form()) {
      case SOLID -> {}
      case DASHED -> content.setLineDash(0);
    }
  }

  private void label(Drawing.Label label, Box box) {
    Face face =
        switch (label.weight()) {
          case REGULAR -> Face.REGULAR;
          case SEMIBOLD -> Face.SEMIBOLD;
        };
    Font wanted = new Font(face, label.size());
    double width = fonts.font(face).getWidthPoint(label.text(), (float) label.size());
    double shift =
        switch (label.side()) {
          case STARTS_AT -> 0;
          case MIDDLE_AT -> width / 2;
          case ENDS_AT -> width;
        };
    show(
        wanted,
        label.colour(),
        box.left() + label.x() - shift,
        box.top() + label.baseline(),
        label.text());
  }

  private float y(double down) {
    return (float) (height - down);
  }

  private void rectangle(Box box) {
    content.rectangle(
        (float) box.left(), y(box.bottom()), (float) box.width(), (float) box.height());
    content.fill();
  }

  private void fillWith(Colour wanted) {
    if (colour.isEmpty() || !colour.get().equals(wanted)) {
      content.setColorFill(awt(wanted));
      colour = Optional.of(wanted);
    }
  }

  private static Color awt(Colour colour) {
    return new Color(colour.rgb());
  }

  /// Goes on in the marked content that is open, or closes it and begins the owner's.
  private void claim(Owner wanted, Mode with) {
    if (owner.isEmpty() || !owner.get().equals(wanted)) {
      enter(Mode.GRAPHICS);
      release();
      switch (wanted) {
        case Owner.Tagged(int node) -> content.beginMarkedContentSequence(tags.element(node));
        case Owner.Artifact artifact ->
            content.beginMarkedContentSequence(new PdfName("Artifact"), properties(artifact), true);
      }
      owner = Optional.of(wanted);
    }
    enter(with);
  }

  private void enter(Mode wanted) {
    if (mode != wanted) {
      switch (wanted) {
        case TEXT -> content.beginText();
        case GRAPHICS -> content.endText();
      }
      mode = wanted;
    }
  }

  private void release() {
    if (owner.isPresent()) {
      content.endMarkedContentSequence();
    }
    owner = Optional.empty();
  }

  private static PdfDictionary properties(Owner.Artifact artifact) {
    PdfDictionary properties = new PdfDictionary();
    switch (artifact) {
      case DECORATION -> properties.put(PdfName.TYPE, new PdfName("Layout"));
      case REPETITION -> pagination(properties, "");
      case RUNNING_HEAD -> pagination(properties, "Header");
      case RUNNING_FOOT -> pagination(properties, "Footer");
      case WATERMARK -> pagination(properties, "Watermark");
    }
    return properties;
  }

  private static void pagination(PdfDictionary properties, String subtype) {
    properties.put(PdfName.TYPE, new PdfName("Pagination"));
    if (!subtype.isEmpty()) {
      properties.put(PdfName.SUBTYPE, new PdfName(subtype));
    }
  }
}
