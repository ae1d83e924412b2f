package org.outturn.write.word;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.outturn.document.Anchor;
import org.outturn.document.Block;
import org.outturn.document.Document;
import org.outturn.document.Imprint;
import org.outturn.document.Inline;
import org.outturn.document.Meta;
import org.outturn.document.Numbering;
import org.outturn.document.Ordinal;
import org.outturn.document.Running;
import org.outturn.document.Section;
import org.outturn.style.HouseStyle;

/// Papers written for tests.
final class Written {
  static final byte[] REFERENCE = HouseReference.of(HouseStyle.standard());

  /// The one that ships.
  static final byte[] SHIPPED = EmbeddedFonts.in(REFERENCE);

  private Written() {}

  static byte[] plainly(Document document) {
    return WordWriter.write(document, HouseStyle.standard(), PageHints.none(), REFERENCE).value();
  }

  /// The markup of `document.xml`.
  static String body(Document document) {
    return part(plainly(document), "word/document.xml");
  }

  static String part(byte[] docx, String name) {
    return new String(Archive.parts(docx).get(name), StandardCharsets.UTF_8);
  }

  /// A file with one part's markup changed.
  static byte[] changed(byte[] docx, String name, String from, String to) {
    String before = part(docx, name);
    String after = before.replaceFirst(from, to);
    if (before.equals(after)) {
      throw new IllegalArgumentException(name + " has no " + from);
    }
    return with(docx, name, after);
  }

  static byte[] with(byte[] docx, String name, String part) {
    Map<String, byte[]> parts = new TreeMap<>(Archive.parts(docx));
    parts.put(name, part.getBytes(StandardCharsets.UTF_8));
    return Archive.of(parts);
  }

  static byte[] without(byte[] docx, String part) {
    Map<String, byte[]> parts = new TreeMap<>(Archive.parts(docx));
    parts.remove(part);
    return Archive.of(parts);
  }

  static Document paper(List<Section> sections) {
    Meta meta =
        new Meta(
            "A paper",
            "Wealdmoor County Council",
            "",
            Locale.UK,
            LocalDate.of(2026, 6, 2),
            new Imprint(Imprint.Status.ISSUED, "1", Optional.empty()),
            List.of());
    return Numbering.resolve(
        new Document(meta, sections, new Running("A paper", "Cabinet", "A paper")));
  }

  static Block.NumberedParagraph numbered(String anchor, int level) {
    return new Block.NumberedParagraph(
        new Anchor(anchor),
        level,
        Ordinal.PENDING,
        List.of(Inline.text("Words of %s.".formatted(anchor))));
  }

  static Inline see(String anchor) {
    return new Inline.CrossReference(new Anchor(anchor), Ordinal.PENDING);
  }
}
