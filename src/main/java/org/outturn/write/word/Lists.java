package org.outturn.write.word;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The numbering part of the file under way.
final class Lists {

  /// Where a paragraph stands among lists when its style alone does not say it.
  ///
  /// @param list a `w:num`
  /// @param level counted from 0
  record Place(String list, int level) {}

  private final Document part;
  private final StyleSheet styles;

  Lists(Document part, StyleSheet styles) {
    this.part = part;
    this.styles = styles;
  }

  Document part() {
    return part;
  }

  /// Whether the styles of a list stand together on one.
  boolean has(NumberedList list) {
    List<Optional<String>> lists =
        list.levels().stream()
            .map(level -> styles.listOf(level.style()).flatMap(this::abstractOf))
            .distinct()
            .toList();
    return lists.size() == 1 && lists.getFirst().isPresent();
  }

  private Optional<String> abstractOf(String num) {
    return nums("num", "numId", num)
        .flatMap(found -> Dom.value(found, "abstractNumId"))
        .filter(id -> nums("abstractNum", "abstractNumId", id).isPresent());
  }

  private Optional<Element> nums(String name, String key, String id) {
    return Dom.all(part, name).stream()
        .filter(element -> Dom.attribute(element, key).equals(id))
        .findFirst();
  }

  /// Takes a list over from the house and puts its styles on it.
  void adopt(NumberedList list, Document house) {
    String id = next("abstractNum", "abstractNumId");
    Element taken =
        (Element)
            part.importNode(
                Dom.all(house, "abstractNum").stream()
                    .filter(one -> Dom.attribute(one, "abstractNumId").equals(list.id()))
                    .findFirst()
                    .orElseThrow(),
                true);
    Dom.set(taken, "abstractNumId", id);
    Node firstList = Dom.all(part, "num").stream().findFirst().orElse(null);
    part.getDocumentElement().insertBefore(taken, firstList);
    String num = add(id);
    List<Element> links = Dom.all(taken, "pStyle");
    for (int level = 0; level < list.levels().size(); level++) {
      ParagraphStyle style = list.levels().get(level).style();
      Dom.set(links.get(level), "val", styles.id(style));
      styles.putOn(style, num, level);
    }
  }

  /// The list of a style, counted anew.
  Place from(ParagraphStyle style, int level, int number) {
    String of = styles.listOf(style).flatMap(this::abstractOf).orElseThrow();
    String num = add(of);
    Element override =
        Dom.append(
            nums("num", "numId", num).orElseThrow(), "lvlOverride", "ilvl", String.valueOf(level));
    Dom.append(override, "startOverride", "val", String.valueOf(number));
    return new Place(num, level);
  }

  private String add(String abstractList) {
    String id = next("num", "numId");
    Element num = Dom.create(part, "num", "numId", id);
    Dom.append(num, "abstractNumId", "val", abstractList);
    Node last = Dom.child(part.getDocumentElement(), "numIdMacAtCleanup").orElse(null);
    part.getDocumentElement().insertBefore(num, last);
    return id;
  }

  private String next(String name, String key) {
    return String.valueOf(
        1
            + Dom.all(part, name).stream()
                .mapToInt(element -> Integer.parseInt(Dom.attribute(element, key)))
                .max()
                .orElse(0));
  }

  /// Gives each list a mark of this paper's own: Word joins lists of the same mark when two papers
  /// are pasted into one agenda.
  void sign(String paper) {
    for (Element list : Dom.all(part, "abstractNum")) {
      int mark = (paper + "#" + Dom.attribute(list, "abstractNumId")).hashCode();
      Dom.child(list, "nsid").ifPresent(nsid -> Dom.set(nsid, "val", "%08X".formatted(mark)));
    }
  }
}
