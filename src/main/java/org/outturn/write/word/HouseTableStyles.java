package org.outturn.write.word;

import org.outturn.style.Colour;
import org.outturn.style.HouseStyle;
import org.outturn.style.Palette;

/// The look of tables: hairlines between rows, none between columns, a tinted head with a rule
/// under it, a total between rules.
final class HouseTableStyles {
  private static final double HAIRLINE = 0.25;
  private static final double RULE = 0.75;

  /// Bold is wider than the semibold that columns were measured for; the padding gives way.
  private static final double BOLDER = 1;

  private final HouseStyle house;
  private final Palette palette;

  HouseTableStyles(HouseStyle house) {
    this.house = house;
    palette = house.palette();
  }

  /// Each is whole in itself: LibreOffice does not hand a head's tint down to a style based on it.
  void write(Xml xml, TableStyle style) {
    double across = house.table().padAcross() - BOLDER;
    double down = house.table().padDown();
    Look.plain().sized(style.size(house.type())).writeTo(xml, style);
    xml.open("w:tblPr").leaf("w:tblStyleRowBandSize", "w:val", "1").open("w:tblBorders");
    border(xml, "w:bottom", HAIRLINE, palette.hairline());
    border(xml, "w:insideH", HAIRLINE, palette.hairline());
    xml.close().open("w:tblCellMar");
    margin(xml, "w:top", down);
    margin(xml, "w:left", across);
    margin(xml, "w:bottom", Math.max(0, down - HouseStyles.BETWEEN_IN_CELL));
    margin(xml, "w:right", across);
    xml.close(2);
    xml.open("w:tblStylePr", "w:type", "firstRow").open("w:tcPr").open("w:tcBorders");
    border(xml, "w:bottom", RULE, palette.dark());
    xml.close();
    shade(xml, palette.headTint());
    xml.leaf("w:vAlign", "w:val", "bottom").close(2);
    xml.open("w:tblStylePr", "w:type", "lastRow").open("w:tcPr").open("w:tcBorders");
    border(xml, "w:top", RULE, palette.dark());
    border(xml, "w:bottom", RULE, palette.dark());
    xml.close(3);
    xml.open("w:tblStylePr", "w:type", "band2Horz").open("w:tcPr");
    shade(xml, palette.bandTint());
    xml.close(2);
  }

  /// The rules above and below a total that is not the last row, which no style can reach.
  static void totalRules(Xml xml, Palette palette) {
    xml.open("w:tcBorders");
    border(xml, "w:top", RULE, palette.dark());
    border(xml, "w:bottom", RULE, palette.dark());
    xml.close();
  }

  static void shade(Xml xml, Colour tint) {
    xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", Look.hex(tint));
  }

  private static void border(Xml xml, String side, double weight, Colour colour) {
    xml.leaf(
        side,
        "w:val",
        "single",
        "w:sz",
        Twips.eighths(weight),
        "w:space",
        "0",
        "w:color",
        Look.hex(colour));
  }

  private static void margin(Xml xml, String side, double points) {
    xml.leaf(side, "w:w", Twips.of(points), "w:type", "dxa");
  }
}
