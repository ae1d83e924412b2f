package org.outturn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.document.Document;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.layout.Layout;
import org.outturn.layout.Layouter;
import org.outturn.style.HouseStyle;
import org.outturn.workspace.Workspace;
import org.outturn.write.pdf.Pdf;
import org.outturn.write.pdf.PdfFonts;
import org.outturn.write.word.PageHints;
import org.outturn.write.word.WordWriter;

/// Turns a document into finished files. Every format is made each time, so that what is found does
/// not depend on which of them are written.
final class Press {
  /// Word sets bold where the PDF has semibold.
  private static final double BOLDER = 1.04;

  /// Word keeps room for a bracket beside every figure: more at either side of a cell, in points.
  private static final double BRACKET = 1;

  private final HouseStyle style;
  private final Result<PdfFonts> fonts;
  private final byte[] reference;

  private Press(HouseStyle style, Result<PdfFonts> fonts, byte[] reference) {
    this.style = style;
    this.fonts = fonts;
    this.reference = reference;
  }

  static Press of(Workspace workspace) throws IOException {
    HouseStyle style = workspace.style();
    return new Press(
        style,
        PdfFonts.load(style.fonts(), workspace.root()),
        Files.readAllBytes(reference(workspace)));
  }

  private static Path reference(Workspace workspace) {
    return workspace
        .template("reference.docx")
        .orElseThrow(() -> new IllegalStateException("reference.docx is not among the templates"));
  }

  /// Prints a numbered document. A fault of the house style is told for every paper, since it is in
  /// every paper.
  Result<Map<Format, byte[]>> print(Document numbered) {
    Document copy = stamped(numbered);
    Result<Pdf> pdf = Pdf.of(copy, style, fonts.value());
    Result<byte[]> word =
        WordWriter.write(copy, style, hints(copy, pdf.value().layout()), reference);
    List<Finding> found = new ArrayList<>(fonts.findings());
    found.addAll(pdf.findings());
    found.addAll(word.findings());
    return new Result<>(Map.of(Format.PDF, pdf.value().bytes(), Format.DOCX, word.value()), found);
  }

  /// The fingerprint is made from the copy, and so tells nothing of what the copy leaves out.
  private static Document stamped(Document copy) {
    return copy.with(copy.meta().imprint().withFingerprint(Fingerprint.of(copy)));
  }

  /// Word's contents list names the pages of the PDF. Its tables are fitted as in the PDF, but for
  /// wider letters.
  private PageHints hints(Document document, Layout layout) {
    return new PageHints(
        Layouter.layout(document, style.padded(BRACKET), fonts.value().widened(BOLDER)).tables(),
        layout.places().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, place -> place.getValue().page())));
  }
}
