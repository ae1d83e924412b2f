package org.outturn.write.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.layout.TextMeasure;
import org.outturn.style.Fonts;

/// The faces of a house style, read once and shared by all papers and threads, and the measure made
/// from them.
public final class PdfFonts implements TextMeasure {
  /// Two planes: letters and signs, and the faces that ratings are shown by.
  private static final int CHARACTERS = 0x20000;

  /// OpenPDF keeps fonts by name for the whole program; here another folder may hold another font.
  private static final boolean NOT_CACHED = false;

  private static final short UNKNOWN = -2;
  private static final short MISSING = -1;
  private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);
  private final Map<Face, short[]> widths = new EnumMap<>(Face.class);

  private PdfFonts() {}

  /// A font that cannot be had, or whose licence keeps it from being embedded, is a finding, and
  /// the shipped face stands in.
  ///
  /// @param names of shipped fonts, or of files in the folder
  /// @param folder that holds house-style.yaml
  public static Result<PdfFonts> load(Fonts names, Path folder) {
    PdfFonts loaded = new PdfFonts();
    List<Finding> findings = new ArrayList<>();
    for (Face face : Face.values()) {
      String name = name(names, face);
      try {
        loaded.add(face, name, bytes(name, folder));
      } catch (UnusableFont unusable) {
        findings.add(
            Finding.of(Code.PDF002, new Location.InFile(name), unusable.reason)
                .help("choose a TrueType font that may be embedded"));
        String shipped = name(Fonts.standard(), face);
        loaded.add(face, shipped, bytes(shipped, folder));
      }
    }
    return new Result<>(loaded, findings);
  }

  private static final class UnusableFont extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String reason;

    UnusableFont(String reason) {
      super(reason);
      this.reason = reason;
    }
  }

  private static String name(Fonts fonts, Face face) {
    return switch (face) {
      case REGULAR -> fonts.regular();
      case SEMIBOLD -> fonts.semibold();
      case ITALIC -> fonts.italic();
      case SEMIBOLD_ITALIC -> fonts.semiboldItalic();
      case SYMBOLS -> fonts.symbols();
    };
  }

  private static byte[] bytes(String name, Path folder) {
    try (InputStream shipped = PdfFonts.class.getResourceAsStream("fonts/" + name)) {
      if (shipped != null) {
        return shipped.readAllBytes();
      }
      return Files.readAllBytes(folder.resolve(name));
    } catch (IOException e) {
      throw new UnusableFont("font file cannot be read");
    }
  }

  private void add(Face face, String name, byte[] bytes) {
    if (!EmbeddingRight.grantedBy(bytes)) {
      throw new UnusableFont("the font's licence does not let it be embedded");
    }
    try {
      BaseFont font =
          BaseFont.createFont(
              face + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, NOT_CACHED, bytes, null);
      font.setSubset(true);
      // A CIDSet is optional; the one OpenPDF writes is wrong for subsets.
      font.setIncludeCidSet(false);
      font.setSecureRandom(new FixedPrefix(face));
      short[] unknown = new short[CHARACTERS];
      Arrays.fill(unknown, UNKNOWN);
      fonts.put(face, font);
      widths.put(face, unknown);
    } catch (RuntimeException e) {
      throw new UnusableFont(name + " is not a TrueType font that can be used");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Gives a face the same subset prefix in every document: OpenPDF draws it by lot.
  private static final class FixedPrefix extends SecureRandom {
    private static final long serialVersionUID = 1;
    private final double lot;

    FixedPrefix(Face face) {
      this.lot = (face.ordinal() + 0.5) / 26;
    }

    @Override
    public double nextDouble() {
      return lot;
    }
  }

  BaseFont font(Face face) {
    return fonts.get(face);
  }

  @Override
  public double width(Face face, int codePoint) {
    int thousandths = thousandths(face, codePoint);
    return thousandths == MISSING ? 0 : thousandths / 1000.0;
  }

  @Override
  public boolean covers(Face face, int codePoint) {
    return thousandths(face, codePoint) != MISSING;
  }

  /// Asked for often, and slow in OpenPDF: each answer is kept. Threads may race to fill a place,
  /// but with the same value.
  private int thousandths(Face face, int codePoint) {
    if (codePoint >= CHARACTERS) {
      return MISSING;
    }
    short[] known = widths.get(face);
    if (known[codePoint] == UNKNOWN) {
      BaseFont font = fonts.get(face);
      known[codePoint] = font.charExists(codePoint) ? (short) font.getWidth(codePoint) : MISSING;
    }
    return known[codePoint];
  }
}
