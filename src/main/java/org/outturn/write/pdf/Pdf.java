package org.outturn.write.pdf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.outturn.document.Document;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.layout.Layout;
import org.outturn.layout.Layouter;
import org.outturn.style.HouseStyle;

/// A finished PDF file, with the layout it was painted from: other formats take their page numbers
/// and column widths from that.
public final class Pdf {
  private final byte[] bytes;
  private final Layout layout;

  private Pdf(byte[] bytes, Layout layout) {
    this.bytes = bytes;
    this.layout = layout;
  }

  /// Lays a numbered document out and paints it. What arrives at run time cannot spoil the file: a
  /// character without a glyph or a picture that an archive may not hold is a finding, and
  /// something harmless stands in its place.
  public static Result<Pdf> of(Document document, HouseStyle style, PdfFonts fonts) {
    Layout layout = Layouter.layout(document, style, fonts);
    Pictures pictures = new Pictures(document.meta().title());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Painter painter = new Painter(document.meta(), layout, style, fonts, pictures, out)) {
      painter.paint();
    }
    List<Finding> findings = new ArrayList<>(Faults.findings(document.meta().title(), layout));
    findings.addAll(Faults.findings(document.meta().title(), style));
    findings.addAll(pictures.findings());
    return new Result<>(new Pdf(out.toByteArray(), layout), findings);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public Layout layout() {
    return layout;
  }
}
