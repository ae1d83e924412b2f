package org.outturn.write.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// What the Open XML rules let pass and Word, an officer or a screen reader would not.
final class WordLint {
  private static final Pattern TO_BOOKMARK = Pattern.compile("\\s*(?:REF|PAGEREF) (\\S+).*");
  private static final Pattern BOOKMARK = Pattern.compile("[A-Za-z_]\\w{0,39}");
  private static final Pattern HEADING = Pattern.compile("heading (\\d)");

  /// All that a paragraph may say beside its style.
  private static final Set<String> PARAGRAPH_PROPERTIES =
      Set.of("pStyle", "keepNext", "pageBreakBefore", "numPr", "pBdr", "spacing", "rPr", "sectPr");

  private static final List<String> CHANGES =
      List.of("ins", "del", "moveFrom", "moveTo", "pPrChange", "rPrChange", "tblPrChange");

  private static final Set<String> RUN_PROPERTIES = Set.of("rStyle", "lang", "noProof");

  private final Map<String, byte[]> parts;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> styles;
  private final Set<String> lists;
  private final Map<String, String> names = new HashMap<>();

  private WordLint(byte[] docx) {
    parts = Archive.parts(docx);
    styles = values(part("word/styles.xml"), "style", "styleId");
    lists = values(part("word/numbering.xml"), "num", "numId");
    for (Element style : Dom.all(part("word/styles.xml"), "style")) {
      names.put(Dom.attribute(style, "styleId"), Dom.value(style, "name").orElse(""));
    }
  }

  static List<String> faults(byte[] docx) {
    WordLint lint = new WordLint(docx);
    lint.styleSheet();
    lint.numbering();
    lint.settings();
    for (String name : lint.parts.keySet()) {
      if (name.matches("word/(document|header\\w*|footer\\w*)\\.xml")) {
        lint.story(name);
      }
    }
    lint.document(lint.part("word/document.xml"));
    lint.properties();
    return List.copyOf(lint.faults);
  }

  private Document part(String name) {
    return Dom.parse(parts.get(name));
  }

  private void check(boolean right, String fault, Object... arguments) {
    if (!right) {
      faults.add(fault.formatted(arguments));
    }
  }

