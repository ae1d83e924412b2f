package org.outturn.publish;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The words of a Word file as they read with all changes accepted.
///
/// @param paragraphs those of tables included and those of a contents list left out. Numbers in the
///   margin are Word's, and not among the words
/// @param stage whether anybody has still to decide on something in it
public record WordBody(List<String> paragraphs, Stage stage) {
  public WordBody {
    paragraphs = List.copyOf(paragraphs);
  }

  /// How far the work on it has got.
  public enum Stage {
    SETTLED,
    /// It has tracked changes or comments.
    UNDER_REVIEW
  }

  private static final Set<String> REVIEW =
      Set.of("ins", "del", "moveFrom", "moveTo", "commentReference", "rPrChange", "pPrChange");

  /// Words that have been moved away, and those for programs that cannot show a shape.
  private static final Set<String> UNREAD = Set.of("moveFrom", "Fallback");

  static WordBody read(byte[] part) throws ZipException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      return new Reader().read(factory.createXMLStreamReader(new ByteArrayInputStream(part)));
    } catch (XMLStreamException e) {
      ZipException damaged = new ZipException("the text of a Word file is damaged");
      damaged.initCause(e);
      throw damaged;
    }
  }

  private static final class Reader {
    private final List<String> paragraphs = new ArrayList<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private Stage stage = Stage.SETTLED;
    private boolean inContents;

    WordBody read(XMLStreamReader xml) throws XMLStreamException {
      int unread = 0;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (REVIEW.contains(xml.getLocalName())) {
              stage = Stage.UNDER_REVIEW;
            }
            if (unread > 0 || UNREAD.contains(xml.getLocalName())) {
              unread++;
            } else {
              start(xml);
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            if (unread > 0) {
              unread--;
            } else if (xml.getLocalName().equals("p")) {
              end();
            }
          }
          default -> {}
        }
      }
      return new WordBody(paragraphs, stage);
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

    private void end() {
      String text = open.pop().toString();
      if (!text.isBlank() && !inContents) {
        paragraphs.add(text);
      }
    }

    private void say(String text) {
      if (!open.isEmpty()) {
        open.peek().append(text);
      }
    }
  }
}
