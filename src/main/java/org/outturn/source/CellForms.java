package org.outturn.source;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/// The formats of an `.xlsx` workbook's cells, as far as numbers go: a cell names one by its place
/// in the list.
final class CellForms {
  private final NumberForms forms;
  private final Map<Integer, String> patterns = new HashMap<>();
  private final List<NumberForm> cellForms = new ArrayList<>();

  CellForms(NumberForms forms) {
    this.forms = forms;
  }

  /// Reads the part that holds them.
  void read(XMLStreamReader xml) throws XMLStreamException {
    boolean ofCells = false;
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "numFmt" ->
              patterns.putIfAbsent(
                  number(xml, "numFmtId"), xml.getAttributeValue(null, "formatCode"));
          case "cellXfs" -> ofCells = true;
          case "xf" -> {
            if (ofCells) {
              cellForms.add(form(number(xml, "numFmtId")));
            }
          }
          default -> {}
        }
      } else if (xml.isEndElement() && xml.getLocalName().equals("cellXfs")) {
        ofCells = false;
      }
    }
  }

  NumberForm at(int index) {
    return index < cellForms.size() ? cellForms.get(index) : form(0);
  }

  double serial(LocalDateTime date) {
    return forms.serial(date);
  }

  private NumberForm form(int index) {
    String pattern =
        Optional.ofNullable(patterns.get(index))
            .or(() -> Optional.ofNullable(BuiltinFormats.getBuiltinFormat(index)))
            .orElse("General");
    return forms.form(index, pattern);
  }

  private static int number(XMLStreamReader xml, String attribute) {
    return Integer.parseInt(
        Optional.ofNullable(xml.getAttributeValue(null, attribute)).orElse("0"));
  }
}
