package org.outturn.write.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;
import org.outturn.document.Table.Scope;
import org.outturn.layout.Box;
import org.outturn.layout.Node;
import org.outturn.layout.Node.Detail;
import org.outturn.layout.Node.Role;

/// The structure tree in the file: one element for each node of the layout.
final class TagTree {
  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
  private static final PdfName ALTERNATIVE = new PdfName("Alt");
  private static final PdfName IDENTIFIER = new PdfName("ID");

  private final PdfWriter writer;
  private final PdfStructureTreeRoot root;
  private final List<PdfStructureElement> elements = new ArrayList<>();
  private final Map<String, PdfObject> identified = new TreeMap<>();

  TagTree(PdfWriter writer, List<Node> nodes) {
    this.writer = writer;
    this.root = writer.getStructureTreeRoot();
    nodes.forEach(this::add);
  }

  PdfStructureElement element(int node) {
    return elements.get(node);
  }

  private void add(Node node) {
    PdfName tag = new PdfName(node.role().tag());
    PdfStructureElement element =
        node.parent() < 0
            ? new PdfStructureElement(root, tag)
            : new PdfStructureElement(elements.get(node.parent()), tag);
    elements.add(element);
    if (node.role() == Role.NOTE) {
      identify(node.id());
    }
    switch (node.detail()) {
      case Detail.None _ -> {}
      case Detail.Spoken(String words) -> element.put(ACTUAL_TEXT, text(words));
      case Detail.InLanguage(Locale language) ->
          element.put(PdfName.LANG, text(language.toLanguageTag()));
      case Detail.Described(String words) -> describe(node.role(), element, words);
      case Detail.Listing(Detail.Marks marks) -> element.put(PdfName.A, listing(marks));
      case Detail.CellDetail cell -> cell(node, element, cell);
    }
  }

  private static void describe(Role role, PdfStructureElement element, String words) {
    if (role == Role.TABLE) {
      if (!words.isBlank()) {
        PdfDictionary attributes = attributes("Table");
        attributes.put(new PdfName("Summary"), text(words));
        element.put(PdfName.A, attributes);
      }
    } else {
      element.put(ALTERNATIVE, text(words));
    }
  }

  private static PdfDictionary listing(Detail.Marks marks) {
    PdfDictionary attributes = attributes("List");
    String numbering =
        switch (marks) {
          case NONE -> "None";
          case DISC -> "Disc";
          case DECIMAL -> "Decimal";
        };
    attributes.put(new PdfName("ListNumbering"), new PdfName(numbering));
    return attributes;
  }

  private void cell(Node node, PdfStructureElement element, Detail.CellDetail cell) {
    PdfDictionary attributes = attributes("Table");
    switch (cell.scope()) {
      case NONE -> {}
      case ROW -> attributes.put(new PdfName("Scope"), new PdfName("Row"));
      case COLUMN -> attributes.put(new PdfName("Scope"), new PdfName("Column"));
      case BOTH -> attributes.put(new PdfName("Scope"), new PdfName("Both"));
    }
    if (cell.span().columns() > 1) {
      attributes.put(new PdfName("ColSpan"), new PdfNumber(cell.span().columns()));
    }
    if (cell.span().rows() > 1) {
      attributes.put(new PdfName("RowSpan"), new PdfNumber(cell.span().rows()));
    }
    if (!cell.headers().isEmpty()) {
      PdfArray headers = new PdfArray();
      cell.headers().forEach(header -> headers.add(new PdfString(identifier(header))));
      attributes.put(new PdfName("Headers"), headers);
    }
    if (attributes.size() > 1) {
      element.put(PdfName.A, attributes);
    }
    if (cell.scope() != Scope.NONE) {
      identify(node.id());
    }
  }

  private void identify(int node) {
    PdfStructureElement element = elements.get(node);
    element.put(IDENTIFIER, new PdfString(identifier(node)));
    identified.put(identifier(node), element.getReference());
  }

  private static String identifier(int node) {
    return "n" + node;
  }

  /// Where a figure lies, from the page's lower left corner.
  void place(int node, Box box, double pageHeight) {
    PdfDictionary attributes = attributes("Layout");
    attributes.put(new PdfName("Placement"), new PdfName("Block"));
    PdfArray corners = new PdfArray();
    corners.add(new PdfNumber(box.left()));
    corners.add(new PdfNumber(pageHeight - box.bottom()));
    corners.add(new PdfNumber(box.right()));
    corners.add(new PdfNumber(pageHeight - box.top()));
    attributes.put(PdfName.BBOX, corners);
    elements.get(node).put(PdfName.A, attributes);
  }

  /// The number by which an annotation finds its element.
  int parentKey(int node) {
    return root.addExistingObject(elements.get(node).getReference());
  }

  /// Makes an annotation a child of its element.
  void adopt(int node, PdfIndirectReference annotation) {
    PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
    reference.put(PdfName.OBJ, annotation);
    reference.put(PdfName.PG, writer.getCurrentPage());
    PdfStructureElement element = elements.get(node);
    PdfArray children =
        switch (element.get(PdfName.K)) {
          case null -> new PdfArray();
          case PdfArray several -> several;
          case PdfObject one -> new PdfArray(one);
        };
    children.add(reference);
    element.put(PdfName.K, children);
  }

  /// Writes the table of identifiers, by which cells find their headers.
  void finish() {
    if (identified.isEmpty()) {
      return;
    }
    try {
      PdfDictionary tree = PdfNameTree.writeTree(new LinkedHashMap<>(identified), writer);
      root.put(new PdfName("IDTree"), writer.addToBody(tree).getIndirectReference());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfDictionary attributes(String owner) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName(owner));
    return attributes;
  }

  static PdfString text(String words) {
    return new PdfString(words, PdfObject.TEXT_UNICODE);
  }
}
