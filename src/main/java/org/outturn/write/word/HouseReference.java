package org.outturn.write.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.style.HouseStyle;
import org.outturn.style.PageStyle;

/// The reference document that ships, made from house style: every style a paper may use, shown in
/// itself, and a pattern of an upright and of a landscape page with their heads and feet.
public final class HouseReference {
  private static final String EM_SPACE = "\u2003";
  private static final double HEAD = PageStyle.mm(10);

  private final HouseStyle house;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private HouseReference(HouseStyle house) {
    this.house = house;
  }

  /// @return a .docx
  public static byte[] of(HouseStyle house) {
    return new HouseReference(house).made();
  }

  private byte[] made() {
    parts.put("word/styles.xml", new HouseStyles(house).part());
    parts.put("word/numbering.xml", NumberedList.part(house.type().numberHang()));
    parts.put("word/settings.xml", settings());
    parts.put("word/fontTable.xml", fonts());
    parts.put("word/header1.xml", head(ParagraphStyle.HEADER_FIRST, ""));
    parts.put("word/header2.xml", head(ParagraphStyle.HEADER, property(Properties.HEAD)));
    parts.put("word/header3.xml", head(ParagraphStyle.HEADER_LANDSCAPE, property(Properties.HEAD)));
    parts.put("word/footer1.xml", foot(ParagraphStyle.FOOTER));
    parts.put("word/footer2.xml", foot(ParagraphStyle.FOOTER));
    parts.put("word/footer3.xml", foot(ParagraphStyle.FOOTER_LANDSCAPE));
    parts.put("word/document.xml", document());
    parts.put("word/_rels/document.xml.rels", relationships());
    parts.put("_rels/.rels", packageRelationships());
    parts.put("[Content_Types].xml", contentTypes());
    return Archive.of(parts);
  }

  private static byte[] settings() {
    Xml xml = new Xml("w:settings", "xmlns:w", Names.W);
    xml.leaf("w:zoom", "w:percent", "100")
        .leaf("w:removePersonalInformation")
        .leaf("w:removeDateAndTime")
        .leaf("w:defaultTabStop", "w:val", "567")
        .leaf("w:characterSpacingControl", "w:val", "doNotCompress")
        .open("w:compat");
    // as a paper made by Word 2013 or later, so that it does not open in compatibility mode
    for (String setting :
        List.of(
            "compatibilityMode=15",
            "overrideTableStyleFontSizeAndJustification=1",
            "enableOpenTypeFeatures=1",
            "doNotFlipMirrorIndents=1",
            "differentiateMultirowTableHeaders=1")) {
      String[] named = setting.split("=");
      xml.leaf(
          "w:compatSetting",
          "w:name",
          named[0],
          "w:uri",
          "http://schemas.microsoft.com/office/word",
          "w:val",
          named[1]);
    }
    xml.close()
        .leaf("w:themeFontLang", "w:val", "en-GB")
        .leaf("w:decimalSymbol", "w:val", ".")
        .leaf("w:listSeparator", "w:val", ",");
    return xml.finished();
  }

  /// Where the house's font is neither installed nor in the file, Word takes the other name given
  /// here.
  private static byte[] fonts() {
    Xml xml = new Xml("w:fonts", "xmlns:w", Names.W, "xmlns:r", Names.R);
    font(xml, HouseStyles.FONT, "Calibri", "020B0503030403020204", "swiss");
    font(xml, HouseStyles.SYMBOLS, "DejaVu Sans", "020B0502040204020203", "swiss");
    return xml.finished();
  }

  private static void font(Xml xml, String name, String other, String panose, String family) {
    xml.open("w:font", "w:name", name)
        .leaf("w:altName", "w:val", other)
        .leaf("w:panose1", "w:val", panose)
        .leaf("w:charset", "w:val", "00")
        .leaf("w:family", "w:val", family)
        .leaf("w:pitch", "w:val", "variable")
        .close();
  }

  private static byte[] head(ParagraphStyle style, String field) {
    Xml xml = new Xml("w:hdr", "xmlns:w", Names.W, "xmlns:r", Names.R);
    styled(xml, style);
    if (!field.isEmpty()) {
      Fields.write(xml, field, "Title of the paper");
    }
    return xml.finished();
  }

  private static byte[] foot(ParagraphStyle style) {
    Xml xml = new Xml("w:ftr", "xmlns:w", Names.W, "xmlns:r", Names.R);
    styled(xml, style);
    Fields.write(xml, property(Properties.FOOT), "Committee and date");
    tab(xml);
    // beside a long committee name the middle is full, and words must not run together
    text(xml, EM_SPACE);
    Fields.write(xml, property(Properties.SHORT_TITLE), "Short title");
    text(xml, EM_SPACE);
    tab(xml);
    text(xml, "Page ");
    Fields.write(xml, "PAGE", "1");
    text(xml, " of ");
    Fields.write(xml, "NUMPAGES", "1");
    return xml.finished();
  }

  private static String property(String name) {
    return "DOCPROPERTY \"%s\"".formatted(name);
  }

