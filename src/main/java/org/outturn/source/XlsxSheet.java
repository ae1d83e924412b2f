package org.outturn.source;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/// Reads the XML of one sheet from front to back.
final class XlsxSheet {
  private final ExcelSheet sheet;
  private final SharedTexts texts;
  private final CellForms forms;
  private final Map<String, SharedFormula> shared = new HashMap<>();
  private final List<ArrayFormula> arrays = new ArrayList<>();
  private final TreeMap<Integer, Columns> columnForms = new TreeMap<>();
  private int row = -1;
  private int column = -1;

  /// A formula that fills an area.
  private record ArrayFormula(CellRangeAddress area, String text) {}

  /// The form of cells that name none.
  private record Columns(int last, NumberForm form) {}

  XlsxSheet(ExcelSheet sheet, SharedTexts texts, CellForms forms) {
    this.sheet = sheet;
    this.texts = texts;
    this.forms = forms;
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "col" -> columns(xml);
          case "row" -> row(xml);
          case "c" -> cell(xml);
          case "mergeCell" -> merge(CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref")));
          default -> {}
        }
      }
    }
  }

  private void columns(XMLStreamReader xml) {
    int first = Integer.parseInt(xml.getAttributeValue(null, "min")) - 1;
    int last = Integer.parseInt(xml.getAttributeValue(null, "max")) - 1;
    String style = xml.getAttributeValue(null, "style");
    if (style != null) {
      columnForms.put(first, new Columns(last, forms.at(Integer.parseInt(style))));
    }
    if (isTrue(xml.getAttributeValue(null, "hidden")) || isNil(xml, "width")) {
      for (int i = first; i <= last; i++) {
        sheet.hideColumn(i);
      }
    }
  }

  private void row(XMLStreamReader xml) {
    String number = xml.getAttributeValue(null, "r");
    row = number == null ? row + 1 : Integer.parseInt(number) - 1;
    column = -1;
    arrays.removeIf(array -> array.area.getLastRow() < row);
    if (isTrue(xml.getAttributeValue(null, "hidden")) || isNil(xml, "ht")) {
      sheet.hideRow(row);
    }
  }

  private void merge(CellRangeAddress area) {
    sheet.merge(
        new Sheet.Merge(
            area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn()));
  }

  private void cell(XMLStreamReader xml) throws XMLStreamException {
    moveTo(xml.getAttributeValue(null, "r"));
    String type = xml.getAttributeValue(null, "t");
    String style = xml.getAttributeValue(null, "s");
    Optional<String> formula = Optional.empty();
    String value = "";
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "f" -> formula = Optional.of(formula(xml));
          case "v" -> value = xml.getElementText();
          case "is" -> value = RichText.read(xml);
          default -> RichText.read(xml); // an extension of the format, which says nothing here
        }
      }
    }
    content(
        type == null ? "n" : type,
        value,
        style,
        formula.isEmpty() && !arrays.isEmpty() ? arrayFormula() : formula);
  }

  /// @param reference missing where the cell follows on the one before
  private void moveTo(@Nullable String reference) {
    if (reference == null) {
      column++;
      return;
    }
    int letters = 0;
    int number = 0;
    while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
      number = number * 26 + Character.toUpperCase(reference.charAt(letters)) - 'A' + 1;
      letters++;
    }
    column = number - 1;
    row = Integer.parseInt(reference, letters, reference.length(), 10) - 1;
  }

  private void content(
      String type, String value, @Nullable String style, Optional<String> formula) {
    switch (type) {
      case "n" -> number(value.strip(), style, formula);
      case "s" -> {
        if (!value.isBlank()) {
          sheet.text(row, column, texts.get(Integer.parseInt(value.strip())), formula);
        }
      }
      case "str" -> sheet.text(row, column, RichText.unescaped(value), formula);
      case "inlineStr" -> sheet.text(row, column, value, formula);
      case "b" -> sheet.truth(row, column, isTrue(value), formula);
      case "e" -> sheet.fault(row, column, value, formula);
      case "d" -> sheet.number(row, column, serial(value.strip()), form(style), formula);
      default -> throw new IllegalArgumentException("a cell of type " + type);
    }
  }

  /// A date written out, `2026-03-31` or with a time, as the number that Excel keeps for it.
  private double serial(String date) {
    return forms.serial(
        date.contains("T") ? LocalDateTime.parse(date) : LocalDate.parse(date).atStartOfDay());
  }

  private void number(String value, @Nullable String style, Optional<String> formula) {
    if (!value.isEmpty()) {
      sheet.number(row, column, Double.parseDouble(value), form(style), formula);
    } else if (formula.isPresent()) {
      sheet.noResult(row, column, formula);
    }
  }

  private NumberForm form(@Nullable String style) {
    if (style != null) {
      return forms.at(Integer.parseInt(style));
    }
    Map.Entry<Integer, Columns> columns = columnForms.floorEntry(column);
    return columns != null && column <= columns.getValue().last
        ? columns.getValue().form
        : forms.at(0);
  }

  // -- formulas

  private String formula(XMLStreamReader xml) throws XMLStreamException {
    String type = xml.getAttributeValue(null, "t");
    String group = xml.getAttributeValue(null, "si");
    String area = xml.getAttributeValue(null, "ref");
    String text = xml.getElementText();
    if ("array".equals(type) && area != null) {
      arrays.add(new ArrayFormula(CellRangeAddress.valueOf(area), text));
    }
    if (!"shared".equals(type) || group == null) {
      return text;
    }
    if (!text.isEmpty()) {
      shared.put(group, new SharedFormula(text, row, column));
    }
    SharedFormula first = shared.get(group);
    return first == null ? text : first.in(row, column);
  }

  private Optional<String> arrayFormula() {
    return arrays.stream()
        .filter(array -> array.area.isInRange(row, column))
        .map(ArrayFormula::text)
        .findFirst();
  }

  private static boolean isNil(XMLStreamReader xml, String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    return value != null && Double.parseDouble(value) == 0;
  }

  private static boolean isTrue(@Nullable String value) {
    return "1".equals(value) || "true".equals(value);
  }
}
