package org.outturn.write.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Reading and changing the small parts that come from the reference document.
final class Dom {
  private Dom() {}

  static Document parse(byte[] part) {
    return parse(new ByteArrayInputStream(part));
  }

  static Document parse(PackagePart part) {
    try (InputStream in = part.getInputStream()) {
      return parse(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document parse(InputStream in) {
    try {
      DocumentBuilderFactory builders = DocumentBuilderFactory.newDefaultNSInstance();
      builders.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      builders.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return builders.newDocumentBuilder().parse(in);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    } catch (SAXException e) {
      throw new UncheckedIOException(new IOException(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void save(Document document, PackagePart part) {
    save(bytes(document), part);
  }

  static byte[] bytes(Document document) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
      document.setXmlStandalone(true);
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(bytes));
      return bytes.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  static void save(byte[] bytes, PackagePart part) {
    // POI adds to what a part made in memory holds already
    part.clear();
    try (OutputStream out = part.getOutputStream()) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Elements of WordprocessingML at any depth, in reading order.
  static List<Element> all(Document document, String name) {
    return elements(document.getElementsByTagNameNS(Names.W, name));
  }

  static List<Element> all(Element within, String name) {
    return elements(within.getElementsByTagNameNS(Names.W, name));
  }

  static Optional<Element> child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && name.equals(element.getLocalName())) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /// `w:val` of a child, as in `<w:name w:val="Title"/>`.
  static Optional<String> value(Element parent, String child) {
    return child(parent, child).map(element -> attribute(element, "val"));
  }

  static String attribute(Element element, String name) {
    return element.getAttributeNS(Names.W, name);
  }

  static void set(Element element, String attribute, String value) {
    element.setAttributeNS(Names.W, "w:" + attribute, value);
  }

  static Element append(Element parent, String name, String... attributes) {
    Element element = create(parent.getOwnerDocument(), name, attributes);
    parent.appendChild(element);
    return element;
  }

  static Element create(Document document, String name, String... attributes) {
    Element element = document.createElementNS(Names.W, "w:" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      set(element, attributes[i], attributes[i + 1]);
    }
    return element;
  }

  static void remove(Element element) {
    element.getParentNode().removeChild(element);
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>(nodes.getLength());
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
