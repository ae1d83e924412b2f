package org.outturn.write.word;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.outturn.document.Chart;

/// The small workbook behind a chart: categories down, series across. Written by hand, for a
/// library's workbook says when it was made and so differs from build to build.
final class ChartWorkbook {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private ChartWorkbook() {}

  /// @return an .xlsx
  static byte[] of(Chart chart) {
    Map<String, byte[]> parts = new TreeMap<>();
    Xml types =
        new Xml("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    types.leaf(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    override(types, "/xl/workbook.xml", "sheet.main+xml");
    override(types, "/xl/worksheets/sheet1.xml", "worksheet+xml");
    parts.put("[Content_Types].xml", types.finished());
    parts.put("_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
    Xml workbook = new Xml("workbook", "xmlns", MAIN, "xmlns:r", Names.R);
    workbook.open("sheets").leaf("sheet", "name", "Sheet1", "sheetId", "1", "r:id", "rId1");
    parts.put("xl/workbook.xml", workbook.finished());
    parts.put("xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml"));
    parts.put("xl/worksheets/sheet1.xml", sheet(chart));
    return Archive.of(parts);
  }

  private static void override(Xml types, String part, String type) {
    types.leaf("Override", "PartName", part, "ContentType", TYPE + type);
  }

  private static byte[] relationship(String type, String target) {
    Xml xml = new Xml("Relationships", "xmlns", Names.PACKAGE_RELATIONSHIPS);
    xml.leaf("Relationship", "Id", "rId1", "Type", Names.R + "/" + type, "Target", target);
    return xml.finished();
  }

  private static byte[] sheet(Chart chart) {
    List<Chart.Series> series = ChartPart.seriesOf(chart);
    Xml xml = new Xml("worksheet", "xmlns", MAIN);
    xml.open("sheetData").open("row", "r", "1");
    words(xml, "A1", chart.unit());
    for (int i = 0; i < series.size(); i++) {
      words(xml, column(i + 1) + "1", series.get(i).name());
    }
    xml.close();
    for (int row = 0; row < chart.categories().size(); row++) {
      String number = String.valueOf(row + 2);
      xml.open("row", "r", number);
      words(xml, "A" + number, chart.categories().get(row));
      for (int i = 0; i < series.size(); i++) {
        String place = column(i + 1) + number;
        series
            .get(i)
            .values()
            .get(row)
            .ifPresent(
                value -> xml.open("c", "r", place).open("v").text(value.toPlainString()).close(2));
      }
      xml.close();
    }
    return xml.finished();
  }

  private static void words(Xml xml, String place, String words) {
    xml.open("c", "r", place, "t", "inlineStr").open("is").open("t").text(words).close(3);
  }

  /// A, B, C … for up to 26 columns, more than a chart can show.
  static String column(int index) {
    if (index > 25) {
      throw new IllegalArgumentException("a chart of %d series".formatted(index));
    }
    return String.valueOf((char) ('A' + index));
  }
}
