package org.outturn.write.word;

import java.util.List;
import org.outturn.document.Block;
import org.outturn.document.Outline;
import org.outturn.document.Plain;

/// The contents as Word's own field, already filled: it opens without a question and follows when
/// Word is asked to update it.
final class ContentsList {
  private final Manuscript manuscript;
  private final Xml xml;

  ContentsList(Manuscript manuscript) {
    this.manuscript = manuscript;
    xml = manuscript.xml();
  }

  void write(Block.Contents contents, List<Outline.Entry> outline) {
    List<Outline.Entry> entries =
        outline.stream().filter(entry -> entry.depth() <= contents.depth()).toList();
    if (entries.isEmpty()) {
      return;
    }
    manuscript.enclosed(
        () -> {
          // as Word's own "Insert table of contents" does it: a click on it offers to update
          xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
          xml.leaf("w:docPartGallery", "w:val", "Table of Contents").leaf("w:docPartUnique");
          xml.close(2).open("w:sdtContent");
          list(contents, entries);
          xml.close(2);
        });
  }

  private void list(Block.Contents contents, List<Outline.Entry> entries) {
    manuscript.paragraph(
        ParagraphStyle.CONTENTS_HEADING, () -> manuscript.runs().write(contents.title()));
    for (Outline.Entry entry : entries) {
      manuscript.paragraph(
          ParagraphStyle.contents(entry.depth()),
          () -> {
            if (entry == entries.getFirst()) {
              Fields.begin(xml, "TOC \\o \"1-%d\" \\h \\z \\u".formatted(contents.depth()));
            }
            link(entry);
            if (entry == entries.getLast()) {
              Fields.end(xml);
            }
          });
    }
  }

  private void link(Outline.Entry entry) {
    String bookmark = Targets.bookmark(entry.anchor());
    xml.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
    manuscript.runs().write(words(entry));
    manuscript.runs().tab();
    String page = manuscript.hints().pageOf(entry.anchor()).map(String::valueOf).orElse("");
    Fields.write(xml, "PAGEREF %s \\h".formatted(bookmark), page);
    xml.close();
  }

  /// A number that Word counts goes before the words without a colon, as when Word lists it.
  private static String words(Outline.Entry entry) {
    return entry.label().startsWith("Appendix ")
        ? entry.label() + " " + Plain.text(entry.text()).replace('\n', ' ')
        : entry.plainText();
  }
}
