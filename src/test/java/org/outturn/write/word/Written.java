package org.outturn.write.word;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.outturn.document.Document;
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
    Map<String, byte[]> parts = new TreeMap<>(Archive.parts(docx));
    parts.put(name, after.getBytes(StandardCharsets.UTF_8));
    return Archive.of(parts);
  }

  static byte[] without(byte[] docx, String part) {
    Map<String, byte[]> parts = new TreeMap<>(Archive.parts(docx));
    parts.remove(part);
    return Archive.of(parts);
  }
}
