package org.outturn.write.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// The structure tree of a finished file as text, read back by another library: what assistive
/// technology is told.
final class TagDump {
  private final Map<PageMark, String> texts = new HashMap<>();
  private final Map<String, PDStructureElement> identified = new HashMap<>();
  private final StringBuilder dump = new StringBuilder();

  private record PageMark(COSDictionary page, int mark) {}

  private TagDump() {}

  static String of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      TagDump dump = new TagDump();
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        extractor.getMarkedContents().forEach(content -> dump.collect(page, content));
      }
      PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
      dump.identify(root);
      dump.node(root, "");
      return dump.dump.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void collect(PDPage page, PDMarkedContent content) {
    if (content.getMCID() >= 0) {
      String text =
          content.getContents().stream()
              .filter(TextPosition.class::isInstance)
              .map(position -> ((TextPosition) position).getUnicode())
              .collect(Collectors.joining());
      texts.put(new PageMark(page.getCOSObject(), content.getMCID()), text);
    }
  }

  private void identify(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getElementIdentifier() != null) {
          identified.put(element.getElementIdentifier(), element);
        }
        identify(element);
      }
    }
  }

  private void node(PDStructureNode node, String indent) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        dump.append(indent).append(element.getStructureType()).append(attributes(element));
        String own = ownText(element);
        dump.append(own.isEmpty() ? "" : " \"" + own + "\"").append('\n');
        node(element, indent + "  ");
      } else if (kid instanceof PDObjectReference reference) {
        String contents =
            ((COSDictionary) reference.getCOSObject().getDictionaryObject(COSName.OBJ))
                .getString(COSName.CONTENTS);
        dump.append(indent).append("-> ").append(contents).append('\n');
      }
    }
  }

  private String ownText(PDStructureElement element) {
    StringBuilder text = new StringBuilder();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDMarkedContentReference reference) {
        text.append(text(reference.getPage(), reference.getMCID()));
      } else if (kid instanceof Integer mark) {
        text.append(text(element.getPage(), mark));
      }
    }
    return text.toString();
  }

  private String text(PDPage page, int mark) {
    return texts.getOrDefault(new PageMark(page.getCOSObject(), mark), "");
  }

  private String attributes(PDStructureElement element) {
    StringBuilder said = new StringBuilder();
    COSDictionary dictionary = element.getCOSObject();
    say(said, "actual", dictionary.getString(COSName.getPDFName("ActualText")));
    say(said, "alt", dictionary.getString(COSName.ALT));
    say(said, "lang", dictionary.getString(COSName.LANG));
    if (dictionary.getDictionaryObject(COSName.A) instanceof COSDictionary attributes) {
      for (COSName name : attributes.keySet().stream().sorted().toList()) {
        switch (name.getName()) {
          case "O", "BBox" -> {}
          case "Headers" -> say(said, "Headers", headers(attributes.getCOSArray(name)));
          default -> say(said, name.getName(), plain(attributes.getDictionaryObject(name)));
        }
      }
    }
    return said.toString();
  }

  private String headers(COSArray ids) {
    return List.copyOf(ids.toList()).stream()
        .map(id -> wholeText(identified.get(((COSString) id).getString())))
        .collect(Collectors.joining(" | "));
  }

  private String wholeText(PDStructureElement element) {
    StringBuilder text = new StringBuilder(ownText(element));
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        text.append(wholeText(inner));
      }
    }
    return text.toString().strip();
  }

  private static String plain(COSBase value) {
    return switch (value) {
      case COSName name -> name.getName();
      case COSString string -> string.getString();
      default -> value.toString().replaceAll("COSInt\\{(\\d+)}", "$1");
    };
  }

  private static void say(StringBuilder said, String name, String value) {
    if (value != null) {
      said.append(' ').append(name).append("=[").append(value).append(']');
    }
  }
}
