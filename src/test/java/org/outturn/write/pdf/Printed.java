package org.outturn.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.outturn.document.Document;
import org.outturn.finding.Result;
import org.outturn.style.Fonts;
import org.outturn.style.HouseStyle;

/// Papers printed with the shipped fonts, which are loaded once.
final class Printed {
  static final PdfFonts FONTS = PdfFonts.load(Fonts.standard(), Path.of(".")).value();

  private Printed() {}

  static Pdf cleanly(Document document) {
    return cleanly(document, HouseStyle.standard());
  }

  static Pdf cleanly(Document document, HouseStyle style) {
    Result<Pdf> printed = Pdf.of(document, style, FONTS);
    assertThat(printed.findings()).isEmpty();
    return printed.value();
  }
}
