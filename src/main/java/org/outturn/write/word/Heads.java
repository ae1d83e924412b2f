package org.outturn.write.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.outturn.document.Document;
import org.outturn.document.Imprint;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Nearest;
import org.w3c.dom.Element;

/// The heads and feet of the reference document, with this paper's words in their fields: Word
/// fills such fields only when it prints.
final class Heads {
  private static final Pattern PROPERTY = Pattern.compile("DOCPROPERTY\\s+\"?([^\"\\\\]+?)\"?\\s*");

  private final String title;
  private final Map<String, String> facts;
  private final Set<String> unknown = new LinkedHashSet<>();
  private int watermarks;

  private Heads(Document document) {
    title = document.meta().title();
    facts = Properties.of(document);
  }

  /// @return what heads and feet ask for and the paper does not have
  static List<Finding> write(Document document, Reference reference) {
    Heads heads = new Heads(document);
    for (PackagePart part : reference.parts("header")) {
      heads.write(part, Optional.of(document.meta().imprint().status()));
    }
    for (PackagePart part : reference.parts("footer")) {
      heads.write(part, Optional.empty());
    }
    List<Finding> findings = new ArrayList<>();
    for (String name : heads.unknown) {
      findings.add(
          Finding.of(
                  Code.DOC005,
                  new Location.InFile(Reference.FILE),
                  "a head or foot shows the property \"%s\", which this paper does not have"
                      .formatted(name))
              .help(Nearest.help(name, heads.facts.keySet())));
    }
    return findings;
  }

  private void write(PackagePart part, Optional<Imprint.Status> marked) {
    org.w3c.dom.Document head = Dom.parse(part);
    fill(head);
    marked.ifPresent(
        paper -> {
          switch (paper) {
            case DRAFT -> Watermark.on(head, ++watermarks);
            case ISSUED -> {}
          }
        });
    Dom.save(head, part);
  }

  private void fill(org.w3c.dom.Document head) {
    List<Element> field = new ArrayList<>();
    for (Element run : Dom.all(head, "r")) {
      String mark = Dom.child(run, "fldChar").map(c -> Dom.attribute(c, "fldCharType")).orElse("");
      if (mark.equals("begin")) {
        field.clear();
      }
      field.add(run);
      if (mark.equals("end")) {
        fill(field);
        field.clear();
      }
    }
  }

  /// @param field its runs, from begin to end
  private void fill(List<Element> field) {
    StringBuilder code = new StringBuilder();
    List<Element> texts = new ArrayList<>();
    for (Element run : field) {
      Dom.child(run, "instrText").ifPresent(part -> code.append(part.getTextContent()));
      Dom.child(run, "t").ifPresent(texts::add);
    }
    Optional<String> value = value(code.toString().strip());
    if (value.isEmpty() || texts.isEmpty()) {
      return;
    }
    if (value.get().isEmpty()) {
      // Word would show an error for a property without a value
      field.forEach(Dom::remove);
      return;
    }
    texts.getFirst().setTextContent(value.get());
    texts.subList(1, texts.size()).forEach(text -> text.setTextContent(""));
  }

  private Optional<String> value(String code) {
    if (code.equals("TITLE")) {
      return Optional.of(title);
    }
    Matcher property = PROPERTY.matcher(code);
    if (!property.matches()) {
      return Optional.empty();
    }
    String name = property.group(1);
    if (!facts.containsKey(name)) {
      unknown.add(name);
    }
    return Optional.ofNullable(facts.get(name));
  }
}
