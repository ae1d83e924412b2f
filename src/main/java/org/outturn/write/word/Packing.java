package org.outturn.write.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.ContentTypes;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;

/// A package's parts, with what says of what kind they are and where they lead. POI could save
/// them, but looks for an XML transformer for every part of its own, which takes twice as long as
/// all the rest of a paper.
final class Packing {
  private static final String CORE = "docProps/core.xml";
  private static final String TO_CORE = Names.PACKAGE_RELATIONSHIPS + "/metadata/core-properties";

  private final Map<String, byte[]> parts = new TreeMap<>();
  private final Xml types =
      new Xml("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");

  private Packing() {}

  /// @param core what the file says of itself, in place of what the package says
  /// @return a file; the same parts give the same bytes
  static byte[] of(OPCPackage file, byte[] core) {
    try {
      return new Packing().packed(file, core);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] packed(OPCPackage file, byte[] core) throws InvalidFormatException, IOException {
    types.leaf("Default", "Extension", "rels", "ContentType", ContentTypes.RELATIONSHIPS_PART);
    put(CORE, ContentTypes.CORE_PROPERTIES_PART, core);
    parts.put("_rels/.rels", ofPackage(file));
    for (PackagePart part : file.getParts()) {
      if (!part.isRelationshipPart() && !isCore(part.getContentType())) {
        try (InputStream in = part.getInputStream()) {
          put(name(part), part.getContentType(), in.readAllBytes());
        }
        if (part.hasRelationships()) {
          relationships(part);
        }
      }
    }
    parts.put("[Content_Types].xml", types.finished());
    return Archive.of(parts);
  }

  private void put(String name, String type, byte[] content) {
    parts.put(name, content);
    types.leaf("Override", "PartName", "/" + name, "ContentType", type);
  }

  private static boolean isCore(String type) {
    return type.equals(ContentTypes.CORE_PROPERTIES_PART);
  }

  private static String name(PackagePart part) {
    return part.getPartName().getName().substring(1);
  }

  private static byte[] ofPackage(OPCPackage file) {
    Xml xml = new Xml("Relationships", "xmlns", Names.PACKAGE_RELATIONSHIPS);
    for (PackageRelationship to : file.getRelationships()) {
      if (!to.getRelationshipType().equals(TO_CORE)) {
        relationship(xml, to, to.getTargetURI().getPath().substring(1));
      }
    }
    xml.leaf("Relationship", "Id", "rIdCore", "Type", TO_CORE, "Target", CORE);
    return xml.finished();
  }

  private void relationships(PackagePart part) throws InvalidFormatException {
    Xml xml = new Xml("Relationships", "xmlns", Names.PACKAGE_RELATIONSHIPS);
    for (PackageRelationship to : part.getRelationships()) {
      switch (to.getTargetMode()) {
        case INTERNAL ->
            relationship(
                xml,
                to,
                PackagingURIHelper.relativizeURI(part.getPartName().getURI(), to.getTargetURI())
                    .getPath());
        case EXTERNAL -> {
          relationship(xml, to, to.getTargetURI().toString());
          xml.attribute("TargetMode", "External");
        }
      }
    }
    parts.put(
        PackagingURIHelper.getRelationshipPartName(part.getPartName()).getName().substring(1),
        xml.finished());
  }

  private static void relationship(Xml xml, PackageRelationship to, String target) {
    xml.leaf("Relationship", "Id", to.getId(), "Type", to.getRelationshipType(), "Target", target);
  }
}
