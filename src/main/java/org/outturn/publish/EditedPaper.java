package org.outturn.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The paragraphs of a Word file as they read with all changes accepted, those of tables included
/// and those of a contents list left out. Numbers in the margin are Word's, and not among the
/// words.
public final class EditedPaper {
  private static final String BODY = "word/document.xml";

  private final List<String> paragraphs = new ArrayList<>();
  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private boolean inContents;

  private EditedPaper() {}

  /// @throws IOException if it is no Word file
  public static List<String> paragraphs(byte[] docx) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(BODY)) {
          EditedPaper paper = new EditedPaper();
          paper.read(zip.readAllBytes());
          return paper.paragraphs;
        }
      }
    }
    throw new IOException("no Word file");
  }

  private void read(byte[] body) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(body));
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(xml);
          case XMLStreamConstants.END_ELEMENT -> end(xml);
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("the Word file's text cannot be read", e);
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "p" -> {
        open.push(new StringBuilder());
        inContents = false;
      }
      case "pStyle" -> inContents = xml.getAttributeValue(0).startsWith("TOC");
      case "t" -> say(xml.getElementText());
      case "tab", "br", "cr" -> say(" ");
      case "noBreakHyphen" -> say("-");
      default -> {}
    }
  }

  private void end(XMLStreamReader xml) {
    if (xml.getLocalName().equals("p") && !open.isEmpty()) {
      String text = open.pop().toString();
      if (!text.isBlank() && !inContents) {
        paragraphs.add(text);
      }
    }
  }

  private void say(String text) {
    if (!open.isEmpty()) {
      open.peek().append(text);
    }
  }
}
