package org.outturn.write.word;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The styles of a reference document. They are known by name: ids differ with the language of the
/// Word that saved the file.
final class StyleSheet {
  /// What stands before `numPr` among a paragraph's properties.
  private static final Set<String> BEFORE_LIST =
      Set.of("keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl");

  private final Document part;
  private final Map<String, Element> byName = new HashMap<>();
  private final Map<String, Element> byId = new HashMap<>();

  StyleSheet(Document part) {
    this.part = part;
    for (Element style : Dom.all(part, "style")) {
      index(style);
    }
  }

  private void index(Element style) {
    byName.put(key(Dom.attribute(style, "type"), Dom.value(style, "name").orElse("")), style);
    byId.put(Dom.attribute(style, "styleId"), style);
  }

  private static String key(String type, String name) {
    return type + " " + name.toLowerCase(Locale.ROOT);
  }

  Document part() {
    return part;
  }

  boolean has(NamedStyle style) {
    return byName.containsKey(key(style.type(), style.styleName()));
  }

  /// @throws IllegalArgumentException where the style is neither there nor adopted
  String id(NamedStyle style) {
    return Dom.attribute(element(style), "styleId");
  }

  private Element element(NamedStyle style) {
    Element found = byName.get(key(style.type(), style.styleName()));
    if (found == null) {
      throw new IllegalArgumentException("no style " + style.styleName());
    }
    return found;
  }

  /// The list that a style puts its paragraphs on, by itself or through the style it is based on.
  Optional<String> listOf(NamedStyle style) {
    return inherited(
        style, properties -> Dom.child(properties, "numPr").flatMap(on -> Dom.value(on, "numId")));
  }

  /// The space that a style leaves above its paragraphs, in points.
  double spaceAbove(NamedStyle style) {
    return inherited(
            style,
            properties ->
                Dom.child(properties, "spacing")
                    .map(spacing -> Dom.attribute(spacing, "before"))
                    .filter(Predicate.not(String::isEmpty)))
        .map(Twips::points)
        .orElse(0.0);
  }

  /// What a style says of its paragraphs, or else the style it is based on.
  private Optional<String> inherited(
      NamedStyle style, Function<Element, Optional<String>> property) {
    Element at = element(style);
    for (int steps = 0; at != null && steps < byId.size(); steps++) {
      Optional<String> said = Dom.child(at, "pPr").flatMap(property);
      if (said.isPresent()) {
        return said;
      }
      at = byId.get(Dom.value(at, "basedOn").orElse(""));
    }
    return Optional.empty();
  }

  /// The rules that a paragraph style draws.
  Optional<Element> rules(ParagraphStyle style) {
    return Dom.child(element(style), "pPr").flatMap(properties -> Dom.child(properties, "pBdr"));
  }

  void putOn(NamedStyle style, String list, int level) {
    Element properties =
        Dom.child(element(style), "pPr").orElseGet(() -> properties(element(style)));
    Dom.child(properties, "numPr").ifPresent(Dom::remove);
    Element numbered = Dom.create(part, "numPr");
    Dom.append(numbered, "ilvl", "val", String.valueOf(level));
    Dom.append(numbered, "numId", "val", list);
    Node after = properties.getFirstChild();
    while (after != null && BEFORE_LIST.contains(String.valueOf(after.getLocalName()))) {
      after = after.getNextSibling();
    }
    properties.insertBefore(numbered, after);
  }

  private Element properties(Element style) {
    Element properties = Dom.create(part, "pPr");
    style.insertBefore(properties, Dom.child(style, "rPr").orElse(null));
    return properties;
  }

  /// Takes a style over from the house's own sheet, with what it is based on.
  void adopt(NamedStyle style, StyleSheet house) {
    Element taken = (Element) part.importNode(house.element(style), true);
    String id = Dom.attribute(taken, "styleId");
    Dom.set(taken, "styleId", byId.containsKey(id) ? id + "Outturn" : id);
    part.getDocumentElement().appendChild(taken);
    index(taken);
    for (String relation : List.of("basedOn", "next")) {
      Dom.child(taken, relation).ifPresent(to -> lead(to, house));
    }
  }

  /// A relation between styles leads to the style of the same name here.
  private void lead(Element relation, StyleSheet house) {
    Element meant = house.byId.get(Dom.attribute(relation, "val"));
    String key = key(Dom.attribute(meant, "type"), Dom.value(meant, "name").orElseThrow());
    Element here = byName.get(key);
    if (here == null) {
      NamedStyle.all()
          .filter(style -> key(style.type(), style.styleName()).equals(key))
          .forEach(style -> adopt(style, house));
      here = byName.get(key);
    }
    if (here == null) {
      Dom.remove(relation);
    } else {
      Dom.set(relation, "val", Dom.attribute(here, "styleId"));
    }
  }

  /// The language of all text that names no other.
  void speak(Locale language) {
    String tag = language.toLanguageTag();
    Element root = part.getDocumentElement();
    Element defaults =
        Dom.child(root, "docDefaults")
            .orElseGet(() -> first(root, Dom.create(part, "docDefaults")));
    Element runs =
        Dom.child(defaults, "rPrDefault")
            .orElseGet(() -> first(defaults, Dom.create(part, "rPrDefault")));
    Element properties =
        Dom.child(runs, "rPr").orElseGet(() -> first(runs, Dom.create(part, "rPr")));
    Element lang = Dom.child(properties, "lang").orElseGet(() -> Dom.append(properties, "lang"));
    Dom.set(lang, "val", tag);
    Dom.set(lang, "eastAsia", tag);
  }

  private static Element first(Element parent, Element child) {
    parent.insertBefore(child, parent.getFirstChild());
    return child;
  }
}
