package org.outturn.write.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.outturn.chart.Drawing;
import org.outturn.document.Chart;
import org.outturn.style.Colour;
import org.outturn.style.HouseStyle;
import org.outturn.style.Palette;

/// A chart as DrawingML: Word draws it, and "Edit data" opens the workbook beside it.
final class ChartPart {
  private static final String CATEGORIES = "111111111";
  private static final String VALUES = "222222222";

  private final Chart chart;
  private final HouseStyle house;
  private final Xml xml =
      new Xml("c:chartSpace", "xmlns:c", Names.CHART, "xmlns:a", Names.DRAWING, "xmlns:r", Names.R);

  ChartPart(Chart chart, HouseStyle house) {
    this.chart = chart;
    this.house = house;
  }

  /// The series with the target, if there is one, as a last series of one value throughout: dashed,
  /// without labels at its points, for its name tells its value.
  static List<Chart.Series> seriesOf(Chart chart) {
    List<Chart.Series> series = new ArrayList<>(chart.series());
    chart
        .target()
        .ifPresent(
            target ->
                series.add(
                    new Chart.Series(
                        "Target " + Drawing.printed(target, chart.unit()),
                        Collections.nCopies(chart.categories().size(), Optional.of(target)))));
    return series;
  }

  byte[] written(String workbook) {
    leaf("c:date1904", "0");
    leaf("c:lang", "en-GB");
    leaf("c:roundedCorners", "0");
    xml.open("c:chart");
    leaf("c:autoTitleDeleted", "1");
    xml.open("c:plotArea").leaf("c:layout");
    switch (chart.form()) {
      case BARS -> bars();
      case LINES -> lines();
    }
    categoryAxis();
    valueAxis();
    xml.close();
    if (seriesOf(chart).size() > 1) {
      xml.open("c:legend");
      leaf("c:legendPos", "b");
      leaf("c:overlay", "0");
      xml.close();
    }
    leaf("c:plotVisOnly", "1");
    leaf("c:dispBlanksAs", "gap");
    xml.close();
    xml.open("c:spPr").leaf("a:noFill").open("a:ln").leaf("a:noFill").close(2);
    type(house.type().note(), house.palette().ink());
    xml.open("c:externalData", "r:id", workbook);
    leaf("c:autoUpdate", "0");
    xml.close();
    return xml.finished();
  }

  private void bars() {
    xml.open("c:barChart");
    leaf("c:barDir", "bar");
    leaf("c:grouping", "clustered");
    leaf("c:varyColors", "0");
    List<Chart.Series> all = seriesOf(chart);
    for (int i = 0; i < all.size(); i++) {
      boolean target = i == chart.series().size();
      begin(all.get(i), i);
      xml.open("c:spPr");
      if (target) {
        xml.leaf("a:noFill");
        dashes(i);
      } else {
        fill(i);
      }
      xml.close();
      leaf("c:invertIfNegative", "0");
      if (!target) {
        labels("outEnd");
      }
      values(all.get(i), i);
      xml.close();
    }
    leaf("c:gapWidth", "60");
    if (chart.target().isPresent() && chart.series().size() == 1) {
      // each bar stands in the outline of its target
      leaf("c:overlap", "100");
    }
    axes();
    xml.close();
  }

  private void lines() {
    xml.open("c:lineChart");
    leaf("c:grouping", "standard");
    leaf("c:varyColors", "0");
    List<Chart.Series> all = seriesOf(chart);
    for (int i = 0; i < all.size(); i++) {
      boolean target = i == chart.series().size();
      begin(all.get(i), i);
      xml.open("c:spPr");
      if (target) {
        dashes(i);
      } else {
        xml.open("a:ln", "w", String.valueOf(Twips.emu(2)));
        fill(i);
        xml.close();
      }
      xml.close();
      xml.open("c:marker");
      leaf("c:symbol", target ? "none" : "circle");
      xml.close();
      if (!target) {
        labels("t");
      }
      values(all.get(i), i);
      leaf("c:smooth", "0");
      xml.close();
    }
    leaf("c:marker", "1");
    axes();
    xml.close();
  }

  private void fill(int series) {
    xml.open("a:solidFill");
    leaf("a:srgbClr", Look.hex(colour(series)));
    xml.close();
  }

  private void dashes(int series) {
    xml.open("a:ln", "w", String.valueOf(Twips.emu(1.5)));
    fill(series);
    leaf("a:prstDash", "dash");
    xml.close();
  }

  /// As many decimals as the most exact value has.
  private String numberFormat() {
    int decimals =
        seriesOf(chart).stream()
            .flatMap(series -> series.values().stream())
            .flatMap(Optional::stream)
            .mapToInt(BigDecimal::scale)
            .max()
            .orElse(0);
    String digits = decimals > 0 ? "#,##0." + "0".repeat(decimals) : "#,##0";
    return Drawing.numberFormat(digits, chart.unit());
  }

