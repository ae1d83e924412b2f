package org.outturn.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a package of XML parts back, such as a Word file: the text of every part, paragraph by
/// paragraph, its attributes, and the packages inside it.
final class PackageReadback {
  /// Word breaks a sentence into runs wherever its look changes: these do not end it.
  private static final Set<String> RUNS =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://schemas.openxmlformats.org/drawingml/2006/main");

  /// Attributes that are read aloud or shown.
  private static final Set<String> READ = Set.of("descr", "title", "alt");

  private final List<Trace> traces = new ArrayList<>();

  private PackageReadback() {}

  static List<Trace> of(byte[] file) throws IOException {
    PackageReadback readback = new PackageReadback();
    readback.parts("", file);
    return readback.traces;
  }

  private void parts(String inside, byte[] file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = inside + entry.getName();
        traces.add(Trace.coded("names of parts", name));
        byte[] part = zip.readAllBytes();
        if (name.matches(".*\\.(xml|rels|vml)")) {
          xml(name, part);
        } else if (name.matches(".*\\.(docx|xlsx)")) {
          parts(name + "/", part);
        }
      }
    }
  }

  private void xml(String part, byte[] content) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
      StringBuilder text = new StringBuilder();
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (endsText(xml)) {
              flush(part, text);
            }
            attributes(part, xml);
          }
          case XMLStreamConstants.END_ELEMENT -> {
            switch (xml.getLocalName()) {
              case "tab", "br", "cr" -> text.append(' ');
              default -> {
                if (endsText(xml)) {
                  flush(part, text);
                }
              }
            }
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE,
              XMLStreamConstants.COMMENT ->
              text.append(xml.getText());
          default -> {}
        }
      }
      flush(part, text);
    } catch (XMLStreamException e) {
      throw new IOException(part, e);
    }
  }

  private static boolean endsText(XMLStreamReader xml) {
    return switch (xml.getLocalName()) {
      case "p", "instrText" -> true;
      default -> !RUNS.contains(String.valueOf(xml.getNamespaceURI()));
    };
  }

  /// Bare measures are passed over: they are numbers that say nothing.
  private void attributes(String part, XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String value = xml.getAttributeValue(i);
      if (value.chars().anyMatch(Character::isLetter)) {
        traces.add(
            READ.contains(xml.getAttributeLocalName(i))
                ? Trace.said(part, value)
                : Trace.coded(part, value));
      }
    }
  }

  private void flush(String part, StringBuilder text) {
    if (!text.toString().isBlank()) {
      traces.add(Trace.said(part, text.toString()));
    }
    text.setLength(0);
  }
}
