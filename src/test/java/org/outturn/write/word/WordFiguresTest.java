package org.outturn.write.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.write.word.Markup.all;
import static org.outturn.write.word.Markup.body;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.outturn.document.Anchor;
import org.outturn.document.Chart;
import org.outturn.document.Document;
import org.outturn.document.Image;
import org.outturn.document.Ordinal;
import org.outturn.document.Picture;
import org.outturn.style.HouseStyle;
import org.outturn.style.Logo;
import org.outturn.style.RunningLines;
import org.outturn.testing.SamplePaper;

/// Charts that Word can edit, pictures and the logo.
class WordFiguresTest {
  @Test
  void drawsChartsThatWordCanEdit() {
    byte[] docx = Written.plainly(SamplePaper.of(SamplePaper.chart()));

    assertThat(Written.part(docx, "word/charts/chart1.xml"))
        .contains("<c:v>Corporate</c:v>")
        .contains("<c:v>-4532</c:v>")
        .contains("<c:externalData r:id=\"rId1\">");
    byte[] workbook = Archive.parts(docx).get("word/embeddings/Microsoft_Excel_Sheet1.xlsx");
    assertThat(Written.part(workbook, "xl/worksheets/sheet1.xml"))
        .contains("<c r=\"B2\"><v>-4532</v></c>");
    assertThat(body(docx)).contains("descr=\"Bar chart of the movement by directorate in £000");
  }

  @Test
  void drawsATargetAsAnOutlineThatSaysItsValue() {
    Chart chart =
        new Chart(
            new Anchor("figure-calls"),
            Ordinal.PENDING,
            "Calls are answered late",
            "Bar chart: 68 and 51.5 seconds against a target of 45.",
            Chart.Form.BARS,
            "seconds",
            List.of("Registrars", "Highways"),
            List.of(
                new Chart.Series(
                    "Answered in",
                    List.of(
                        Optional.of(new BigDecimal("68")), Optional.of(new BigDecimal("51.5"))))),
            Optional.of(new BigDecimal("45")));

    String part = Written.part(Written.plainly(SamplePaper.of(chart)), "word/charts/chart1.xml");

    assertThat(part)
        .contains("<c:v>Target 45</c:v>")
        .contains("<a:noFill/><a:ln w=\"19050\">")
        .contains("<c:overlap val=\"100\"/>")
        .contains("formatCode=\"#,##0.0;-#,##0.0\"");
    assertThat(all(part, "(<c:dLbls>)")).as("the target has no labels").hasSize(1);
  }

  @Test
  void showsPicturesAndTheLogoWithTheirWords() throws IOException {
    HouseStyle plain = HouseStyle.standard();
    HouseStyle house =
        new HouseStyle(
            plain.page(),
            plain.fonts(),
            plain.type(),
            plain.palette(),
            plain.table(),
            plain.forms(),
            RunningLines.standard(),
            Optional.of(new Logo("arms.png", png(40, 10), "Arms of the county", 100)));
    Document paper =
        SamplePaper.of(
            new Picture(
                new Anchor("map"),
                Ordinal.PENDING,
                "Sites",
                "Map of the sites",
                Image.of(png(3000, 1500))));

    byte[] docx = WordWriter.write(paper, house, PageHints.none(), Written.REFERENCE).value();

    assertThat(all(body(docx), "<wp:extent cx=\"(\\d+)\"")).containsExactly("1270000", "5976620");
    assertThat(all(body(docx), "<wp:docPr [^>]*descr=\"(.*?)\""))
        .containsExactly("Arms of the county", "Map of the sites");
    assertThat(WordLint.faults(docx)).isEmpty();
  }

  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