  private Colour colour(int series) {
    Palette palette = house.palette();
    List<Colour> colours =
        List.of(palette.accent(), palette.dark(), palette.quiet(), palette.hairline());
    return series == chart.series().size() ? palette.quiet() : colours.get(series % colours.size());
  }

  private void begin(Chart.Series series, int index) {
    xml.open("c:ser");
    leaf("c:idx", String.valueOf(index));
    leaf("c:order", String.valueOf(index));
    xml.open("c:tx").open("c:strRef").open("c:f");
    xml.text("Sheet1!$%s$1".formatted(ChartWorkbook.column(index + 1))).close();
    xml.open("c:strCache");
    leaf("c:ptCount", "1");
    point(0, series.name());
    xml.close(3);
  }

  /// Values stand at their bars and points: no reader has to measure against an axis.
  private void labels(String position) {
    xml.open("c:dLbls");
    xml.leaf("c:numFmt", "formatCode", numberFormat(), "sourceLinked", "0");
    leaf("c:dLblPos", position);
    leaf("c:showLegendKey", "0");
    leaf("c:showVal", "1");
    leaf("c:showCatName", "0");
    leaf("c:showSerName", "0");
    leaf("c:showPercent", "0");
    leaf("c:showBubbleSize", "0");
    xml.close();
  }

  private void values(Chart.Series series, int index) {
    int count = chart.categories().size();
    xml.open("c:cat").open("c:strRef").open("c:f");
    xml.text("Sheet1!$A$2:$A$%d".formatted(count + 1)).close();
    xml.open("c:strCache");
    leaf("c:ptCount", String.valueOf(count));
    for (int i = 0; i < count; i++) {
      point(i, chart.categories().get(i));
    }
    xml.close(3);
    String column = ChartWorkbook.column(index + 1);
    xml.open("c:val").open("c:numRef").open("c:f");
    xml.text("Sheet1!$%s$2:$%s$%d".formatted(column, column, count + 1)).close();
    xml.open("c:numCache").open("c:formatCode").text("General").close();
    leaf("c:ptCount", String.valueOf(count));
    for (int i = 0; i < count; i++) {
      Optional<BigDecimal> value = series.values().get(i);
      if (value.isPresent()) {
        point(i, value.get().toPlainString());
      }
    }
    xml.close(3);
  }

  private void point(int index, String value) {
    xml.open("c:pt", "idx", String.valueOf(index)).open("c:v").text(value).close(2);
  }

  private void axes() {
    leaf("c:axId", CATEGORIES);
    leaf("c:axId", VALUES);
  }

  /// The first category stands at the top, as in a table.
  private void categoryAxis() {
    boolean bars = chart.form() == Chart.Form.BARS;
    xml.open("c:catAx");
    axis(CATEGORIES, bars ? "maxMin" : "minMax", bars ? "l" : "b");
    ticks("low");
    line(house.palette().quiet());
    leaf("c:crossAx", VALUES);
    leaf("c:crosses", "autoZero");
    xml.close();
  }

  private void valueAxis() {
    boolean bars = chart.form() == Chart.Form.BARS;
    xml.open("c:valAx");
    axis(VALUES, "minMax", bars ? "b" : "l");
    xml.open("c:title").open("c:tx").open("c:rich").leaf("a:bodyPr").open("a:p").open("a:r");
    xml.leaf("a:rPr", "lang", "en-GB", "b", "0").open("a:t").text(chart.unit()).close(5);
    leaf("c:overlay", "0");
    xml.close();
    xml.leaf("c:numFmt", "formatCode", numberFormat(), "sourceLinked", "0");
    // values stand at bars and points: none is needed along the axis
    ticks("none");
    line(house.palette().hairline());
    leaf("c:crossAx", CATEGORIES);
    leaf("c:crosses", bars ? "max" : "autoZero");
    xml.close();
  }

  private void axis(String id, String order, String side) {
    leaf("c:axId", id);
    xml.open("c:scaling");
    leaf("c:orientation", order);
    xml.close();
    leaf("c:delete", "0");
    leaf("c:axPos", side);
  }

  private void ticks(String labels) {
    leaf("c:majorTickMark", "none");
    leaf("c:minorTickMark", "none");
    leaf("c:tickLblPos", labels);
  }

  private void line(Colour colour) {
    xml.open("c:spPr").open("a:ln", "w", String.valueOf(Twips.emu(0.5))).open("a:solidFill");
    leaf("a:srgbClr", Look.hex(colour));
    xml.close(3);
  }

  private void type(double size, Colour ink) {
    xml.open("c:txPr").leaf("a:bodyPr").open("a:p").open("a:pPr");
    xml.open("a:defRPr", "sz", String.valueOf(Math.round(size * 100))).open("a:solidFill");
    leaf("a:srgbClr", Look.hex(ink));
    xml.close().leaf("a:latin", "typeface", HouseStyles.FONT).close(2);
    xml.leaf("a:endParaRPr", "lang", "en-GB").close(2);
  }

  private void leaf(String name, String value) {
    xml.leaf(name, "val", value);
  }
}
