package org.outturn.write.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.ContentTypes;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.outturn.document.Section.Orientation;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.style.HouseStyle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A council's reference document, opened to become a paper: cleared of all but its styles, lists,
/// fonts, heads and feet, and completed from house style where a style is missing.
final class Reference {
  static final String FILE = "templates/reference.docx";

  /// All else — comments, people, custom XML, thumbnails, a macro — does not go into a paper.
  private static final Set<String> KEPT =
      Set.of("styles", "numbering", "settings", "fontTable", "theme", "header", "footer");

  /// Of the editing of the reference document, and what would make Word ask on opening.
  private static final List<String> UNWANTED_SETTINGS =
      List.of("updateFields", "trackRevisions", "rsids", "attachedTemplate", "docVars");

  private static final Set<String> ROOTS = Set.of("officeDocument", "core-properties");

  private final OPCPackage file;
  private final PackagePart main;
  private final StyleSheet styles;
  private final Lists lists;
  private final PagePatterns pages;
  private final Map<String, String> markedHeads = new HashMap<>();

  private Reference(OPCPackage file, PackagePart main, Document body) {
    this.file = file;
    this.main = main;
    styles = new StyleSheet(Dom.parse(part("styles").orElseThrow()));
    lists = new Lists(Dom.parse(part("numbering").orElseGet(this::emptyNumbering)), styles);
    pages = new PagePatterns(body);
  }

  /// Opens the bytes of a reference document; one that cannot be opened gives way to the house's.
  static Result<Reference> open(byte[] bytes, HouseStyle house) {
    List<Finding> findings = new ArrayList<>();
    Reference reference;
    try {
      reference = read(bytes);
    } catch (InvalidFormatException | OpenXML4JRuntimeException e) {
      findings.add(unreadable(e));
      reference = house(house);
    } catch (UncheckedIOException | IllegalArgumentException e) {
      findings.add(unreadable(e));
      reference = house(house);
    }
    findings.addAll(reference.complete(house));
    return new Result<>(reference, findings);
  }

  private static Finding unreadable(Exception why) {
    return Finding.of(
            Code.DOC002, new Location.InFile(FILE), "not a Word document that can be read")
        .note(String.valueOf(why.getMessage()))
        .help("save it from Word as .docx, or copy the one that ships");
  }

