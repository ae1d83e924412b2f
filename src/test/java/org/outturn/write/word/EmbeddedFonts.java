package org.outturn.write.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/// Puts the house's font into the reference document that ships, so that a paper has the same lines
/// on a machine without it. Papers take it over with the rest of the reference document; a council
/// does the same for its own by ticking "Embed fonts in the file" in Word.
///
/// Each face holds the letters of every European language in Latin script and the signs of a
/// report, so that whatever an officer types is there: a tenth of the whole face. The shapes of
/// ratings are left to the font for symbols, which has them all in one size.
final class EmbeddedFonts {
  private static final Path FONTS = Path.of("src/main/resources/org/outturn/write/pdf/fonts");
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont";

  /// How many bytes Word wants disguised (ECMA-376 part 4, 17.8.1).
  private static final int DISGUISED = 32;

  private static final List<String> TABLES =
      List.of(
          "OS/2", "cmap", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post",
          "prep");

  /// @param element in the font table
  private record Face(String element, String file, String key) {
    private String part() {
      return "fonts/" + element.toLowerCase(Locale.ROOT) + ".odttf";
    }
  }

  private static final List<Face> FACES =
      List.of(
          new Face(
              "embedRegular", "SourceSans3-Regular.ttf", "{6F757474-7572-4E00-8001-000000000001}"),
          new Face("embedBold", "SourceSans3-Bold.ttf", "{6F757474-7572-4E00-8001-000000000002}"),
          new Face(
              "embedItalic", "SourceSans3-Italic.ttf", "{6F757474-7572-4E00-8001-000000000003}"));

  private EmbeddedFonts() {}

  /// @param reference a reference document without fonts
  static byte[] in(byte[] reference) {
    Map<String, byte[]> parts = new TreeMap<>(Archive.parts(reference));
    StringBuilder embedded = new StringBuilder();
    Xml relationships = new Xml("Relationships", "xmlns", Names.PACKAGE_RELATIONSHIPS);
    for (int i = 0; i < FACES.size(); i++) {
      Face face = FACES.get(i);
      String id = "rId" + (i + 1);
      embedded.append("<w:%s r:id=\"%s\" w:fontKey=\"%s\"/>".formatted(face.element, id, face.key));
      relationships.leaf(
          "Relationship", "Id", id, "Type", Names.R + "/font", "Target", face.part());
      parts.put("word/" + face.part(), disguised(subset(face.file), face.key));
    }
    parts.put("word/_rels/fontTable.xml.rels", relationships.finished());
    byte[] whole = Archive.of(parts);
    whole =
        after("word/fontTable.xml", "w:name=\"Source Sans 3\">.*?<w:pitch[^>]*/>", embedded, whole);
    whole = after("word/settings.xml", "<w:removeDateAndTime/>", "<w:embedTrueTypeFonts/>", whole);
    return after(
        "[Content_Types].xml",
        "<Types [^>]*>",
        "<Default Extension=\"odttf\" ContentType=\"%s\"/>".formatted(TYPE),
        whole);
  }

  private static byte[] after(String part, String place, CharSequence added, byte[] docx) {
    return Written.changed(docx, part, "(%s)".formatted(place), "$1" + added);
  }

  private static byte[] subset(String file) {
    try (TrueTypeFont whole =
        new TTFParser().parse(new RandomAccessReadBufferedFile(FONTS.resolve(file).toFile()))) {
      TTFSubsetter subset = new TTFSubsetter(whole, TABLES);
      letters().forEach(subset::add);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      subset.writeToStream(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IntStream letters() {
    return Stream.of(
            IntStream.rangeClosed(' ', '\u017F'), // Latin, with accents
            IntStream.rangeClosed('\u0218', '\u021B'), // Romanian
            IntStream.rangeClosed('\u1E80', '\u1E85'), // Welsh
            IntStream.of('\u1EF2', '\u1EF3'),
            IntStream.rangeClosed('\u2009', '\u203F'), // dashes, quotes, dots
            "⁰⁴€™−≈≠≤≥←↑→↓⅓⅔⅛⅜⅝⅞".chars())
        .flatMapToInt(range -> range);
  }

  /// What the embedded faces of a file call themselves.
  static List<String> namesIn(byte[] docx) throws IOException {
    List<String> names = new ArrayList<>();
    for (Face face : FACES) {
      byte[] plain = disguised(Archive.parts(docx).get("word/" + face.part()), face.key);
      try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(plain))) {
        names.add(font.getNaming().getFontFamily() + " " + font.getNaming().getFontSubFamily());
      }
    }
    return names.stream().sorted().toList();
  }

  private static byte[] disguised(byte[] face, String key) {
    byte[] mask = HexFormat.of().parseHex(key.replaceAll("[{}-]", ""));
    byte[] disguised = face.clone();
    for (int i = 0; i < DISGUISED; i++) {
      disguised[i] ^= mask[mask.length - 1 - i % mask.length];
    }
    return disguised;
  }
}
