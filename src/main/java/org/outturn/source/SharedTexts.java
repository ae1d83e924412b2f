package org.outturn.source;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The texts of a workbook's cells, each kept once.
final class SharedTexts {
  private final List<String> texts = new ArrayList<>();

  /// Reads the part that holds them.
  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement() && xml.getLocalName().equals("si")) {
        texts.add(RichText.read(xml));
      }
    }
  }

  /// @throws IndexOutOfBoundsException in a damaged workbook
  String get(int index) {
    return texts.get(index);
  }
}
