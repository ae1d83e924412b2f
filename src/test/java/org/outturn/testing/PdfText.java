package org.outturn.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// What a PDF says, read back by another program than the one that wrote it.
public final class PdfText {
  private PdfText() {}

  /// Line by line as the page shows them, a table's row on one line where its cells are one line
  /// high.
  public static String lines(Path pdf) {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      return stripper.getText(document).replaceAll("[ \\u00A0]+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All on one line, as a search for a sentence wants it.
  public static String running(Path pdf) {
    return lines(pdf).replaceAll("\\s+", " ");
  }
}
