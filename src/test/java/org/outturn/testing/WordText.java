package org.outturn.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// What a Word file says, read from its XML.
public final class WordText {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private WordText() {}

  /// A paragraph on a line; a table's row on one line, its cells set apart by a space.
  public static String lines(Path docx) {
    List<String> lines = new ArrayList<>();
    blocks(body(docx), lines);
    return String.join("\n", lines).replace('\u00A0', ' ');
  }

  public static String running(Path docx) {
    return lines(docx).replaceAll("\\s+", " ");
  }

  private static void blocks(Element parent, List<String> lines) {
    for (Element child : children(parent)) {
      switch (child.getLocalName()) {
        case "p" -> lines.add(text(child));
        case "tbl" -> {
          for (Element row : children(child)) {
            if (row.getLocalName().equals("tr")) {
              lines.add(row(row));
            }
          }
        }
        default -> {}
      }
    }
  }

  private static String row(Element row) {
    List<String> cells = new ArrayList<>();
    for (Element cell : children(row)) {
      if (cell.getLocalName().equals("tc")) {
        List<String> paragraphs = new ArrayList<>();
        blocks(cell, paragraphs);
        cells.add(String.join(" ", paragraphs));
      }
    }
    return String.join(" ", cells).replaceAll("[ \\u00A0]+", " ").strip();
  }

  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Element child : children(element)) {
      switch (child.getLocalName()) {
        case "t" -> text.append(child.getTextContent());
        case "tab", "br" -> text.append(' ');
        case "instrText" -> {}
        default -> text.append(text(child));
      }
    }
    return text.toString();
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static Element body(Path docx) {
    try (ZipFile zip = new ZipFile(docx.toFile());
        var xml = zip.getInputStream(zip.getEntry("word/document.xml"))) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var document = factory.newDocumentBuilder().parse(xml);
      return (Element) document.getElementsByTagNameNS(W, "body").item(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
