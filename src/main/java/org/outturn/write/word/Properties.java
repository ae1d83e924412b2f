package org.outturn.write.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.outturn.document.Document;
import org.outturn.document.Meta;

/// What the file says of itself: title and subject, and the paper's facts by name, which heads and
/// feet show. No person is named.
final class Properties {
  /// At the head of each page but the first.
  static final String HEAD = "Running head";

  /// Committee and date, or whom to ask: at the left of each foot.
  static final String FOOT = "Running foot";

  /// In the middle of each foot.
  static final String SHORT_TITLE = "Short title";

  private Properties() {}

  /// The paper's facts, in order.
  static Map<String, String> of(Document document) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(HEAD, document.running().head());
    facts.put(FOOT, document.running().left());
    facts.put(SHORT_TITLE, document.running().centre());
    for (Meta.Property property : document.meta().facts()) {
      facts.put(property.name(), property.value());
    }
    return facts;
  }

  /// Everything that names the paper, and nothing of the reference document's own making.
  static byte[] core(Meta meta) {
    Xml xml =
        new Xml(
            "cp:coreProperties",
            "xmlns:cp",
            Names.PACKAGE_METADATA,
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/",
            "xmlns:dcterms",
            "http://purl.org/dc/terms/",
            "xmlns:xsi",
            "http://www.w3.org/2001/XMLSchema-instance");
    said(xml, "dc:title", meta.title());
    said(xml, "dc:subject", meta.subject());
    said(xml, "dc:creator", meta.author());
    said(xml, "dc:language", meta.language().toLanguageTag());
    // the meeting's day and not the clock's: the same paper has the same bytes
    for (String moment : List.of("dcterms:created", "dcterms:modified")) {
      xml.open(moment, "xsi:type", "dcterms:W3CDTF").text(meta.date() + "T00:00:00Z").close();
    }
    return xml.finished();
  }

  private static void said(Xml xml, String name, String words) {
    if (!words.isBlank()) {
      xml.open(name).text(words).close();
    }
  }

  /// Puts the paper's facts into the file.
  static void write(Document document, Reference reference) {
    Xml xml =
        new Xml(
            "Properties",
            "xmlns",
            "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
            "xmlns:vt",
            "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
    int id = 2;
    for (Map.Entry<String, String> fact : of(document).entrySet()) {
      xml.open(
              "property",
              "fmtid",
              "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}",
              "pid",
              String.valueOf(id++),
              "name",
              fact.getKey())
          .open("vt:lpwstr")
          .text(fact.getValue())
          .close(2);
    }
    PackagePart part =
        reference.add(
            "/docProps/custom.xml",
            "application/vnd.openxmlformats-officedocument.custom-properties+xml");
    Dom.save(xml.finished(), part);
    OPCPackage file = reference.file();
    file.addRelationship(part.getPartName(), TargetMode.INTERNAL, Names.R + "/custom-properties");
  }
}
