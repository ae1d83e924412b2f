package org.outturn.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What an `.xlsx` workbook says of itself: its sheets in their order, from which day it counts
/// dates, how exactly it reckons, and to which other workbooks it is linked.
final class WorkbookParts {
  private final List<Named> sheets = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private WorkbookFindings.Precision precision = WorkbookFindings.Precision.FULL;
  private NumberForm.Epoch epoch = NumberForm.Epoch.Y1900;

  /// @param relationship by which the sheet's own part is found
  record Named(String name, String relationship, Visibility visibility) {}

  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "workbookPr" -> {
            if (List.of("1", "true").contains(attribute(xml, "date1904"))) {
              epoch = NumberForm.Epoch.Y1904;
            }
          }
          case "calcPr" -> {
            if (List.of("0", "false").contains(attribute(xml, "fullPrecision"))) {
              precision = WorkbookFindings.Precision.AS_SHOWN;
            }
          }
          case "externalReference" -> links.add(attribute(xml, "id"));
          case "sheet" ->
              sheets.add(
                  new Named(
                      attribute(xml, "name"),
                      attribute(xml, "id"),
                      visibility(attribute(xml, "state"))));
          default -> {}
        }
      }
    }
  }

  private static Visibility visibility(String state) {
    return switch (state) {
      case "hidden" -> Visibility.HIDDEN;
      case "veryHidden" -> Visibility.VERY_HIDDEN;
      default -> Visibility.VISIBLE;
    };
  }

  NumberForm.Epoch epoch() {
    return epoch;
  }

  WorkbookFindings.Precision precision() {
    return precision;
  }

  /// The relationships by which the linked workbooks are found.
  List<String> links() {
    return List.copyOf(links);
  }

  List<Named> sheets() {
    return List.copyOf(sheets);
  }

  /// By its local name, whatever its namespace is; blank where there is none.
  private static String attribute(XMLStreamReader xml, String name) {
    return IntStream.range(0, xml.getAttributeCount())
        .filter(i -> xml.getAttributeLocalName(i).equals(name))
        .mapToObj(xml::getAttributeValue)
        .findFirst()
        .orElse("");
  }
}