  private static Reference house(HouseStyle house) {
    try {
      return read(HouseReference.of(house));
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Reference read(byte[] bytes) throws InvalidFormatException {
    try {
      OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes));
      PackagePart main = clear(file);
      return new Reference(file, main, Dom.parse(main));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PackagePart clear(OPCPackage file) throws InvalidFormatException {
    PackagePart main = null;
    for (PackageRelationship relationship : file.getRelationships()) {
      if (kind(relationship).equals("officeDocument")) {
        main = file.getPart(relationship);
      }
    }
    if (main == null) {
      throw new IllegalArgumentException("there is no document in it");
    }
    Set<PackagePartName> kept = new HashSet<>();
    kept.add(main.getPartName());
    for (PackagePart core : file.getPartsByContentType(ContentTypes.CORE_PROPERTIES_PART)) {
      kept.add(core.getPartName()); // written anew by Properties
    }
    for (PackageRelationship relationship : List.copyOf(relationshipsOf(main))) {
      if (KEPT.contains(kind(relationship))) {
        keep(main.getRelatedPart(relationship), kept);
      } else {
        main.removeRelationship(relationship.getId());
      }
    }
    for (PackagePart part : List.copyOf(file.getParts())) {
      if (!part.isRelationshipPart() && !kept.contains(part.getPartName())) {
        remove(file, part.getPartName());
      }
    }
    for (PackageRelationship relationship : List.copyOf(toList(file.getRelationships()))) {
      if (!ROOTS.contains(kind(relationship))) {
        file.removeRelationship(relationship.getId());
      }
    }
    return main;
  }

  /// POI's own deletion fails on a part that leads nowhere.
  private static void remove(OPCPackage file, PackagePartName name) {
    file.removePart(name);
    PackagePartName relationships = PackagingURIHelper.getRelationshipPartName(name);
    if (file.containPart(relationships)) {
      file.removePart(relationships);
    }
  }

  private static void keep(PackagePart part, Set<PackagePartName> kept)
      throws InvalidFormatException {
    if (kept.add(part.getPartName())) {
      for (PackageRelationship relationship : relationshipsOf(part)) {
        if (relationship.getTargetMode() == TargetMode.INTERNAL) {
          keep(part.getRelatedPart(relationship), kept);
        }
      }
    }
  }

  private static List<PackageRelationship> relationshipsOf(PackagePart part)
      throws InvalidFormatException {
    return toList(part.getRelationships());
  }

  private static List<PackageRelationship> toList(Iterable<PackageRelationship> relationships) {
    List<PackageRelationship> list = new ArrayList<>();
    relationships.forEach(list::add);
    return list;
  }

  private static String kind(PackageRelationship relationship) {
    String type = relationship.getRelationshipType();
    return type.substring(type.lastIndexOf('/') + 1);
  }

  private List<Finding> complete(HouseStyle house) {
    List<Finding> findings = new ArrayList<>();
    List<NamedStyle> missing = NamedStyle.all().filter(style -> !styles.has(style)).toList();
    if (!missing.isEmpty()) {
      StyleSheet own = new StyleSheet(Dom.parse(new HouseStyles(house).part()));
      for (NamedStyle style : missing) {
        if (!styles.has(style)) {
          styles.adopt(style, own);
        }
        findings.add(missing(style));
      }
    }
    for (NumberedList list : NumberedList.values()) {
      if (!lists.has(list)) {
        lists.adopt(list, Dom.parse(NumberedList.part(house.type().numberHang())));
        if (list.levels().stream().noneMatch(level -> missing.contains(level.style()))) {
          findings.add(unnumbered(list));
        }
      }
    }
    for (Orientation orientation : pages.missing()) {
      findings.add(
          Finding.of(
                  Code.DOC004,
                  new Location.InFile(FILE),
                  "no %s page to take heads and feet from"
                      .formatted(orientation.name().toLowerCase()))
              .help("add a section with such a page, with its own head and foot"));
    }
    return findings;
  }

  private static Finding missing(NamedStyle style) {
    return Finding.of(
            Code.DOC001,
            new Location.InFile(FILE),
            "no %s style \"%s\"".formatted(style.type(), style.styleName()))
        .note("the style of the house is used instead")
        .help("add the style, or copy it from the reference document that ships");
  }

  private static Finding unnumbered(NumberedList list) {
    String names =
        String.join(
            "\", \"", list.levels().stream().map(level -> level.style().styleName()).toList());
    return Finding.of(
            Code.DOC003,
            new Location.InFile(FILE),
            "styles \"%s\" are not the levels of one list".formatted(names))
        .note("the list of the house is used instead")
        .help("in Word: Define New Multilevel List, and link each level to its style");
  }

  OPCPackage file() {
    return file;
  }

  PackagePart main() {
    return main;
  }

  StyleSheet styles() {
    return styles;
  }

  Lists lists() {
    return lists;
  }

  PagePatterns pages() {
    return pages;
  }

  /// Puts a marking into the heads of a section: "Not for publication …".
  void mark(Element section, String marking) {
    for (Element head : Dom.all(section, "headerReference")) {
      String marked = marked(head.getAttributeNS(Names.R, "id"), marking);
      head.setAttributeNS(Names.R, "r:id", marked);
    }
  }

  private String marked(String head, String marking) {
    String known = markedHeads.get(head + marking);
    if (known != null) {
      return known;
    }
    PackagePart marked =
        add(
            "/word/headerMarked%d.xml".formatted(markedHeads.size() + 1),
            Names.WORDPROCESSING_TYPE + "header+xml");
    PackagePart plain = related(head);
    try {
      for (PackageRelationship to : relationshipsOf(plain)) {
        marked.addRelationship(
            to.getTargetURI(), to.getTargetMode(), to.getRelationshipType(), to.getId());
      }
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
    Document copy = Dom.parse(plain);
    Element paragraph = Dom.append(copy.getDocumentElement(), "p");
    Dom.append(Dom.append(paragraph, "pPr"), "pStyle", "val", styles.id(ParagraphStyle.WITHHELD));
    Dom.append(Dom.append(paragraph, "r"), "t").setTextContent(marking);
    Dom.save(copy, marked);
    String id = relate(marked, "header");
    markedHeads.put(head + marking, id);
    return id;
  }

  private PackagePart related(String id) {
    try {
      return main.getRelatedPart(main.getRelationship(id));
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Parts of a kind that the document leads to.
  List<PackagePart> parts(String kind) {
    try {
      List<PackagePart> parts = new ArrayList<>();
      for (PackageRelationship relationship : relationshipsOf(main)) {
        if (kind(relationship).equals(kind)) {
          parts.add(main.getRelatedPart(relationship));
        }
      }
      return parts;
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  Optional<PackagePart> part(String kind) {
    return parts(kind).stream().findFirst();
  }

  /// Puts styles and lists, as they have become, into the file, and the settings that a paper has.
  void saveChanged() {
    Dom.save(styles.part(), part("styles").orElseThrow());
    Dom.save(lists.part(), part("numbering").orElseThrow());
    part("settings")
        .ifPresent(
            part -> {
              Document settings = Dom.parse(part);
              for (String unwanted : UNWANTED_SETTINGS) {
                Dom.all(settings, unwanted).forEach(Dom::remove);
              }
              Dom.save(settings, part);
            });
  }

  private PackagePart emptyNumbering() {
    PackagePart part = add("/word/numbering.xml", Names.WORDPROCESSING_TYPE + "numbering+xml");
    Dom.save(new Xml("w:numbering", "xmlns:w", Names.W).finished(), part);
    main.addRelationship(part.getPartName(), TargetMode.INTERNAL, Names.R + "/numbering");
    return part;
  }

  PackagePart add(String name, String contentType) {
    try {
      return file.createPart(PackagingURIHelper.createPartName(name), contentType);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /// @return the id that the document's markup names it by
  String relate(PackagePart part, String kind) {
    return main.addRelationship(part.getPartName(), TargetMode.INTERNAL, Names.R + "/" + kind)
        .getId();
  }
}