  /// What the council's technical person sees on opening it.
  private byte[] document() {
    Xml xml = new Xml("w:document", "xmlns:w", Names.W, "xmlns:r", Names.R);
    xml.open("w:body");
    line(
        xml,
        ParagraphStyle.TITLE,
        "Reference document: its styles, lists, heads and feet dress every paper");
    line(
        xml,
        ParagraphStyle.BODY,
        "Change how a style looks, and papers built from now on look so. Keep the names of the"
            + " styles. The words of this file are not used. Each line below is set in the style it"
            + " names.");
    for (ParagraphStyle style : ParagraphStyle.values()) {
      line(xml, style, style.styleName());
    }
    for (CharacterStyle style : CharacterStyle.values()) {
      styled(xml, ParagraphStyle.BODY);
      xml.open("w:r").open("w:rPr").leaf("w:rStyle", "w:val", HouseStyles.id(style)).close();
      xml.open("w:t").text(style.styleName()).close(3);
    }
    xml.open("w:p").open("w:pPr");
    xml.leaf("w:pStyle", "w:val", HouseStyles.id(ParagraphStyle.BODY));
    portrait(xml);
    xml.close().open("w:r").open("w:t");
    xml.text("The pages up to here are the pattern of upright pages.").close(3);
    line(xml, ParagraphStyle.BODY, "This page is the pattern of landscape pages.");
    landscape(xml);
    return xml.finished();
  }

  private void portrait(Xml xml) {
    xml.open("w:sectPr")
        .leaf("w:headerReference", "w:type", "default", "r:id", "rId6")
        .leaf("w:headerReference", "w:type", "first", "r:id", "rId5")
        .leaf("w:footerReference", "w:type", "default", "r:id", "rId9")
        .leaf("w:footerReference", "w:type", "first", "r:id", "rId8")
        .leaf("w:pgSz", "w:w", Twips.of(PageStyle.A4_SHORT), "w:h", Twips.of(PageStyle.A4_LONG));
    margins(xml);
    xml.leaf("w:titlePg").close();
  }

  private void landscape(Xml xml) {
    xml.open("w:sectPr")
        .leaf("w:headerReference", "w:type", "default", "r:id", "rId7")
        .leaf("w:footerReference", "w:type", "default", "r:id", "rId10")
        .leaf(
            "w:pgSz",
            "w:w",
            Twips.of(PageStyle.A4_LONG),
            "w:h",
            Twips.of(PageStyle.A4_SHORT),
            "w:orient",
            "landscape");
    margins(xml);
    xml.close();
  }

  private void margins(Xml xml) {
    PageStyle page = house.page();
    xml.leaf(
        "w:pgMar",
        "w:top",
        Twips.of(page.top()),
        "w:right",
        Twips.of(page.side()),
        "w:bottom",
        Twips.of(page.bottom()),
        "w:left",
        Twips.of(page.side()),
        "w:header",
        Twips.of(HEAD),
        "w:footer",
        Twips.of(HEAD),
        "w:gutter",
        "0");
  }

  private static void line(Xml xml, ParagraphStyle style, String words) {
    styled(xml, style);
    text(xml, words);
    xml.close();
  }

  private static void styled(Xml xml, ParagraphStyle style) {
    xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", HouseStyles.id(style)).close();
  }

  private static void text(Xml xml, String words) {
    xml.open("w:r").open("w:t", "xml:space", "preserve").text(words).close(2);
  }

  private static void tab(Xml xml) {
    xml.open("w:r").leaf("w:tab").close();
  }

  private static byte[] relationships() {
    Xml xml = new Xml("Relationships", "xmlns", Names.PACKAGE_RELATIONSHIPS);
    List<String> targets =
        List.of(
            "styles",
            "numbering",
            "settings",
            "fontTable",
            "header1",
            "header2",
            "header3",
            "footer1",
            "footer2",
            "footer3");
    for (int i = 0; i < targets.size(); i++) {
      String target = targets.get(i);
      relationship(xml, "rId" + (i + 1), target.replaceAll("[0-9]", ""), target + ".xml");
    }
    return xml.finished();
  }

  private static byte[] packageRelationships() {
    Xml xml = new Xml("Relationships", "xmlns", Names.PACKAGE_RELATIONSHIPS);
    relationship(xml, "rId1", "officeDocument", "word/document.xml");
    return xml.finished();
  }

  private static void relationship(Xml xml, String id, String type, String target) {
    xml.leaf("Relationship", "Id", id, "Type", Names.R + "/" + type, "Target", target);
  }

  private byte[] contentTypes() {
    Xml xml =
        new Xml("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    xml.leaf(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    xml.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
    for (String part : parts.keySet()) {
      if (part.startsWith("word/") && !part.endsWith(".rels")) {
        String kind = part.replaceAll("word/|[0-9]|\\.xml", "");
        String type = kind.equals("document") ? "document.main" : kind;
        xml.leaf(
            "Override",
            "PartName",
            "/" + part,
            "ContentType",
            Names.WORDPROCESSING_TYPE + type + "+xml");
      }
    }
    return xml.finished();
  }
}
