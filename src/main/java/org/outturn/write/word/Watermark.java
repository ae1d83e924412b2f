package org.outturn.write.word;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/// "DRAFT" across each page, pale, behind the words. Word knows it by its shape's name and offers
/// to remove it (Design, Watermark).
final class Watermark {
  private static final String VML = "urn:schemas-microsoft-com:vml";
  private static final String NAME = "PowerPlusWaterMarkObject";
  private static final String STYLE =
      "position:absolute;margin-left:0;margin-top:0;width:300pt;height:100pt;rotation:315;"
          + "z-index:-251658752;mso-position-horizontal:center;"
          + "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
          + "mso-position-vertical-relative:margin";

  private Watermark() {}

  /// @param number of the watermark in its file, from 1
  static void on(Document head, int number) {
    Element paragraph = Dom.all(head, "p").getFirst();
    Element run = Dom.append(paragraph, "r");
    Dom.append(Dom.append(run, "rPr"), "noProof");
    Element picture = Dom.append(run, "pict");
    Element shape =
        vml(
            picture,
            "shape",
            "id",
            NAME + number,
            "type",
            "#_x0000_t136",
            "alt",
            "Draft",
            "style",
            STYLE,
            "fillcolor",
            "#eceef2",
            "stroked",
            "f");
    vml(shape, "textpath", "style", "font-family:\"Calibri\";font-size:1pt", "string", "DRAFT");
    picture.insertBefore(kind(picture), shape);
  }

  /// The runs that hold a watermark, by whatever attribute of its shape a program keeps its name.
  static List<Element> runs(Document head) {
    return Dom.all(head, "r").stream().filter(Watermark::isNamed).toList();
  }

  private static boolean isNamed(Node node) {
    NamedNodeMap attributes = node.getAttributes();
    for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
      if (attributes.item(i).getNodeValue().startsWith(NAME)) {
        return true;
      }
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (isNamed(child)) {
        return true;
      }
    }
    return false;
  }

  /// WordArt's straight text, which every watermark is an instance of.
  private static Element kind(Element picture) {
    Element kind =
        vml(
            picture,
            "shapetype",
            "id",
            "_x0000_t136",
            "coordsize",
            "21600,21600",
            "path",
            "m@7,l@8,m@5,21600l@6,21600e");
    kind.setAttributeNS("urn:schemas-microsoft-com:office:office", "o:spt", "136");
    kind.setAttribute("adj", "10800");
    Element formulas = vml(kind, "formulas");
    for (String formula :
        new String[] {
          "sum #0 0 10800",
          "prod #0 2 1",
          "sum 21600 0 @1",
          "sum 0 0 @2",
          "sum 21600 0 @3",
          "if @0 @3 0",
          "if @0 21600 @1",
          "if @0 0 @2",
          "if @0 @4 21600"
        }) {
      vml(formulas, "f", "eqn", formula);
    }
    vml(kind, "path", "textpathok", "t");
    vml(kind, "textpath", "on", "t", "fitshape", "t");
    return kind;
  }

  private static Element vml(Element parent, String name, String... attributes) {
    Element element = parent.getOwnerDocument().createElementNS(VML, "v:" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      element.setAttribute(attributes[i], attributes[i + 1]);
    }
    parent.appendChild(element);
    return element;
  }
}