  private static Set<String> values(Document part, String element, String attribute) {
    return Dom.all(part, element).stream()
        .map(found -> Dom.attribute(found, attribute))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void styleSheet() {
    Document sheet = part("word/styles.xml");
    for (String relation : List.of("basedOn", "next", "link")) {
      for (String id : values(sheet, relation, "val")) {
        check(styles.contains(id), "a style leads to %s, which is none", id);
      }
    }
    for (String list : values(sheet, "numId", "val")) {
      check(lists.contains(list), "a style is on list %s, which is none", list);
    }
    check(
        Dom.all(sheet, "docDefaults").stream()
            .anyMatch(defaults -> !Dom.all(defaults, "lang").isEmpty()),
        "no language is set");
  }

  private void numbering() {
    Document numbering = part("word/numbering.xml");
    Set<String> known = values(numbering, "abstractNum", "abstractNumId");
    for (Element list : Dom.all(numbering, "num")) {
      String of = Dom.value(list, "abstractNumId").orElse("");
      check(known.contains(of), "a list is of kind %s, which is none", of);
    }
    for (String style : values(numbering, "pStyle", "val")) {
      check(styles.contains(style), "a list's level has style %s, which is none", style);
    }
  }

  private void settings() {
    String settings = new String(parts.get("word/settings.xml"), StandardCharsets.UTF_8);
    check(!settings.contains("updateFields"), "Word will ask before it opens");
    check(!settings.contains("trackRevisions"), "changes are tracked");
    for (String name : parts.keySet()) {
      check(!name.matches("word/(comments|people).*"), "there are comments");
    }
  }

  /// The document, a head or a foot.
  private void story(String name) {
    Document story = part(name);
    for (String change : CHANGES) {
      check(Dom.all(story, change).isEmpty(), "a tracked change in %s: %s", name, change);
    }
    for (String comment : List.of("commentReference", "commentRangeStart")) {
      check(Dom.all(story, comment).isEmpty(), "a comment in %s", name);
    }
    for (Element element : elements(story, "*")) {
      check(Dom.attribute(element, "author").isEmpty(), "%s names somebody", name);
      check(
          List.of("rsidR", "rsidRPr", "rsidP", "rsidRDefault", "rsidTr").stream()
              .allMatch(session -> Dom.attribute(element, session).isEmpty()),
          "%s tells who edited when",
          name);
    }
    for (String use : List.of("pStyle", "rStyle", "tblStyle")) {
      for (String id : values(story, use, "val")) {
        check(styles.contains(id), "unknown style %s in %s", id, name);
      }
    }
    for (String list : values(story, "numId", "val")) {
      check(lists.contains(list), "unknown list %s in %s", list, name);
    }
    fields(story, name);
    relations(story, name);
    formatting(story);
    for (Element shape : elements(story, "shape")) {
      check(!shape.getAttribute("alt").isBlank(), "watermark without words in %s", name);
    }
  }

  private void fields(Document story, String name) {
    int open = 0;
    for (Element mark : Dom.all(story, "fldChar")) {
      open +=
          switch (Dom.attribute(mark, "fldCharType")) {
            case "begin" -> 1;
            case "end" -> -1;
            default -> 0;
          };
      check(open >= 0, "a field ends before it begins in %s", name);
    }
    check(open == 0, "%d fields do not end in %s", open, name);
  }

  private void relations(Document story, String name) {
    String file = name.replace("word/", "word/_rels/") + ".rels";
    String relationships =
        parts.containsKey(file) ? new String(parts.get(file), StandardCharsets.UTF_8) : "";
    for (Element element : elements(story, "*")) {
      for (String attribute : List.of("id", "embed")) {
        String id = element.getAttributeNS(Names.R, attribute);
        check(
            id.isEmpty() || relationships.contains("\"" + id + "\""),
            "%s in %s leads nowhere",
            id,
            name);
      }
    }
  }

  private void formatting(Document story) {
    for (Element properties : Dom.all(story, "pPr")) {
      for (Element one : children(properties)) {
        check(
            PARAGRAPH_PROPERTIES.contains(one.getLocalName()),
            "a paragraph is formatted by hand: %s",
            one.getLocalName());
      }
    }
    for (Element properties : Dom.all(story, "rPr")) {
      for (Element one : children(properties)) {
        check(
            RUN_PROPERTIES.contains(one.getLocalName()),
            "words are formatted by hand: %s",
            one.getLocalName());
      }
    }
  }

  private void document(Document document) {
    bookmarks(document);
    Dom.all(document, "tbl").forEach(this::table);
    Set<String> drawings = new HashSet<>();
    for (Element drawing : elements(document, "docPr")) {
      check(!drawing.getAttribute("descr").isBlank(), "drawing without words");
      check(drawings.add(drawing.getAttribute("id")), "two drawings of one number");
    }
    for (Element link : Dom.all(document, "hyperlink")) {
      check(!text(link).isBlank(), "link without words");
    }
    paragraphs(document);
  }

  private void bookmarks(Document document) {
    Set<String> names = new HashSet<>();
    for (Element mark : Dom.all(document, "bookmarkStart")) {
      String name = Dom.attribute(mark, "name");
      check(names.add(name), "two bookmarks %s", name);
      check(BOOKMARK.matcher(name).matches(), "not a bookmark's name: %s", name);
    }
    check(
        values(document, "bookmarkStart", "id").equals(values(document, "bookmarkEnd", "id")),
        "a bookmark does not end");
    for (Element code : Dom.all(document, "instrText")) {
      Matcher leads = TO_BOOKMARK.matcher(code.getTextContent());
      check(
          !leads.matches() || names.contains(leads.group(1)),
          "field to nowhere: %s",
          code.getTextContent().strip());
    }
    for (Element link : Dom.all(document, "hyperlink")) {
      String to = Dom.attribute(link, "anchor");
      check(to.isEmpty() || names.contains(to), "link to nowhere: %s", to);
    }
  }

  private void table(Element table) {
    Element properties = Dom.child(table, "tblPr").orElseThrow();
    check(
        Dom.value(properties, "tblCaption").isPresent()
            || Dom.value(properties, "tblDescription").isPresent(),
        "table without words");
    List<Element> rows =
        children(table).stream().filter(child -> child.getLocalName().equals("tr")).toList();
    check(!Dom.all(rows.getFirst(), "tblHeader").isEmpty(), "table without a header row");
    check(
        Dom.child(properties, "tblLook")
            .filter(look -> Dom.attribute(look, "firstRow").equals("1"))
            .isPresent(),
        "a header row without its style");
    int columns = Dom.all(Dom.child(table, "tblGrid").orElseThrow(), "gridCol").size();
    Set<Integer> open = new HashSet<>();
    for (Element row : rows) {
      int column = 0;
      for (Element cell : Dom.all(row, "tc")) {
        Element of = Dom.child(cell, "tcPr").orElseThrow();
        Optional<Element> merge = Dom.child(of, "vMerge");
        boolean begins = merge.map(m -> Dom.attribute(m, "val").equals("restart")).orElse(true);
        check(begins || open.contains(column), "a cell continues none");
        if (merge.isEmpty()) {
          open.remove(column);
        } else if (begins) {
          open.add(column);
        }
        column += Dom.value(of, "gridSpan").map(Integer::parseInt).orElse(1);
        List<Element> content = children(cell);
        check(content.getLast().getLocalName().equals("p"), "a cell does not end with a paragraph");
      }
      check(column == columns, "a row of %d columns in a grid of %d", column, columns);
    }
  }

  private void paragraphs(Document document) {
    int above = 0;
    for (Element paragraph : Dom.all(document, "p")) {
      boolean inCell = paragraph.getParentNode().getLocalName().equals("tc");
      // a section's last paragraph holds its properties, or at the end stands before them: Word
      // wants one after a table
      boolean section =
          !Dom.all(paragraph, "sectPr").isEmpty()
              || paragraph.getNextSibling() instanceof Element next
                  && next.getLocalName().equals("sectPr");
      check(
          inCell || section || !Dom.all(paragraph, "r").isEmpty(), "an empty paragraph for space");
      String style =
          Dom.all(paragraph, "pStyle").stream()
              .map(found -> names.getOrDefault(Dom.attribute(found, "val"), "unknown"))
              .findFirst()
              .orElse("");
      check(!style.isEmpty(), "a paragraph without a style");
      Matcher heading = HEADING.matcher(style);
      if (heading.matches() || style.equals("Banner") || style.equals("Appendix Heading")) {
        int depth = heading.matches() ? Integer.parseInt(heading.group(1)) : 1;
        check(depth <= above + 1, "heading %d after %d", depth, above);
        above = depth;
      }
    }
  }

  private void properties() {
    String core = new String(parts.get("docProps/core.xml"), StandardCharsets.UTF_8);
    check(core.matches("(?s).*<dc:title>.+</dc:title>.*"), "the file has no title");
    check(!core.contains("lastModifiedBy"), "the file names who saved it");
    check(!parts.containsKey("docProps/app.xml"), "the file names the program's owner");
    check(core.matches("(?s).*<dc:language>.+</dc:language>.*"), "the file has no language");
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static List<Element> elements(Document document, String name) {
    var found = document.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static String text(Element element) {
    return Dom.all(element, "t").stream()
        .map(Element::getTextContent)
        .collect(Collectors.joining());
  }
}
