package org.outturn.template;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.outturn.document.Inline;
import org.outturn.document.Tone;
import org.outturn.finding.Finding;

/// Reads the text of an element: spaces and line ends of the template run together into one space,
/// and none is left at either end.
final class InlineReader {
  private static final String SPACES = "[ \t\r\n]+";

  private final Whereabouts whereabouts;
  private final List<Finding> findings;

  InlineReader(Whereabouts whereabouts, List<Finding> findings) {
    this.whereabouts = whereabouts;
    this.findings = findings;
  }

  /// The inlines of an element, but for lists inside it.
  List<Inline> read(Markup.Element element) {
    List<Inline> inlines = inside(element);
    trimStart(inlines);
    trimEnd(inlines);
    return List.copyOf(inlines);
  }

  private static void trimStart(List<Inline> inlines) {
    if (!inlines.isEmpty() && inlines.getFirst() instanceof Inline.Text(String text)) {
      replace(inlines, 0, text.stripLeading());
    }
  }

  private static void trimEnd(List<Inline> inlines) {
    if (!inlines.isEmpty() && inlines.getLast() instanceof Inline.Text(String text)) {
      replace(inlines, inlines.size() - 1, text.stripTrailing());
    }
  }

  private static void replace(List<Inline> inlines, int at, String text) {
    if (text.isEmpty()) {
      inlines.remove(at);
    } else {
      inlines.set(at, Inline.text(text));
    }
  }

  private List<Inline> inside(Markup.Element element) {
    List<Inline> inlines = new ArrayList<>();
    for (Markup child : element.children()) {
      switch (child) {
        case Markup.Text(String text, var _) -> words(text.replaceAll(SPACES, " "), inlines);
        case Markup.Element inner -> inline(inner, inlines);
      }
    }
    return inlines;
  }

  private static void words(String text, List<Inline> inlines) {
    if (!inlines.isEmpty() && inlines.getLast() instanceof Inline.Text(String before)) {
      inlines.set(inlines.size() - 1, Inline.text((before + text).replaceAll(SPACES, " ")));
    } else {
      inlines.add(Inline.text(text));
    }
  }

  private void inline(Markup.Element element, List<Inline> inlines) {
    switch (element.name()) {
      case "ul", "ol" -> {}
      case "v" ->
          inlines.add(
              new Inline.Value(
                  element.required("ref"), element.text(), element.attribute("spoken").orElse("")));
      case "strong" -> inlines.add(new Inline.Strong(inside(element)));
      case "em" -> inlines.add(new Inline.Emphasis(inside(element)));
      case "foreign" ->
          inlines.add(
              new Inline.Foreign(Locale.forLanguageTag(element.required("lang")), inside(element)));
      case "a" ->
          inlines.add(new Inline.Link(URI.create(element.required("href")), inside(element)));
      case "see" ->
          inlines.add(whereabouts.see(element.required("what"), element.place(), findings));
      case "rating" ->
          inlines.add(
              new Inline.RatingMark(
                  element.text(),
                  element.required("shape"),
                  Tone.valueOf(element.required("tone").toUpperCase(Locale.ROOT))));
      case "symbol" -> inlines.add(new Inline.Symbol(element.text(), element.required("word")));
      case "shorthand" ->
          inlines.add(new Inline.Shorthand(element.text(), element.required("meaning")));
      case "br" -> inlines.add(new Inline.LineBreak());
      default -> throw new IllegalStateException("not in the schema: " + element.name());
    }
  }
}
