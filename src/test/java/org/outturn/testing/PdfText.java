package org.outturn.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// What a PDF says, read back by another program than the one that wrote it.
public final class PdfText {
  private PdfText() {}

  /// Line by line as the page shows them, a table's row on one line where its cells are one line
  /// high.
  public static String lines(Path pdf) {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper = new WithoutWatermark();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      return stripper.getText(document).replaceAll("[ \\u00A0]+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The draft mark lies behind the lines and belongs to none of them.
  private static final class WithoutWatermark extends PDFTextStripper {
    private static final float LARGEST = 60;

    @Override
    protected void processTextPosition(TextPosition character) {
      if (character.getFontSizeInPt() < LARGEST) {
        super.processTextPosition(character);
      }
    }
  }

  /// All on one line, as a search for a sentence wants it.
  public static String running(Path pdf) {
    return lines(pdf).replaceAll("\\s+", " ");
  }
}
