package org.outturn.template;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

/// Reads expanded text into a tree by StAX, with DTDs and entities off.
final class MarkupReader {
  private static final XMLInputFactory XML = closedIn();

  private final TemplateFolders folders;
  private final Deque<Open> open = new ArrayDeque<>();
  private Location.InLine place;
  private Optional<Markup.Element> root = Optional.empty();

  private MarkupReader(TemplateFolders folders, String template) {
    this.folders = folders;
    this.place = folders.place(template, 1);
  }

  private static XMLInputFactory closedIn() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /// An element whose end has not come yet.
  private record Open(
      String name, Map<String, String> attributes, List<Markup> children, Location.InLine place) {}

  /// @param template that was expanded
  /// @return nothing where the text is not well formed
  static Optional<Markup.Element> read(
      String text, String template, TemplateFolders folders, List<Finding> findings) {
    MarkupReader reader = new MarkupReader(folders, template);
    try {
      reader.read(XML.createXMLStreamReader(new StringReader(text)));
      return reader.root;
    } catch (XMLStreamException e) {
      findings.add(
          Finding.of(Code.TPL006, reader.place, "the text made here is not well-formed XML")
              .note(TemplateFaults.fact(problem(e)))
              .help("close each element in the template, and escape < and &"));
      return Optional.empty();
    }
  }

  /// The parser's message without its own line, which is that of the expanded text.
  private static String problem(XMLStreamException e) {
    String message = e.getMessage();
    int text = message.indexOf("Message: ");
    return text < 0 ? message : message.substring(text + "Message: ".length());
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.PROCESSING_INSTRUCTION -> mark(xml);
        case XMLStreamConstants.START_ELEMENT -> open.push(opened(xml));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            add(new Markup.Text(xml.getText(), place));
        case XMLStreamConstants.END_ELEMENT -> close();
        default -> {}
      }
    }
  }

  private void mark(XMLStreamReader xml) {
    if (xml.getPITarget().equals(LineMarks.TARGET)) {
      String[] mark = LineMarks.read(xml.getPIData());
      place = folders.place(mark[0], Integer.parseInt(mark[1]));
    }
  }

  private Open opened(XMLStreamReader xml) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return new Open(xml.getLocalName(), attributes, new ArrayList<>(), place);
  }

  private void close() {
    Open done = open.pop();
    Markup.Element element =
        new Markup.Element(done.name(), done.attributes(), done.children(), done.place());
    if (open.isEmpty()) {
      root = Optional.of(element);
    } else {
      add(element);
    }
  }

  private void add(Markup child) {
    if (!open.isEmpty()) {
      open.element().children().add(child);
    }
  }
}
