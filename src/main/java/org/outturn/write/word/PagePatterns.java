package org.outturn.write.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.document.Section.Orientation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The sections of a reference document as patterns: the first upright one and the first landscape
/// one, with paper, margins, heads and feet.
final class PagePatterns {
  private static final double POINTS = 20;

  private final Map<Orientation, Element> patterns = new EnumMap<>(Orientation.class);
  private final List<Orientation> missing = new ArrayList<>();

  /// @throws IllegalArgumentException where the document has no section at all
  PagePatterns(Document body) {
    for (Element section : Dom.all(body, "sectPr")) {
      if (Dom.child(section, "pgSz").isPresent()) {
        patterns.putIfAbsent(orientation(section), section);
      }
    }
    if (patterns.isEmpty()) {
      throw new IllegalArgumentException("it has no page to take after");
    }
    for (Orientation orientation : Orientation.values()) {
      if (!patterns.containsKey(orientation)) {
        missing.add(orientation);
        patterns.put(orientation, turned(patterns.values().iterator().next()));
      }
    }
  }

  List<Orientation> missing() {
    return missing;
  }

  /// Width of the type area, in points.
  double measure(Orientation orientation) {
    Element pattern = pattern(orientation);
    return length(pattern, "pgSz", "w")
        - length(pattern, "pgMar", "left")
        - length(pattern, "pgMar", "right");
  }

  /// The properties of the paper's first section: its first page has a head and foot of its own.
  Element first(Orientation orientation) {
    return (Element) pattern(orientation).cloneNode(true);
  }

  /// The properties of a later section, which runs on.
  Element later(Orientation orientation) {
    Element section = (Element) pattern(orientation).cloneNode(true);
    Dom.child(section, "titlePg").ifPresent(Dom::remove);
    for (String reference : List.of("headerReference", "footerReference")) {
      for (Element head : Dom.all(section, reference)) {
        if (Dom.attribute(head, "type").equals("first")) {
          Dom.remove(head);
        }
      }
    }
    return section;
  }

  private Element pattern(Orientation orientation) {
    return Optional.ofNullable(patterns.get(orientation)).orElseThrow();
  }

  private static Orientation orientation(Element section) {
    return Dom.child(section, "pgSz")
        .filter(page -> Dom.attribute(page, "orient").equals("landscape"))
        .map(_ -> Orientation.LANDSCAPE)
        .orElse(Orientation.PORTRAIT);
  }

  private static Element turned(Element section) {
    Element other = (Element) section.cloneNode(true);
    Element page = Dom.child(other, "pgSz").orElseThrow();
    String width = Dom.attribute(page, "w");
    Dom.set(page, "w", Dom.attribute(page, "h"));
    Dom.set(page, "h", width);
    switch (orientation(section)) {
      case PORTRAIT -> Dom.set(page, "orient", "landscape");
      case LANDSCAPE -> page.removeAttributeNS(Names.W, "orient");
    }
    return other;
  }

  private static double length(Element section, String element, String attribute) {
    return Dom.child(section, element)
        .map(found -> Double.parseDouble(Dom.attribute(found, attribute)) / POINTS)
        .orElse(0.0);
  }

  static String markup(Element section) {
    Xml xml = new Xml("w:sectPr");
    for (Element child : Dom.all(section, "*")) {
      // a paper's sections begin on new pages, whatever the pattern's did
      if (child.getParentNode() == section && !child.getLocalName().equals("type")) {
        xml.copy(child, Names.PREFIXES);
      }
    }
    String whole = new String(xml.finished(), StandardCharsets.UTF_8);
    return whole.substring(whole.indexOf("<w:sectPr"));
  }
}
