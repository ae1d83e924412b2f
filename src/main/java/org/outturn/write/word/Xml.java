package org.outturn.write.word;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/// An XML part under way. Names carry their prefix; attributes come as name, value, name, value.
final class Xml {
  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

  private final StringWriter text = new StringWriter(16_384);
  private final XMLStreamWriter out;

  /// Opens the part with its root element.
  Xml(String root, String... attributes) {
    try {
      out = WRITERS.createXMLStreamWriter(text);
      out.writeProcessingInstruction("xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    open(root, attributes);
  }

  Xml open(String name, String... attributes) {
    try {
      out.writeStartElement(name);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  Xml leaf(String name, String... attributes) {
    try {
      out.writeEmptyElement(name);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Adds to the element just opened.
  Xml attribute(String name, String value) {
    attributes(name, value);
    return this;
  }

  Xml text(String characters) {
    try {
      out.writeCharacters(legal(characters));
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  Xml close() {
    try {
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  Xml close(int elements) {
    for (int i = 0; i < elements; i++) {
      close();
    }
    return this;
  }

  /// Writes an element read elsewhere. Only names of the given namespaces are kept, under the
  /// prefixes given; an editor's private marks fall away.
  Xml copy(Element element, Map<String, String> prefixes) {
    String prefix = prefixes.get(element.getNamespaceURI());
    if (prefix == null) {
      return this;
    }
    open(prefix + ":" + element.getLocalName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      String space = attribute.getNamespaceURI();
      if (space != null
          && prefixes.containsKey(space)
          && !attribute.getLocalName().startsWith("rsid")) {
        attributes(prefixes.get(space) + ":" + attribute.getLocalName(), attribute.getValue());
      }
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        copy(inner, prefixes);
      }
    }
    return close();
  }

  /// How many characters have been written; a place for [#insert].
  int position() {
    try {
      out.flush();
      return text.getBuffer().length();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  void insert(int position, String markup) {
    position();
    text.getBuffer().insert(position, markup);
  }

  /// Adds markup that is whole in itself.
  void markup(String whole) {
    insert(position(), whole);
  }

  /// Closes what is open.
  byte[] finished() {
    try {
      out.writeEndDocument();
      out.flush();
      return text.toString().getBytes(StandardCharsets.UTF_8);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void attributes(String... attributes) {
    try {
      for (int i = 0; i < attributes.length; i += 2) {
        out.writeAttribute(attributes[i], legal(attributes[i + 1]));
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Word refuses a file with a character that XML 1.0 forbids, and the JDK's writer lets them
  /// pass.
  private static String legal(String characters) {
    return characters.codePoints().allMatch(Xml::isLegal)
        ? characters
        : characters
            .codePoints()
            .filter(Xml::isLegal)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c < 0xD800
        || c >= 0xE000 && c < 0xFFFE
        || c >= 0x10000;
  }
}
