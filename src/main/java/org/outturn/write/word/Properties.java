package org.outturn.write.word;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
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

  static void write(Document document, Reference reference) {
    try {
      core(document.meta(), reference.file().getPackageProperties());
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
    custom(of(document), reference);
  }

  private static void core(Meta meta, PackageProperties core) {
    core.setTitleProperty(meta.title());
    core.setSubjectProperty(meta.subject());
    core.setCreatorProperty(meta.author());
    // of the reference document's own making
    core.setLastModifiedByProperty(Optional.empty());
    core.setDescriptionProperty(Optional.empty());
    core.setKeywordsProperty(Optional.empty());
    core.setCategoryProperty(Optional.empty());
    core.setContentStatusProperty(Optional.empty());
    core.setIdentifierProperty(Optional.empty());
    core.setRevisionProperty(Optional.empty());
    core.setVersionProperty(Optional.empty());
    core.setLastPrintedProperty(Optional.empty());
    core.setLanguageProperty(meta.language().toLanguageTag());
    // the meeting's day and not the clock's: the same paper has the same bytes
    Optional<Date> day =
        Optional.of(Date.from(meta.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
    core.setCreatedProperty(day);
    core.setModifiedProperty(day);
  }

  private static void custom(Map<String, String> facts, Reference reference) {
    Xml xml =
        new Xml(
            "Properties",
            "xmlns",
            "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
            "xmlns:vt",
            "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
    int id = 2;
    for (Map.Entry<String, String> fact : facts.entrySet()) {
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
