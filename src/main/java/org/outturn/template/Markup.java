package org.outturn.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.finding.Location;

/// An expanded template as a tree that knows the template's lines.
sealed interface Markup {

  /// @param place in the template
  record Element(
      String name, Map<String, String> attributes, List<Markup> children, Location.InLine place)
      implements Markup {
    public Element {
      attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
      children = List.copyOf(children);
    }

    Optional<String> attribute(String key) {
      return Optional.ofNullable(attributes.get(key));
    }

    /// An attribute that the schema requires.
    String required(String key) {
      return attribute(key).orElseThrow();
    }

    List<Element> elements() {
      return children.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    /// All text inside, spaces run together.
    String text() {
      StringBuilder text = new StringBuilder();
      for (Markup child : children) {
        text.append(
            switch (child) {
              case Element element -> element.text();
              case Text words -> words.text();
            });
      }
      return text.toString().replaceAll("[ \t\r\n]+", " ").strip();
    }
  }

  /// @param place in the template, of where the text begins
  record Text(String text, Location.InLine place) implements Markup {}
}
