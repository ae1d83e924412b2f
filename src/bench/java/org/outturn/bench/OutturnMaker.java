package org.outturn.bench;

import java.nio.file.Path;
import org.outturn.style.Fonts;
import org.outturn.style.HouseStyle;
import org.outturn.write.pdf.Pdf;
import org.outturn.write.pdf.PdfFonts;

/// Outturn's own: laid out, tagged, archival.
final class OutturnMaker implements Maker {
  private final PdfFonts fonts = PdfFonts.load(Fonts.standard(), Path.of(".")).value();

  @Override
  public String name() {
    return "Outturn";
  }

  @Override
  public byte[] make(Paper paper) {
    return Pdf.of(paper.document(), HouseStyle.standard(), fonts).value().bytes();
  }
}
