package org.outturn.write.word;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.outturn.document.Chart;
import org.outturn.document.Picture;

/// Writes pictures, and charts that Word can edit with the figures behind them.
final class Figures {
  /// At which a picture's dots are printed where the page is wide enough.
  private static final double DOTS_PER_INCH = 150;

  private static final double LINES_HEIGHT = 200;
  private static final double BARS_FRAME = 60;
  private static final double BAR = 26;
  private static final byte PNG_FIRST_BYTE = (byte) 0x89;

  private final Manuscript manuscript;
  private final Xml xml;
  private final Captions captions;
  private int drawings;
  private int images;
  private int charts;

  Figures(Manuscript manuscript) {
    this.manuscript = manuscript;
    xml = manuscript.xml();
    captions = new Captions(manuscript, "Figure");
  }

  /// @param width in points
  void logo(byte[] image, String alternative, double width) {
    manuscript.paragraph(ParagraphStyle.LOGO, () -> image("Logo", image, alternative, width));
  }

  void picture(Picture picture) {
    captions.write(picture.anchor(), picture.number(), picture.caption());
    byte[] bytes = picture.image().bytes();
    double natural = pixels(bytes).getWidth() * 72 / DOTS_PER_INCH;
    manuscript.paragraph(
        ParagraphStyle.FIGURE,
        () ->
            image(
                "Picture " + picture.number(),
                bytes,
                picture.alternative(),
                Math.min(natural, manuscript.measure())));
  }

  void chart(Chart chart) {
    captions.write(chart.anchor(), chart.number(), chart.caption());
    charts++;
    Reference reference = manuscript.reference();
    PackagePart part =
        reference.add(
            "/word/charts/chart%d.xml".formatted(charts),
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
    PackagePart workbook =
        reference.add(
            "/word/embeddings/Microsoft_Excel_Sheet%d.xlsx".formatted(charts),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    Dom.save(ChartWorkbook.of(chart), workbook);
    String toWorkbook =
        part.addRelationship(workbook.getPartName(), TargetMode.INTERNAL, Names.R + "/package")
            .getId();
    Dom.save(new ChartPart(chart, manuscript.house()).written(toWorkbook), part);
    String toChart = reference.relate(part, "chart");
    double height =
        switch (chart.form()) {
          case BARS ->
              BARS_FRAME + BAR * chart.categories().size() * Math.max(1, chart.series().size());
          case LINES -> LINES_HEIGHT;
        };
    manuscript.paragraph(
        ParagraphStyle.FIGURE,
        () ->
            inline(
                "Chart " + chart.number(),
                chart.alternative(),
                manuscript.measure(),
                height,
                Names.CHART,
                () -> xml.leaf("c:chart", "r:id", toChart)));
  }

  private void image(String name, byte[] bytes, String alternative, double width) {
    BufferedImage pixels = pixels(bytes);
    double height = width * pixels.getHeight() / pixels.getWidth();
    String kind = bytes[0] == PNG_FIRST_BYTE ? "png" : "jpeg";
    PackagePart part =
        manuscript
            .reference()
            .add("/word/media/paper%d.%s".formatted(++images, kind), "image/" + kind);
    Dom.save(bytes, part);
    String id = manuscript.reference().relate(part, "image");
    inline(
        name,
        alternative,
        width,
        height,
        Names.PICTURE,
        () -> {
          xml.open("pic:pic").open("pic:nvPicPr");
          xml.leaf("pic:cNvPr", "id", "0", "name", name, "descr", alternative)
              .leaf("pic:cNvPicPr")
              .close();
          xml.open("pic:blipFill").leaf("a:blip", "r:embed", id);
          xml.open("a:stretch").leaf("a:fillRect").close(2);
          xml.open("pic:spPr").open("a:xfrm").leaf("a:off", "x", "0", "y", "0");
          size("a:ext", width, height);
          xml.close().open("a:prstGeom", "prst", "rect").leaf("a:avLst").close(3);
        });
  }

  private void inline(
      String name, String alternative, double width, double height, String kind, Runnable content) {
    xml.open("w:r").open("w:drawing");
    xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    size("wp:extent", width, height);
    xml.leaf("wp:docPr", "id", String.valueOf(++drawings), "name", name, "descr", alternative)
        .leaf("wp:cNvGraphicFramePr")
        .open("a:graphic")
        .open("a:graphicData", "uri", kind);
    content.run();
    xml.close(5);
  }

  private void size(String element, double width, double height) {
    xml.leaf(
        element, "cx", String.valueOf(Twips.emu(width)), "cy", String.valueOf(Twips.emu(height)));
  }

  private static BufferedImage pixels(byte[] image) {
    try {
      BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(image));
      if (pixels == null) {
        throw new IllegalArgumentException("a picture is neither PNG nor JPEG");
      }
      return pixels;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
